// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an empty list says of itself: which of its search and filters hides how many rows, with a button that clears it.

#pragma once

#include <QObject>

class QLabel;
class QPushButton;
class QWidget;

namespace redvest::ui {

class TablePage;

class HiddenRows final : public QObject
{
    Q_OBJECT
public:
    /// Of `list`, whose filters may be added later.
    explicit HiddenRows(TablePage& list);

    /// How many rows the list would show otherwise.
    struct Counts
    {
        qint64 withoutSearch = 0;
        qint64 withoutFilters = 0;
        qint64 withoutBoth = 0;
    };
    /// To be called while the list shows no row, after its text for that was set: it stays where nothing is hidden.
    void tell(const Counts& counts);
    /// There are rows, or it is not known yet.
    void dismiss();

private:
    [[nodiscard]] QString sentence(const Counts& counts, const QString& filters) const;
    /// The filters that say something, each with what it is called: "Course: …".
    [[nodiscard]] QString filters() const;
    void clearSearch();
    void clearFilters();
    void giveKeyboard();

    TablePage& m_list;
    QLabel* m_text;
    QWidget* m_buttons;
    QPushButton* m_search;
    QPushButton* m_filters;
};

} // namespace redvest::ui
