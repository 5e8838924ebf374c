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

Id<SessionPlace> sessionPlaceId(Id<TrainingSession> session, Id<Volunteer> volunteer)
{
    return {namedUuid({u"session_place"_s, session.text(), volunteer.text()})};
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

TrainingRecord withResult(TrainingRecord record, TrainingResult result, const std::optional<QDate>& said,
                          const Course& course)
{
    const bool wasPassed = record.result == TrainingResult::Passed && !record.id.isNull();
    const QDate before = record.validUntil;
    record.result = result;
    if (result != TrainingResult::Passed)
        record.validUntil = QDate();
    else if (said && said->isValid())
        record.validUntil = *said;
    else if (said || !wasPassed)
        record.validUntil = validUntil(course, record.day);
    if (record.validUntil != before) {
        record.firstValidUntil = QDate();
        record.extensionReason.clear();
        record.extensionDocument.clear();
    }
    return record;
}

bool isToExtend(const TrainingRecord& record, Id<Course> course, QDate ended, QDate until)
{
    return record.course == course && record.result == TrainingResult::Passed && record.validUntil.isValid() &&
           record.validUntil >= ended && record.validUntil < until;
}

TrainingRecord extended(TrainingRecord record, QDate until, const QString& reason, const QString& document)
{
    if (!record.isExtended())
        record.firstValidUntil = record.validUntil;
    record.validUntil = until;
    record.extensionReason = reason;
    record.extensionDocument = document;
    return record;
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
