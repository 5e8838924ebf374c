// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/finder_facts.h"

#include "core/base/text.h"
#include "core/storage/queries/figures.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysServed = 7;
constexpr qint64 kFreshMs = 60'000;
constexpr qsizetype kMostKept = 32; ///< abilities and courses asked for while somebody types

bool touchesAny(const ChangeSet& changes, const QStringList& tables)
{
    return std::any_of(tables.begin(), tables.end(), [&](const QString& table) { return changes.touches(table); });
}

} // namespace

const std::vector<storage::HeldAbility>& FinderFacts::held(const storage::Reader& reader, const AbilityAsked& asked)
{
    const QString key = wordOf(asked.kind) + u'\n' + asked.name;
    auto known = m_held.constFind(key);
    if (known == m_held.constEnd())
        known = m_held.insert(key, storage::heldAbilities(reader, asked.kind, asked.name));
    return *known;
}

const FinderFacts::Standings& FinderFacts::standings(const storage::Reader& reader)
{
    if (m_standings)
        return *m_standings;
    Standings read{{FreeTimes{}}, {QString()}, {}};
    QHash<QString, std::size_t> numbers{{QString(), 0}};
    storage::eachStanding(reader, [&](storage::StandingFacts&& facts) {
        auto number = numbers.constFind(facts.availability);
        if (number == numbers.constEnd()) {
            number = numbers.insert(facts.availability, read.times.size());
            read.times.push_back(freeTimesIn(facts.availability).value_or(FreeTimes{}));
            read.texts << facts.availability;
        }
        read.people.emplace(facts.volunteer, Standings::One{*number, facts.maxDailyMinutes, facts.guardianConsentOn,
                                                            facts.healthDeclaredAt});
    });
    m_standings = std::move(read);
    return *m_standings;
}

const std::vector<TrainingPass>& FinderFacts::passes(const storage::Reader& reader, const QString& course)
{
    auto known = m_passes.constFind(course);
    if (known == m_passes.constEnd())
        known = m_passes.insert(course, storage::passes(reader, course, {}));
    return *known;
}

const storage::InsuranceBook& FinderFacts::insurance(const storage::Reader& reader, QDate day)
{
    const auto known = m_insurance.find(day);
    if (known != m_insurance.end())
        return known->second;
    return m_insurance.emplace(day, storage::InsuranceBook(reader, {day, day}, {})).first->second;
}

const FinderFacts::OfPeople<std::vector<TimeGiven>>& FinderFacts::engaged(const storage::Reader& reader, Span around)
{
    if (!m_engaged || m_engaged->first != around) {
        m_engaged.emplace(around, OfPeople<std::vector<TimeGiven>>());
        for (storage::GivenBy& given : storage::timesGiven(reader, around, {}))
            m_engaged->second[given.volunteer].push_back(std::move(given.time));
    }
    return m_engaged->second;
}

const std::vector<std::pair<Id<Volunteer>, QString>>& FinderFacts::senders(const storage::Reader& reader)
{
    if (!m_senders) {
        m_senders.emplace();
        storage::eachSendingBody(
            reader, [&](Id<Volunteer> id, QString&& body) { m_senders->emplace_back(id, searchFolded(body)); });
    }
    return *m_senders;
}

const FinderFacts::OfPeople<QDate>& FinderFacts::lastServed(const storage::Reader& reader, QDate today)
{
    if (!m_lastServed || m_lastServed->first != today) {
        m_lastServed.emplace(today, OfPeople<QDate>());
        storage::eachLastServed(reader, today,
                                [&](Id<Volunteer> id, QDate day) { m_lastServed->second.emplace(id, day); });
    }
    return m_lastServed->second;
}

const QHash<QString, qint64>& FinderFacts::minutes(const storage::Reader& reader, Instant now)
{
    const QDate today = localDate(now);
    if (!m_minutes || m_minutes->first != today) {
        m_minutes.emplace(today, QHash<QString, qint64>());
        const Span days{atLocal(today.addDays(1 - kDaysServed)), atLocal(today.addDays(1))};
        for (const CountedTime& time : countedTimes(storage::servedTimes(reader, days), days, now))
            m_minutes->second[time.volunteer] += time.minutes;
    }
    return m_minutes->second;
}

FinderFacts::Judged& FinderFacts::judged(const storage::Reader& reader, const ShiftRow& row, Instant now)
{
    const bool isFresh = m_judged && m_judged->row.shift.id == row.shift.id && m_judged->at <= now &&
                         now.ms - m_judged->at.ms < kFreshMs;
    if (!isFresh)
        m_judged.emplace(Judged{row, ShiftPool(reader, row, {}, now), now});
    return *m_judged;
}

void FinderFacts::follow(const ChangeSet& changes)
{
    const bool isOfPeople = changes.touches(u"volunteer"_s);
    if (changes.touches(u"qualification"_s) || m_held.size() > kMostKept)
        m_held.clear();
    if (isOfPeople) {
        m_standings.reset();
        m_senders.reset();
    }
    if (touchesAny(changes, {u"training_record"_s, u"course"_s, u"edition"_s}) || m_passes.size() > kMostKept)
        m_passes.clear();
    if (touchesAny(changes, {u"policy"_s, u"cover"_s}))
        m_insurance.clear();
    if (touchesAny(changes, {u"assignment"_s, u"shift"_s, u"post"_s, u"service_record"_s}))
        m_engaged.reset();
    if (touchesAny(changes, {u"service_record"_s, u"shift"_s})) {
        m_lastServed.reset();
        m_minutes.reset();
    }
    m_judged.reset(); // it looks at all of it
}

} // namespace redvest
