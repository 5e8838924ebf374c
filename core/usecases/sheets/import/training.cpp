// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/training.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/training/training_checks.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

class TrainingRules final : public Rules
{
public:
    explicit TrainingRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    /// The record of the row, as it is; null when there is none.
    [[nodiscard]] const TrainingRecord* meant(const Course&) const;
    [[nodiscard]] bool isNews(const Course&) const;
    /// Says of the row that more came to its session than there are seats.
    void warnOfCrowd(SheetRow&, const Course&, const TrainingRecord* known);
    Course courseNamed(const QString& name, Sink&);
    Id<Edition> editionNamed(Id<Course>, const QString& name, Sink&);
    Id<TrainingSession> sessionNamed(Id<Course>, Id<Edition>, const QString& name, QDate day, Sink&);

    QDate m_today;
    const People& m_people;
    QHash<QString, Course> m_courses;
    QHash<QString, Id<Edition>> m_editions;
    QHash<QString, Id<TrainingSession>> m_sessions;
    QHash<Id<TrainingSession>, TrainingSession> m_seated;   ///< those that have so many seats
    QHash<Id<TrainingSession>, QSet<Id<Volunteer>>> m_came; ///< to these, with the rows read
    QHash<Id<TrainingRecord>, TrainingRecord> m_known;
    QHash<Id<TrainingRecord>, QString> m_certified; ///< numbers of certificates that count

    Id<Volunteer> m_volunteer;
    QString m_course;
    QString m_edition;
    QString m_session;
    QDate m_day;
    std::optional<TrainingResult> m_result;
    std::optional<QDate> m_validUntil;
};

QString editionKey(Id<Course> course, const QString& name)
{
    return course.text() + name;
}

QString sessionKey(Id<Course> course, const QString& name, QDate day)
{
    return course.text() + day.toString(Qt::ISODate) + name;
}

TrainingRules::TrainingRules(Known& known) : m_today(known.context().ws.today()), m_people(known.people())
{
    const storage::Reader& reader = known.context().reader;
    for (const Course& c : reader.all(storage::courseTable()))
        if (!c.isArchived || !m_courses.contains(c.name))
            m_courses.insert(c.name, c);
    for (const Edition& e : reader.all(storage::editionTable()))
        m_editions.insert(editionKey(e.course, e.name), e.id);
    for (const TrainingSession& s : reader.all(storage::sessionTable()))
        m_sessions.insert(sessionKey(s.course, s.name, s.day), s.id);
    for (const TrainingSession& s : reader.all(storage::sessionTable(), u"capacity > 0"_s, {}))
        m_seated.insert(s.id, s);
    for (const TrainingRecord& r : reader.all(storage::trainingRecordTable()))
        m_known.insert(r.id, r);
    for (const TrainingRecord& r : m_known)
        if (r.result != TrainingResult::Absent && m_seated.contains(r.session))
            m_came[r.session].insert(r.volunteer);
    for (const Certificate& c : storage::certificatesInOrder(reader))
        if (c.isIssued())
            m_certified.insert(c.record, c.number);
}

QString TrainingRules::read(SheetRow& row)
{
    const auto volunteer = m_people.find(row, m_today);
    m_course = row.text(SheetField::Course);
    m_edition = row.text(SheetField::Edition);
    m_session = row.text(SheetField::TrainingSession);
    m_day = row.day(SheetField::Day).value_or(QDate());
    m_result = row.word<TrainingResult>(SheetField::Result);
    m_validUntil = row.day(SheetField::ValidUntil);
    if (m_day.isValid() && m_day > m_today)
        row.refuse(SheetField::Day, u"date_future",
                   QCoreApplication::translate("Import", "This day is still to come. Correct the date."));
    if (m_validUntil && m_day.isValid() && *m_validUntil < m_day)
        row.refuse(SheetField::ValidUntil, u"expires_before_day",
                   QCoreApplication::translate("Import",
                                               "It expires before the day of the training. Correct one of the "
                                               "two."));
    if (!row.isGood() || !volunteer)
        return {};
    m_volunteer = *volunteer;
    const auto course = m_courses.constFind(m_course);
    const TrainingRecord* known = course != m_courses.constEnd() ? meant(*course) : nullptr;
    // A list of before the extension takes nothing back.
    if (known && known->isExtended() && m_validUntil == known->firstValidUntil)
        m_validUntil.reset();
    if (course != m_courses.constEnd() && course->isArchived && isNews(*course))
        row.refuse(SheetField::Course, Problems{archivedProblem(u"course"_s, m_course)});
    const bool isOther = known && (known->result != m_result || (m_validUntil && *m_validUntil != known->validUntil));
    if (isOther && m_certified.contains(known->id))
        row.refuse(SheetField::Result, u"certified",
                   QCoreApplication::translate("Training", "Certificate %1 says otherwise. Void it first, then change "
                                                           "the record and issue another.")
                       .arg(m_certified.value(known->id)));
    if (course != m_courses.constEnd() && row.isGood())
        warnOfCrowd(row, *course, known);
    return (QStringList{m_volunteer.text(), m_course, m_edition, m_day.toString(Qt::ISODate)}).join(u'\x1f');
}

const TrainingRecord* TrainingRules::meant(const Course& course) const
{
    const QString key = editionKey(course.id, m_edition);
    if (!m_edition.isEmpty() && !m_editions.contains(key))
        return nullptr;
    const Id<Edition> edition = m_edition.isEmpty() ? Id<Edition>{} : m_editions.value(key);
    const auto known = m_known.constFind(trainingRecordId(m_volunteer, course.id, edition, m_day));
    return known == m_known.constEnd() ? nullptr : &*known;
}

void TrainingRules::warnOfCrowd(SheetRow& row, const Course& course, const TrainingRecord* known)
{
    const Id<TrainingSession> id = m_session.isEmpty() ? (known ? known->session : Id<TrainingSession>{})
                                                       : m_sessions.value(sessionKey(course.id, m_session, m_day));
    const auto session = m_seated.constFind(id);
    if (session == m_seated.constEnd() || !m_result)
        return;
    QSet<Id<Volunteer>>& came = m_came[id];
    const qsizetype before = came.size();
    if (*m_result == TrainingResult::Absent)
        came.remove(m_volunteer);
    else
        came.insert(m_volunteer);
    const Problems crowded = came.size() > before ? crowdProblems(*session, came.size()) : Problems{};
    for (const Problem& problem : crowded)
        row.warn(SheetField::TrainingSession, problem);
}

/// Of a course that is there: the row says more than is known.
bool TrainingRules::isNews(const Course& course) const
{
    const TrainingRecord* known = meant(course);
    if (!known || known->result != m_result || (m_validUntil && *m_validUntil != known->validUntil))
        return true;
    return !m_session.isEmpty() && m_sessions.value(sessionKey(course.id, m_session, m_day)) != known->session;
}

Course TrainingRules::courseNamed(const QString& name, Sink& sink)
{
    if (const auto known = m_courses.constFind(name); known != m_courses.constEnd())
        return *known;
    Course course;
    course.id = Id<Course>::make();
    course.name = name;
    sink.add(storage::courseTable(), course);
    return *m_courses.insert(name, course);
}

Id<Edition> TrainingRules::editionNamed(Id<Course> course, const QString& name, Sink& sink)
{
    if (name.isEmpty())
        return {};
    const QString key = editionKey(course, name);
    if (const auto known = m_editions.constFind(key); known != m_editions.constEnd())
        return *known;
    const Edition edition{Id<Edition>::make(), course, name, {}};
    sink.add(storage::editionTable(), edition);
    return *m_editions.insert(key, edition.id);
}

Id<TrainingSession> TrainingRules::sessionNamed(Id<Course> course, Id<Edition> edition, const QString& name, QDate day,
                                                Sink& sink)
{
    if (name.isEmpty())
        return {};
    const QString key = sessionKey(course, name, day);
    if (const auto known = m_sessions.constFind(key); known != m_sessions.constEnd())
        return *known;
    TrainingSession session;
    session.id = Id<TrainingSession>::make();
    session.course = course;
    session.edition = edition;
    session.name = name;
    session.day = day;
    sink.add(storage::sessionTable(), session);
    return *m_sessions.insert(key, session.id);
}

RowResult TrainingRules::store(SheetRow&, Sink& sink)
{
    const Course course = courseNamed(m_course, sink);
    const Id<Edition> edition = editionNamed(course.id, m_edition, sink);
    const Id<TrainingSession> session = sessionNamed(course.id, edition, m_session, m_day, sink);
    const Id<TrainingRecord> id = trainingRecordId(m_volunteer, course.id, edition, m_day);
    const auto known = m_known.constFind(id);
    const bool isNew = known == m_known.constEnd();
    TrainingRecord wanted = isNew ? TrainingRecord{} : *known;
    wanted.volunteer = m_volunteer;
    wanted.course = course.id;
    wanted.edition = edition;
    if (!session.isNull())
        wanted.session = session;
    wanted.day = m_day;
    wanted = withResult(std::move(wanted), *m_result, m_validUntil, course);
    wanted.id = id;
    if (!isNew && wanted == *known)
        return RowResult::Unchanged;
    sink.put(storage::trainingRecordTable(), wanted);
    m_known.insert(id, wanted);
    return isNew ? RowResult::Added : RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> trainingRules(Known& known)
{
    return std::make_unique<TrainingRules>(known);
}

} // namespace redvest::intake
