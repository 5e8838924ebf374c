// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/matrix.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/domain/divisions.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

/// Reads people, courses and passes of one matrix.
class MatrixReading
{
public:
    MatrixReading(const Workspace& ws, const MatrixQuery& query) : m_ws(ws), m_reader(ws.read()), m_query(query) {}

    Outcome<TrainingMatrix> matrix()
    {
        if (m_query.soon < 0 || m_query.soon > kMostSoonDays)
            return Problem{u"days"_s, u"days"_s, tr("Give 0 to %1 days.").arg(kMostSoonDays)};
        m_matrix.day = m_ws.today();
        m_matrix.soon = m_query.soon;
        if (Problems problems = readScope(); !problems.empty())
            return problems;
        readPeople();
        readCourses();
        readPasses();
        countStates(m_matrix);
        return std::move(m_matrix);
    }

private:
    Problems readScope()
    {
        QStringList about;
        if (!m_query.scope.isEmpty()) {
            if (!m_ws.divisions().find(m_query.scope))
                return {{u"unknown_division"_s, u"scope"_s,
                         tr("This workspace has no division with the code \"%1\".").arg(m_query.scope)}};
            about << m_ws.divisions().shortPath(m_query.scope);
        }
        if (!m_query.team.isNull()) {
            const auto team = m_reader.find(storage::teamTable(), m_query.team.text());
            if (!team)
                return {{u"unknown_team"_s, u"team"_s, tr("There is no such team any more. Open the list again.")}};
            about << team->name;
            for (const TeamMember& m : storage::membersOf(m_reader, m_query.team)) {
                if (m.isPresent())
                    m_among.insert(m.volunteer);
            }
        }
        if (!m_query.post.isNull()) {
            m_post = m_reader.find(storage::postTable(), m_query.post.text());
            if (!m_post)
                return {{u"unknown_post"_s, u"post"_s, tr("There is no such post any more. Open the list again.")}};
            about << m_post->name;
            QSet<Id<Volunteer>> onIt;
            for (const Id<Volunteer>& id : storage::peopleAhead(m_reader, m_query.post, m_ws.now()))
                onIt.insert(id);
            m_among = m_query.team.isNull() ? onIt : m_among.intersect(onIt);
        }
        m_matrix.about = about.isEmpty() ? m_ws.office().name : about.join(u" · "_s);
        return {};
    }

    void readPeople()
    {
        const bool isNarrowed = !m_query.team.isNull() || !m_query.post.isNull();
        const bool isOwn = m_query.scope == m_ws.office().division;
        std::vector<Volunteer> people;
        if (isNarrowed) {
            for (const Id<Volunteer>& id : std::as_const(m_among)) {
                if (auto person = storage::person(m_reader, id))
                    people.push_back(*std::move(person));
            }
        } else {
            people = storage::people(m_reader, isOwn ? QString() : m_query.scope);
        }
        struct Sorted
        {
            QString order;
            MatrixPerson person;
        };
        std::vector<Sorted> sorted;
        for (const Volunteer& v : people) {
            const bool isWithout = v.division.isEmpty();
            const bool isInside = m_query.scope.isEmpty() || (isWithout ? isOwn : isWithin(v.division, m_query.scope));
            if (v.status == VolunteerStatus::Active && isInside)
                sorted.push_back({orderKey(v.name), {v.id, v.name, m_ws.divisions().shortPath(v.division)}});
        }
        std::sort(sorted.begin(), sorted.end(), [](const Sorted& a, const Sorted& b) {
            return a.order != b.order ? a.order < b.order : a.person.id < b.person.id;
        });
        for (Sorted& s : sorted) {
            m_rows.insert(s.person.id, m_matrix.people.size());
            m_matrix.people.push_back(std::move(s.person));
        }
    }

    [[nodiscard]] QStringList namesAsked() const
    {
        if (!m_post)
            return storage::coursesAskedFor(m_reader);
        QStringList names;
        for (const Requirement& r : storage::requirementsAsked(m_reader, *m_post, m_ws.today())) {
            if (r.kind == RequirementKind::Training)
                names << r.name;
        }
        return names;
    }

    void readCourses()
    {
        const std::vector<Course> courses = storage::coursesInOrder(m_reader);
        const QStringList names = namesAsked();
        for (const QString& name : names) {
            const auto found = std::find_if(courses.begin(), courses.end(), [&](const Course& c) {
                return searchFolded(c.name) == searchFolded(name);
            });
            MatrixCourse column;
            column.name = name;
            if (found != courses.end())
                column.id = found->id;
            const bool isTwice = !column.id.isNull() && m_columns.contains(column.id);
            if (!isTwice)
                addColumn(std::move(column));
        }
        if (!names.isEmpty() || m_post)
            return;
        for (const Course& course : courses) {
            if (!course.isArchived)
                addColumn({course.id, course.name, {}});
        }
    }

    void addColumn(MatrixCourse&& column)
    {
        if (!column.id.isNull())
            m_columns.insert(column.id, m_matrix.courses.size());
        m_matrix.courses.push_back(std::move(column));
    }

    void readPasses()
    {
        const std::size_t width = m_matrix.courses.size();
        m_matrix.cells.resize(m_matrix.people.size() * width);
        storage::eachPass(m_reader, [&](TrainingPass&& pass) {
            const auto row = m_rows.constFind(pass.record.volunteer);
            const auto column = m_columns.constFind(pass.record.course);
            if (row != m_rows.constEnd() && column != m_columns.constEnd())
                takeIn(m_matrix.cells[*row * width + *column], pass, m_matrix.day, m_query.soon);
        });
    }

    const Workspace& m_ws;
    storage::Reader m_reader;
    const MatrixQuery& m_query;
    TrainingMatrix m_matrix;
    std::optional<Post> m_post;
    QSet<Id<Volunteer>> m_among;
    QHash<Id<Volunteer>, std::size_t> m_rows;
    QHash<Id<Course>, std::size_t> m_columns;
};

} // namespace

Outcome<TrainingMatrix> trainingMatrix(const Workspace& ws, const MatrixQuery& query)
{
    return MatrixReading(ws, query).matrix();
}

} // namespace redvest
