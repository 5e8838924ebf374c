// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/gap_panel.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"
#include "ui/parts/chart/chart_file.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/chart/heat_chart.h"
#include "ui/parts/chart/trend_chart.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/sum_row.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;
const QString kNoCover = u"—"_s; ///< of nothing no part is filled

} // namespace

GapPanel::GapPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new SectionCard({}, this))
    , m_chart(new GapChart(this))
    , m_trend(new TrendChart(this))
    , m_heat(new HeatChart(this))
    , m_view(new QTableView(this))
    , m_sumRow(new SumRow(*m_view, this))
    , m_note(plainLabel(this))
    , m_list(new PanelList({.part = *this,
                            .front = *m_view,
                            .view = *m_view,
                            .facts = [this] { return facts(); },
                            .tell = [this](const QString& said) { Q_EMIT told(said); },
                            .refuse = [this](const QString& why) { Q_EMIT refused(why); },
                            .foot = [this](int column) { return m_sum.value(column); },
                            .hasKeys = false},
                           u"overview.gapTable"_s))
    , m_order(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_buttons(new QButtonGroup(this))
{
    buildTable();
    buildHead();
    buildCharts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    showView(GapView::Bars);
}

void GapPanel::buildHead()
{
    m_order->setObjectName(u"gapOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By gap"));
    m_order->addItem(tr("By cover"));
    m_days->setObjectName(u"trendDays"_s);
    m_days->setAccessibleName(tr("Days"));
    for (const int days : {7, 14, 30, 60})
        m_days->addItem(tr("%1 days").arg(days), days);
    m_days->setCurrentIndex(1);
    m_card->addToHead(m_order);
    m_card->addToHead(m_days);
    const std::tuple<GapView, QString, QString> views[] = {{GapView::Bars, u"chartButton"_s, tr("Chart")},
                                                           {GapView::Table, u"tableButton"_s, tr("Table")},
                                                           {GapView::Trend, u"trendButton"_s, tr("Trend")},
                                                           {GapView::Hours, u"hoursButton"_s, tr("By hour")}};
    for (const auto& [view, name, text] : views) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("segment", true);
        m_buttons->addButton(button, int(view));
        m_card->addToHead(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { showView(static_cast<GapView>(id)); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &GapPanel::showBars);
    connect(m_days, &QComboBox::currentIndexChanged, this, &GapPanel::viewChanged);
}

void GapPanel::buildCharts()
{
    m_chart->setObjectName(u"gapChart"_s);
    m_chart->sayOfNothing(tr("Reading…"));
    m_trend->setObjectName(u"trend"_s);
    m_heat->setObjectName(u"heat"_s);
    for (QWidget* view : std::initializer_list<QWidget*>{m_chart, m_view, m_trend, m_heat}) {
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_card->addContent(view);
    }
    m_sumRow->setObjectName(u"gapSum"_s);
    m_card->addContent(m_sumRow);
    m_note->setObjectName(u"sumNote"_s);
    m_note->setWordWrap(true);
    setRole(m_note, "quiet");
    m_card->addContent(m_note);
    for (const ChartView* chart : std::initializer_list<ChartView*>{m_chart, m_trend, m_heat})
        connect(chart, &ChartView::backWanted, this, &GapPanel::backWanted);
    connect(m_chart, &ChartView::opened, this, &GapPanel::opened);
    connect(m_heat, &ChartView::opened, this, &GapPanel::opened);
    connect(m_trend, &ChartView::opened, this, &GapPanel::dayOpened);
}

void GapPanel::buildTable()
{
    m_view->setObjectName(u"gapTable"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setSortingEnabled(true);
    layColumns(false);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &GapPanel::openCurrent);
}

void GapPanel::layColumns(bool hasSurplus)
{
    using Column = ListColumn<Shown>;
    std::vector<Column> columns;
    const auto add = [&columns](const QString& title, auto value) {
        const auto cell = qsizetype(columns.size());
        columns.push_back(Column(
            title, [cell](const Shown& s) { return s.cells[cell]; }, kNumberWidth));
        columns.back().sortedBy([value](const Shown& s) { return QVariant(value(s.row.seats)); }).toTheRight();
    };
    columns.push_back(Column(tr("Name"), [](const Shown& s) { return s.cells[0]; }));
    add(tr("Needed"), [](const Seats& s) { return s.needed; });
    add(tr("Filled"), [](const Seats& s) { return s.filled; });
    if (hasSurplus)
        add(tr("Surplus"), [](const Seats& s) { return s.surplus(); });
    add(tr("Gap"), [](const Seats& s) { return s.gap(); });
    columns.back().coloured(
        [this](const Shown& s) { return s.row.seats.gap() > 0 ? paletteFor(m_view->palette()).accent : QColor(); });
    add(tr("Cover"), [](const Seats& s) { return s.cover(); });
    auto* before = m_model;
    m_model = new RowsModel<Shown>(
        std::move(columns), [](const Shown& s) { return s.row.code; }, this);
    m_list->setModel(*m_model);
    if (before != nullptr)
        before->deleteLater();
}

ListFacts GapPanel::facts() const
{
    const QString group = report::groupTitle(m_table.by);
    const QString day = localDate(m_table.period.from).toString(Qt::ISODate);
    const QString category = m_table.category.isEmpty() ? QString() : tr("Category: %1").arg(m_table.category);
    QStringList filters{tr("Period %1").arg(report::periodText(m_table.period)), category};
    filters.removeAll(QString());
    return {.title = QStringList{tr("Gap by %1").arg(group), m_table.scopeName, day}.join(u' '),
            .office = m_table.office,
            .asOf = tr("As of %1").arg(report::asOfText(m_table)),
            .filters = filters.join(tr("; ")),
            .note = report::sumNote(m_table.by)};
}

void GapPanel::setUnread()
{
    setTable({});
    m_chart->sayOfNothing(tr("The figures could not be read."));
}

void GapPanel::setTable(const GapTable& table)
{
    m_table = table;
    m_chart->sayOfNothing({});
    m_before.reset();
    showBars();
    const report::TableBlock cells = report::gapRows(table);
    m_sum = cells.rows.back();
    if (table.total.needed == 0)
        m_sum.back() = kNoCover;
    if (m_model->columnCount() != int(cells.columns.size()))
        layColumns(cells.columns.size() > std::size_t(m_model->columnCount()));
    std::vector<Shown> rows;
    rows.reserve(table.rows.size());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        rows.push_back({table.rows[i], cells.rows[i]});
        if (table.rows[i].seats.needed == 0)
            rows.back().cells.back() = kNoCover;
    }
    m_model->setRows(std::move(rows));
    m_sumRow->setTexts(m_sum);
    if (m_view->hasFocus() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    m_from.clear();
    showWords();
}

/// Over and under the view: what it is, the total of the period, and why rows do not add up where they do not.
void GapPanel::showWords()
{
    const QString group = report::groupTitle(m_table.by);
    const bool isTrend = view() == GapView::Trend;
    const bool isByHour = view() == GapView::Hours;
    m_card->setTitle(isTrend    ? tr("Trend of the gap")
                     : isByHour ? tr("Gap by %1 and hour").arg(group)
                                : tr("Gap by %1").arg(group));
    // A trend is of other days than the period whose total this is.
    m_card->setRightText(
        isTrend || m_table.period == Span{} ? QString() // not read yet
        : m_table.shifts == 0
            ? tr("no shifts")
            : tr("Short %1 of %2 in %3 shifts")
                  .arg(thinSpaced(m_table.total.gap()), thinSpaced(m_table.total.needed), thinSpaced(m_table.shifts)));
    m_note->setText(report::sumNote(isTrend ? GapBy::Day : m_table.by,
                                    isByHour ? report::Spread::OverHours : report::Spread::ByRow));
    m_note->setHidden(m_note->text().isEmpty());
}

void GapPanel::setBefore(const GapTable& before)
{
    m_before = before;
    showBars();
}

void GapPanel::showBars()
{
    report::BarsWish wish;
    wish.order = m_order->currentIndex() == 1 ? GapOrder::Rate : GapOrder::Gap;
    wish.before = m_before ? &*m_before : nullptr;
    wish.isBeforeComing = true;
    report::BarSeries series = report::gapBars(m_table, wish);
    // Place and time stand on top of the page; the saved picture keeps them in its caption.
    series.title.clear();
    m_chart->setSeries(std::move(series), m_from);
}

void GapPanel::setTrend(const GapTable& days)
{
    m_trend->setSeries(report::trendColumns(days));
}

void GapPanel::setHours(const HourGaps& hours)
{
    m_heat->setSeries(report::hourHeat(hours));
}

GapView GapPanel::view() const
{
    return static_cast<GapView>(m_buttons->checkedId());
}

int GapPanel::trendDays() const
{
    return m_days->currentData().toInt();
}

void GapPanel::showView(GapView view)
{
    m_buttons->button(int(view))->setChecked(true);
    m_order->setVisible(view == GapView::Bars);
    m_days->setVisible(view == GapView::Trend);
    m_sumRow->setVisible(view == GapView::Table);
    const std::pair<GapView, QWidget*> views[] = {
        {GapView::Bars, m_chart}, {GapView::Table, m_view}, {GapView::Trend, m_trend}, {GapView::Hours, m_heat}};
    for (const auto& [kind, widget] : views) {
        widget->setVisible(kind == view);
        if (kind == view)
            setFocusProxy(widget); // the keyboard on the panel is on what it shows
        if (kind == view && isVisible())
            widget->setFocus(Qt::OtherFocusReason);
    }
    showWords();
    Q_EMIT viewChanged();
}

void GapPanel::save(const QString& path) const
{
    switch (view()) {
    case GapView::Trend:
        return saveTrend(m_trend->series(), path);
    case GapView::Hours:
        return saveHeat(m_heat->series(), path);
    case GapView::Bars:
    case GapView::Table:
        return saveChart(m_chart->series(), path);
    }
}

void GapPanel::openCurrent()
{
    if (m_view->currentIndex().isValid())
        Q_EMIT opened(m_model->row(m_view->currentIndex().row()).row.code);
}

bool GapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    return false;
}

} // namespace redvest::ui
