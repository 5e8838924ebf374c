// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/training.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<TrainingRecord> trainingRecordId(Id<Volunteer> volunteer, Id<Course> course, Id<Edition> edition, QDate day)
{
    return {
        namedUuid({u"training_record"_s, volunteer.text(), course.text(), edition.text(), day.toString(Qt::ISODate)})};
}

bool isValidOn(const TrainingRecord& record, QDate day)
{
    return record.result == TrainingResult::Passed && record.day.isValid() && record.day <= day &&
           (!record.validUntil.isValid() || day <= record.validUntil);
}

} // namespace redvest
