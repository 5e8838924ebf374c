// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/training.h"

#include "core/base/text.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/training_checks.h"
#include "core/usecases/workspace/edits_store.h"

#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

Problem required(const QString& field)
{
    return {u"required"_s, field, tr("Fill this in.")};
}

Problem nameTakenBy(const QString& name)
{
    return {u"name_taken"_s, u"name"_s, tr("There is \"%1\" already. Choose another name or open that one.").arg(name)};
}

Problem unknownCourse()
{
    return {u"unknown_course"_s, u"course"_s, tr("Choose a course.")};
}

Problem archivedCourse(const Course& course)
{
    return {u"archived"_s, u"course"_s,
            tr("The course \"%1\" is archived. Bring it back first, or choose another.").arg(course.name)};
}

template <class T>
bool isNameTaken(const std::vector<T>& others, const T& wanted)
{
    return std::any_of(others.begin(), others.end(), [&](const T& other) {
        return other.id != wanted.id && searchFolded(other.name) == searchFolded(wanted.name);
    });
}

Problems nameTaken(const Workspace& ws, const Course& wanted)
{
    if (!isNameTaken(ws.read().all(storage::courseTable()), wanted))
        return {};
    return {nameTakenBy(wanted.name)};
}

Problems sessionsAhead(const Workspace& ws, Id<Course> course)
{
    const auto ahead = storage::openSessionsOf(ws.read(), course);
    if (std::none_of(ahead.begin(), ahead.end(), [&](const TrainingSession& s) { return s.day > ws.today(); }))
        return {};
    return {{u"sessions_ahead"_s, {}, tr("Sessions of this course are still to come. Archive them first.")}};
}

Problems inUse(const Workspace& ws, const Course& course)
{
    const storage::CourseUse use = storage::useOf(ws.read(), course);
    if (use.posts == 0 && use.rules == 0)
        return {};
    return {{u"course_in_use"_s,
             {},
             tr("\"%1\" is required by %2 posts and %3 rules. Take it out of these posts and archive these rules "
                "first, or leave the course in use.")
                 .arg(course.name)
                 .arg(use.posts)
                 .arg(use.rules)}};
}

/// What keeps a course from the archive.
Problems whyNotArchived(const Workspace& ws, const Course& course)
{
    Problems problems = sessionsAhead(ws, course.id);
    for (Problem& problem : inUse(ws, course))
        problems.push_back(std::move(problem));
    return problems;
}

template <class T>
void nameAs(const std::optional<T>& shown, T& wanted)
{
    wanted.id = shown ? shown->id : Id<T>::make();
    wanted.name = normalised(wanted.name);
}

template <class T>
std::vector<Edit<T>> one(const std::optional<T>& shown, const T& wanted)
{
    return {Edit<T>{shown, wanted}};
}

Problems validUntilProblems(QDate day, QDate validUntil, const QString& name)
{
    if (!validUntil.isValid() || validUntil >= day)
        return {};
    const QString text = tr("%1: the last valid day %2 lies before the training on %3.");
    return {{u"valid_until"_s, u"valid_until"_s,
             text.arg(name, validUntil.toString(Qt::ISODate), day.toString(Qt::ISODate))}};
}

template <class T>
Outcome<Edits<T>> archive(Workspace& ws, const Intent& intent, const storage::Table<T>& table,
                          const std::vector<Id<T>>& ids, bool archived, const Problem& unknown)
{
    std::vector<Edit<T>> edits;
    for (const Id<T>& id : ids) {
        const std::optional<T> before = ws.read().find(table, id.text());
        if (!before)
            return unknown;
        T after = *before;
        after.isArchived = archived;
        edits.push_back({before, after});
    }
    return saveEdits(ws, intent, table, std::move(edits));
}

} // namespace

Problems clashes(const Workspace& ws, const Course& wanted)
{
    return wanted.isArchived ? whyNotArchived(ws, wanted) : nameTaken(ws, wanted);
}

Problems clashes(const Workspace& ws, const Edition& wanted)
{
    if (!isNameTaken(storage::editionsOf(ws.read(), wanted.course), wanted))
        return {};
    return {nameTakenBy(wanted.name)};
}

Outcome<Edits<Course>> saveCourse(Workspace& ws, const std::optional<Course>& shown, Course wanted,
                                  const QString& reason)
{
    nameAs(shown, wanted);
    Problems problems;
    if (wanted.name.isEmpty())
        problems.push_back(required(u"name"_s));
    else
        problems = nameTaken(ws, wanted);
    if (wanted.validDays < 0 || wanted.validDays > 3650)
        problems.push_back({u"valid_days"_s, u"valid_days"_s, tr("Give 1 to 3650 days, or 0 if it does not expire.")});
    if (wanted.hours < 0 || wanted.hours > 1000)
        problems.push_back({u"hours"_s, u"hours"_s, tr("Give 1 to 1000 hours of lessons, or 0 to say nothing.")});
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"course.save"_s, reason}, storage::courseTable(), one(shown, wanted));
}

Outcome<Edits<Edition>> saveEdition(Workspace& ws, const std::optional<Edition>& shown, Edition wanted,
                                    const QString& reason)
{
    nameAs(shown, wanted);
    Problems problems;
    if (!ws.read().find(storage::courseTable(), wanted.course.text()))
        problems.push_back(unknownCourse());
    if (wanted.name.isEmpty())
        problems.push_back(required(u"name"_s));
    for (Problem& problem : wanted.name.isEmpty() ? Problems{} : clashes(ws, wanted))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"edition.save"_s, reason}, storage::editionTable(), one(shown, wanted));
}

Problems whyNotStored(const Workspace& ws, const TrainingSession& wanted)
{
    Problems problems;
    if (wanted.name.isEmpty())
        problems.push_back(required(u"name"_s));
    const auto stored = ws.read().find(storage::sessionTable(), wanted.id.text());
    const auto course = ws.read().find(storage::courseTable(), wanted.course.text());
    if (!course)
        problems.push_back(unknownCourse());
    else if (course->isArchived && (!stored || stored->course != wanted.course))
        problems.push_back(archivedCourse(*course));
    if (!wanted.day.isValid())
        problems.push_back(required(u"day"_s));
    if (!wanted.edition.isNull()) {
        const auto edition = ws.read().find(storage::editionTable(), wanted.edition.text());
        if (!edition || edition->course != wanted.course)
            problems.push_back({u"wrong_edition"_s, u"edition"_s, tr("Choose an edition of this course, or none.")});
    }
    if (wanted.capacity < 0)
        problems.push_back({u"capacity"_s, u"capacity"_s, tr("Give 0 or more seats.")});
    const bool isMoved =
        stored && (stored->day != wanted.day || stored->course != wanted.course || stored->edition != wanted.edition);
    for (Problem& problem : isMoved ? whyNotMoved(ws.read(), wanted.id) : Problems{})
        problems.push_back(std::move(problem));
    const Problems seats = seatProblems(ws.read(), wanted);
    problems.insert(problems.end(), seats.begin(), seats.end());
    return problems;
}

Outcome<Edits<TrainingSession>> saveSession(Workspace& ws, const std::optional<TrainingSession>& shown,
                                            TrainingSession wanted, const QString& reason)
{
    nameAs(shown, wanted);
    if (Problems problems = whyNotStored(ws, wanted); !problems.empty())
        return problems;
    if (shown && shown->capacity != wanted.capacity && reason.trimmed().isEmpty()) {
        if (Problems problems = crowdProblems(wanted, cameTo(ws.read(), wanted.id).size()); !problems.empty())
            return problems;
    }
    return saveEdits(ws, {u"session.save"_s, reason}, storage::sessionTable(), one(shown, wanted));
}

namespace {

/// One line of a session's results as a record; Problems name the person.
class ResultReader
{
public:
    ResultReader(const Workspace& ws, const storage::Reader& reader, const TrainingSession& session,
                 const Course& course)
        : m_ws(ws)
        , m_reader(reader)
        , m_session(session)
        , m_course(course)
    {}

    void read(ResultLine line)
    {
        line.volunteer = storage::goingOn(m_reader, line.volunteer);
        const auto person = m_reader.find(storage::volunteerTable(), line.volunteer.text());
        if (!person) {
            m_problems.push_back({u"unknown_volunteer"_s, u"volunteer"_s,
                                  tr("A person on the list is not registered any more. Take the line out.")});
            return;
        }
        if (m_seen.contains(line.volunteer.text()))
            m_problems.push_back({u"twice"_s, u"volunteer"_s, tr("%1 is on the list twice.").arg(person->name)});
        m_seen.insert(line.volunteer.text());
        const Id<TrainingRecord> id =
            trainingRecordId(line.volunteer, m_session.course, m_session.edition, m_session.day);
        const auto before = m_reader.find(storage::trainingRecordTable(), id.text());
        TrainingRecord r = before.value_or(TrainingRecord{});
        r.volunteer = line.volunteer;
        r.course = m_session.course;
        r.edition = m_session.edition;
        r.session = m_session.id;
        r.day = m_session.day;
        r = withResult(std::move(r), line.result, line.validUntil, m_course);
        r.id = id;
        Problems dates = validUntilProblems(r.day, r.validUntil, person->name);
        m_problems.insert(m_problems.end(), dates.begin(), dates.end());
        const Problems certified = clashes(m_ws, r);
        m_problems.insert(m_problems.end(), certified.begin(), certified.end());
        m_edits.push_back({before, r});
    }

    [[nodiscard]] const Problems& problems() const { return m_problems; }
    [[nodiscard]] std::vector<Edit<TrainingRecord>> take() { return std::move(m_edits); }

private:
    const Workspace& m_ws;
    const storage::Reader& m_reader;
    const TrainingSession& m_session;
    const Course& m_course;
    QSet<QString> m_seen;
    Problems m_problems;
    std::vector<Edit<TrainingRecord>> m_edits;
};

/// What is to be said once: nothing where as many came before.
Problems newlyCrowded(const storage::Reader& reader, const TrainingSession& session,
                      const std::vector<Edit<TrainingRecord>>& edits)
{
    QSet<Id<Volunteer>> came = cameTo(reader, session.id);
    const qsizetype before = came.size();
    for (const Edit<TrainingRecord>& edit : edits) {
        if (edit.after->result == TrainingResult::Absent)
            came.remove(edit.after->volunteer);
        else
            came.insert(edit.after->volunteer);
    }
    return came.size() > before ? crowdProblems(session, came.size()) : Problems{};
}

} // namespace

Outcome<Edits<TrainingRecord>> saveRecords(Workspace& ws, Id<TrainingSession> id, const std::vector<ResultLine>& lines,
                                           const QString& reason)
{
    const storage::Reader reader = ws.read();
    const auto session = reader.find(storage::sessionTable(), id.text());
    if (!session)
        return Problem{u"unknown_session"_s, u"session"_s, tr("Choose a session.")};
    if (lines.empty())
        return Problem{u"nothing_entered"_s, u"volunteer"_s, tr("Nobody is on the list yet. Type a name and Enter.")};
    if (session->day > ws.today())
        return Problem{u"day"_s, u"session"_s,
                       tr("This session is on %1. Enter its results on that day or later.")
                           .arg(session->day.toString(Qt::ISODate))};
    const Course course = reader.find(storage::courseTable(), session->course.text()).value_or(Course{});
    ResultReader results(ws, reader, *session, course);
    for (const ResultLine& line : lines)
        results.read(line);
    if (!results.problems().empty())
        return results.problems();
    std::vector<Edit<TrainingRecord>> edits = results.take();
    if (Problems problems = reason.trimmed().isEmpty() ? newlyCrowded(reader, *session, edits) : Problems{};
        !problems.empty())
        return problems;
    return saveEdits(ws, {u"training.record"_s, reason}, storage::trainingRecordTable(), std::move(edits));
}

Outcome<Edits<TrainingRecord>> changeRecord(Workspace& ws, const TrainingRecord& shown, const TrainingRecord& wanted,
                                            const QString& reason)
{
    const storage::Reader reader = ws.read();
    const Course course = reader.find(storage::courseTable(), shown.course.text()).value_or(Course{});
    const bool isLastDaySaid = wanted.validUntil != shown.validUntil;
    const TrainingRecord after =
        withResult(shown, wanted.result, isLastDaySaid ? std::optional(wanted.validUntil) : std::nullopt, course);
    const auto session = reader.find(storage::sessionTable(), after.session.text());
    if (Problems problems =
            session && reason.trimmed().isEmpty() ? newlyCrowded(reader, *session, {{shown, after}}) : Problems{};
        !problems.empty())
        return problems;
    const auto person = ws.read().find(storage::volunteerTable(), shown.volunteer.text());
    if (Problems problems = validUntilProblems(after.day, after.validUntil, person ? person->name : QString());
        !problems.empty())
        return problems;
    if (Problems problems = clashes(ws, after); !problems.empty())
        return problems;
    return saveEdits(ws, {u"training.change"_s, reason}, storage::trainingRecordTable(), one({shown}, after));
}

Outcome<Edits<TrainingRecord>> removeRecords(Workspace& ws, const std::vector<Id<TrainingRecord>>& ids,
                                             const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return required(u"reason"_s);
    std::vector<Edit<TrainingRecord>> edits;
    for (const Id<TrainingRecord>& id : ids) {
        edits.push_back({ws.read().find(storage::trainingRecordTable(), id.text()), {}});
        if (!edits.back().before)
            return Problem{u"unknown_record"_s, {}, tr("One of these records is gone already. Look again.")};
        if (Problems problems = whyNotRemoved(ws.read(), id); !problems.empty())
            return problems;
    }
    return saveEdits(ws, {u"training.remove"_s, reason.trimmed()}, storage::trainingRecordTable(), std::move(edits));
}

Outcome<Edits<Course>> archiveCourses(Workspace& ws, const std::vector<Id<Course>>& ids, bool archived,
                                      const QString& reason)
{
    for (const Id<Course>& id : ids) {
        const auto course = ws.read().find(storage::courseTable(), id.text());
        if (Problems problems = archived && course ? whyNotArchived(ws, *course) : Problems{}; !problems.empty())
            return problems;
    }
    return archive(ws, {u"course.archive"_s, reason}, storage::courseTable(), ids, archived, unknownCourse());
}

Outcome<Edits<TrainingSession>> archiveSessions(Workspace& ws, const std::vector<Id<TrainingSession>>& ids,
                                                bool archived, const QString& reason)
{
    for (const Id<TrainingSession>& id : archived ? std::vector<Id<TrainingSession>>{} : ids) {
        const auto session = ws.read().find(storage::sessionTable(), id.text());
        const auto course =
            session ? ws.read().find(storage::courseTable(), session->course.text()) : std::optional<Course>{};
        if (course && course->isArchived)
            return archivedCourse(*course);
    }
    return archive(ws, {u"session.archive"_s, reason}, storage::sessionTable(), ids, archived,
                   {u"unknown_session"_s, u"session"_s, tr("Choose a session.")});
}

} // namespace redvest
