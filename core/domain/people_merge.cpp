// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/people_merge.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Both, where they differ.
QString bothTexts(const QString& kept, const QString& other)
{
    if (other.isEmpty() || kept.contains(other))
        return kept;
    return kept.isEmpty() ? other : kept + u"；"_s + other;
}

void fill(QString& kept, const QString& other)
{
    if (kept.isEmpty())
        kept = other;
}

/// The later of two ends, where an invalid day is no end.
QDate laterEnd(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : QDate();
}

/// An invalid day is none.
QDate earlierDay(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

} // namespace

Id<TwoPeople> twoPeopleId(Id<Volunteer> a, Id<Volunteer> b)
{
    return {namedUuid({u"two_people"_s, std::min(a, b).text(), std::max(a, b).text()})};
}

TwoPeople pairOf(Id<Volunteer> a, Id<Volunteer> b)
{
    TwoPeople pair;
    pair.id = twoPeopleId(a, b);
    pair.first = std::min(a, b);
    pair.second = std::max(a, b);
    return pair;
}

AssignmentState furtherState(AssignmentState a, AssignmentState b)
{
    using S = AssignmentState;
    static constexpr std::array order{S::Cancelled, S::Proposed, S::Invited, S::NoAnswer, S::Declined,
                                      S::Accepted,  S::Excused,  S::Absent,  S::OnDuty,   S::Served};
    const auto placeOf = [](S state) { return std::find(order.begin(), order.end(), state); };
    return placeOf(a) < placeOf(b) ? b : a;
}

Assignment joined(Assignment kept, const Assignment& other)
{
    const AssignmentState state = furtherState(kept.state, other.state);
    // Until when the person is to answer belongs to the invitation that stands.
    if (state != kept.state || !kept.answerBy.isSet())
        kept.answerBy = state == other.state ? other.answerBy : kept.answerBy;
    kept.state = state;
    kept.overrideReason = bothTexts(kept.overrideReason, other.overrideReason);
    kept.note = bothTexts(kept.note, other.note);
    return kept;
}

Qualification joined(Qualification kept, const Qualification& other)
{
    fill(kept.level, other.level);
    fill(kept.evidence, other.evidence);
    fill(kept.verifiedBy, other.verifiedBy);
    kept.validUntil = laterEnd(kept.validUntil, other.validUntil);
    return kept;
}

TrainingRecord joined(TrainingRecord kept, const TrainingRecord& other)
{
    if (kept.session.isNull())
        kept.session = other.session;
    const bool isLonger = kept.result == other.result && laterEnd(kept.validUntil, other.validUntil) != kept.validUntil;
    const bool isThePass = kept.result != other.result && other.result == TrainingResult::Passed;
    if (isLonger || isThePass) {
        kept.result = other.result;
        kept.validUntil = other.validUntil;
        kept.firstValidUntil = other.firstValidUntil;
        kept.extensionReason = other.extensionReason;
        kept.extensionDocument = other.extensionDocument;
    }
    return kept;
}

SessionPlace joined(SessionPlace kept, const SessionPlace& other)
{
    kept.day = earlierDay(kept.day, other.day);
    return kept;
}

Cover joined(Cover kept, const Cover& other)
{
    if (kept.isArchived)
        kept.to = other.to;
    else if (!other.isArchived)
        kept.to = std::max(kept.to, other.to);
    kept.isArchived = kept.isArchived && other.isArchived;
    kept.note = bothTexts(kept.note, other.note);
    return kept;
}

Honour joined(Honour kept, const Honour& other)
{
    fill(kept.issuer, other.issuer);
    fill(kept.document, other.document);
    // Why one of them was taken back says nothing of a star that stands.
    const bool isTakenBack = kept.isArchived && other.isArchived;
    if (kept.isArchived == other.isArchived) {
        kept.day = earlierDay(kept.day, other.day);
        kept.note = bothTexts(kept.note, other.note);
    } else if (kept.isArchived) {
        kept.day = other.day;
        kept.note = other.note;
    }
    kept.isArchived = isTakenBack;
    return kept;
}

TwoPeople joined(TwoPeople kept, const TwoPeople& other)
{
    const bool isLater = other.judgedAt.isSet() && other.judgedAt < kept.judgedAt;
    if (!isLater)
        return kept;
    kept.reason = other.reason;
    kept.judgedBy = other.judgedBy;
    kept.judgedAt = other.judgedAt;
    return kept;
}

std::vector<MergedPerson> settledMerges(const std::vector<MergedPerson>& merged)
{
    std::unordered_map<Id<Volunteer>, Id<Volunteer>> into;
    for (const MergedPerson& m : merged)
        into.emplace(m.id, m.into);
    // Who goes on: the end of the chain, or of the ring in which it runs the one that sorts first.
    const auto endOf = [&](Id<Volunteer> id) {
        std::set<Id<Volunteer>> seen;
        for (auto at = into.find(id); at != into.end(); at = into.find(id)) {
            if (!seen.insert(id).second)
                break;
            id = at->second;
        }
        Id<Volunteer> least = id; // walks the ring once more; a plain end has no further step
        Id<Volunteer> step = id;
        for (auto at = into.find(step); at != into.end() && at->second != id; at = into.find(step)) {
            step = at->second;
            least = std::min(least, step);
        }
        return least;
    };
    std::vector<MergedPerson> settled;
    for (const MergedPerson& m : merged) {
        const Id<Volunteer> end = endOf(m.id);
        settled.push_back({m.id, end == m.id ? Id<Volunteer>{} : end});
    }
    return settled;
}

} // namespace redvest
