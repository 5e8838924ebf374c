// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/full_days.h"

#include "core/domain/words.h"
#include "core/storage/queries/figures.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem fullDay(const storage::Reader& reader, const QString& volunteer, QDate day, qint64 minutes)
{
    const auto person = reader.find(storage::volunteerTable(), volunteer);
    return {u"full_day"_s, u"minutes"_s,
            QCoreApplication::translate("Hours", "%1 would have served %2 hours on %3, more than the day has. Compare "
                                                 "the records and reject what is wrong.")
                .arg(person ? person->name : QString(), hoursText(minutes), day.toString(Qt::ISODate))};
}

} // namespace

Problems overfullDays(const Workspace& ws, const storage::Reader& reader, const std::vector<ServiceRecord>& approved)
{
    std::map<QDate, QSet<QString>> people;
    for (const ServiceRecord& record : approved)
        people[record.day].insert(record.volunteer.text());
    Problems problems;
    for (const auto& [day, of] : people) {
        const Span span = dayOf(day);
        QHash<QString, qint64> minutes;
        for (const CountedTime& time : countedTimes(storage::servedTimes(reader, span), span, ws.now())) {
            if (of.contains(time.volunteer))
                minutes[time.volunteer] += time.minutes;
        }
        for (auto at = minutes.constBegin(); at != minutes.constEnd(); ++at) {
            if (at.value() > kMostOfDay)
                problems.push_back(fullDay(reader, at.key(), day, at.value()));
        }
    }
    return problems;
}

} // namespace redvest
