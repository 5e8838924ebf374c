// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a page that is a list: title and count, actions, filters, the table, what to do when it is empty, and a
// strip for messages. It knows ids and keys, not rows: the page answers its signals. What can be done with any list
// (list_output.h) and how its columns stand (column_arrangement.h) it brings along, with a menu of both.

#pragma once

#include "ui/parts/table/filter_row.h"

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class ColumnArrangement;
class FlowRow;
class ListOutput;
class MessageStrip;
class Page;
class Session;

class TablePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TablePage(QWidget* parent = nullptr);
    ~TablePage() override;

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// The list is one of that page's: what can be done with it stands in the page's menus, and what leaves the window
    /// names the office of the session. Said when the page has made its own actions.
    void belongTo(Page& page, Session& session);
    /// Replaces the number of rows shown beside the title; empty: the number again.
    void setCountText(const QString& text);
    /// A button at the top right that triggers `action`, which acts on this list from now on (in_front.h); only one a
    /// page is `main` (the accent colour).
    void addButton(QAction* action, bool main = false);
    void setSearchHint(const QString& hint);
    QComboBox* addFilter(const QString& label, const QStringList& choices);
    void addFilter(const QString& label, QWidget* widget);
    [[nodiscard]] const std::vector<ListFilter>& filters() const { return m_filterParts; }
    /// What the list is filtered by and searched for, for papers (filter_row.h).
    [[nodiscard]] QString filterWords() const;
    void setEmptyText(const QString& text);
    /// The model stays the caller's. Ids are its IdRole, widths its WidthRole (rows_model.h).
    void setModel(QAbstractItemModel* model);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    [[nodiscard]] ColumnArrangement& columns() const { return *m_columns; }
    [[nodiscard]] ListOutput& output() const { return *m_output; }
    /// Ids of the selected rows in the order shown.
    [[nodiscard]] QStringList selectedIds() const;
    void selectIds(const QStringList& ids);
    /// The row the keyboard is on; empty when none.
    [[nodiscard]] QString currentId() const;
    void focusSearch();
    /// Selected rows as lines, cells separated by tabs, rows and columns in the order shown; a break inside a cell
    /// becomes a space.
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
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildHead(FlowRow* head);
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
    ColumnArrangement* m_columns;
    ListOutput* m_output;
    QString m_countText;
    std::vector<ListFilter> m_filterParts;
    QStringList m_heldIds; ///< selection, over a reset of the model
    QString m_heldCurrent;
    int m_heldScroll = 0;
};

} // namespace redvest::ui
