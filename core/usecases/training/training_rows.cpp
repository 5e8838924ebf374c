// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/domain/divisions.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/training.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

std::vector<CourseRow> courseRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    std::vector<CourseRow> rows;
    QHash<QString, std::size_t> at;
    for (const Course& course : storage::coursesInOrder(reader)) {
        at.insert(course.id.text(), rows.size());
        rows.push_back({course, {}, 0, 0, 0, namesSearchText({course.name})});
    }
    for (const Edition& edition : storage::editionsInOrder(reader)) {
        if (const auto found = at.constFind(edition.course.text()); found != at.constEnd())
            rows[*found].editions.push_back(edition);
    }
    for (const TrainingSession& session : storage::openSessions(reader)) {
        if (const auto found = at.constFind(session.course.text()); found != at.constEnd())
            ++rows[*found].sessions;
    }
    for (const storage::CourseCounts& c :
         storage::courseCounts(reader, ws.today(), ws.today().addDays(kExpiringDays))) {
        if (const auto found = at.constFind(c.course); found != at.constEnd()) {
            rows[*found].trained = c.trained;
            rows[*found].expiring = c.expiring;
        }
    }
    return rows;
}

std::vector<SessionRow> sessionRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QString> courses, editions;
    for (const Course& course : reader.all(storage::courseTable()))
        courses.insert(course.id.text(), course.name);
    for (const Edition& edition : reader.all(storage::editionTable()))
        editions.insert(edition.id.text(), edition.name);
    const QHash<QString, qint64> signedUp = storage::placesTaken(reader);
    std::vector<SessionRow> rows;
    QHash<QString, std::size_t> at;
    for (const TrainingSession& s : storage::sessionsInOrder(reader)) {
        at.insert(s.id.text(), rows.size());
        SessionRow row{s, courses.value(s.course.text()), editions.value(s.edition.text()), 0, 0, {}, 0};
        row.signedUp = signedUp.value(s.id.text());
        row.searchText = namesSearchText({s.name, row.course, row.edition, s.place, s.trainer});
        rows.push_back(std::move(row));
    }
    for (const storage::SessionCounts& c : storage::sessionCounts(reader)) {
        if (const auto found = at.constFind(c.session); found != at.constEnd()) {
            rows[*found].records = c.records;
            rows[*found].passed = c.passed;
        }
    }
    return rows;
}

std::vector<TrainingRow> trainingRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    const std::vector<Edition> editions = reader.all(storage::editionTable());
    std::vector<TrainingRow> rows;
    storage::eachTrainingRecord(reader, [&](storage::TrainingFacts&& f) {
        const TrainingState state = trainingState(f.record, editions, ws.today());
        rows.push_back(
            {f.record, f.name, f.course, f.edition, f.session, state,
             personSearchText(f.name, {f.pinyin, f.initials}, f.documentNumber, f.phone, f.record.volunteer)});
    });
    return rows;
}

namespace {

/// The edition of the course that became, or becomes, mandatory last; null when none does.
Edition lastMandatory(const std::vector<Edition>& editions, Id<Course> course)
{
    Edition last;
    for (const Edition& e : editions) {
        const bool isLater = !last.mandatoryFrom.isValid() || e.mandatoryFrom > last.mandatoryFrom;
        if (e.course == course && e.mandatoryFrom.isValid() && isLater)
            last = e;
    }
    return last;
}

Edition editionWith(const std::vector<Edition>& editions, Id<Edition> id)
{
    const auto at = std::find_if(editions.begin(), editions.end(), [&](const Edition& e) { return e.id == id; });
    return at == editions.end() || id.isNull() ? Edition{} : *at;
}

} // namespace

std::vector<RetrainingRow> retrainingRows(const Workspace& ws, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const std::vector<Edition> editions = reader.all(storage::editionTable());
    QHash<Id<Volunteer>, QString> active; // and their names
    for (const Volunteer& v : reader.all(storage::volunteerTable())) {
        const bool isOwn = v.division.isEmpty() && scope == ws.office().division;
        if (v.status == VolunteerStatus::Active && (scope.isEmpty() || isOwn || isWithin(v.division, scope)))
            active.insert(v.id, v.name);
    }
    std::vector<RetrainingRow> rows;
    for (const Course& course : storage::coursesInOrder(reader)) {
        const Edition mandatory = lastMandatory(editions, course.id);
        if (mandatory.id.isNull() || course.isArchived)
            continue;
        const QDate from = std::max(ws.today(), mandatory.mandatoryFrom);
        QHash<Id<Volunteer>, TrainingRecord> latest;
        QSet<Id<Volunteer>> upToDate;
        for (const TrainingRecord& r : storage::passesOf(reader, course.id)) {
            if (!isSuperseded(r, editions, from))
                upToDate.insert(r.volunteer);
            else if (isValidOn(r, ws.today()))
                latest.insert(r.volunteer, r); // they come by day
        }
        const std::size_t first = rows.size();
        for (const TrainingRecord& r : latest) {
            if (active.contains(r.volunteer) && !upToDate.contains(r.volunteer))
                rows.push_back({r.volunteer, course, editionWith(editions, r.edition), mandatory, r.day,
                                active.value(r.volunteer)});
        }
        std::sort(rows.begin() + std::ptrdiff_t(first), rows.end(), [](const RetrainingRow& a, const RetrainingRow& b) {
            return std::pair(orderKey(a.name), a.volunteer) < std::pair(orderKey(b.name), b.volunteer);
        });
    }
    return rows;
}

} // namespace redvest
