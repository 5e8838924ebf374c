// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap of one place as bars, as a table, over days and over hours: views of the same question.

#pragma once

#include "core/domain/gap_times.h"
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
class SectionCard;
class TrendChart;

enum class GapView { Bars, Table, Trend, Hours };

class GapPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GapPanel(QWidget* parent = nullptr);

    /// Bars and table; what was before is not known yet. The keyboard is on the worst row, or where it was.
    void setTable(const GapTable& table);
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
    /// Selected rows of the table as lines with tabs, in the order shown.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    /// A bar or a row was opened; `code` is the row's, "" for what sits on the division itself.
    void opened(const QString& code);
    /// A day of the trend was opened: "2022-03-20", the date it begins on.
    void dayOpened(const QString& day);
    void backWanted();
    /// Another view, or a trend of another length; trend and hours have to be read first.
    void viewChanged();

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
    QLabel* m_note;
    RowsModel<Shown>* m_model;
    QComboBox* m_order;
    QComboBox* m_days;
    QButtonGroup* m_buttons;
    GapTable m_table;
    std::optional<GapTable> m_before;
    QStringList m_from; ///< left for something above it
};

} // namespace redvest::ui
