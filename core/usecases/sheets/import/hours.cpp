// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/service_time.h"
#include "core/domain/words.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/import/bookings.h"
#include "core/usecases/sheets/import/served_shifts.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOfPerson(const ServiceRecord& r)
{
    return r.volunteer.text() + r.day.toString(Qt::ISODate);
}

/// The span of a record; its end follows from the minutes where nobody signed out.
Span timesOf(const ServiceRecord& r)
{
    return {r.starts, r.ends.isSet() ? r.ends : plusMinutes(r.starts, r.minutes)};
}

class HoursRules final : public Rules
{
public:
    explicit HoursRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    std::vector<RowProblem> finish() override;

private:
    void readTimes(SheetRow&, QDate day);
    void readCheckIn(SheetRow&, QDate day, std::optional<int> duration);
    void linkToShift(SheetRow&, std::optional<std::size_t> post);
    void noteDecided(SheetRow&, RecordState here);
    /// The record as the row would leave it.
    [[nodiscard]] ServiceRecord merged(const ServiceRecord& known) const;
    [[nodiscard]] QString keyOf(const ServiceRecord&) const;
    void note(const ServiceRecord&);
    static void warnOfFullDay(SheetRow&, int minutes);
    static void warnOfTurnedTimes(SheetRow&, Span);
    /// The record that the row means; null when it is a new one.
    [[nodiscard]] ServiceRecord* meant(SheetRow&);
    RowResult change(SheetRow&, ServiceRecord& known, Sink&);

    QDate m_today;
    QString m_actor;
    Places m_places;
    const RotaIndex& m_rota;
    const People& m_people;
    ServedShifts m_shifts;
    Bookings m_bookings;
    QHash<QString, std::vector<ServiceRecord>> m_known; ///< by keyOf: several sign-ins of one shift are several
    ServiceRecord m_said;
    QString m_filed;                  ///< keyOf what the row says, no shift looked for
    ServiceRecord* m_meant = nullptr; ///< by the last row
    QHash<QString, int> m_ofDay;      ///< minutes by person and day
    int m_decided = 0;                ///< rows that say what somebody decided elsewhere
    std::optional<RowProblem> m_firstDecided;
};

HoursRules::HoursRules(Known& known)
    : m_today(known.context().ws.today())
    , m_actor(known.context().ws.actor())
    , m_places(known.context().ws)
    , m_rota(known.rota())
    , m_people(known.people())
    , m_shifts(known)
    , m_bookings(known)
{
    for (const ServiceRecord& r : known.context().reader.all(storage::serviceRecordTable())) {
        if (r.corrects.isNull()) // a list tells what was served, and never what was corrected
            note(r);
    }
}

void HoursRules::note(const ServiceRecord& r)
{
    m_known[keyOf(r)].push_back(r);
    m_shifts.note(r);
    if (r.state != RecordState::Rejected)
        m_ofDay[dayOfPerson(r)] += r.minutes;
}

/// Records that exclude each other in one day are each possible alone; a person has to look which is wrong.
void HoursRules::warnOfFullDay(SheetRow& row, int minutes)
{
    if (minutes > kMostOfDay)
        row.warn(SheetField::Duration, u"full_day",
                 QCoreApplication::translate("Import", "The person has %1 hours on this day, more than the day has. "
                                                       "Compare the records.")
                     .arg(hoursText(minutes)));
}

/// A check-out before the check-in is one of the next day, unless the two were typed in the wrong order.
void HoursRules::warnOfTurnedTimes(SheetRow& row, Span span)
{
    constexpr qint64 kSeldomLonger = 16 * 60;
    if (span.minutes() > kSeldomLonger && row.has(SheetField::CheckOut) &&
        daySaid(row, SheetField::CheckOut) == DaySaid::No)
        row.warn(SheetField::CheckOut, u"long_service",
                 QCoreApplication::translate("Import", "The check-out is before the check-in and was taken as one of "
                                                       "the next day: %1 to %2. Put the times right if that is not "
                                                       "meant, and import again.")
                     .arg(toLocalText(span.from), toLocalText(span.to)));
}

/// The sheet's number where there is one, else post and place of that day.
QString HoursRules::keyOf(const ServiceRecord& r) const
{
    const QString person = dayOfPerson(r) + u'\x1f';
    if (!r.evidence.isEmpty())
        return person + u"no:"_s + r.evidence;
    QString post = r.postName;
    QString site = r.siteName;
    if (const auto shift = m_rota.shiftById(r.shift)) {
        if (const auto at = m_rota.postById(m_rota.shift(*shift).post)) {
            post = m_rota.post(*at).name;
            site = m_rota.siteOf(m_rota.post(*at)).name;
        }
        return person + post + u'\x1f' + site + u'\x1f' + toUtcText(m_rota.shift(*shift).starts);
    }
    return person + post + u'\x1f' + site + u'\x1f';
}

void HoursRules::readTimes(SheetRow& row, QDate day)
{
    const auto duration = row.minutes(SheetField::Duration);
    const bool hasTimes = row.has(SheetField::Times) || (row.has(SheetField::CheckIn) && row.has(SheetField::CheckOut));
    if (hasTimes) {
        const auto span = spanOf(row, day, SheetField::CheckIn, SheetField::CheckOut);
        if (!span)
            return;
        m_said.starts = span->from;
        m_said.ends = span->to;
        m_said.minutes = int(span->minutes());
        warnOfTurnedTimes(row, *span);
        if (duration && std::abs(*duration - m_said.minutes) > 1)
            row.refuse(SheetField::Duration, u"duration_differs",
                       QCoreApplication::translate("Import", "From %1 to %2 are %3 minutes, not %4. Correct the times "
                                                             "or the duration.")
                           .arg(toLocalText(span->from), toLocalText(span->to))
                           .arg(m_said.minutes)
                           .arg(*duration));
        return;
    }
    readCheckIn(row, day, duration);
}

/// Without a check-out: none is made up, the duration tells how long it was.
void HoursRules::readCheckIn(SheetRow& row, QDate day, std::optional<int> duration)
{
    if (const auto starts = timeOf(row, SheetField::CheckIn))
        m_said.starts = starts->on(day);
    if (!duration) {
        if (row.isGood())
            row.refuse(SheetField::Duration, u"hours_missing",
                       QCoreApplication::translate("Import",
                                                   "Neither 签到 and 签退 nor 服务时长 are filled in. Fill in one "
                                                   "or the other."));
        return;
    }
    if (*duration <= 0 || *duration > kMostOfDay)
        row.refuse(SheetField::Duration, u"duration_range",
                   QCoreApplication::translate("Import",
                                               "A service lasts more than 0 and at most 24 hours. Correct the "
                                               "number."));
    m_said.minutes = *duration;
}

/// A record belongs to the day its shift begins.
void HoursRules::linkToShift(SheetRow& row, std::optional<std::size_t> post)
{
    const bool isTimed = m_said.starts.isSet();
    const DaySaid saysDay = isTimed ? daySaid(row, SheetField::CheckIn) : DaySaid::No;
    const SignIn signIn{m_said.volunteer, m_said.day, isTimed ? std::optional(timesOf(m_said)) : std::nullopt,
                        saysDay != DaySaid::No};
    if (const auto found = post ? m_shifts.find(m_rota.post(*post).id, signIn) : std::nullopt) {
        const Shift& shift = m_rota.shift(found->shift);
        m_said.shift = shift.id;
        m_said.day = localDate(shift.starts);
        m_said.postName.clear();
        m_said.siteName.clear();
        if (found->times)
            m_said.starts = found->times->from;
        if (found->times && m_said.ends.isSet())
            m_said.ends = found->times->to;
        return;
    }
    // Who began the evening before may be filed under the day, and after midnight whoever says so; anything else is a
    // mistake in one of the cells.
    const qint64 later = isTimed ? m_said.day.daysTo(localDate(m_said.starts)) : 0;
    if (later < -1 || later > (saysDay == DaySaid::Next ? 1 : 0))
        refuseOtherDay(row, SheetField::CheckIn, m_said.starts);
}

QString HoursRules::read(SheetRow& row)
{
    m_said = {};
    const auto volunteer = m_people.find(row, m_today);
    const auto day = row.day(SheetField::Day);
    if (day && *day > m_today)
        row.refuse(SheetField::Day, u"date_future",
                   QCoreApplication::translate("Import", "This day is still to come. Correct the date."));
    m_said.evidence = row.text(SheetField::Evidence);
    m_said.postName = row.text(SheetField::Post);
    m_said.siteName = row.text(SheetField::Site);
    m_said.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    if (day)
        readTimes(row, *day);
    if (!row.isGood() || !volunteer || !day)
        return {};
    m_said.volunteer = *volunteer;
    m_said.day = *day;
    m_filed = keyOf(m_said);
    const auto post = m_rota.postNamed(m_said.postName, m_said.siteName, m_said.division);
    if (post)
        m_said.division = m_rota.siteOf(m_rota.post(*post)).division;
    linkToShift(row, post);
    if (!row.isGood())
        return {};
    m_meant = meant(row);
    if (row.isGood() && (!m_meant || merged(*m_meant) != *m_meant))
        m_bookings.judgeServed(row, m_said, post, m_meant ? m_meant->id : Id<ServiceRecord>());
    const QString key = keyOf(m_said);
    return m_said.starts.isSet() && m_said.evidence.isEmpty() ? key + toUtcText(m_said.starts) : key;
}

ServiceRecord* HoursRules::meant(SheetRow& row)
{
    auto found = m_known.find(keyOf(m_said));
    if (found == m_known.end())
        found = m_known.find(m_filed); // read before its shift was known
    if (found == m_known.end())
        return nullptr;
    std::vector<ServiceRecord>& records = *found;
    if (!m_said.evidence.isEmpty())
        return &records.front();
    const auto first = [&](auto isIt) {
        const auto at = std::find_if(records.begin(), records.end(), isIt);
        return at == records.end() ? nullptr : &*at;
    };
    ServiceRecord* untimed = first([](const ServiceRecord& r) { return !r.starts.isSet(); });
    if (m_said.starts.isSet()) {
        const Span said = timesOf(m_said);
        ServiceRecord* same =
            first([&](const ServiceRecord& r) { return r.starts.isSet() && timesOf(r).touches(said); });
        return same ? same : untimed;
    }
    if (untimed || records.size() == 1)
        return untimed ? untimed : &records.front();
    row.refuse(SheetField::Duration, u"several_records",
               QCoreApplication::translate("Import",
                                           "%1 records of this person are known there on that day. Fill in 签到 "
                                           "and 签退, so that it is clear which is meant.")
                   .arg(records.size()));
    return nullptr;
}

RowResult HoursRules::store(SheetRow& row, Sink& sink)
{
    if (m_meant)
        return change(row, *m_meant, sink);
    m_said.id = Id<ServiceRecord>::make();
    m_said.source = RecordSource::Import;
    m_said.enteredBy = m_actor;
    noteDecided(row, m_said.state);
    sink.add(storage::serviceRecordTable(), m_said);
    note(m_said);
    warnOfFullDay(row, m_ofDay.value(dayOfPerson(m_said)));
    return RowResult::Added;
}

ServiceRecord HoursRules::merged(const ServiceRecord& known) const
{
    ServiceRecord wanted = known;
    wanted.minutes = m_said.minutes;
    if (m_said.starts.isSet())
        wanted.starts = m_said.starts;
    if (m_said.ends.isSet())
        wanted.ends = m_said.ends;
    if (!m_said.shift.isNull() && wanted.shift.isNull()) {
        wanted.shift = m_said.shift;
        wanted.day = m_said.day;
        wanted.postName.clear();
        wanted.siteName.clear();
    }
    if (!isWithin(wanted.division, m_said.division))
        wanted.division = m_said.division;
    return wanted;
}

/// An approval is somebody's word at a desk, and not of whoever enters the time: it does not travel with a list.
void HoursRules::noteDecided(SheetRow& row, RecordState here)
{
    const auto there = fromFileWord<RecordState>(row.text(SheetField::State));
    if (!there || *there == RecordState::Submitted || here != RecordState::Submitted)
        return;
    ++m_decided;
    if (!m_firstDecided)
        m_firstDecided = row.noted(SheetField::State, u"approval_left"_s, {});
}

std::vector<RowProblem> HoursRules::finish()
{
    std::vector<RowProblem> found;
    if (m_firstDecided) {
        m_firstDecided->text =
            QCoreApplication::translate("Import", "%1 rows say that the time is approved or rejected. That does not "
                                                  "travel with a list: here they wait for approval.")
                .arg(m_decided);
        found.push_back(*std::exchange(m_firstDecided, {}));
    }
    m_decided = 0;
    return found;
}

RowResult HoursRules::change(SheetRow& row, ServiceRecord& known, Sink& sink)
{
    noteDecided(row, known.state);
    const ServiceRecord wanted = merged(known);
    if (wanted == known)
        return RowResult::Unchanged;
    if (known.state == RecordState::Approved) {
        row.warn(SheetField::Duration, u"already_approved",
                 QCoreApplication::translate("Import", "This service is approved with %1 minutes and was left so.")
                     .arg(known.minutes));
        return RowResult::Unchanged;
    }
    sink.put(storage::serviceRecordTable(), wanted);
    m_ofDay[dayOfPerson(wanted)] += wanted.minutes - known.minutes;
    warnOfFullDay(row, m_ofDay.value(dayOfPerson(wanted)));
    known = wanted;
    m_shifts.note(known);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> hoursRules(Known& known)
{
    return std::make_unique<HoursRules>(known);
}

} // namespace redvest::intake
