// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/published_day.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kAskedMark = u'?';

using Kind = RosterChangeKind;

bool isByVolunteer(const PublishedPerson& a, const PublishedPerson& b)
{
    return a.volunteer < b.volunteer;
}

Certainty certaintyIn(const std::vector<PublishedPerson>& people, Id<Volunteer> volunteer)
{
    const auto at = std::lower_bound(people.begin(), people.end(), PublishedPerson{volunteer}, isByVolunteer);
    return at == people.end() || at->volunteer != volunteer ? Certainty::Nowhere : at->certainty;
}

std::optional<Kind> kindOfStep(Certainty before, Certainty after)
{
    if (before == after)
        return std::nullopt;
    if (before == Certainty::Nowhere)
        return Kind::PersonAdded;
    if (after == Certainty::Nowhere)
        return Kind::PersonLeft;
    return after == Certainty::Sure ? Kind::PersonConfirmed : Kind::PersonUnsure;
}

/// What is another on a shift that was published and is there still.
void compare(const PublishedShift& before, const PublishedShift& after, std::vector<RosterChange>& changes)
{
    if (before.span() != after.span())
        changes.push_back({Kind::ShiftMoved, before, after, {}});
    if (before.division != after.division || before.siteName != after.siteName || before.postName != after.postName)
        changes.push_back({Kind::ShiftElsewhere, before, after, {}});
    if (before.needed != after.needed)
        changes.push_back({Kind::NeededChanged, before, after, {}});
    if (before.people == after.people)
        return;
    const std::vector<PublishedPerson> then = peopleOnRoster(before.people);
    const std::vector<PublishedPerson> now = peopleOnRoster(after.people);
    std::vector<PublishedPerson> all = then;
    for (const PublishedPerson& p : now) {
        if (certaintyIn(then, p.volunteer) == Certainty::Nowhere)
            all.push_back(p);
    }
    std::sort(all.begin(), all.end(), isByVolunteer);
    for (const PublishedPerson& p : all) {
        const Certainty today = certaintyIn(now, p.volunteer);
        if (const auto kind = kindOfStep(certaintyIn(then, p.volunteer), today))
            changes.push_back({*kind, before, after, {{p.volunteer, today}}});
    }
}

auto orderOf(const RosterChange& change)
{
    const PublishedShift& s = change.shift();
    return std::tie(s.starts, s.division, s.siteName, s.postName, s.shift);
}

} // namespace

QString textOfRoster(std::vector<PublishedPerson> people)
{
    std::sort(people.begin(), people.end(), isByVolunteer);
    QStringList words;
    for (const PublishedPerson& p : people) {
        if (p.certainty != Certainty::Nowhere)
            words << (p.certainty == Certainty::Asked ? p.volunteer.text() + kAskedMark : p.volunteer.text());
    }
    return words.join(u' ');
}

std::vector<PublishedPerson> peopleOnRoster(const QString& text)
{
    std::vector<PublishedPerson> people;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isAsked = word.endsWith(kAskedMark);
        if (isAsked)
            word.chop(1);
        if (const auto id = Id<Volunteer>::fromText(word); !id.isNull())
            people.push_back({id, isAsked ? Certainty::Asked : Certainty::Sure});
    }
    std::sort(people.begin(), people.end(), isByVolunteer);
    return people;
}

std::vector<RosterChange> rosterChanges(const std::vector<PublishedShift>& then, const std::vector<PublishedShift>& now)
{
    std::vector<RosterChange> changes;
    QHash<QString, const PublishedShift*> left;
    for (const PublishedShift& before : then)
        left.insert(before.shift, &before);
    for (const PublishedShift& after : now) {
        if (const PublishedShift* before = left.take(after.shift))
            compare(*before, after, changes);
        else
            changes.push_back({Kind::ShiftAdded, std::nullopt, after, peopleOnRoster(after.people)});
    }
    for (const PublishedShift* gone : std::as_const(left))
        changes.push_back({Kind::ShiftGone, *gone, std::nullopt, peopleOnRoster(gone->people)});
    std::stable_sort(changes.begin(), changes.end(),
                     [](const RosterChange& a, const RosterChange& b) { return orderOf(a) < orderOf(b); });
    return changes;
}

} // namespace redvest
