// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/reserve_tabs.h"

#include "core/domain/search_text.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/shared_divisions.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/sum_row.h"
#include "ui/teams/reserve_columns.h"

#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPickerWidth = 160;

ListWords entryWords()
{
    return {u"reserve"_s, ReserveTabs::tr("Reserve"), ReserveTabs::tr("Name, campaign, category, pinyin  Ctrl+F"),
            ReserveTabs::tr("Nobody waits here. Enter who signed up with \"New in the reserve\", or import a list.")};
}

ListWords figureWords()
{
    return {u"reserveFigures"_s, ReserveTabs::tr("Figures of the reserve"),
            ReserveTabs::tr("Street, category, campaign  Ctrl+F"), ReserveTabs::tr("Nobody signed up here.")};
}

} // namespace

ReserveTabs::ReserveTabs(Session& session, QWidget* page, QWidget* parent, Doors doors)
    : QObject(page)
    , m_session(session)
    , m_doors(std::move(doors))
    , m_entries(
          parent, entryWords(), reserveColumns(), [](const ReserveRow& r) { return r.entry.id.text(); },
          &ReserveRow::searchText)
    , m_figures(
          parent, figureWords(), reserveGroupColumns(), [](const ReserveGroup& r) { return u'=' + r.code; },
          [](const ReserveGroup& r) { return namesSearchText({r.name}); })
    , m_sums(new SumRow(*m_figures.list()->view(), m_figures.list()))
    , m_scope(new DivisionPicker(m_figures.list()))
{
    buildEntries(page);
    buildFigures(page);
}

void ReserveTabs::buildEntries(QWidget* page)
{
    m_entries.readWith(m_session, page, {u"reserve"_s, u"volunteer"_s, u"campaign"_s, u"division"_s},
                       [] { return [](const Workspace& ws) { return reserveRows(ws); }; });
    buildFilters();
    m_entries.whenShown([this] { showEntries(); });
    buildButtons();
    TablePage* list = m_entries.list();
    connect(list, &TablePage::openRequested, this, &ReserveTabs::edit);
    connect(list, &TablePage::editRequested, this, &ReserveTabs::edit);
    connect(list, &TablePage::archiveRequested, this,
            [this](const QStringList& ids) { askStep(ReserveDeed::StepBack, ids); });
}

void ReserveTabs::buildFilters()
{
    TablePage* list = m_entries.list();
    QStringList states;
    for (const ReserveState state : {ReserveState::Waiting, ReserveState::CalledUp, ReserveState::Withdrawn})
        states << reserveStateText(state);
    m_state = list->addFilter(tr("State"), states);
    m_state->setObjectName(u"reserveState"_s);
    m_campaign = list->addFilter(tr("Campaign"), {tr("All campaigns")});
    m_campaign->setObjectName(u"reserveCampaign"_s);
    m_category = list->addFilter(tr("Wished category"), {tr("All categories")});
    m_category->setObjectName(u"reserveCategory"_s);
    filterByTerms(m_session, *m_category, TermList::Category);
    m_entries.passWith([this](const ReserveRow& r) {
        const QString campaign = m_campaign->currentData().toString();
        const bool isWished = m_category->currentIndex() <= 0 || m_category->currentText() == r.entry.category;
        return int(r.entry.state) == m_state->currentIndex() && isWished &&
               (campaign.isEmpty() || r.entry.campaign.text() == campaign);
    });
    for (QComboBox* combo : {m_state, m_campaign, m_category})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_entries.filter(); });
}

void ReserveTabs::showEntries()
{
    std::map<QString, QString> known;
    for (const ReserveRow& row : m_entries.all()) {
        if (!row.entry.campaign.isNull())
            known[row.campaign] = row.entry.campaign.text();
    }
    ListsPage::offer(m_campaign, std::vector<std::pair<QString, QString>>(known.begin(), known.end()));
    m_entries.list()->setCountText(tr("%1 people").arg(thousands(m_entries.model().rowCount())));
}

void ReserveTabs::buildButtons()
{
    TablePage* list = m_entries.list();
    const auto button = [this, list](const QString& name, const QString& text, const std::function<void()>& work,
                                     bool isMain = false) {
        return m_doors.button(list, {.name = name, .text = text, .right = Right::EnterVolunteers}, work, isMain);
    };
    setMenu(button(u"importReserves"_s, tr("Import…"), [this] { m_doors.bringIn(); }), MenuId::Exchange);
    button(u"waitAgain"_s, tr("Wait again"), [this, list] { letWaitAgain(list->selectedIds()); });
    button(u"stepBack"_s, tr("Step back…"), [this, list] { askStep(ReserveDeed::StepBack, list->selectedIds()); });
    button(u"editReserve"_s, tr("Edit"), [this, list] { edit(list->currentId()); });
    QAction* fresh = button(u"newReserve"_s, tr("New in the reserve"), [this] { edit({}); });
    giveNewKey(fresh);
    connect(list, &TablePage::newRequested, fresh, &QAction::trigger);
    button(
        u"callUp"_s, tr("Call up…"), [this, list] { askStep(ReserveDeed::CallUp, list->selectedIds()); }, true);
}

void ReserveTabs::buildFigures(QWidget* page)
{
    TablePage* list = m_figures.list();
    m_by = list->addFilter(tr("Counted by"), {tr("By street"), tr("By category"), tr("By campaign")});
    m_by->setObjectName(u"reserveBy"_s);
    m_scope->setObjectName(u"reserveScope"_s);
    m_scope->setPlaceholderText(tr("All places"));
    m_scope->setClearButtonEnabled(true);
    m_scope->setMinimumWidth(scaledToText(kPickerWidth));
    m_scope->shareDivisions(divisionsOf(m_session));
    list->addFilter(tr("Lives in"), m_scope);
    if (auto* column = qobject_cast<QVBoxLayout*>(list->layout()))
        column->insertWidget(column->indexOf(list->view()) + 1, m_sums);
    m_sums->setObjectName(u"reserveSums"_s);
    m_figures.readWith(m_session, page, {u"reserve"_s, u"volunteer"_s, u"campaign"_s, u"division"_s}, [this] {
        return [by = ReserveBy(m_by->currentIndex()), scope = m_scope->code(),
                day = m_session.workspace().today()](const Workspace& ws) {
            const auto counted = reserveFigures(ws, scope, by, day);
            return counted ? counted->groups : std::vector<ReserveGroup>();
        };
    });
    m_figures.whenShown([this] { showSums(); });
    connect(m_by, &QComboBox::currentIndexChanged, &m_figures.reading(), &StoreReading::askAnew);
    connect(m_scope, &DivisionPicker::codeChanged, &m_figures.reading(), &StoreReading::askAnew);
}

void ReserveTabs::showSums()
{
    ReserveCounts sum;
    for (int at = 0; at < m_figures.model().rowCount(); ++at)
        sum += m_figures.model().row(at).counts;
    m_sums->setTexts({tr("Total"), thousands(sum.waiting), thousands(sum.calledUp), thousands(sum.withdrawn)});
    m_figures.list()->setCountText(tr("%1 rows").arg(thousands(m_figures.model().rowCount())));
}

void ReserveTabs::edit(const QString& id)
{
    m_entries.whenTrue([this, id] {
        const ReserveRow* row = m_entries.find(id);
        m_doors.edit(row == nullptr ? std::nullopt : std::optional(*row));
    });
}

void ReserveTabs::askStep(ReserveDeed deed, const QStringList& ids)
{
    m_entries.whenTrue([this, deed, ids] {
        std::vector<ReserveRow> rows;
        for (const QString& id : ids) {
            if (const ReserveRow* row = m_entries.find(id))
                rows.push_back(*row);
        }
        if (rows.empty())
            return askForRow(*m_entries.list(), tr("Choose people first."));
        m_doors.ask(deed, rows);
    });
}

void ReserveTabs::letWaitAgain(const QStringList& ids)
{
    if (ids.isEmpty())
        return askForRow(*m_entries.list(), tr("Choose people first."));
    m_session.carryOut([&](Workspace& ws) { return waitAgain(ws, idsOf<Reserve>(ids)); }, *m_entries.list()->strip(),
                       tr("%1 people wait again.").arg(thousands(ids.size())));
}

} // namespace redvest::ui
