// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_judge.h"

#include "core/domain/requirements.h"
#include "core/usecases/dispatch/dispatch_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <set>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using Bits = std::uint64_t;

/// In the order in which people are counted under them: who may not at all, who cannot, who was not trained, who has
/// no time. What only warns comes last.
constexpr std::array kReasonCodes{
    u"archived",         u"suspended",           u"minor_at_risk",     u"guardian_consent", u"skill_missing",
    u"skill_expired",    u"skill_level_low",     u"language_missing",  u"language_expired", u"language_level_low",
    u"licence_missing",  u"licence_expired",     u"licence_level_low", u"age_out_of_range", u"training_missing",
    u"training_expired", u"training_superseded", u"agreement_missing", u"uninsured",        u"declined",
    u"standby",          u"sealed_team",         u"overlap",           u"rest_short",       u"day_long",
    u"own_limit",        u"week_long",           u"days_in_row",       u"not_available",    u"short_notice",
    u"age_unknown",      u"no_policy",           u"served_then",       u"no_break",         u"suit_long",
    u"health_missing",   u"health_old",          u"night_minor",       u"night_elder",      u"other_street",
    u"other_district"};
constexpr std::size_t kOtherBlock = 61;   ///< a code that is not among them
constexpr std::size_t kOtherWarning = 62; ///< the same
static_assert(kReasonCodes.size() < kOtherBlock);

constexpr Bits bitOf(std::size_t place)
{
    return Bits(1) << place;
}

/// Of those from one code to another.
constexpr Bits bitsBetween(std::u16string_view first, std::u16string_view last)
{
    Bits bits = 0;
    bool isIn = false;
    for (std::size_t i = 0; i < kReasonCodes.size(); ++i) {
        isIn = isIn || std::u16string_view(kReasonCodes[i]) == first;
        bits |= isIn ? bitOf(i) : 0;
        if (std::u16string_view(kReasonCodes[i]) == last)
            break;
    }
    return bits;
}

constexpr Bits kAgainst = bitsBetween(u"archived", u"short_notice") | bitOf(kOtherBlock);
constexpr Bits kTraining = bitsBetween(u"training_missing", u"training_superseded");
constexpr Bits kBinding = bitsBetween(u"rest_short", u"short_notice");
constexpr Bits kDistance = bitsBetween(u"other_street", u"other_district");
/// What hangs on the hours of the shift.
constexpr Bits kOfTime = bitsBetween(u"overlap", u"short_notice") | bitsBetween(u"served_then", u"night_elder");

std::size_t placeOfCode(const QString& code)
{
    static const QHash<QString, std::size_t> places = [] {
        QHash<QString, std::size_t> all;
        for (std::size_t i = 0; i < kReasonCodes.size(); ++i)
            all.insert(QString::fromUtf16(kReasonCodes[i]), i);
        return all;
    }();
    return places.value(code, kOtherBlock);
}

Bits bitsOf(const Verdict& verdict)
{
    Bits bits = 0;
    for (const Reason& reason : verdict.reasons) {
        const std::size_t place = placeOfCode(reason.code);
        bits |= bitOf(place == kOtherBlock && !reason.isBlock() ? kOtherWarning : place);
    }
    return bits;
}

const QString& codeAtPlace(std::size_t place)
{
    static const QStringList codes = [] {
        QStringList all;
        for (const char16_t* code : kReasonCodes)
            all << QString::fromUtf16(code);
        return all << u"other"_s;
    }();
    return codes[qsizetype(std::min(place, kReasonCodes.size()))];
}

/// What it asks of somebody's abilities, age and papers, on which days.
QString askOf(const Demand& demand)
{
    const Post& post = demand.post;
    QStringList key{localDate(demand.shift.starts).toString(Qt::ISODate),
                    localDate(plusMinutes(demand.shift.ends, -1)).toString(Qt::ISODate),
                    wordOf(post.risk),
                    QString::number(post.leastAge),
                    QString::number(post.mostAge),
                    post.needsAgreement ? u"agreement"_s : QString()};
    for (const Requirement& r : demand.requirements)
        key << wordOf(r.kind) + u' ' + requirementText(r);
    return key.join(u'\x1f');
}

QString timeOf(const Demand& demand)
{
    const Shift& shift = demand.shift;
    return QStringList{toUtcText(shift.starts), toUtcText(shift.ends), shift.breaks,
                       demand.post.isInSuit ? u"suit"_s : QString()}
        .join(u'\x1f');
}

/// The hours of a shift, which ask for no ability.
Demand hoursOf(const Demand& demand)
{
    Demand hours = demand;
    hours.post = {};
    hours.post.isInSuit = demand.post.isInSuit;
    hours.requirements.clear();
    hours.division.clear();
    return hours;
}

/// The same, whoever comes: nobody's health is asked.
Demand hoursAlone(const Demand& demand)
{
    Demand hours = hoursOf(demand);
    hours.asksHealth = false;
    return hours;
}

std::size_t numbered(QHash<QString, std::size_t>& known, const QString& key)
{
    return *known.insert(key, known.value(key, std::size_t(known.size())));
}

} // namespace

bool isAgainstProposal(const Reason& reason)
{
    const std::size_t place = placeOfCode(reason.code);
    return reason.isBlock() || (place != kOtherBlock && (bitOf(place) & kBinding) != 0);
}

QString countedCode(const QString& code)
{
    if (code == u"not_available" || code == u"short_notice")
        return u"not_available"_s;
    const std::size_t place = placeOfCode(code);
    return place != kOtherBlock && (bitOf(place) & kBinding) != 0 ? u"resting"_s : code;
}

void DispatchJudge::group(const std::vector<DispatchPerson>& people, const std::vector<DispatchShift>& shifts,
                          const EligibilityLimits& limits)
{
    *this = {};
    m_limits = limits;
    std::set<int> ages{kAdultAge, limits.elderAge + 1};
    std::set<Instant> fresh;
    QHash<QString, std::size_t> asks, times, classes;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const Demand& demand = shifts[i].demand;
        const QDate first = localDate(demand.shift.starts), last = localDate(demand.shift.ends);
        m_first = m_first.isValid() ? std::min(m_first, first) : first;
        m_last = m_last.isValid() ? std::max(m_last, last) : last;
        if (demand.post.leastAge > 0)
            ages.insert(demand.post.leastAge);
        if (demand.post.mostAge > 0)
            ages.insert(demand.post.mostAge + 1);
        if (demand.asksHealth)
            fresh.insert(plusMinutes(demand.shift.starts, -limits.healthMinutes));
        m_askOf.push_back(numbered(asks, askOf(demand)));
        m_timeOf.push_back(numbered(times, timeOf(demand)));
        if (m_timeOf.back() == m_alone.size())
            m_alone.push_back(bitsOf(verdictOn(Candidate{}, hoursAlone(demand), limits)) & kOfTime);
        const std::size_t one =
            numbered(classes, QString::number(m_askOf.back()) + u' ' + QString::number(m_timeOf.back()));
        m_shiftsOf.resize(std::size_t(classes.size()));
        m_shiftsOf[one].push_back(i);
    }
    m_ages.assign(ages.begin(), ages.end());
    m_freshFrom.assign(fresh.begin(), fresh.end());
    m_asks = std::size_t(asks.size());
    m_times = std::size_t(times.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        regroup(i, people[i]);
}

void DispatchJudge::regroup(std::size_t person, const DispatchPerson& one)
{
    if (person >= m_askGroupOf.size()) {
        m_askGroupOf.resize(person + 1);
        m_timeGroupOf.resize(person + 1);
        m_engagedBits.resize(person + 1);
    }
    m_askGroupOf[person] = numbered(m_askGroups, askKey(one.who));
    m_timeGroupOf[person] = numbered(m_timeGroups, timeKey(one));
    m_askBits.resize(std::size_t(m_askGroups.size()));
    m_timeBits.resize(std::size_t(m_timeGroups.size()));
    m_engagedBits[person].clear();
}

/// Whoever is of one age to all posts on all days is alike.
QString DispatchJudge::ageKey(QDate birth) const
{
    const auto band = [&](QDate day) {
        return std::upper_bound(m_ages.begin(), m_ages.end(), ageOn(birth, day)) - m_ages.begin();
    };
    if (!birth.isValid())
        return u"?"_s;
    return band(m_first) == band(m_last) ? QString::number(band(m_first)) : birth.toString(Qt::ISODate);
}

/// What lasts over all days is alike, and what was over before them.
QString DispatchJudge::lastDayKey(QDate until) const
{
    if (!until.isValid() || until >= m_last)
        return u"+"_s;
    return until < m_first ? u"-"_s : until.toString(Qt::ISODate);
}

QString DispatchJudge::askKey(const Candidate& who) const
{
    const Volunteer& v = who.person;
    QStringList key{wordOf(v.status), ageKey(v.birth)};
    if (!v.birth.isValid() || ageOn(v.birth, m_first) < kAdultAge)
        key << v.guardianConsentOn.toString(Qt::ISODate);
    if (v.agreementOn.isValid())
        key << u"a"_s + (v.agreementOn <= m_first ? QString() : v.agreementOn.toString(Qt::ISODate)) +
                   lastDayKey(v.agreementUntil);
    QStringList held;
    for (const Qualification& q : who.qualifications)
        held << wordOf(q.kind) + u' ' + q.name + u' ' + q.level + lastDayKey(q.validUntil);
    for (const TrainingPass& pass : who.passes) {
        const TrainingRecord& r = pass.record;
        QString said = u"t "_s + pass.course + wordOf(r.result) + lastDayKey(r.validUntil);
        if (r.day > m_first)
            said += u" from "_s + r.day.toString(Qt::ISODate);
        if (pass.supersededFrom.isValid())
            said += u" to "_s + (pass.supersededFrom <= m_first ? u"-"_s
                                 : pass.supersededFrom > m_last ? u"+"_s
                                                                : pass.supersededFrom.toString(Qt::ISODate));
        held << said;
    }
    held.sort();
    key << held;
    if (who.insured) {
        key << u"i"_s;
        for (const InsuredDays& days : *who.insured) {
            if (days.to >= m_first && days.from <= m_last)
                key << (days.from <= m_first ? QString() : days.from.toString(Qt::ISODate)) + u'…' +
                           (days.to >= m_last ? QString() : days.to.toString(Qt::ISODate));
        }
    }
    return key.join(u'\x1f');
}

QString DispatchJudge::timeKey(const DispatchPerson& one) const
{
    const Volunteer& v = one.who.person;
    const auto fresh = std::upper_bound(m_freshFrom.begin(), m_freshFrom.end(), v.healthDeclaredAt);
    return QStringList{ageKey(v.birth), QString::number(one.times.cells),
                       QString::number(int(one.times.takesOrders) + 2 * int(one.times.needsNotice)),
                       QString::number(v.maxDailyMinutes),
                       v.healthDeclaredAt.isSet() ? QString::number(fresh - m_freshFrom.begin()) : QString()}
        .join(u'\x1f');
}

DispatchJudge::ReasonBits DispatchJudge::asked(std::size_t person, const DispatchPerson& one, std::size_t shift,
                                               const DispatchShift& what) const
{
    std::vector<ReasonBits>& row = m_askBits[m_askGroupOf[person]];
    if (row.empty())
        row.assign(m_asks, kUnasked);
    ReasonBits& bits = row[m_askOf[shift]];
    if (bits != kUnasked)
        return bits;
    Candidate able = one.who;
    able.engaged.clear();
    able.hasDeclined = false;
    bits = bitsOf(verdictOn(able, what.demand, m_limits)) & ~kOfTime & ~kDistance;
    return bits;
}

/// Of the person's times, and of what else the person is engaged in.
DispatchJudge::ReasonBits DispatchJudge::timed(std::size_t person, const DispatchPerson& one, std::size_t shift,
                                               const DispatchShift& what) const
{
    const std::size_t time = m_timeOf[shift];
    std::vector<ReasonBits>& row = m_timeBits[m_timeGroupOf[person]];
    if (row.empty())
        row.assign(m_times, kUnasked);
    ReasonBits& bits = row[time];
    if (bits == kUnasked) {
        Candidate free;
        free.person = one.who.person;
        bits = bitsOf(verdictOn(free, hoursOf(what.demand), m_limits)) & kOfTime & ~m_alone[time];
    }
    if (one.who.engaged.empty())
        return bits;
    std::vector<ReasonBits>& engaged = m_engagedBits[person];
    if (engaged.empty())
        engaged.assign(m_times, kUnasked);
    if (engaged[time] == kUnasked) {
        Candidate busy;
        busy.person.maxDailyMinutes = one.who.person.maxDailyMinutes;
        busy.engaged = one.who.engaged;
        engaged[time] = bitsOf(verdictOn(busy, hoursAlone(what.demand), m_limits)) & kOfTime & ~m_alone[time];
    }
    return bits | engaged[time];
}

DispatchJudge::ReasonBits DispatchJudge::allBits(std::size_t person, const DispatchPerson& one, std::size_t shift,
                                                 const DispatchShift& what) const
{
    const bool standsBy = std::binary_search(one.standsBy.begin(), one.standsBy.end(), shift);
    const bool isSealed = one.sealedUntil(what.fill.span).has_value();
    return asked(person, one, shift, what) | timed(person, one, shift, what) |
           (standsBy ? bitOf(placeOfCode(u"standby"_s)) : 0) | (isSealed ? bitOf(placeOfCode(u"sealed_team"_s)) : 0);
}

DispatchStanding DispatchJudge::standingFrom(ReasonBits bits)
{
    DispatchStanding found;
    const ReasonBits against = bits & kAgainst;
    if (against != 0)
        found.code = codeAtPlace(std::size_t(std::countr_zero(against)));
    found.isTrainable = against != 0 && (against & ~kTraining) == 0;
    found.warnings = std::popcount(bits & ~kAgainst & ~kDistance);
    return found;
}

DispatchStanding DispatchJudge::standing(std::size_t person, const DispatchPerson& one, std::size_t shift,
                                         const DispatchShift& what) const
{
    const bool isNever = std::binary_search(one.never.begin(), one.never.end(), shift);
    return standingFrom(allBits(person, one, shift, what) | (isNever ? bitOf(placeOfCode(u"declined"_s)) : 0));
}

DispatchStanding DispatchJudge::classStanding(std::size_t person, const DispatchPerson& one, std::size_t shift,
                                              const DispatchShift& what) const
{
    return standingFrom(allBits(person, one, shift, what));
}

bool DispatchJudge::isByItself(std::size_t shift, const QString& code) const
{
    const std::size_t place = placeOfCode(code);
    return place != kOtherBlock && (m_alone[m_timeOf[shift]] & bitOf(place)) != 0;
}

} // namespace redvest
