// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a page that is a list: title and count, actions, filters, the table, what to do when it is empty, and a
// strip for messages. It knows ids and keys, not rows: the page answers its signals.

#pragma once

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class FlowRow;
class MessageStrip;

class TablePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TablePage(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Replaces the number of rows shown beside the title; empty: the number again.
    void setCountText(const QString& text);
    /// A button at the top right that triggers `action`, which acts on this list from now on (in_front.h); only one a
    /// page is `main` (the accent colour).
    void addButton(QAction* action, bool main = false);
    void setSearchHint(const QString& hint);
    QComboBox* addFilter(const QString& label, const QStringList& choices);
    void addFilter(const QString& label, QWidget* widget);
    void setEmptyText(const QString& text);
    /// The model stays the caller's. Ids are its IdRole, widths its WidthRole (rows_model.h).
    void setModel(QAbstractItemModel* model);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    /// Ids of the selected rows in the order shown.
    [[nodiscard]] QStringList selectedIds() const;
    void selectIds(const QStringList& ids);
    /// The row the keyboard is on; empty when none.
    [[nodiscard]] QString currentId() const;
    void focusSearch();
    /// Selected rows as lines, cells separated by tabs, in the order shown; a break inside a cell becomes a space.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void searchChanged(const QString& text);
    void openRequested(const QString& id);
    void editRequested(const QString& id);
    void newRequested();
    void archiveRequested(const QStringList& ids); ///< Del, when archiveSeen() lets it (list_keyboard.h)
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTable();
    void buildHead(FlowRow* head);
    /// Every column as wide as the model says.
    void fitColumns();
    /// As wide as they can be in the view as it is now.
    void refitColumns();
    void showCount();
    bool tableKey(QKeyEvent* event);
    bool searchKey(QKeyEvent* event);

    QLabel* m_title;
    QLabel* m_count;
    FlowRow* m_buttons;
    FlowRow* m_filters;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_empty;
    MessageStrip* m_strip;
    QString m_countText;
    std::vector<int> m_wished; ///< widths of the columns; 0 takes what is left
    std::vector<int> m_given;  ///< by refitColumns
    QStringList m_heldIds;     ///< selection, over a reset of the model
    QString m_heldCurrent;
    int m_heldScroll = 0;
};

} // namespace redvest::ui
