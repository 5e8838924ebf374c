// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/gap_panel.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;

} // namespace

GapPanel::GapPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new SectionCard({}, this))
    , m_chart(new GapChart(this))
    , m_view(new QTableView(this))
    , m_chartButton(toggle(u"chartButton"_s, tr("Chart")))
    , m_tableButton(toggle(u"tableButton"_s, tr("Table")))
    , m_trendButton(toggle(u"trendButton"_s, tr("Trend")))
{
    m_chart->setObjectName(u"gapChart"_s);
    buildTable();
    m_view->hide();
    for (QWidget* view : std::initializer_list<QWidget*>{m_chart, m_view})
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* group = new QButtonGroup(this);
    group->addButton(m_chartButton);
    group->addButton(m_tableButton);
    m_chartButton->setChecked(true);
    m_card->addToHead(m_chartButton);
    m_card->addToHead(m_tableButton);
    m_card->addToHead(m_trendButton);
    m_card->addContent(m_chart);
    m_card->addContent(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_chart, &GapChart::opened, this, &GapPanel::opened);
    connect(m_chartButton, &QToolButton::clicked, this, [this] { showTable(false); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { showTable(true); });
    connect(m_trendButton, &QToolButton::clicked, this, &GapPanel::trendWanted);
}

QToolButton* GapPanel::toggle(const QString& name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("segment", true);
    return button;
}

void GapPanel::buildTable()
{
    const auto number = [](const QString& title, int cell, auto value) {
        ColumnSpec<Shown> column(
            title, [cell](const Shown& s) { return s.cells[cell]; }, kNumberWidth);
        column.sortedBy([value](const Shown& s) { return QVariant(value(s.row.seats)); }).toTheRight();
        return column;
    };
    std::vector<ColumnSpec<Shown>> columns;
    columns.push_back(ColumnSpec<Shown>(tr("Name"), [](const Shown& s) { return s.cells[0]; }));
    columns.push_back(number(tr("Needed"), 1, [](const Seats& s) { return s.needed; }));
    columns.push_back(number(tr("Filled"), 2, [](const Seats& s) { return s.filled; }));
    columns.push_back(number(tr("Gap"), 3, [](const Seats& s) { return s.gap(); }));
    columns.back().coloured(
        [this](const Shown& s) { return s.row.seats.gap() > 0 ? paletteFor(m_view->palette()).accent : QColor(); });
    columns.push_back(number(tr("Cover"), 4, [](const Seats& s) { return s.cover(); }));
    m_model = new RowsModel<Shown>(
        std::move(columns), [](const Shown& s) { return s.row.code; }, this);
    m_view->setObjectName(u"gapTable"_s);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    auto* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        header->resizeSection(column, kNumberWidth);
    m_view->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &GapPanel::openCurrent);
}

void GapPanel::setTable(const GapTable& table)
{
    report::BarSeries series = report::gapBars(table);
    // Place and time stand on top of the page; the saved picture keeps them in its title.
    series.title.clear();
    m_chart->setSeries(std::move(series));
    m_card->setTitle(tr("Gap by %1").arg(report::groupTitle(table.by)));
    const report::Table cells = report::gapRows(table);
    std::vector<Shown> rows;
    rows.reserve(table.rows.size());
    for (size_t i = 0; i < table.rows.size(); ++i)
        rows.push_back({table.rows[i], cells.rows[i]});
    m_model->setRows(std::move(rows));
    m_card->setRightText(
        tr("Short %1 of %2 in %3 shifts")
            .arg(thinSpaced(table.total.gap()), thinSpaced(table.total.needed), thinSpaced(table.shifts)));
}

void GapPanel::showTable(bool isTable)
{
    (isTable ? m_tableButton : m_chartButton)->setChecked(true);
    m_chart->setVisible(!isTable);
    m_view->setVisible(isTable);
    (isTable ? static_cast<QWidget*>(m_view) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void GapPanel::setTrendShown(bool isShown)
{
    m_trendButton->setChecked(isShown);
}

QString GapPanel::selectionAsText() const
{
    QStringList lines;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : rows)
        lines << m_model->row(index.row()).cells.join(u'\t');
    return lines.join(u'\n');
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
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    return false;
}

} // namespace redvest::ui
