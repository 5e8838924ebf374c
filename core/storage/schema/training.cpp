// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/training.h"

namespace redvest::storage {

const Table<Course>& courseTable()
{
    static const Table<Course> table("course", {
                                                   column<&Course::name>("name"),
                                                   column<&Course::validDays>("valid_days"),
                                                   column<&Course::isArchived>("archived"),
                                               });
    return table;
}

const Table<Edition>& editionTable()
{
    static const Table<Edition> table("edition", {
                                                     column<&Edition::course>("course"),
                                                     column<&Edition::name>("name"),
                                                     column<&Edition::mandatoryFrom>("mandatory_from"),
                                                 });
    return table;
}

const Table<Session>& sessionTable()
{
    static const Table<Session> table("session", {
                                                     column<&Session::course>("course"),
                                                     column<&Session::edition>("edition"),
                                                     column<&Session::name>("name"),
                                                     column<&Session::day>("day"),
                                                     column<&Session::place>("place"),
                                                     column<&Session::isOnline>("online"),
                                                     column<&Session::trainer>("trainer"),
                                                     column<&Session::capacity>("capacity"),
                                                     column<&Session::isArchived>("archived"),
                                                 });
    return table;
}

const Table<TrainingRecord>& trainingRecordTable()
{
    static const Table<TrainingRecord> table("training_record", {
                                                                    column<&TrainingRecord::volunteer>("volunteer"),
                                                                    column<&TrainingRecord::course>("course"),
                                                                    column<&TrainingRecord::edition>("edition"),
                                                                    column<&TrainingRecord::session>("session"),
                                                                    column<&TrainingRecord::day>("day"),
                                                                    column<&TrainingRecord::result>("result"),
                                                                    column<&TrainingRecord::validUntil>("valid_until"),
                                                                });
    return table;
}

} // namespace redvest::storage
