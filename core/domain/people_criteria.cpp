// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/people_criteria.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;

C criterionOf(QualificationKind kind)
{
    switch (kind) {
    case QualificationKind::Skill:
        return C::Skill;
    case QualificationKind::Language:
        return C::Language;
    case QualificationKind::Licence:
        break;
    }
    return C::Licence;
}

bool isAsked(const Span& span)
{
    return span.from.isSet() || span.to.isSet();
}

bool isOfKind(const AnyAbility& any, C criterion)
{
    return !any.empty() && criterionOf(any.front().kind) == criterion;
}

bool asksAbility(const PeopleCriteria& c, C criterion)
{
    return std::any_of(c.abilities.begin(), c.abilities.end(),
                       [&](const AnyAbility& any) { return isOfKind(any, criterion); });
}

// NOLINTNEXTLINE(readability-function-size): a list, a line a criterion
bool isAsked(const PeopleCriteria& c, C criterion)
{
    switch (criterion) {
    case C::Words:
        return !c.words.trimmed().isEmpty();
    case C::Skill:
    case C::Language:
    case C::Licence:
        return asksAbility(c, criterion);
    case C::Home:
        return !c.home.isEmpty();
    case C::NearSite:
        return c.nearTo.has_value();
    case C::Free:
        return isAsked(c.free);
    case C::Trained:
        return !c.courses.empty();
    case C::Insured:
        return c.insured.has_value();
    case C::Rested:
        return isAsked(c.rested);
    case C::FitsShift:
        return !c.shift.isEmpty();
    case C::SentBy:
        return !c.senders.isEmpty();
    case C::InTeam:
        return !c.teams.isEmpty();
    case C::FromSource:
        return !c.sources.isEmpty();
    case C::OfSex:
        return c.sex.has_value();
    case C::OfAge:
        return c.leastAge >= 0 || c.mostAge >= 0;
    case C::RealName:
        return !c.realNames.empty();
    case C::NeverServed:
        return c.neverServed;
    case C::NotServedSince:
        return c.notServedSince.isValid();
    }
    return false;
}

} // namespace

std::vector<PeopleCriterion> criteriaAsked(const PeopleCriteria& criteria)
{
    std::vector<C> asked;
    for (std::size_t i = 0; i < kPeopleCriteria; ++i) {
        if (isAsked(criteria, static_cast<C>(i)))
            asked.push_back(static_cast<C>(i));
    }
    return asked;
}

// NOLINTNEXTLINE(readability-function-size): a list, a line a criterion
PeopleCriteria withoutCriterion(PeopleCriteria c, PeopleCriterion criterion)
{
    switch (criterion) {
    case C::Words:
        c.words.clear();
        break;
    case C::Skill:
    case C::Language:
    case C::Licence:
        std::erase_if(c.abilities, [&](const AnyAbility& any) { return isOfKind(any, criterion); });
        break;
    case C::Home:
        c.home.clear();
        break;
    case C::NearSite:
        c.nearTo.reset();
        break;
    case C::Free:
        c.free = {};
        break;
    case C::Trained:
        c.courses.clear();
        break;
    case C::Insured:
        c.insured.reset();
        break;
    case C::Rested:
        c.rested = {};
        break;
    case C::FitsShift:
        c.shift.clear();
        break;
    case C::SentBy:
        c.senders.clear();
        break;
    case C::InTeam:
        c.teams.clear();
        break;
    case C::FromSource:
        c.sources.clear();
        break;
    case C::OfSex:
        c.sex.reset();
        break;
    case C::OfAge:
        c.leastAge = c.mostAge = -1;
        break;
    case C::RealName:
        c.realNames.clear();
        break;
    case C::NeverServed:
        c.neverServed = false;
        break;
    case C::NotServedSince:
        c.notServedSince = {};
        break;
    }
    return c;
}

QDate dayAsked(const PeopleCriteria& c, QDate today)
{
    if (c.day.isValid())
        return c.day;
    if (isAsked(c.free))
        return localDate(c.free.from);
    return isAsked(c.rested) ? localDate(c.rested.from) : today;
}

} // namespace redvest
