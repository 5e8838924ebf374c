// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/training.h"
#include "core/usecases/records/placed.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/training.h"

#include <QCoreApplication>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

template <class T, const storage::Table<T>& (*table)()>
Outcome<T> openRecord(Workspace& ws, const QString& id)
{
    auto record = ws.read().find(table(), id);
    return record ? Outcome<T>(*std::move(record)) : Outcome<T>(goneMeanwhile(id));
}

template <class T>
void nothingMore(const Workspace&, const T*, T&, Problems&)
{}

FieldName listed(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Training, column);
}

/// Editions and sessions are called alike in every course: the course told says which is meant.
template <class T>
std::optional<Id<T>> withinCourse(const std::vector<T>& all, Id<Course> course, const QString& typed)
{
    std::vector<Id<T>> found;
    for (const T& one : all) {
        if (one.name == typed && (course.isNull() || one.course == course))
            found.push_back(one.id);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// The session with its edition as typed, which is looked for in the course once that is known.
struct SessionWish
{
    TrainingSession session;
    std::optional<QString> edition = {};
};

struct ResultWish
{
    TrainingRecord record;
    std::optional<QString> session = {};
    std::optional<QDate> validUntil = {};
};

Kind course()
{
    Kind kind = kindOf<Course>(
        {u"course"_s,
         storage::courseTable().spec(),
         {field<&Course::name>({u"name"_s, u"课程名称"_s, u"名称|课程|培训课程|course"_s}),
          field<&Course::validDays>({u"valid_days"_s, u"合格有效期"_s, u"合格有效期天|有效天数|有效期"_s}),
          field<&Course::hours>({u"hours"_s, u"学时"_s, u"培训学时|课时"_s})},
         openRecord<Course, storage::courseTable>,
         nothingMore<Course>,
         [](Workspace& ws, const std::optional<Course>& shown, const Course& wanted, const QString& reason) {
             return storedIn(saveCourse(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveCourses(ws, idsOf<Course>(ids), archived, reason));
    };
    return kind;
}

Kind edition()
{
    Kind kind =
        kindOf<Edition>({u"edition"_s,
                         storage::editionTable().spec(),
                         {field<&Edition::course>(listed(u"course"_s, intake::SheetField::Course)),
                          field<&Edition::name>({u"name"_s, u"版本名称"_s, u"名称|版本|课程版本|edition"_s}),
                          field<&Edition::mandatoryFrom>({u"mandatory_from"_s, u"施行日期"_s, u"启用日期|强制日期"_s})},
                         openRecord<Edition, storage::editionTable>,
                         nothingMore<Edition>,
                         [](Workspace& ws, const std::optional<Edition>& shown, const Edition& wanted,
                            const QString& reason) { return storedIn(saveEdition(ws, shown, wanted, reason)); }});
    kind.insteadOfArchiving = tr("Editions are not archived: a newer one that is mandatory takes their place.");
    return kind;
}

Kind courseRule()
{
    Kind kind =
        kindOf<CourseRule>({u"course-rule"_s,
                            storage::courseRuleTable().spec(),
                            {field<&CourseRule::course>(listed(u"course"_s, intake::SheetField::Course)),
                             field<&CourseRule::about>({u"about"_s, u"适用范围"_s, u"适用|范围类型|适用对象"_s}),
                             field<&CourseRule::name>({u"name"_s, u"范围名称"_s, u"名称|类别|技能|风险等级"_s}),
                             field<&CourseRule::from>({u"from"_s, u"施行日期"_s, u"生效日期|启用日期"_s})},
                            openRecord<CourseRule, storage::courseRuleTable>,
                            nothingMore<CourseRule>,
                            [](Workspace& ws, const std::optional<CourseRule>& shown, const CourseRule& wanted,
                               const QString& reason) { return storedIn(saveCourseRule(ws, shown, wanted, reason)); }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveCourseRules(ws, idsOf<CourseRule>(ids), archived, reason));
    };
    return kind;
}

void finishSession(const Workspace& ws, const SessionWish*, SessionWish& wanted, Problems& problems)
{
    if (!wanted.edition)
        return;
    if (wanted.edition->isEmpty()) {
        wanted.session.edition = {};
        return;
    }
    const auto all = ws.read().all(storage::editionTable());
    if (const auto found = withinCourse(all, wanted.session.course, *wanted.edition)) {
        wanted.session.edition = *found;
        return;
    }
    const auto id = recordCalled(ws, storage::editionTable().spec(), *wanted.edition, Among::Present);
    if (id)
        wanted.session.edition = Id<Edition>::fromText(*id);
    else
        for (const Problem& p : id.problems())
            problems.push_back({p.code, u"edition"_s, p.text});
}

Kind session()
{
    constexpr auto kSession = &SessionWish::session;
    Kind kind = kindOf<SessionWish>(
        {u"session"_s,
         storage::sessionTable().spec(),
         {field<kSession, &TrainingSession::course>(listed(u"course"_s, intake::SheetField::Course)),
          field<&SessionWish::edition>(listed(u"edition"_s, intake::SheetField::Edition)),
          field<kSession, &TrainingSession::name>({u"name"_s, u"批次"_s, u"名称|培训批次|批次名称|session"_s}),
          field<kSession, &TrainingSession::day>(listed(u"day"_s, intake::SheetField::Day)),
          field<kSession, &TrainingSession::place>({u"place"_s, u"地点"_s, u"培训地点"_s}),
          field<kSession, &TrainingSession::isOnline>({u"online"_s, u"线上培训"_s, u"线上|是否线上"_s}),
          field<kSession, &TrainingSession::trainer>({u"trainer"_s, u"授课人"_s, u"讲师|教师|主讲人"_s}),
          field<kSession, &TrainingSession::capacity>({u"capacity"_s, u"名额"_s, u"人数|容量"_s})},
         [](Workspace& ws, const QString& id) -> Outcome<SessionWish> {
             const auto found = openRecord<TrainingSession, storage::sessionTable>(ws, id);
             return found ? Outcome<SessionWish>(SessionWish{*found}) : Outcome<SessionWish>(found.problems());
         },
         finishSession,
         [](Workspace& ws, const std::optional<SessionWish>& shown, const SessionWish& wanted, const QString& reason) {
             return storedIn(
                 saveSession(ws, shown ? std::optional(shown->session) : std::nullopt, wanted.session, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveSessions(ws, idsOf<TrainingSession>(ids), archived, reason));
    };
    return kind;
}

void finishResult(const Workspace& ws, const ResultWish* shown, ResultWish& wanted, Problems& problems)
{
    if (wanted.validUntil)
        wanted.record.validUntil = *wanted.validUntil;
    if (shown) {
        const TrainingRecord& before = shown->record;
        if (wanted.session || wanted.record.course != before.course || wanted.record.volunteer != before.volunteer)
            problems.push_back({u"fixed"_s, u"record"_s,
                                tr("Whose result it is and of which session cannot be changed. Archive this record and "
                                   "enter a new one.")});
        return;
    }
    if (wanted.record.volunteer.isNull() && problems.empty())
        problems.push_back({u"required"_s, u"volunteer"_s, tr("Say whose result it is.")});
    if (!wanted.session || wanted.session->isEmpty()) {
        problems.push_back({u"required"_s, u"session"_s, tr("Say of which session: 批次=NAME or its id.")});
        return;
    }
    const auto all = ws.read().all(storage::sessionTable());
    if (const auto found = withinCourse(all, wanted.record.course, *wanted.session)) {
        wanted.record.session = *found;
        return;
    }
    const auto id = recordCalled(ws, storage::sessionTable().spec(), *wanted.session, Among::Present);
    if (id)
        wanted.record.session = Id<TrainingSession>::fromText(*id);
    else
        for (const Problem& p : id.problems())
            problems.push_back({p.code, u"session"_s, p.text});
}

Outcome<Stored> saveResult(Workspace& ws, const std::optional<ResultWish>& shown, const ResultWish& wanted,
                           const QString& reason)
{
    const TrainingRecord& r = wanted.record;
    if (shown)
        return storedIn(changeRecord(ws, shown->record, r, reason));
    return storedIn(saveRecords(ws, r.session, {{r.volunteer, r.result, wanted.validUntil}}, reason));
}

Kind result()
{
    constexpr auto kRecord = &ResultWish::record;
    Kind kind = kindOf<ResultWish>(
        {u"training"_s,
         storage::trainingRecordTable().spec(),
         {field<kRecord, &TrainingRecord::volunteer>({u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号"_s}),
          field<kRecord, &TrainingRecord::course>(listed(u"course"_s, intake::SheetField::Course)),
          field<&ResultWish::session>(listed(u"session"_s, intake::SheetField::TrainingSession)),
          field<kRecord, &TrainingRecord::result>(listed(u"result"_s, intake::SheetField::Result)),
          field<&ResultWish::validUntil>(listed(u"valid_until"_s, intake::SheetField::ValidUntil))},
         [](Workspace& ws, const QString& id) -> Outcome<ResultWish> {
             const auto found = openRecord<TrainingRecord, storage::trainingRecordTable>(ws, id);
             return found ? Outcome<ResultWish>(ResultWish{*found}) : Outcome<ResultWish>(found.problems());
         },
         finishResult,
         saveResult});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived,
                      const QString& reason) -> Outcome<ChangeSet> {
        if (!archived)
            return Problem{u"use_undo"_s, u"record"_s,
                           tr("A result that was removed comes back by \"undo\" of the entry that removed it.")};
        return changesOf(removeRecords(ws, idsOf<TrainingRecord>(ids), reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> trainingKinds()
{
    return {course(), edition(), courseRule(), session(), result()};
}

} // namespace redvest::records
