// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/training_queries.h"

#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachTrainingRecord(const Reader& reader, const std::function<void(TrainingFacts&&)>& take)
{
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    const SealedColumn phone = reader.sealed(volunteerTable().spec(), u"phone"_s);
    reader.each(u"SELECT t.id, t.volunteer, t.course, t.edition, t.session, t.day, t.result, t.valid_until, "
                u"coalesce(v.name, ''), coalesce(v.pinyin, ''), coalesce(v.initials, ''), "
                u"coalesce(v.document_number, ''), coalesce(v.phone, ''), coalesce(c.name, ''), coalesce(e.name, ''), "
                u"coalesce(s.name, '') "
                u"FROM training_record t LEFT JOIN volunteer v ON v.id = t.volunteer "
                u"LEFT JOIN course c ON c.id = t.course LEFT JOIN edition e ON e.id = t.edition "
                u"LEFT JOIN session s ON s.id = t.session WHERE t.gone = 0 ORDER BY t.day DESC, v.pinyin, t.id"_s,
                {}, [&](const Row& row) {
                    TrainingFacts f;
                    f.record.id = Id<TrainingRecord>::fromText(row.text(0));
                    f.record.volunteer = Id<Volunteer>::fromText(row.text(1));
                    f.record.course = Id<Course>::fromText(row.text(2));
                    f.record.edition = Id<Edition>::fromText(row.text(3));
                    f.record.session = Id<TrainingSession>::fromText(row.text(4));
                    f.record.day = dayFromText(row.text(5));
                    f.record.result = fromWord<TrainingResult>(row.text(6)).value_or(TrainingResult::Absent);
                    f.record.validUntil = dayFromText(row.text(7));
                    f.name = row.text(8);
                    f.pinyin = row.text(9);
                    f.initials = row.text(10);
                    f.documentNumber = number.open(row.text(1), row.text(11));
                    f.phone = phone.open(row.text(1), row.text(12));
                    f.course = row.text(13);
                    f.edition = row.text(14);
                    f.session = row.text(15);
                    take(std::move(f));
                });
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
