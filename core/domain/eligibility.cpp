// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eligibility.h"

#include "core/base/text.h"
#include "core/domain/divisions.h"
#include "core/domain/free_times.h"
#include "core/domain/requirement_reasons.h"
#include "core/domain/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

bool isSameName(const QString& a, const QString& b)
{
    return a == b || searchFolded(a) == searchFolded(b);
}

QString spanText(Span span)
{
    const QString day = localDate(span.from).toString(u"MM-dd"_s);
    return day + u' ' + localTime(span.from).toString(u"HH:mm"_s) + u'–' + localTime(span.to).toString(u"HH:mm"_s);
}

constexpr qint64 kNoticeMinutes = 24 * 60;

/// Why the person's passes of a course do not count on a day; nothing where one does.
std::optional<Reason> trainingReason(const Candidate& who, const QString& course, QDate day)
{
    bool isSuperseded = false;
    QDate expired;
    for (const TrainingPass& pass : who.passes) {
        const TrainingRecord& r = pass.record;
        if (!isSameName(pass.course, course) || r.result != TrainingResult::Passed)
            continue;
        if (passCounts(pass, day))
            return {};
        if (isValidOn(r, day))
            isSuperseded = true;
        else if (r.validUntil.isValid() && r.validUntil < day)
            expired = std::max(expired, r.validUntil);
    }
    if (isSuperseded)
        return Reason{u"training_superseded"_s, Weight::Block,
                      tr("%1: trained by an edition no longer in force").arg(course)};
    if (expired.isValid())
        return Reason{u"training_expired"_s, Weight::Block,
                      tr("%1: training expired on %2").arg(course, expired.toString(Qt::ISODate))};
    return Reason{u"training_missing"_s, Weight::Block, tr("not trained: %1").arg(course)};
}

/// The work of one verdict: each rule adds its reasons.
class Judge
{
public:
    Judge(const Candidate& candidate, const Demand& demand, const EligibilityLimits& limits)
        : m_who(candidate)
        , m_what(demand)
        , m_limits(limits)
        , m_span(demand.shift.span())
        , m_day(localDate(demand.shift.starts))
        , m_age(ageOn(candidate.person.birth, m_day))
    {}

    Verdict verdict()
    {
        standing();
        minors();
        overlaps();
        add(ageReason(m_what.post, m_age));
        requirements();
        add(agreementReason(m_what.post, m_who.person, m_day));
        insurance();
        if (m_who.hasDeclined)
            add(u"declined"_s, Weight::Block, tr("has declined this shift"));
        intensity();
        health();
        availability();
        nights();
        distance();
        std::stable_sort(m_reasons.begin(), m_reasons.end(),
                         [](const Reason& a, const Reason& b) { return a.weight < b.weight; });
        if (m_reasons.empty())
            return {};
        return {m_reasons.front().isBlock() ? Fit::DoesNotFit : Fit::Warnings, std::move(m_reasons)};
    }

private:
    void add(const QString& code, Weight weight, const QString& text) { m_reasons.push_back({code, weight, text}); }
    void add(std::optional<Reason> reason)
    {
        if (reason)
            m_reasons.push_back(*std::move(reason));
    }
    [[nodiscard]] bool isMinor() const { return m_age >= 0 && m_age < kAdultAge; }

    void standing()
    {
        if (m_who.person.status == VolunteerStatus::Archived)
            add(u"archived"_s, Weight::Law, tr("has left the register"));
        if (m_who.person.status == VolunteerStatus::Suspended)
            add(u"suspended"_s, Weight::Law, tr("is suspended"));
    }

    void minors()
    {
        if (!isMinor())
            return;
        if (isRisky(m_what.post.risk))
            add(u"minor_at_risk"_s, Weight::Law, tr("is %1 years old: not on a risk post").arg(m_age));
        const QDate consent = m_who.person.guardianConsentOn;
        if (!consent.isValid() || consent > m_day)
            add(u"guardian_consent"_s, Weight::Law,
                tr("is %1 years old: the guardian's consent is missing").arg(m_age));
    }

    /// Served time that names no shift may be of this very one.
    void overlaps()
    {
        const auto isThen = [this](const TimeGiven& other) { return other.span.touches(m_span); };
        const auto& all = m_who.engaged;
        const auto elsewhere =
            std::find_if(all.begin(), all.end(), [&](const TimeGiven& t) { return t.isElsewhere && isThen(t); });
        if (elsewhere != all.end())
            return add(u"overlap"_s, Weight::Law, tr("is already on a shift %1").arg(spanText(elsewhere->span)));
        if (const auto served = std::find_if(all.begin(), all.end(), isThen); served != all.end())
            add(u"served_then"_s, Weight::Warning,
                tr("has served %1, it is not said on which shift").arg(spanText(served->span)));
    }

    void requirements()
    {
        for (const Requirement& r : m_what.requirements) {
            if (r.kind == RequirementKind::Training)
                add(trainingReason(m_who, r.name, m_day));
            else
                add(abilityReason(m_who, r, m_day));
        }
    }

    void insurance()
    {
        if (!isRisky(m_what.post.risk))
            return;
        if (!m_who.insured) {
            add(u"no_policy"_s, Weight::Warning, tr("no insurance policy is entered: nobody knows who is covered"));
            return;
        }
        if (const QDate day = firstUninsured(*m_who.insured, m_span); day.isValid())
            add(u"uninsured"_s, Weight::Block, tr("not insured on %1").arg(day.toString(Qt::ISODate)));
    }

    void intensity()
    {
        const Intensity work = intensityOf(timeOfShift(m_what.shift, m_what.post.isInSuit), m_who.engaged);
        if (work.restMinutes >= 0 && work.restMinutes < m_limits.restMinutes)
            add(u"rest_short"_s, Weight::Warning,
                tr("only %1 h of rest between two shifts").arg(hoursText(work.restMinutes)));
        if (work.dayMinutes > m_limits.dayMinutes)
            add(u"day_long"_s, Weight::Warning, tr("%1 h in one day").arg(hoursText(work.dayMinutes)));
        if (const int own = m_who.person.maxDailyMinutes; own > 0 && work.dayMinutes > own)
            add(u"own_limit"_s, Weight::Warning,
                tr("%1 h in one day, the person asked for at most %2").arg(hoursText(work.dayMinutes), hoursText(own)));
        if (work.weekMinutes > m_limits.weekMinutes)
            add(u"week_long"_s, Weight::Warning, tr("%1 h in seven days").arg(hoursText(work.weekMinutes)));
        if (work.daysInRow > m_limits.daysInRow)
            add(u"days_in_row"_s, Weight::Warning, tr("%1 days in a row").arg(work.daysInRow));
        if (work.stretchMinutes > m_limits.stretchMinutes)
            add(u"no_break"_s, Weight::Warning, tr("%1 h without a break").arg(hoursText(work.stretchMinutes)));
        if (work.suitMinutes > m_limits.suitMinutes)
            add(u"suit_long"_s, Weight::Warning, tr("%1 h in protective suit").arg(hoursText(work.suitMinutes)));
    }

    void health()
    {
        const Instant declared = m_who.person.healthDeclaredAt;
        const Instant fresh = plusMinutes(m_span.from, -m_limits.healthMinutes);
        if (!m_what.asksHealth || !m_what.asOf.isSet() || m_what.asOf < fresh)
            return;
        if (!declared.isSet())
            add(u"health_missing"_s, Weight::Warning, tr("has made no health declaration"));
        else if (declared < fresh)
            add(u"health_old"_s, Weight::Warning, tr("health declaration of %1").arg(toLocalText(declared)));
    }

    /// What was written and cannot be read says nothing against anybody.
    void availability()
    {
        const FreeTimes times = freeTimesIn(m_who.person.availability).value_or(FreeTimes{});
        if (!isAvailable(times, m_span))
            add(u"not_available"_s, Weight::Warning, tr("is free at other times: %1").arg(freeTimesText(times)));
        const Span notice{m_what.askedAt, plusMinutes(m_what.askedAt, kNoticeMinutes)};
        if (times.needsNotice && m_what.askedAt.isSet() && notice.contains(m_span.from))
            add(u"short_notice"_s, Weight::Warning, tr("wants to be told a day ahead"));
    }

    void nights()
    {
        const int daysLong = m_limits.nightFrom < m_limits.nightTo ? 0 : 1; // most begin the evening before they end
        bool isNight = false;
        for (QDate day = m_day.addDays(-1); dayOf(day).from < m_span.to; day = day.addDays(1))
            isNight = isNight || m_span.touches({atLocal(day, m_limits.nightFrom),
                                                 atLocal(day.addDays(daysLong), m_limits.nightTo)});
        if (isNight && isMinor())
            add(u"night_minor"_s, Weight::Warning, tr("is %1 years old: night shift").arg(m_age));
        if (isNight && m_age > m_limits.elderAge)
            add(u"night_elder"_s, Weight::Warning, tr("is %1 years old: night shift").arg(m_age));
    }

    void distance()
    {
        const Nearness near = nearness(m_who.person.division, m_what.division);
        if (near == Nearness::Elsewhere)
            add(u"other_district"_s, Weight::Warning, tr("lives in another district"));
        if (near == Nearness::SameDistrict)
            add(u"other_street"_s, Weight::Warning, tr("lives in another street"));
    }

    const Candidate& m_who;
    const Demand& m_what;
    const EligibilityLimits& m_limits;
    Span m_span;
    QDate m_day;
    int m_age;
    std::vector<Reason> m_reasons;
};

} // namespace

bool passCounts(const TrainingPass& pass, QDate day)
{
    const bool isOld = pass.supersededFrom.isValid() && pass.supersededFrom <= day;
    return isValidOn(pass.record, day) && !isOld;
}

bool Verdict::has(const QString& code) const
{
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.code == code; });
}

bool Verdict::isLawful() const
{
    return std::none_of(reasons.begin(), reasons.end(), [](const Reason& r) { return r.weight == Weight::Law; });
}

QString Verdict::text() const
{
    QStringList texts;
    for (const Reason& r : reasons)
        texts << r.text;
    return texts.join(u" · "_s);
}

Nearness nearness(const QString& home, const QString& site)
{
    const auto isSame = [&](DivisionLevel level) {
        const QString here = codeAt(site, level);
        return !here.isEmpty() && here == codeAt(home, level);
    };
    if (home.isEmpty() || site.isEmpty())
        return Nearness::Unknown;
    if (isSame(DivisionLevel::Community))
        return Nearness::SameCommunity;
    if (isSame(DivisionLevel::Street))
        return Nearness::SameStreet;
    return isSame(DivisionLevel::District) ? Nearness::SameDistrict : Nearness::Elsewhere;
}

QStringList coursesLacking(const Candidate& candidate, const Demand& demand)
{
    QStringList lacking;
    for (const Requirement& r : demand.requirements) {
        if (r.kind == RequirementKind::Training && trainingReason(candidate, r.name, localDate(demand.shift.starts)))
            lacking << r.name;
    }
    lacking.removeDuplicates();
    return lacking;
}

Verdict verdictOn(const Candidate& candidate, const Demand& demand, const EligibilityLimits& limits)
{
    return Judge(candidate, demand, limits).verdict();
}

} // namespace redvest
