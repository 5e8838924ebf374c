// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of the area training, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/domain/training.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// A training record with the names of what it refers to; "" where that is missing.
struct TrainingFacts
{
    TrainingRecord record;
    QString name, pinyin, initials, documentNumber, phone; ///< of the person
    QString order;                                         ///< of the name (orderKey)
    QString course, edition, session;                      ///< names
};
/// Newest day first, then by the person's name.
void eachTrainingRecord(const Reader&, const std::function<void(TrainingFacts&&)>& take);

struct CourseCounts
{
    QString course;
    qint64 trained = 0;
    qint64 expiring = 0; ///< of these, whose last pass ends by `soon`
};
/// Distinct active people with a pass valid on `day` of an edition not superseded by then; courses without any are
/// left out.
[[nodiscard]] std::vector<CourseCounts> courseCounts(const Reader&, QDate day, QDate soon);

struct SessionCounts
{
    QString session;
    qint64 records = 0;
    qint64 passed = 0;
};
[[nodiscard]] std::vector<SessionCounts> sessionCounts(const Reader&);

/// Those in use first, then by name; archived ones too.
[[nodiscard]] std::vector<Course> coursesInOrder(const Reader&);
/// Of all courses, or of one: what became mandatory last comes first.
[[nodiscard]] std::vector<Edition> editionsInOrder(const Reader&);
[[nodiscard]] std::vector<Edition> editionsOf(const Reader&, Id<Course>);
/// Those in use first, then the latest day first; archived ones too.
[[nodiscard]] std::vector<TrainingSession> sessionsInOrder(const Reader&);
/// Sessions that are not archived, of all courses or of one, in no order.
[[nodiscard]] std::vector<TrainingSession> openSessions(const Reader&);
[[nodiscard]] std::vector<TrainingSession> openSessionsOf(const Reader&, Id<Course>);

} // namespace redvest::storage
