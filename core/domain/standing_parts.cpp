// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/standing_parts.h"

#include "core/domain/requirements.h"
#include "core/domain/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the verdict says of hours, rest and other work.
bool isOfTime(const Reason& reason)
{
    static constexpr std::array codes{u"overlap",   u"served_then", u"rest_short", u"day_long", u"own_limit",
                                      u"week_long", u"days_in_row", u"no_break",   u"suit_long"};
    return std::any_of(codes.begin(), codes.end(), [&](const char16_t* code) { return reason.code == code; });
}

QString dayOfFrame(QDate day, const StandingFrame& frame)
{
    return QString::number(frame.first.daysTo(day));
}

/// Days of the frame from one to another, both of which may lie beyond it or be left open; "" where there are none.
QString daysOfFrame(QDate from, QDate to, const StandingFrame& frame)
{
    const QDate begin = from.isValid() ? std::max(from, frame.first) : frame.first;
    const QDate end = to.isValid() ? std::min(to, frame.last) : frame.last;
    return begin > end ? QString() : dayOfFrame(begin, frame) + u'-' + dayOfFrame(end, frame);
}

/// In which years of life between two of the frame's ages somebody is, or the birth day where that changes within it.
QString ageText(QDate birth, const StandingFrame& frame)
{
    if (!birth.isValid())
        return u"?"_s;
    const auto stage = [&](QDate day) {
        return std::upper_bound(frame.ages.begin(), frame.ages.end(), ageOn(birth, day)) - frame.ages.begin();
    };
    const auto first = stage(frame.first);
    return first == stage(frame.last) ? QString::number(first) : birth.toString(Qt::ISODate);
}

void addAbilities(QStringList& parts, const Candidate& who, const StandingFrame& frame)
{
    for (const Qualification& q : who.qualifications) {
        if (const QString days = daysOfFrame({}, q.validUntil, frame); !days.isEmpty())
            parts << wordOf(q.kind) + u'\x1e' + q.name + u'\x1e' + q.level + u'\x1e' + days;
    }
    for (const TrainingPass& pass : who.passes) {
        const TrainingRecord& r = pass.record;
        if (r.result != TrainingResult::Passed || !r.day.isValid())
            continue;
        QDate until = r.validUntil;
        if (pass.supersededFrom.isValid())
            until =
                until.isValid() ? std::min(until, pass.supersededFrom.addDays(-1)) : pass.supersededFrom.addDays(-1);
        if (const QString days = daysOfFrame(r.day, until, frame); !days.isEmpty())
            parts << u"pass\x1e"_s + pass.course + u'\x1e' + days;
    }
}

void addCover(QStringList& parts, const Candidate& who, const StandingFrame& frame)
{
    if (!who.insured)
        parts << u"no policy"_s;
    else
        for (const InsuredDays& days : *who.insured) {
            const QString text =
                days.from.isValid() && days.to.isValid() ? daysOfFrame(days.from, days.to, frame) : QString();
            if (!text.isEmpty())
                parts << u"insured\x1e"_s + text;
        }
}

} // namespace

Standing lastingStanding(const Candidate& who, const Demand& demand, const EligibilityLimits& limits)
{
    Candidate idle = who;
    idle.engaged.clear();
    idle.person.maxDailyMinutes = 0;
    idle.hasDeclined = false;
    Verdict verdict = verdictOn(idle, demand, limits);
    std::erase_if(verdict.reasons, isOfTime);
    return standingOf(verdict, demand.shift.span(), limits);
}

bool isFreeAndRested(const std::vector<TimeGiven>& given, int maxDailyMinutes, const Demand& demand,
                     const EligibilityLimits& limits)
{
    Candidate anybody;
    anybody.person.maxDailyMinutes = maxDailyMinutes;
    anybody.engaged = given;
    Demand hours;
    hours.shift = demand.shift;
    hours.post.isInSuit = demand.post.isInSuit;
    return standingOf(verdictOn(anybody, hours, limits), demand.shift.span(), limits) == Standing::Callable;
}

QString lastingText(const Candidate& who, const StandingFrame& frame)
{
    const Volunteer& v = who.person;
    QStringList parts;
    addAbilities(parts, who, frame);
    if (frame.isInsuranceAsked)
        addCover(parts, who, frame);
    parts.sort();
    parts.removeDuplicates();
    const bool isConsentSaid = v.guardianConsentOn.isValid() && ageOn(v.birth, frame.first) < kAdultAge;
    return wordOf(v.status) + u'\x1f' + ageText(v.birth, frame) + u'\x1f' +
           (isConsentSaid ? daysOfFrame(v.guardianConsentOn, {}, frame) : QString()) + u'\x1f' +
           (v.agreementOn.isValid() ? daysOfFrame(v.agreementOn, v.agreementUntil, frame) : QString()) + u'\x1f' +
           parts.join(u'\x1f');
}

QString lastingText(const Demand& demand)
{
    const Post& post = demand.post;
    const Span span = demand.shift.span();
    QStringList parts{localDate(span.from).toString(Qt::ISODate),
                      isRisky(post.risk) ? toUtcText(span.to) : QString(),
                      wordOf(post.risk),
                      QString::number(post.leastAge),
                      QString::number(post.mostAge),
                      post.needsAgreement ? u"agreement"_s : QString()};
    QStringList asked;
    for (const Requirement& r : demand.requirements)
        asked << wordOf(r.kind) + u' ' + requirementText(r);
    asked.sort();
    return (parts + asked).join(u'\x1f');
}

} // namespace redvest
