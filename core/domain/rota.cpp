// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rota.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<Requirement> requirementId(Id<Post> post, RequirementKind kind, const QString& name)
{
    return {namedUuid({u"requirement"_s, post.text(), wordOf(kind), name})};
}

Id<Assignment> assignmentId(Id<Shift> shift, Id<Volunteer> volunteer)
{
    return {namedUuid({u"assignment"_s, shift.text(), volunteer.text()})};
}

bool mayBecome(AssignmentState from, AssignmentState to)
{
    using S = AssignmentState;
    static const std::vector<std::pair<S, std::vector<S>>> table{
        {S::Proposed, {S::Invited, S::Accepted, S::Declined, S::NoAnswer}},
        {S::Invited, {S::Accepted, S::Declined, S::NoAnswer}},
        {S::Accepted, {S::Declined, S::OnDuty, S::Served, S::Absent, S::Excused}},
        {S::Declined, {S::Proposed, S::Invited, S::Accepted}},
        {S::NoAnswer, {S::Invited, S::Accepted, S::Declined}},
        {S::OnDuty, {S::Served, S::Absent, S::Excused}},
        {S::Served, {S::OnDuty, S::Absent, S::Excused}},
        {S::Absent, {S::OnDuty, S::Served, S::Excused}},
        {S::Excused, {S::Accepted, S::OnDuty, S::Served, S::Absent}},
        {S::Cancelled, {S::Proposed, S::Invited, S::Accepted}},
    };
    if (from == to)
        return false;
    if (to == S::Cancelled)
        return true;
    const std::vector<S>& next = table[static_cast<std::size_t>(from)].second;
    return std::find(next.begin(), next.end(), to) != next.end();
}

} // namespace redvest
