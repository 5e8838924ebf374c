// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/domain/divisions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

bool hasAreas(Role role)
{
    return role == Role::Entry || role == Role::Approval;
}

/// The role over that area or over all of them.
bool holds(const Account& account, Role role, Area area)
{
    return std::any_of(account.roles.begin(), account.roles.end(),
                       [&](const Grant& g) { return g.role == role && (g.area == area || g.area == Area::All); });
}

struct VerbRule
{
    QStringView verb; ///< ends with '.': whatever begins with it
    Need need;
};

constexpr Need kTouched{Need::Kind::Touched, Right::Settings};
constexpr Need kAnybody{Need::Kind::Anybody, Right::Settings};

constexpr Need needs(Right right)
{
    return {Need::Kind::Right, right};
}

/// The first that fits counts: exceptions stand before the rule of their family.
// NOLINTNEXTLINE(readability-function-size): a table, one line a rule
const std::vector<VerbRule>& verbRules()
{
    static const std::vector<VerbRule> rules{
        {u"volunteer.erase", needs(Right::ErasePeople)},
        {u"volunteer.purge", needs(Right::ErasePeople)},
        {u"volunteer.merge", kTouched},
        {u"volunteer.", needs(Right::EnterVolunteers)},
        {u"team.", needs(Right::EnterVolunteers)},
        {u"organisation.", needs(Right::EnterVolunteers)},
        {u"consent.", needs(Right::EnterVolunteers)},
        {u"reserve.", needs(Right::EnterVolunteers)},
        {u"policy.", needs(Right::EnterVolunteers)},
        {u"cover.", needs(Right::EnterVolunteers)},
        {u"claim.", needs(Right::EnterVolunteers)},
        {u"honour.", needs(Right::EnterVolunteers)},
        {u"care.", needs(Right::EnterVolunteers)},
        {u"story.", needs(Right::EnterVolunteers)},
        {u"query.", needs(Right::EnterVolunteers)},
        {u"campaign.", needs(Right::EnterRota)},
        {u"site.", needs(Right::EnterRota)},
        {u"post.", needs(Right::EnterRota)},
        {u"post_template.", needs(Right::EnterRota)},
        {u"shift.", needs(Right::EnterRota)},
        {u"assignment.", needs(Right::EnterRota)},
        {u"hours.approve", needs(Right::ApproveHours)},
        {u"hours.reject", needs(Right::ApproveHours)},
        {u"hours.reopen", needs(Right::ApproveHours)},
        {u"hours.publish", needs(Right::ApproveHours)},
        {u"hours.", needs(Right::EnterRota)},
        {u"course.", needs(Right::EnterTraining)},
        {u"edition.", needs(Right::EnterTraining)},
        {u"session.", needs(Right::EnterTraining)},
        {u"training.", needs(Right::EnterTraining)},
        {u"certificate.", needs(Right::EnterTraining)},
        {u"item.", needs(Right::EnterSupplies)},
        {u"store.", needs(Right::EnterSupplies)},
        {u"supplies.reverse", needs(Right::ReverseMovements)},
        {u"supplies.", needs(Right::EnterSupplies)},
        {u"briefing.", needs(Right::EnterBriefings)},
        {u"export.full", needs(Right::ReadFull)},
        {u"import.volunteers", needs(Right::EnterVolunteers)},
        {u"import.real-names", needs(Right::EnterVolunteers)},
        {u"import.teams", needs(Right::EnterVolunteers)},
        {u"import.organisations", needs(Right::EnterVolunteers)},
        {u"import.covers", needs(Right::EnterVolunteers)},
        {u"import.reserves", needs(Right::EnterVolunteers)},
        {u"import.honours", needs(Right::EnterVolunteers)},
        {u"import.training", needs(Right::EnterTraining)},
        {u"import.items", needs(Right::EnterSupplies)},
        {u"import.movements", needs(Right::EnterSupplies)},
        {u"import.workbook", kTouched},
        {u"import.", needs(Right::EnterRota)},
        {u"erase.", needs(Right::ErasePeople)},
        {u"purge.", needs(Right::ErasePeople)},
        {u"read.report", needs(Right::ReadFull)},
        {u"read.", kAnybody},
        {u"undo", kTouched},
        {u"undo.", kTouched},
        {u"settle.", needs(Right::Exchange)},
        {u"merge.", needs(Right::Exchange)},
        {u"restore.", needs(Right::Exchange)},
        {u"account.passphrase", kAnybody},
        {u"account.", needs(Right::Accounts)},
        {u"office.", needs(Right::Settings)},
        {u"term.", needs(Right::Settings)},
        {u"workspace.", needs(Right::Settings)},
        {u"salvage.", needs(Right::Settings)},
        {u"sample.", needs(Right::Settings)},
        {u"device.", needs(Right::Settings)},
    };
    return rules;
}

} // namespace

bool Account::has(Role role) const
{
    return std::any_of(roles.begin(), roles.end(), [role](const Grant& g) { return g.role == role; });
}

QString grantText(const Grant& grant)
{
    const bool isWhole = grant.area == Area::All || !hasAreas(grant.role);
    return isWhole ? wordOf(grant.role) : wordOf(grant.role) + u':' + wordOf(grant.area);
}

QString grantsText(Grants grants)
{
    std::sort(grants.begin(), grants.end(),
              [](const Grant& a, const Grant& b) { return std::pair(a.role, a.area) < std::pair(b.role, b.area); });
    QStringList words;
    for (const Grant& g : grants)
        words << grantText(g);
    words.removeDuplicates();
    return words.join(u' ');
}

Outcome<Grants> grantsFromText(const QString& text)
{
    static const QRegularExpression between(u"[\\s,，、]+"_s);
    Grants grants;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        const auto role = fromWord<Role>(word.section(u':', 0, 0));
        const QString areaWord = word.section(u':', 1);
        const auto area = areaWord.isEmpty() ? Area::All : fromWord<Area>(areaWord);
        if (!role || !area || (area != Area::All && !hasAreas(*role)))
            return Problem{u"bad_role"_s, u"roles"_s,
                           tr("\"%1\" is no role. Say entry, approval, stock_keeper, training, leader or "
                              "administrator; entry and approval may name an area, as in entry:volunteers (volunteers, "
                              "rota, training, supplies, briefings).")
                               .arg(word)};
        if (std::find(grants.begin(), grants.end(), Grant{*role, *area}) == grants.end())
            grants.push_back({*role, *area});
    }
    return grants;
}

QString accountId(const QString& name)
{
    return toText(namedUuid({u"account"_s, searchFolded(name)}));
}

Grants grantsWith(Right right)
{
    switch (right) {
    case Right::EnterVolunteers:
        return {{Role::Entry, Area::Volunteers}};
    case Right::EnterRota:
        return {{Role::Entry, Area::Rota}};
    case Right::EnterTraining:
        return {{Role::Training, Area::All}, {Role::Entry, Area::Training}};
    case Right::EnterSupplies:
        return {{Role::StockKeeper, Area::All}, {Role::Entry, Area::Supplies}};
    case Right::EnterBriefings:
        return {{Role::Entry, Area::Briefings}};
    case Right::ApproveHours:
        return {{Role::Approval, Area::Rota}};
    case Right::ReverseMovements:
        return {{Role::StockKeeper, Area::All}, {Role::Approval, Area::Supplies}};
    case Right::ReadFull:
        return {{Role::Approval, Area::Volunteers}};
    case Right::Exchange:
    case Right::ErasePeople:
    case Right::Settings:
    case Right::Accounts:
        return {};
    }
    return {};
}

bool mayDo(const Account& account, Right right)
{
    if (!account.isActive())
        return false;
    if (account.has(Role::Administrator))
        return true;
    const Grants enough = grantsWith(right);
    return std::any_of(enough.begin(), enough.end(), [&](const Grant& g) { return holds(account, g.role, g.area); });
}

std::optional<Need> needOf(const QString& verb)
{
    for (const VerbRule& rule : verbRules()) {
        if (rule.verb.endsWith(u'.') ? verb.startsWith(rule.verb) : verb == rule.verb)
            return rule.need;
    }
    return std::nullopt;
}

bool isInScope(const Account& account, const QString& division)
{
    return account.divisions.isEmpty() || std::any_of(account.divisions.begin(), account.divisions.end(),
                                                      [&](const QString& scope) { return isWithin(division, scope); });
}

bool readsContacts(const Account& account)
{
    if (account.readsContacts || account.has(Role::Administrator))
        return true;
    const auto holdsOver = [&](Area area) {
        return holds(account, Role::Entry, area) || holds(account, Role::Approval, area);
    };
    return holdsOver(Area::Volunteers) || holdsOver(Area::Rota);
}

bool readsSensitive(const Account& account)
{
    return account.readsSensitive || account.has(Role::Administrator);
}

Problems accountProblems(const Account& account)
{
    constexpr qsizetype kLongestName = 40;
    Problems problems;
    if (account.name.isEmpty())
        problems.push_back({u"required"_s, u"name"_s, tr("Say whose account this is.")});
    else if (account.name.size() > kLongestName || account.name != normalised(account.name))
        problems.push_back(
            {u"bad_name"_s, u"name"_s,
             tr("Write the name as on the duty list: at most 40 characters, no blanks before or after.")});
    if (account.roles.empty())
        problems.push_back({u"no_role"_s, u"roles"_s, tr("Tick at least one role, or the account can do nothing.")});
    for (const QString& code : account.divisions) {
        if (!levelOfCode(code))
            problems.push_back(
                {u"unknown_division"_s, u"divisions"_s,
                 tr("\"%1\" is no division. Give its code: 6 digits a district, 9 a street, 12 a community.")
                     .arg(code)});
    }
    return problems;
}

} // namespace redvest
