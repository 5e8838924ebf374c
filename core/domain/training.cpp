// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/training.h"

#include <algorithm>

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

QDate validUntil(const Course& course, QDate day)
{
    return course.validDays > 0 ? day.addDays(course.validDays - 1) : QDate();
}

bool isSuperseded(const TrainingRecord& record, const std::vector<Edition>& editions, QDate day)
{
    const auto own = std::find_if(editions.begin(), editions.end(),
                                  [&](const Edition& e) { return !record.edition.isNull() && e.id == record.edition; });
    const QDate ownFrom = own == editions.end() ? QDate() : own->mandatoryFrom;
    return std::any_of(editions.begin(), editions.end(), [&](const Edition& e) {
        return e.course == record.course && e.id != record.edition && e.mandatoryFrom.isValid() &&
               e.mandatoryFrom <= day && (!ownFrom.isValid() || e.mandatoryFrom > ownFrom);
    });
}

TrainingState trainingState(const TrainingRecord& record, const std::vector<Edition>& editions, QDate day)
{
    if (record.result != TrainingResult::Passed)
        return TrainingState::Failed;
    if (record.day > day)
        return TrainingState::Ahead;
    if (isSuperseded(record, editions, day))
        return TrainingState::Superseded;
    if (!isValidOn(record, day))
        return TrainingState::Expired;
    const bool isEnding = record.validUntil.isValid() && record.validUntil <= day.addDays(kExpiringDays);
    return isEnding ? TrainingState::Expiring : TrainingState::Valid;
}

} // namespace redvest
