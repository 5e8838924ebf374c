// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap of one place as bars, as a table, over days and over hours: views of the same question.

#pragma once

#include "core/domain/gap_times.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QTableView;

namespace redvest::ui {

class GapChart;
class HeatChart;
class PanelList;
class SectionCard;
class SumRow;
class TrendChart;

enum class GapView { Bars, Table, Trend, Hours };

class GapPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GapPanel(QWidget* parent = nullptr);

    /// Bars and table; what was before is not known yet. The keyboard is on the worst row, or where it was.
    void setTable(const GapTable& table);
    /// It could not be read: nothing is shown that belongs to another question.
    void setUnread();
    /// The next table is of something above these: the keyboard will be on the row that holds them.
    void comeFrom(const QStringList& codes) { m_from = codes; }
    /// The same question one period earlier: a mark a bar.
    void setBefore(const GapTable& before);
    void setTrend(const GapTable& days);
    void setHours(const HourGaps& hours);

    [[nodiscard]] GapView view() const;
    void showView(GapView view);
    /// How many days the trend has.
    [[nodiscard]] int trendDays() const;

    /// Writes the chart that is seen, of the table its bars, as png, svg or pdf. Failures: those of saveChart().
    void save(const QString& path) const;
    /// What can be done with the table, while it is what is seen.
    [[nodiscard]] PanelList& list() const { return *m_list; }

Q_SIGNALS:
    /// A bar or a row was opened; `code` is the row's, "" for what sits on the division itself.
    void opened(const QString& code);
    /// A day of the trend was opened: "2022-03-20", the date it begins on.
    void dayOpened(const QString& day);
    void backWanted();
    /// What came of a wish about the table, and why nothing did.
    void told(const QString& sentence);
    void refused(const QString& sentence);
    /// Another view, or a trend of another length; trend and hours have to be read first.
    void viewChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A row with its cells as report::gapRows writes them, one a column: what is seen, copied and exported is the same
    /// text.
    struct Shown
    {
        GapRow row;
        QStringList cells;
    };

    void buildTable();
    /// Those of report::gapRows.
    void layColumns(bool hasSurplus);
    [[nodiscard]] ListFacts facts() const;
    void buildHead();
    void buildCharts();
    void showBars();
    void showWords();
    void openCurrent();

    SectionCard* m_card;
    GapChart* m_chart;
    TrendChart* m_trend;
    HeatChart* m_heat;
    QTableView* m_view;
    SumRow* m_sumRow;
    QLabel* m_note;
    PanelList* m_list;
    RowsModel<Shown>* m_model = nullptr;
    QComboBox* m_order;
    QComboBox* m_days;
    QButtonGroup* m_buttons;
    GapTable m_table;
    QStringList m_sum; ///< cells of all rows together
    std::optional<GapTable> m_before;
    QStringList m_from; ///< left for something above it
};

} // namespace redvest::ui
