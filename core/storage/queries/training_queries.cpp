// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/training_queries.h"

#include "core/base/order_key.h"
#include "core/base/pinyin.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"

#include <QHash>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without what of the person is under the seal.
TrainingFacts factsFrom(const Row& row)
{
    TrainingFacts f;
    f.record.id = Id<TrainingRecord>::fromText(row.text(0));
    f.record.volunteer = Id<Volunteer>::fromText(row.text(1));
    f.record.course = Id<Course>::fromText(row.text(2));
    f.record.edition = Id<Edition>::fromText(row.text(3));
    f.record.session = Id<TrainingSession>::fromText(row.text(4));
    f.record.day = dayFromText(row.text(5));
    f.record.result = fromWord<TrainingResult>(row.text(6)).value_or(TrainingResult::Absent);
    f.record.validUntil = dayFromText(row.text(7));
    f.course = row.text(11);
    f.edition = row.text(12);
    f.session = row.text(13);
    f.record.firstValidUntil = dayFromText(row.text(14));
    f.record.extensionReason = row.text(15);
    f.record.extensionDocument = row.text(16);
    return f;
}

/// A person's name and its readings.
struct Named
{
    QString name;
    NameKeys keys;
    QString order;
};

/// The engine sorts by day; who stands first on a day is under the seal.
void giveSorted(std::vector<TrainingFacts>& ofDay, const std::function<void(TrainingFacts&&)>& take)
{
    std::stable_sort(ofDay.begin(), ofDay.end(),
                     [](const TrainingFacts& a, const TrainingFacts& b) { return a.order < b.order; });
    for (TrainingFacts& facts : ofDay)
        take(std::move(facts));
    ofDay.clear();
}

} // namespace

void eachTrainingRecord(const Reader& reader, const std::function<void(TrainingFacts&&)>& take)
{
    const auto column = [&](const QString& named) { return reader.sealed(volunteerTable().spec(), named); };
    const SealedColumn number = column(u"document_number"_s), phone = column(u"phone"_s);
    const SealedColumn name = column(u"name"_s);
    QHash<QString, Named> people; ///< most have more than one record
    const auto named = [&](const QString& person, const QString& stored) -> const Named& {
        auto at = people.constFind(person);
        if (at == people.constEnd()) {
            const QString plain = name.open(person, stored);
            const NameReadings read = nameReadings(plain);
            at = people.insert(person, {plain, read.keys, orderKey(plain, read.likeliest)});
        }
        return *at;
    };
    std::vector<TrainingFacts> ofDay;
    reader.each(u"SELECT t.id, t.volunteer, t.course, t.edition, t.session, t.day, t.result, t.valid_until, "
                u"coalesce(v.name, ''), coalesce(v.document_number, ''), coalesce(v.phone, ''), "
                u"coalesce(c.name, ''), coalesce(e.name, ''), coalesce(s.name, ''), "
                u"t.first_valid_until, t.extension_reason, t.extension_document "
                u"FROM training_record t LEFT JOIN volunteer v ON v.id = t.volunteer "
                u"LEFT JOIN course c ON c.id = t.course LEFT JOIN edition e ON e.id = t.edition "
                u"LEFT JOIN session s ON s.id = t.session WHERE t.gone = 0 ORDER BY t.day DESC, t.id"_s,
                {}, [&](const Row& row) {
                    TrainingFacts f = factsFrom(row);
                    const QString person = row.text(1);
                    const Named& called = named(person, row.text(8));
                    f.name = called.name;
                    f.pinyin = called.keys.full;
                    f.initials = called.keys.initials;
                    f.order = called.order;
                    f.documentNumber = number.open(person, row.text(9));
                    f.phone = phone.open(person, row.text(10));
                    if (!ofDay.empty() && ofDay.back().record.day != f.record.day)
                        giveSorted(ofDay, take);
                    ofDay.push_back(std::move(f));
                });
    giveSorted(ofDay, take);
}

std::vector<CourseCounts> courseCounts(const Reader& reader, QDate day, QDate soon)
{
    std::vector<CourseCounts> out;
    // The day after the last one stands for "does not expire", so that the longest pass of a person wins.
    reader.each(
        u"SELECT course, count(*), sum(CASE WHEN last_day <= :soon THEN 1 ELSE 0 END) FROM ("
        u"SELECT t.course AS course, t.volunteer AS volunteer, "
        u"max(CASE WHEN t.valid_until = '' THEN '9999-12-31' ELSE t.valid_until END) AS last_day "
        u"FROM training_record t JOIN volunteer v ON v.id = t.volunteer LEFT JOIN edition e ON e.id = t.edition "
        u"WHERE t.result = 'passed' AND t.gone = 0 AND t.day <= :day AND (t.valid_until = '' OR t.valid_until >= :day) "
        u"AND v.gone = 0 AND v.status = 'active' "
        u"AND NOT EXISTS (SELECT 1 FROM edition n WHERE n.course = t.course AND n.gone = 0 AND n.mandatory_from <> '' "
        u"AND n.mandatory_from <= :day AND n.mandatory_from > coalesce(e.mandatory_from, '') AND n.id <> t.edition) "
        u"GROUP BY t.course, t.volunteer) AS valid GROUP BY course"_s,
        {{u":day"_s, dayText(day)}, {u":soon"_s, dayText(soon)}}, [&](const Row& row) {
            out.push_back({row.text(0), row.integer(1), row.integer(2)});
        });
    return out;
}

std::vector<SessionCounts> sessionCounts(const Reader& reader)
{
    std::vector<SessionCounts> out;
    reader.each(u"SELECT session, count(*), sum(CASE WHEN result = 'passed' THEN 1 ELSE 0 END) FROM training_record "
                u"WHERE gone = 0 AND session <> '' GROUP BY session"_s,
                {}, [&](const Row& row) {
                    out.push_back({row.text(0), row.integer(1), row.integer(2)});
                });
    return out;
}

std::vector<Course> coursesInOrder(const Reader& reader)
{
    return reader.all(courseTable(), {}, {}, u"ORDER BY archived, name, id"_s);
}

std::vector<Edition> editionsInOrder(const Reader& reader)
{
    return reader.all(editionTable(), {}, {}, u"ORDER BY mandatory_from DESC, name DESC, id"_s);
}

std::vector<Edition> editionsOf(const Reader& reader, Id<Course> course)
{
    return reader.all(editionTable(), u"course = :course"_s, {{u":course"_s, course.text() + u""_s}});
}

std::vector<TrainingSession> sessionsInOrder(const Reader& reader)
{
    return reader.all(sessionTable(), {}, {}, u"ORDER BY archived, day DESC, name, id"_s);
}

std::vector<TrainingSession> openSessions(const Reader& reader)
{
    return reader.all(sessionTable(), u"archived = 0"_s);
}

std::vector<TrainingSession> openSessionsOf(const Reader& reader, Id<Course> course)
{
    return reader.all(sessionTable(), u"course = :course AND archived = 0"_s, {{u":course"_s, course.text() + u""_s}});
}

} // namespace redvest::storage
