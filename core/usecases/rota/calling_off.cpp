// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/calling_off.h"

#include "core/domain/masks.h"
#include "core/storage/queries/rota_queries.h"
#include "core/usecases/workspace/phones_shown.h"
#include "core/usecases/workspace/rights.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// States of those who count on the shift or wait for word of it, the most certain first.
constexpr std::array kCounting{AssignmentState::OnDuty, AssignmentState::Accepted, AssignmentState::Invited,
                               AssignmentState::NoAnswer, AssignmentState::Proposed};

auto rankOf(AssignmentState state)
{
    return std::find(kCounting.begin(), kCounting.end(), state) - kCounting.begin();
}

/// Somebody to tell as the store knows them.
struct Reached
{
    PersonToTell told;
    QString phone; ///< in full
    QString division;
};

std::vector<Reached> reachedBy(const storage::Reader& reader, const std::vector<Id<Shift>>& shifts)
{
    std::vector<Reached> people;
    QSet<QString> seen;
    for (const Id<Shift> id : shifts) {
        const auto row = storage::shiftRow(reader, id);
        if (!row || seen.contains(id.text()))
            continue;
        seen.insert(id.text());
        for (const Assignment& a : storage::assignmentsOf(reader, id)) {
            if (std::find(kCounting.begin(), kCounting.end(), a.state) == kCounting.end())
                continue;
            const Volunteer v = storage::person(reader, a.volunteer).value_or(Volunteer{});
            people.push_back({{id, row->shift.span(), row->postName, row->siteName, a.volunteer, v.name,
                               maskedPhone(v.phone), a.state},
                              v.phone,
                              v.division});
        }
    }
    std::stable_sort(people.begin(), people.end(), [](const Reached& a, const Reached& b) {
        return std::tuple(a.told.span.from, a.told.shift, rankOf(a.told.state), a.told.name) <
               std::tuple(b.told.span.from, b.told.shift, rankOf(b.told.state), b.told.name);
    });
    return people;
}

} // namespace

std::vector<PersonToTell> peopleToTell(const Workspace& ws, const std::vector<Id<Shift>>& shifts)
{
    std::vector<PersonToTell> people;
    for (Reached& reached : reachedBy(ws.read(), shifts))
        people.push_back(std::move(reached.told));
    return people;
}

Outcome<PhonesToTell> phonesToTell(Workspace& ws, const std::vector<Id<Shift>>& shifts)
{
    if (Problems problems = refusals(ws, Deed::Reveal); !problems.empty())
        return problems;
    PhonesToTell told;
    QStringList shown;
    for (Reached& reached : reachedBy(ws.read(), shifts)) {
        if (!reached.phone.isEmpty() && !isPlaceholder(reached.phone) && reaches(ws, reached.division)) {
            reached.told.phone = reached.phone;
            shown << reached.told.volunteer.text();
        }
        told.people.push_back(std::move(reached.told));
    }
    Outcome<ChangeSet> noted = notePhonesShown(ws, shown);
    if (!noted)
        return noted.problems();
    told.changes = *std::move(noted);
    return told;
}

} // namespace redvest
