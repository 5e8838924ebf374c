// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap of one place as a chart or as a table: two views of one GapTable.

#pragma once

#include "core/domain/figures.h"
#include "ui/parts/table/rows_model.h"

#include <QFrame>

class QTableView;
class QToolButton;

namespace redvest::ui {

class GapChart;
class SectionCard;

class GapPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GapPanel(QWidget* parent = nullptr);

    void setTable(const GapTable& table);
    void showTable(bool isTable);
    /// Says what the button for the trend says; it asks, the page shows.
    void setTrendShown(bool isShown);
    [[nodiscard]] GapChart* chart() const { return m_chart; }
    /// Selected rows of the table as lines with tabs, in the order shown.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    /// A bar or a row was opened; `code` is the row's, "" for what sits on the division itself.
    void opened(const QString& code);
    void trendWanted(bool isWanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A row with its cells as report::gapRows writes them: what is seen, copied and exported is the same text.
    struct Shown
    {
        GapRow row;
        QStringList cells;
    };

    void buildTable();
    QToolButton* toggle(const QString& name, const QString& text);
    void openCurrent();

    SectionCard* m_card;
    GapChart* m_chart;
    QTableView* m_view;
    RowsModel<Shown>* m_model;
    QToolButton* m_chartButton;
    QToolButton* m_tableButton;
    QToolButton* m_trendButton;
};

} // namespace redvest::ui
