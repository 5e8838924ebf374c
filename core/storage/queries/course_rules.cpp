// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/course_rules.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/training.h"

#include <algorithm>
#include <tuple>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<NamedCourseRule> courseRulesInOrder(const Reader& reader)
{
    std::vector<NamedCourseRule> named;
    for (CourseRule& rule : reader.all(courseRuleTable())) {
        const auto course = reader.find(courseTable(), rule.course.text());
        named.push_back({std::move(rule), course ? course->name : QString()});
    }
    std::sort(named.begin(), named.end(), [](const NamedCourseRule& a, const NamedCourseRule& b) {
        return std::tie(a.rule.isArchived, a.course, a.rule.about, a.rule.name, a.rule.id) <
               std::tie(b.rule.isArchived, b.course, b.rule.about, b.rule.name, b.rule.id);
    });
    return named;
}

std::vector<NamedCourseRule> courseRulesInForce(const Reader& reader)
{
    std::vector<NamedCourseRule> named = courseRulesInOrder(reader);
    std::erase_if(named, [](const NamedCourseRule& n) { return n.rule.isArchived || n.course.isEmpty(); });
    return named;
}

std::vector<Requirement> requirementsAsked(const Reader& reader, const Post& post, QDate day)
{
    return requirementsOn(post, requirements(reader, post.id), courseRulesInForce(reader), day);
}

QStringList coursesAskedFor(const Reader& reader)
{
    QStringList names;
    reader.each(u"SELECT DISTINCT r.name FROM requirement r JOIN post p ON p.id = r.post WHERE r.kind = 'training' "
                u"AND r.gone = 0 AND p.gone = 0 AND p.archived = 0"_s,
                {}, [&](const Row& row) { names << row.text(0); });
    for (const NamedCourseRule& n : courseRulesInForce(reader))
        names << n.course;
    names.removeDuplicates();
    names.sort();
    return names;
}

void eachPass(const Reader& reader, const std::function<void(TrainingPass&&)>& take)
{
    // Editions are few: what supersedes each is found once, not a pass at a time.
    const std::vector<Edition> editions = reader.all(editionTable());
    QHash<QString, QDate> supersededFrom; // by edition, or by course for a pass without one
    const auto firstAfter = [&](Id<Course> course, Id<Edition> own, QDate ownFrom) {
        QDate first;
        for (const Edition& e : editions) {
            const bool isLater = e.mandatoryFrom.isValid() && (!ownFrom.isValid() || e.mandatoryFrom > ownFrom);
            if (e.course == course && e.id != own && isLater && (!first.isValid() || e.mandatoryFrom < first))
                first = e.mandatoryFrom;
        }
        return first;
    };
    for (const Edition& e : editions) {
        supersededFrom.insert(e.id.text(), firstAfter(e.course, e.id, e.mandatoryFrom));
        supersededFrom.insert(e.course.text(), firstAfter(e.course, {}, {}));
    }
    reader.each(u"SELECT volunteer, course, edition, day, valid_until FROM training_record "
                u"WHERE gone = 0 AND result = 'passed'"_s,
                {}, [&](const Row& row) {
                    TrainingPass pass;
                    pass.record.volunteer = Id<Volunteer>::fromText(row.text(0));
                    pass.record.course = Id<Course>::fromText(row.text(1));
                    pass.record.edition = Id<Edition>::fromText(row.text(2));
                    pass.record.day = dayFromText(row.text(3));
                    pass.record.validUntil = dayFromText(row.text(4));
                    pass.record.result = TrainingResult::Passed;
                    pass.supersededFrom =
                        supersededFrom.value(supersededFrom.contains(row.text(2)) ? row.text(2) : row.text(1));
                    take(std::move(pass));
                });
}

std::vector<Id<Volunteer>> peopleAhead(const Reader& reader, Id<Post> post, Instant now)
{
    std::vector<Id<Volunteer>> people;
    reader.each(u"SELECT DISTINCT a.volunteer FROM assignment a JOIN shift s ON s.id = a.shift "
                u"WHERE s.post = :post AND s.ends > :now AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s,
                {{u":post"_s, post.text() + u""_s}, {u":now"_s, toUtcText(now) + u""_s}},
                [&](const Row& row) { people.push_back(Id<Volunteer>::fromText(row.text(0))); });
    return people;
}

CourseUse useOf(const Reader& reader, const Course& course)
{
    return {reader.number(u"SELECT count(*) FROM requirement r JOIN post p ON p.id = r.post "
                          u"WHERE r.kind = 'training' AND r.name = :name AND r.gone = 0 AND p.gone = 0 "
                          u"AND p.archived = 0"_s,
                          {{u":name"_s, course.name + u""_s}}),
            reader.number(u"SELECT count(*) FROM course_rule WHERE course = :course AND gone = 0 AND archived = 0"_s,
                          {{u":course"_s, course.id.text() + u""_s}})};
}

std::vector<SessionPlace> placesIn(const Reader& reader, Id<TrainingSession> session)
{
    return reader.all(sessionPlaceTable(), u"session = :session"_s, {{u":session"_s, session.text() + u""_s}},
                      u"ORDER BY day, id"_s);
}

QHash<QString, qint64> placesTaken(const Reader& reader)
{
    QHash<QString, qint64> taken;
    reader.each(u"SELECT session, count(*) FROM session_place WHERE gone = 0 GROUP BY session"_s, {},
                [&](const Row& row) { taken.insert(row.text(0), row.integer(1)); });
    return taken;
}

} // namespace redvest::storage
