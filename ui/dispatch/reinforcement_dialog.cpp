// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/reinforcement_dialog.h"

#include "core/report/gaps.h"
#include "core/report/reinforcement.h"
#include "ui/desk/session.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 500;
constexpr int kListWidth = 580; ///< every column in sight; the rest is the chart's

/// Sites of an order, each once.
QString sitesOf(const ReinforcementOrder& order)
{
    QStringList sites;
    for (const ReinforcedShift& shift : order.shifts)
        sites << shift.siteName;
    sites.removeDuplicates();
    return sites.join(u'、');
}

/// Whom to meet where, shift by shift.
QString shiftsOf(const ReinforcementOrder& order)
{
    QStringList lines;
    for (const ReinforcedShift& shift : order.shifts)
        lines << u"%1 %2 %3 ×%4 %5 %6"_s.arg(shift.siteName, shift.postName, report::periodText(shift.span))
                     .arg(shift.seats)
                     .arg(shift.contact, shift.phone);
    return lines.join(u'\n');
}

std::vector<ListColumn<ReinforcementOrder>> orderColumns()
{
    using Row = ReinforcementOrder;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            ReinforcementDialog::tr("Who sends"), [](const Row& r) { return r.fromName; }, 110),
        Spec(
            ReinforcementDialog::tr("Who receives"), [](const Row& r) { return r.toName; }, 110),
        Spec(
            ReinforcementDialog::tr("Category"), [](const Row& r) { return r.category; }, 90),
        Spec(
            ReinforcementDialog::tr("People sent"), [](const Row& r) { return thousands(r.seats); }, 60)
            .sortedBy([](const Row& r) { return r.seats; })
            .toTheRight(),
        Spec(
            ReinforcementDialog::tr("Shifts"), [](const Row& r) { return thousands(qint64(r.shifts.size())); }, 50)
            .sortedBy([](const Row& r) { return qint64(r.shifts.size()); })
            .toTheRight(),
        Spec(ReinforcementDialog::tr("Sites"), sitesOf).withTip(shiftsOf),
    };
}

} // namespace

ReinforcementDialog::ReinforcementDialog(Session& session, const QString& scope, Span period, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(scope)
    , m_period(period)
    , m_said(plainLabel(this))
    , m_by(new QComboBox(this))
    , m_withNames(new QCheckBox(tr("Dispatch orders with who could be sent"), this))
    , m_view(new QTableView(this))
    , m_chart(new GapChart(this))
    , m_print(new QPushButton(tr("Dispatch order…"), this))
    , m_printAll(new QPushButton(tr("All dispatch orders…"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Reinforcement"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_said->setText(said); },
                            .refuse = [this](const QString& why) { m_said->setText(why); }},
                           u"dispatch.reinforcement"_s))
    , m_model(orderColumns(), [](const ReinforcementOrder& r) { return r.from + u'|' + r.to + u'|' + r.category; })
    , m_reading(new StoreReading(session, this,
                                 {u"assignment"_s, u"shift"_s, u"post"_s, u"site"_s, u"requirement"_s, u"volunteer"_s,
                                  u"qualification"_s, u"training_record"_s, u"service_record"_s, u"office"_s}))
{
    setObjectName(u"reinforcementDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Reinforcement between divisions")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    buildTable();
    buildRows();
    read();
    m_view->setFocus();
}

ReinforcementDialog::~ReinforcementDialog() = default;

void ReinforcementDialog::buildTable()
{
    m_view->setObjectName(u"reinforcementOrders"_s);
    m_view->setAccessibleName(tr("Who sends whom where"));
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_list->output().setAsked([this] {
        return m_facts ? u"%1 · %2"_s.arg(m_facts->scopeName, report::periodText(m_facts->period)) : QString();
    });
    m_list->output().setSubject(
        [this] { return m_facts ? localDate(m_facts->period.from).toString(Qt::ISODate) : QString(); });
    connect(m_view, &QTableView::activated, this, [this] { printOrders(false); });
}

void ReinforcementDialog::buildRows()
{
    m_said->setObjectName(u"reinforcementSaid"_s);
    m_said->setWordWrap(true);
    m_said->setText(tr("Reading …"));
    m_by->setObjectName(u"reinforcementBy"_s);
    m_by->setAccessibleName(tr("Between"));
    m_by->addItem(tr("As the division is made of"), QString());
    m_by->addItem(tr("Between streets"), wordOf(DivisionLevel::Street));
    m_by->addItem(tr("Between districts"), wordOf(DivisionLevel::District));
    m_withNames->setObjectName(u"reinforcementNames"_s);
    m_chart->setObjectName(u"reinforcementChart"_s);
    m_print->setObjectName(u"printDispatchOrder"_s);
    m_printAll->setObjectName(u"printDispatchOrders"_s);
    m_printAll->setAutoDefault(false);
    auto* above = new QHBoxLayout;
    above->setSpacing(space::kMedium);
    above->addWidget(m_by);
    above->addWidget(m_withNames);
    above->addStretch();
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_chart);
    halves->setStretchFactor(0, 1);
    halves->setSizes({scaledToText(kListWidth), scaledToText(kWidth - kListWidth)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(above);
    column->addWidget(m_said);
    column->addWidget(halves, 1);
    column->addWidget(buttonRow(this, m_print, m_printAll));
    connect(m_by, &QComboBox::currentIndexChanged, m_reading, &StoreReading::askAnew);
    connect(m_print, &QPushButton::clicked, this, [this] { printOrders(false); });
    connect(m_printAll, &QPushButton::clicked, this, [this] { printOrders(true); });
}

void ReinforcementDialog::read()
{
    using Found = Outcome<Reinforcement>;
    m_reading->answer<Found>(
        [this]() -> std::function<Found(const Workspace&)> {
            const ReinforcementQuestion question{m_scope, m_period,
                                                 fromWord<DivisionLevel>(m_by->currentData().toString()), true};
            return [question](const Workspace& ws) { return reinforcement(ws, question); };
        },
        [this](const Found& found) { showAnswer(found); });
}

void ReinforcementDialog::showAnswer(const Outcome<Reinforcement>& found)
{
    m_facts.reset();
    if (found)
        showFound(*found);
    else
        m_said->setText(sentences(found.problems()));
    if (!m_facts) {
        m_model.setRows({});
        m_chart->sayOfNothing(QString());
        m_chart->setSeries({});
    }
    const bool isAny = m_model.rowCount() > 0;
    m_print->setEnabled(isAny);
    m_printAll->setEnabled(isAny);
    if (isAny && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
}

void ReinforcementDialog::showFound(const Reinforcement& facts)
{
    m_facts = facts;
    QStringList said{u"%1 · %2"_s.arg(facts.scopeName, report::periodText(facts.period)),
                     report::reinforcementLine(facts)};
    if (facts.orders.empty())
        said << tr("Nobody is left over anywhere for what another place lacks.");
    m_said->setText(said.join(u'\n'));
    m_model.setRows(facts.orders);
    report::BarSeries series = report::reinforcementBars(facts);
    series.title.clear(); // stands above
    m_chart->sayOfNothing(tr("Nobody is missing on the shifts of this period."));
    m_chart->setSeries(std::move(series));
}

void ReinforcementDialog::printOrders(bool ofAll)
{
    const QModelIndex at = m_view->currentIndex();
    if (!m_facts || m_model.rowCount() == 0 || (!ofAll && !at.isValid()))
        return;
    Reinforcement facts = *m_facts;
    if (!ofAll) {
        const QString giver = m_model.row(at.row()).from;
        std::erase_if(facts.orders, [&](const ReinforcementOrder& order) { return order.from != giver; });
    }
    if (!m_withNames->isChecked()) {
        for (ReinforcementOrder& order : facts.orders)
            order.people.clear();
    }
    showPaper(report::dispatchOrderDocument(facts, m_session.workspace().actor()), tr("Dispatch order"), this);
}

} // namespace redvest::ui
