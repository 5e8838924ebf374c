// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/insurance_page.h"

#include "core/usecases/cover/uncovered_seats.h"
#include "ui/parts/form/unfit_question.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/claim_desk.h"
#include "ui/volunteers/insurance_columns.h"
#include "ui/volunteers/insurance_forms.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString seatOf(const UninsuredRow& row)
{
    return row.shift.text() + u'/' + row.volunteer.text();
}

ListWords policyWords()
{
    return {u"policies"_s, InsurancePage::tr("Policies"), InsurancePage::tr("Number, insurer, product  Ctrl+F"),
            InsurancePage::tr("No policy is entered yet. Until there is one, risk posts only warn. Enter it with \"New "
                              "policy\".")};
}

ListWords coverWords()
{
    return {u"covers"_s, InsurancePage::tr("People covered"),
            InsurancePage::tr("Name, pinyin, initials, last digits  Ctrl+F"),
            InsurancePage::tr("Nobody here. Enrol people with \"Enrol…\", or widen the filters.")};
}

ListWords uninsuredWords()
{
    return {u"uninsured"_s, InsurancePage::tr("Not insured"), InsurancePage::tr("Name, post, site  Ctrl+F"),
            InsurancePage::tr("Everybody on coming shifts of risk posts is insured, or no policy is entered yet.")};
}

ListWords claimWords()
{
    return {u"claims"_s, InsurancePage::tr("Claims"), InsurancePage::tr("Name, policy number  Ctrl+F"),
            InsurancePage::tr("Nothing was claimed yet. Enter what happened to a covered person with \"New claim\".")};
}

} // namespace

InsurancePage::InsurancePage(Session& session, QWidget* parent)
    : ListsPage(session, parent)
    , m_policies(
          desks(), policyWords(), policyColumns(), [](const PolicyRow& r) { return r.policy.id.text(); },
          &PolicyRow::searchText)
    , m_covers(
          desks(), coverWords(), coverColumns(), [](const CoverRow& r) { return r.cover.id.text(); },
          &CoverRow::searchText)
    , m_uninsured(desks(), uninsuredWords(), uninsuredColumns(), seatOf, &UninsuredRow::searchText)
    , m_claims(
          desks(), claimWords(), claimColumns(), [](const ClaimRow& r) { return r.claim.id.text(); },
          &ClaimRow::searchText)
{
    buildPolicies();
    buildCovers();
    buildUninsured();
    addList(m_policies, tr("Policies"));
    addList(m_covers, tr("People covered"));
    addList(m_uninsured, tr("Not insured"));
    if (mayReadClaims(session.workspace())) {
        buildClaims();
        addList(m_claims, tr("Claims"));
    } else {
        m_claims.list()->hide();
    }
    addHistory();
}

InsurancePage::~InsurancePage() = default;

QString InsurancePage::title() const
{
    return tr("Insurance");
}

QAction* InsurancePage::button(TablePage* list, const QString& name, const QString& text,
                               const std::function<void()>& work, bool main)
{
    return addButton(list, {.name = name, .text = text, .right = Right::EnterVolunteers}, work, main);
}

void InsurancePage::buildPolicies()
{
    m_policies.readWith(session(), this, {u"policy"_s, u"cover"_s}, [] { return policyRows; });
    m_policies.whenShown([this] {
        std::vector<std::pair<QString, QString>> choices;
        for (const PolicyRow& row : m_policies.all())
            choices.emplace_back(row.policy.number, row.policy.id.text());
        offer(m_coverPolicy, choices);
    });
    TablePage* list = m_policies.list();
    button(list, u"archivePolicies"_s, tr("Archive"), [this, list] { archiveChosenPolicies(list->selectedIds()); });
    button(list, u"editPolicy"_s, tr("Edit"), [this, list] { editPolicy(list->currentId()); });
    entersNew(list, button(
                        list, u"newPolicy"_s, tr("New policy"), [this] { editPolicy({}); }, true));
    connect(list, &TablePage::openRequested, this, &InsurancePage::editPolicy);
    connect(list, &TablePage::editRequested, this, &InsurancePage::editPolicy);
    connect(list, &TablePage::archiveRequested, this, &InsurancePage::archiveChosenPolicies);
}

void InsurancePage::buildCovers()
{
    m_covers.readWith(session(), this, {u"policy"_s, u"cover"_s, u"volunteer"_s},
                      [] { return [](const Workspace& ws) { return coverRows(ws); }; });
    TablePage* list = m_covers.list();
    m_coverPolicy = list->addFilter(tr("Policy"), {tr("All policies")});
    m_coverPolicy->setObjectName(u"coverPolicy"_s);
    QStringList states{tr("All states")};
    for (const CoverState state : {CoverState::Ahead, CoverState::InForce, CoverState::Over, CoverState::Mistaken})
        states << coverStateText(state);
    m_coverState = list->addFilter(tr("State"), states);
    m_coverState->setObjectName(u"coverState"_s);
    m_covers.passWith([this](const CoverRow& row) {
        const QString policy = m_coverPolicy->currentData().toString();
        const int state = m_coverState->currentIndex() - 1;
        return (state < 0 || int(row.state) == state) && (policy.isEmpty() || row.cover.policy.text() == policy);
    });
    m_covers.whenShown(
        [this, list] { list->setCountText(tr("%1 covers").arg(thousands(m_covers.model().rowCount()))); });
    for (QComboBox* combo : {m_coverPolicy, m_coverState})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_covers.filter(); });
    setMenu(button(list, u"importCovers"_s, tr("Import…"), [this] { importFile(ImportKind::Covers); }),
            MenuId::Exchange);
    letPaste(list, ImportKind::Covers, Right::EnterVolunteers);
    button(list, u"archiveCovers"_s, tr("Archive"), [this, list] { archiveChosenCovers(list->selectedIds()); });
    button(list, u"withdrawCovers"_s, tr("Withdraw…"), [this, list] { withdrawChosen(list->selectedIds()); });
    entersNew(list, button(
                        list, u"enrol"_s, tr("Enrol…"), [this] { enrol({}); }, true));
    const auto one = [this](const QString& id) { withdrawChosen({id}); };
    connect(list, &TablePage::openRequested, this, one);
    connect(list, &TablePage::editRequested, this, one);
    connect(list, &TablePage::archiveRequested, this, &InsurancePage::archiveChosenCovers);
}

void InsurancePage::buildUninsured()
{
    m_uninsured.readWith(session(), this,
                         {u"policy"_s, u"cover"_s, u"assignment"_s, u"shift"_s, u"post"_s, u"site"_s, u"volunteer"_s},
                         [] { return [](const Workspace& ws) { return uninsuredAhead(ws, {}, ws.now()); }; });
    TablePage* list = m_uninsured.list();
    m_uninsured.whenShown(
        [this, list] { list->setCountText(tr("%1 seats").arg(thousands(m_uninsured.model().rowCount()))); });
    button(
        list, u"enrolUninsured"_s, tr("Enrol these…"), [this, list] { enrolUninsured(list->selectedIds()); }, true);
    const auto one = [this](const QString& id) { enrolUninsured({id}); };
    connect(list, &TablePage::openRequested, this, one);
    connect(list, &TablePage::editRequested, this, one);
}

void InsurancePage::buildClaims()
{
    m_claims.readWith(session(), this, {u"cover_claim"_s, u"policy"_s, u"volunteer"_s},
                      [] { return [](const Workspace& ws) { return claimRows(ws); }; });
    TablePage* list = m_claims.list();
    m_claims.whenShown(
        [this, list] { list->setCountText(tr("%1 claims").arg(thousands(m_claims.model().rowCount()))); });
    button(list, u"archiveClaims"_s, tr("Archive"), [this, list] { archiveChosenClaims(list->selectedIds()); });
    button(list, u"editClaim"_s, tr("Edit"), [this, list] { editClaim(list->currentId()); });
    entersNew(list, button(
                        list, u"newClaim"_s, tr("New claim"), [this] { editClaim({}); }, true));
    connect(list, &TablePage::openRequested, this, &InsurancePage::editClaim);
    connect(list, &TablePage::editRequested, this, &InsurancePage::editClaim);
    connect(list, &TablePage::archiveRequested, this, &InsurancePage::archiveChosenClaims);
}

void InsurancePage::open(const Wish&)
{
    desks()->showList(m_uninsured.all().empty() ? m_policies.list() : m_uninsured.list());
}

/// With an empty id: a new one.
void InsurancePage::editClaim(const QString& id)
{
    m_claims.whenTrue([this, id] {
        std::vector<PolicyRow> policies;
        if (!session().attempt([&] { policies = policyRows(session().workspace()); }))
            return;
        const ClaimRow* row = m_claims.find(id);
        desk(m_claimDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row), policies);
    });
}

void InsurancePage::archiveChosenClaims(const QStringList& ids)
{
    archiveChosen<ClaimRow, CoverClaim>(
        m_claims, ids,
        {[](const ClaimRow& row) { return row.claim.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveClaims(ws, which, isOff); },
         tr("Choose a claim first.")});
}

/// With an empty id: a new one.
void InsurancePage::editPolicy(const QString& id)
{
    m_policies.whenTrue([this, id] {
        const PolicyRow* row = m_policies.find(id);
        desk(m_policyDesk)->edit(row == nullptr ? std::nullopt : std::optional(*row));
    });
}

void InsurancePage::enrol(const std::vector<PersonToEnrol>& people)
{
    // Read here: the list of policies may not be in front.
    std::vector<PolicyRow> policies;
    if (session().attempt([&] { policies = policyRows(session().workspace()); }))
        desk(m_enrolDesk)->ask(people, policies);
}

void InsurancePage::enrolUninsured(const QStringList& ids)
{
    std::vector<PersonToEnrol> people;
    for (const QString& id : ids) {
        if (const UninsuredRow* row = m_uninsured.find(id))
            people.push_back({row->volunteer, row->name});
    }
    if (people.empty())
        return askForRow(*m_uninsured.list(), tr("Choose a person first."));
    enrol(people);
}

void InsurancePage::withdrawChosen(const QStringList& ids)
{
    std::vector<CoverRow> rows;
    for (const QString& id : ids) {
        if (const CoverRow* row = m_covers.find(id))
            rows.push_back(*row);
    }
    if (rows.empty())
        return askForRow(*m_covers.list(), tr("Choose a person first."));
    desk(m_endDesk)->ask(rows);
}

void InsurancePage::archiveChosenPolicies(const QStringList& ids)
{
    archiveChosen<PolicyRow, Policy>(
        m_policies, ids,
        {[](const PolicyRow& row) { return row.policy.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archivePolicies(ws, which, isOff); },
         tr("Choose a policy first.")});
}

void InsurancePage::archiveChosenCovers(const QStringList& ids)
{
    const auto archive = [this, ids] {
        archiveChosen<CoverRow, Cover>(
            m_covers, ids,
            {[](const CoverRow& row) { return row.cover.isArchived; },
             [](Workspace& ws, const auto& which, bool isOff) { return archiveCovers(ws, which, isOff); },
             tr("Choose a person first.")});
    };
    std::vector<UnfitSeat> unfit;
    const auto look = [&] {
        std::vector<Id<Cover>> present; // those that are archived come back
        for (const QString& id : ids) {
            if (const CoverRow* row = m_covers.find(id); row != nullptr && !row->cover.isArchived)
                present.push_back(row->cover.id);
        }
        unfit = unfitIfArchived(session().workspace(), present);
    };
    if (session().attempt(look))
        askOfUnfit(this, unfit, archive);
}

} // namespace redvest::ui
