// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/search_text.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/training.h"

#include <QHash>

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
    std::vector<SessionRow> rows;
    QHash<QString, std::size_t> at;
    for (const TrainingSession& s : storage::sessionsInOrder(reader)) {
        at.insert(s.id.text(), rows.size());
        SessionRow row{s, courses.value(s.course.text()), editions.value(s.edition.text()), 0, 0, {}};
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
        rows.push_back({f.record, f.name, f.course, f.edition, f.session, state,
                        personSearchText(f.name, {f.pinyin, f.initials}, f.documentNumber, f.phone)});
    });
    return rows;
}

} // namespace redvest
