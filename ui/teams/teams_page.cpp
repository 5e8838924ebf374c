// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/teams_page.h"

#include "core/usecases/figures/team_list.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/lists/people_paper_steps.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/teams/members_desk.h"
#include "ui/teams/ranking_dialog.h"
#include "ui/teams/reserve_forms.h"
#include "ui/teams/reserve_tabs.h"
#include "ui/teams/team_columns.h"
#include "ui/teams/team_forms.h"

#include <QComboBox>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords teamWords()
{
    return {u"teams"_s, TeamsPage::tr("Teams"), TeamsPage::tr("Team, leader, kind, pinyin  Ctrl+F"),
            TeamsPage::tr("No teams here. Found one with \"New team\", or widen the filters.")};
}

ListWords organisationWords()
{
    return {u"organisations"_s, TeamsPage::tr("Organisations"),
            TeamsPage::tr("Organisation, contact, kind, pinyin  Ctrl+F"),
            TeamsPage::tr("No organisations here. Enter one with \"New organisation\", or widen the filters.")};
}

ListWords campaignWords()
{
    return {u"campaigns"_s, TeamsPage::tr("Campaigns"), TeamsPage::tr("Campaign, sponsor, pinyin  Ctrl+F"),
            TeamsPage::tr("No campaigns here. Enter one with \"New campaign\", or widen the filters.")};
}

enum ServedPeriod { kThisYear, kThisMonth, kEver };

} // namespace

TeamsPage::TeamsPage(Session& session, QWidget* parent)
    : ListsPage(session, parent)
    , m_teams(
          desks(), teamWords(), teamColumns(), [](const TeamRow& r) { return r.team.id.text(); }, &TeamRow::searchText)
    , m_organisations(
          desks(), organisationWords(), organisationColumns(),
          [](const OrganisationRow& r) { return r.organisation.id.text(); }, &OrganisationRow::searchText)
    , m_campaigns(
          desks(), campaignWords(), campaignColumns(), [](const CampaignRow& r) { return r.campaign.id.text(); },
          &CampaignRow::searchText)
{
    buildTeams();
    buildOrganisations();
    buildCampaigns();
    buildReserve();
    addPapers();
    addList(m_teams, tr("Teams"));
    addList(m_organisations, tr("Organisations"));
    addList(m_campaigns, tr("Campaigns"));
    addList(m_reserve->entries(), tr("Reserve"));
    addList(m_reserve->figures(), tr("Reserve figures"));
    addHistory();
}

TeamsPage::~TeamsPage() = default;

QString TeamsPage::title() const
{
    return tr("Teams and bodies");
}

TeamsPage::Filters TeamsPage::addFilters(TablePage* list, const QString& name, std::optional<TermList> kinds)
{
    Filters made;
    if (kinds) {
        made.kind = list->addFilter(tr("Kind"), {tr("All kinds")});
        made.kind->setObjectName(name + u"Kind"_s);
        filterByTerms(session(), *made.kind, *kinds);
    }
    made.state = list->addFilter(tr("State"), {tr("In use"), tr("Archived")});
    made.state->setObjectName(name + u"State"_s);
    made.period = list->addFilter(tr("Served"), {tr("This year"), tr("This month"), tr("Since the beginning")});
    made.period->setObjectName(name + u"Period"_s);
    return made;
}

Span TeamsPage::periodOf(const QComboBox* chosen) const
{
    const QDate today = session().workspace().today();
    const Span year = yearUpTo(today);
    if (chosen->currentIndex() == kThisMonth)
        return {dayOf(QDate(today.year(), today.month(), 1)).from, year.to};
    constexpr qint64 kBeginning = 0; // nobody served before 1970 in what is kept here
    return chosen->currentIndex() == kEver ? Span{Instant{kBeginning}, year.to} : year;
}

bool TeamsPage::passes(const Filters& filters, const QString& kind, bool isArchived)
{
    const bool kindFits =
        filters.kind == nullptr || filters.kind->currentIndex() <= 0 || filters.kind->currentText() == kind;
    return kindFits && isArchived == (filters.state->currentIndex() == 1);
}

void TeamsPage::buildTeams()
{
    TablePage* list = m_teams.list();
    m_teamFilters = addFilters(list, u"team"_s, TermList::TeamKind);
    m_teams.readWith(
        session(), this, {u"team"_s, u"team_member"_s, u"volunteer"_s, u"service_record"_s, u"shift"_s, u"division"_s},
        [this] {
            return [period = periodOf(m_teamFilters.period)](const Workspace& ws) { return teamRows(ws, period); };
        });
    m_teams.passWith([this](const TeamRow& r) { return passes(m_teamFilters, r.team.kind, r.team.isArchived); });
    m_teams.whenShown([this, list] { list->setCountText(tr("%1 teams").arg(thousands(m_teams.model().rowCount()))); });
    const auto button = [this, list](const QString& name, const QString& text, const std::function<void()>& work) {
        return addButton(list, {.name = name, .text = text, .right = Right::EnterVolunteers}, work);
    };
    setMenu(button(u"importTeams"_s, tr("Import…"), [this] { importFile(ImportKind::Teams); }), MenuId::Exchange);
    letPaste(list, ImportKind::Teams, Right::EnterVolunteers);
    button(u"archiveTeams"_s, tr("Archive"), [this, list] { archiveChosenTeams(list->selectedIds()); });
    button(u"editTeam"_s, tr("Edit"), [this, list] { editTeam(list->currentId()); });
    entersNew(list, button(u"newTeam"_s, tr("New team"), [this] { editTeam({}); }));
    addButton(
        list, {.name = u"members"_s, .text = tr("Members  Enter")}, [this, list] { showMembers(list->currentId()); },
        true);
    for (QComboBox* combo : {m_teamFilters.kind, m_teamFilters.state})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_teams.filter(); });
    connect(m_teamFilters.period, &QComboBox::currentIndexChanged, this, [this] { m_teams.reading().askAnew(); });
    connect(list, &TablePage::openRequested, this, &TeamsPage::showMembers);
    connect(list, &TablePage::editRequested, this, &TeamsPage::editTeam);
    connect(list, &TablePage::archiveRequested, this, &TeamsPage::archiveChosenTeams);
}

/// Of the people of one team, or of those who serve in one campaign; and who served most.
void TeamsPage::addPapers()
{
    makeAction(this, {.name = u"ranking"_s, .text = tr("Ranking…"), .menu = MenuId::Print}, [this] {
        const bool isOfBodies = desks()->currentList() == m_organisations.list();
        (new RankingDialog(session(), isOfBodies ? RankedKind::Organisations : RankedKind::Teams, this))->open();
    });
    const auto chosen = [this]() -> std::optional<PeopleChoice> {
        const TablePage* list = desks()->currentList();
        if (list->currentId().isEmpty())
            return std::nullopt;
        if (list == m_campaigns.list())
            return PeopleChoice{.campaign = Id<Campaign>::fromText(list->currentId())};
        return PeopleChoice{.team = Id<Team>::fromText(list->currentId())};
    };
    const auto* papers = new PeoplePaperSteps(session(), {this, m_teams.list()->view(), chosen,
                                                          [this] { return desks()->currentList()->strip(); },
                                                          tr("Choose a team or a campaign first.")});
    for (QAction* action : papers->actions()) {
        m_campaigns.list()->view()->addAction(action);
        for (TablePage* list : {m_teams.list(), m_campaigns.list()})
            actsOn(action, list);
    }
}

void TeamsPage::buildOrganisations()
{
    TablePage* list = m_organisations.list();
    m_organisationFilters = addFilters(list, u"organisation"_s, TermList::OrganisationKind);
    m_organisations.readWith(
        session(), this, {u"organisation"_s, u"volunteer"_s, u"service_record"_s, u"shift"_s, u"division"_s}, [this] {
            return [period = periodOf(m_organisationFilters.period)](const Workspace& ws) {
                return organisationRows(ws, period);
            };
        });
    m_organisations.passWith([this](const OrganisationRow& r) {
        return passes(m_organisationFilters, r.organisation.kind, r.organisation.isArchived);
    });
    m_organisations.whenShown([this, list] {
        list->setCountText(tr("%1 organisations").arg(thousands(m_organisations.model().rowCount())));
    });
    const auto button = [this, list](const QString& name, const QString& text, const std::function<void()>& work,
                                     bool isMain = false) {
        return addButton(list, {.name = name, .text = text, .right = Right::EnterVolunteers}, work, isMain);
    };
    setMenu(button(u"importOrganisations"_s, tr("Import…"), [this] { importFile(ImportKind::Organisations); }),
            MenuId::Exchange);
    letPaste(list, ImportKind::Organisations, Right::EnterVolunteers);
    button(u"archiveOrganisations"_s, tr("Archive"), [this, list] { archiveChosenOrganisations(list->selectedIds()); });
    button(u"editOrganisation"_s, tr("Edit"), [this, list] { editOrganisation(list->currentId()); });
    entersNew(list, button(
                        u"newOrganisation"_s, tr("New organisation"), [this] { editOrganisation({}); }, true));
    for (QComboBox* combo : {m_organisationFilters.kind, m_organisationFilters.state})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_organisations.filter(); });
    connect(m_organisationFilters.period, &QComboBox::currentIndexChanged, this,
            [this] { m_organisations.reading().askAnew(); });
    connect(list, &TablePage::openRequested, this, &TeamsPage::editOrganisation);
    connect(list, &TablePage::editRequested, this, &TeamsPage::editOrganisation);
    connect(list, &TablePage::archiveRequested, this, &TeamsPage::archiveChosenOrganisations);
}

void TeamsPage::buildCampaigns()
{
    TablePage* list = m_campaigns.list();
    m_campaignFilters = addFilters(list, u"campaign"_s, std::nullopt);
    m_campaigns.readWith(
        session(), this,
        {u"campaign"_s, u"reserve"_s, u"organisation"_s, u"post"_s, u"shift"_s, u"service_record"_s, u"division"_s},
        [this] {
            return
                [period = periodOf(m_campaignFilters.period)](const Workspace& ws) { return campaignRows(ws, period); };
        });
    m_campaigns.passWith([this](const CampaignRow& r) { return passes(m_campaignFilters, {}, r.campaign.isArchived); });
    m_campaigns.whenShown(
        [this, list] { list->setCountText(tr("%1 campaigns").arg(thousands(m_campaigns.model().rowCount()))); });
    const auto button = [this, list](const QString& name, const QString& text, const std::function<void()>& work,
                                     bool isMain = false) {
        return addButton(list, {.name = name, .text = text, .right = Right::EnterRota}, work, isMain);
    };
    setMenu(button(u"importCampaigns"_s, tr("Import…"), [this] { importFile(ImportKind::Campaigns); }),
            MenuId::Exchange);
    button(u"archiveCampaigns"_s, tr("Archive"), [this, list] { archiveChosenCampaigns(list->selectedIds()); });
    button(u"editCampaign"_s, tr("Edit"), [this, list] { editCampaign(list->currentId()); });
    entersNew(list, button(
                        u"newCampaign"_s, tr("New campaign"), [this] { editCampaign({}); }, true));
    connect(m_campaignFilters.state, &QComboBox::currentIndexChanged, this, [this] { m_campaigns.filter(); });
    connect(m_campaignFilters.period, &QComboBox::currentIndexChanged, this,
            [this] { m_campaigns.reading().askAnew(); });
    connect(list, &TablePage::openRequested, this, &TeamsPage::editCampaign);
    connect(list, &TablePage::editRequested, this, &TeamsPage::editCampaign);
    connect(list, &TablePage::archiveRequested, this, &TeamsPage::archiveChosenCampaigns);
}

void TeamsPage::buildReserve()
{
    ReserveTabs::Doors doors;
    doors.button = [this](TablePage* list, const Action& action, const std::function<void()>& work, bool isMain) {
        return addButton(list, action, work, isMain);
    };
    doors.bringIn = [this] { importFile(ImportKind::Reserves); };
    doors.edit = [this](const std::optional<ReserveRow>& row) {
        m_campaigns.whenTrue([this, row] { desk(m_reserveDesk)->edit(row, m_campaigns.all()); });
    };
    doors.ask = [this](ReserveDeed deed, const std::vector<ReserveRow>& rows) {
        m_campaigns.whenTrue([this, deed, rows] { desk(m_stepDesk)->ask(deed, rows, m_campaigns.all()); });
    };
    m_reserve = new ReserveTabs(session(), this, desks(), std::move(doors));
    letPaste(m_reserve->entries().list(), ImportKind::Reserves, Right::EnterVolunteers);
}

void TeamsPage::open(const Wish& wish)
{
    if (const auto* waiting = std::get_if<ReservePeople>(&wish)) {
        desks()->showList(m_reserve->entries().list());
        return m_campaigns.whenTrue(
            [this, people = waiting->people] { desk(m_reserveDesk)->enterMany(people, m_campaigns.all()); });
    }
    const auto* asked = std::get_if<ShowList>(&wish);
    const PageList list = asked != nullptr ? asked->list : PageList::Teams;
    desks()->showList(list == PageList::Organisations    ? m_organisations.list()
                      : list == PageList::Campaigns      ? m_campaigns.list()
                      : list == PageList::Reserve        ? m_reserve->entries().list()
                      : list == PageList::ReserveFigures ? m_reserve->figures().list()
                                                         : m_teams.list());
}

/// With an empty id: a new one.
void TeamsPage::editTeam(const QString& id)
{
    m_teams.whenTrue([this, id] {
        const TeamRow* row = m_teams.find(id);
        desk(m_teamDesk)
            ->edit(row == nullptr ? std::nullopt : std::optional(row->team), row == nullptr ? QString() : row->leader);
    });
}

void TeamsPage::showMembers(const QString& id)
{
    m_teams.whenTrue([this, id] {
        const TeamRow* row = m_teams.find(id);
        if (row == nullptr)
            return askForRow(*m_teams.list(), tr("Choose a team first."));
        const bool isNew = m_membersDesk == nullptr;
        MembersDesk* members = desk(m_membersDesk);
        if (isNew)
            members->belongTo(*this);
        members->start(*row, m_teams.all());
    });
}

/// With an empty id: a new one.
void TeamsPage::editOrganisation(const QString& id)
{
    m_organisations.whenTrue([this, id] {
        const OrganisationRow* row = m_organisations.find(id);
        desk(m_organisationDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row), m_organisations.all());
    });
}

/// With an empty id: a new one.
void TeamsPage::editCampaign(const QString& id)
{
    m_campaigns.whenTrue([this, id] {
        m_organisations.whenTrue([this, id] {
            const CampaignRow* row = m_campaigns.find(id);
            desk(m_campaignDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row), m_organisations.all());
        });
    });
}

void TeamsPage::archiveChosenTeams(const QStringList& ids)
{
    archiveChosen<TeamRow, Team>(
        m_teams, ids,
        {[](const TeamRow& row) { return row.team.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveTeams(ws, which, isOff); },
         tr("Choose a team first.")});
}

void TeamsPage::archiveChosenOrganisations(const QStringList& ids)
{
    archiveChosen<OrganisationRow, Organisation>(
        m_organisations, ids,
        {[](const OrganisationRow& row) { return row.organisation.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveOrganisations(ws, which, isOff); },
         tr("Choose an organisation first.")});
}

void TeamsPage::archiveChosenCampaigns(const QStringList& ids)
{
    archiveChosen<CampaignRow, Campaign>(
        m_campaigns, ids,
        {[](const CampaignRow& row) { return row.campaign.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveCampaigns(ws, which, isOff); },
         tr("Choose a campaign first.")});
}

} // namespace redvest::ui
