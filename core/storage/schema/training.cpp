// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/training.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Course>& courseTable()
{
    static const Table<Course> table(
        {
            .name = u"course"_s,
            .called = QT_TRANSLATE_NOOP("History", "Course"),
            .right = Right::EnterTraining,
            .lies = atOffice("what is taught is the same for the whole office"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Course::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Course::validDays>("valid_days", QT_TRANSLATE_NOOP("History", "A pass counts (days)")),
            column<&Course::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
            column<&Course::hours>("hours", QT_TRANSLATE_NOOP("History", "Hours of lessons")),
        });
    return table;
}

const Table<Edition>& editionTable()
{
    static const Table<Edition> table(
        {
            .name = u"edition"_s,
            .called = QT_TRANSLATE_NOOP("History", "Edition"),
            .right = Right::EnterTraining,
            .lies = through("course"),
            .knownBy = {u"course"_s, u"name"_s},
        },
        {
            column<&Edition::course>("course", QT_TRANSLATE_NOOP("History", "Course")).part(),
            column<&Edition::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Edition::mandatoryFrom>("mandatory_from", QT_TRANSLATE_NOOP("History", "Mandatory from")),
        });
    return table;
}

const Table<TrainingSession>& sessionTable()
{
    static const Table<TrainingSession> table(
        {
            .name = u"session"_s,
            .called = QT_TRANSLATE_NOOP("History", "Session"),
            .right = Right::EnterTraining,
            .lies = atOffice("people of every street come to it"),
            .knownBy = {u"course"_s, u"name"_s},
        },
        {
            column<&TrainingSession::course>("course", QT_TRANSLATE_NOOP("History", "Course")),
            column<&TrainingSession::edition>("edition", QT_TRANSLATE_NOOP("History", "Edition")),
            column<&TrainingSession::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&TrainingSession::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&TrainingSession::place>("place", QT_TRANSLATE_NOOP("History", "Place")),
            column<&TrainingSession::isOnline>("online", QT_TRANSLATE_NOOP("History", "Online")),
            column<&TrainingSession::trainer>("trainer", QT_TRANSLATE_NOOP("History", "Trainer")),
            column<&TrainingSession::capacity>("capacity", QT_TRANSLATE_NOOP("History", "Seats")),
            column<&TrainingSession::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<CourseRule>& courseRuleTable()
{
    static const Table<CourseRule> table(
        {
            .name = u"course_rule"_s,
            .called = QT_TRANSLATE_NOOP("History", "Rule on courses"),
            .right = Right::EnterTraining,
            .lies = atOffice("what a post's people are taught is the same for the whole office"),
            .knownBy = {u"course"_s, u"name"_s},
        },
        {
            column<&CourseRule::course>("course", QT_TRANSLATE_NOOP("History", "Course")),
            column<&CourseRule::about>("about", QT_TRANSLATE_NOOP("History", "Required by")),
            column<&CourseRule::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&CourseRule::from>("from_day", QT_TRANSLATE_NOOP("History", "First day")),
            column<&CourseRule::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<SessionPlace>& sessionPlaceTable()
{
    static const Table<SessionPlace> table(
        {
            .name = u"session_place"_s,
            .called = QT_TRANSLATE_NOOP("History", "Sign-up for a session"),
            .right = Right::EnterTraining,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"session"_s},
        },
        {
            column<&SessionPlace::session>("session", QT_TRANSLATE_NOOP("History", "Session")),
            column<&SessionPlace::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&SessionPlace::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
        });
    return table;
}

const Table<TrainingRecord>& trainingRecordTable()
{
    static const Table<TrainingRecord> table(
        {
            .name = u"training_record"_s,
            .called = QT_TRANSLATE_NOOP("History", "Training record"),
            .right = Right::EnterTraining,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"course"_s, u"day"_s},
        },
        {
            column<&TrainingRecord::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&TrainingRecord::course>("course", QT_TRANSLATE_NOOP("History", "Course")),
            column<&TrainingRecord::edition>("edition", QT_TRANSLATE_NOOP("History", "Edition")),
            column<&TrainingRecord::session>("session", QT_TRANSLATE_NOOP("History", "Session")),
            column<&TrainingRecord::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&TrainingRecord::result>("result", QT_TRANSLATE_NOOP("History", "Result")),
            column<&TrainingRecord::validUntil>("valid_until", QT_TRANSLATE_NOOP("History", "Valid until")),
            column<&TrainingRecord::firstValidUntil>("first_valid_until",
                                                     QT_TRANSLATE_NOOP("History", "Valid until before the extension")),
            column<&TrainingRecord::extensionReason>("extension_reason",
                                                     QT_TRANSLATE_NOOP("History", "Why it was extended")),
            column<&TrainingRecord::extensionDocument>("extension_document",
                                                       QT_TRANSLATE_NOOP("History", "Document of the extension")),
        });
    return table;
}

} // namespace redvest::storage
