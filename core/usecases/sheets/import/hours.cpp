// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/service_time.h"
#include "core/domain/words.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/import/known.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOfPerson(const ServiceRecord& r)
{
    return r.volunteer.text() + r.day.toString(Qt::ISODate);
}

class HoursRules final : public Rules
{
public:
    explicit HoursRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void readTimes(SheetRow&, QDate day);
    void linkToShift(std::size_t post);
    [[nodiscard]] QString keyOf(const ServiceRecord&) const;
    void note(const ServiceRecord&);
    static void warnOfFullDay(SheetRow&, int minutes);
    /// The record that the row means; null when it is a new one.
    [[nodiscard]] ServiceRecord* meant(SheetRow&);
    RowResult change(SheetRow&, ServiceRecord& known, Sink&);

    QDate m_today;
    QString m_actor;
    Places m_places;
    const RotaIndex& m_rota;
    const People& m_people;
    const QSet<Id<Assignment>>& m_assignments;
    QHash<QString, std::vector<ServiceRecord>> m_known; ///< by keyOf: several sign-ins of one shift are several
    ServiceRecord m_said;
    ServiceRecord* m_meant = nullptr; ///< by the last row
    QHash<QString, int> m_ofDay;      ///< minutes by person and day
};

HoursRules::HoursRules(Known& known)
    : m_today(known.context().ws.today())
    , m_actor(known.context().ws.actor())
    , m_places(known.context().ws)
    , m_rota(known.rota())
    , m_people(known.people())
    , m_assignments(known.assignments())
{
    for (const ServiceRecord& r : known.context().reader.all(storage::serviceRecordTable()))
        note(r);
}

void HoursRules::note(const ServiceRecord& r)
{
    m_known[keyOf(r)].push_back(r);
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
        // Who began the evening before may be filed under the day; anything else is a mistake in one of the cells.
        if (const QDate began = localDate(span->from); began != day && began != day.addDays(-1))
            refuseOtherDay(row, SheetField::CheckIn, span->from);
        m_said.starts = span->from;
        m_said.ends = span->to;
        m_said.minutes = int(span->minutes());
        if (duration && std::abs(*duration - m_said.minutes) > 1)
            row.refuse(SheetField::Duration, u"duration_differs",
                       QCoreApplication::translate("Import", "From %1 to %2 are %3 minutes, not %4. Correct the times "
                                                             "or the duration.")
                           .arg(toLocalText(span->from), toLocalText(span->to))
                           .arg(m_said.minutes)
                           .arg(*duration));
        return;
    }
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

/// The shift of the day that the person was sent to, else the one running then, else the only one.
void HoursRules::linkToShift(std::size_t post)
{
    const std::vector<std::size_t> shifts = m_rota.shiftsOf(m_rota.post(post).id, m_said.day);
    std::optional<std::size_t> best;
    for (const std::size_t i : shifts) {
        const Shift& shift = m_rota.shift(i);
        const bool isOwn = m_assignments.contains(assignmentId(shift.id, m_said.volunteer));
        const bool isThen =
            m_said.starts.isSet() && shift.span().touches({m_said.starts, plusMinutes(m_said.starts, m_said.minutes)});
        if (m_said.starts.isSet() && !isThen)
            continue;
        if (isOwn || !best)
            best = i;
        if (isOwn)
            break;
    }
    const bool isCertain = best && (m_said.starts.isSet() || shifts.size() == 1 ||
                                    m_assignments.contains(assignmentId(m_rota.shift(*best).id, m_said.volunteer)));
    if (!isCertain)
        return;
    m_said.shift = m_rota.shift(*best).id;
    m_said.postName.clear();
    m_said.siteName.clear();
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
    if (const auto post = m_rota.postNamed(m_said.postName, m_said.siteName, m_said.division)) {
        m_said.division = m_rota.siteOf(m_rota.post(*post)).division;
        linkToShift(*post);
    }
    m_meant = meant(row);
    const QString key = keyOf(m_said);
    return m_said.starts.isSet() && m_said.evidence.isEmpty() ? key + toUtcText(m_said.starts) : key;
}

ServiceRecord* HoursRules::meant(SheetRow& row)
{
    const auto found = m_known.find(keyOf(m_said));
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
        const Span said{m_said.starts, m_said.ends.isSet() ? m_said.ends : plusMinutes(m_said.starts, m_said.minutes)};
        ServiceRecord* same = first([&](const ServiceRecord& r) {
            return r.starts.isSet() && Span{r.starts, r.ends}.touches(said);
        });
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
    if (m_said.starts.isSet() && !m_said.ends.isSet())
        m_said.ends = plusMinutes(m_said.starts, m_said.minutes);
    sink.add(storage::serviceRecordTable(), m_said);
    note(m_said);
    warnOfFullDay(row, m_ofDay.value(dayOfPerson(m_said)));
    return RowResult::Added;
}

RowResult HoursRules::change(SheetRow& row, ServiceRecord& known, Sink& sink)
{
    ServiceRecord wanted = known;
    wanted.minutes = m_said.minutes;
    if (m_said.starts.isSet())
        wanted.starts = m_said.starts;
    if (m_said.ends.isSet())
        wanted.ends = m_said.ends;
    if (!m_said.shift.isNull() && wanted.shift.isNull()) {
        wanted.shift = m_said.shift;
        wanted.postName.clear();
        wanted.siteName.clear();
    }
    if (!isWithin(wanted.division, m_said.division))
        wanted.division = m_said.division;
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
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> hoursRules(Known& known)
{
    return std::make_unique<HoursRules>(known);
}

} // namespace redvest::intake
