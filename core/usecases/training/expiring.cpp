// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/expiring.h"

#include "core/base/order_key.h"
#include "core/domain/divisions.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/training.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

std::vector<ExpiringRow> expiringRows(const Workspace& ws, const QString& scope, int days)
{
    const storage::Reader reader = ws.read();
    const std::vector<Edition> editions = storage::editionsInOrder(reader);
    const QDate today = ws.today();
    QSet<Id<Course>> archived; // nobody asks for them any more
    for (const Course& course : reader.all(storage::courseTable())) {
        if (course.isArchived)
            archived.insert(course.id);
    }
    std::map<std::pair<Id<Volunteer>, Id<Course>>, storage::TrainingFacts> longest;
    storage::eachTrainingRecord(reader, [&](storage::TrainingFacts&& f) {
        if (archived.contains(f.record.course) || !isValidOn(f.record, today) ||
            isSuperseded(f.record, editions, today))
            return;
        auto [at, isNew] = longest.try_emplace({f.record.volunteer, f.record.course}, f);
        const QDate known = at->second.record.validUntil;
        const bool isLonger = known.isValid() && (!f.record.validUntil.isValid() || f.record.validUntil > known);
        if (!isNew && isLonger)
            at->second = std::move(f);
    });
    std::vector<ExpiringRow> rows;
    for (const auto& [key, f] : longest) {
        const bool isEnding = f.record.validUntil.isValid() && f.record.validUntil <= today.addDays(days);
        const auto person = isEnding ? storage::person(reader, f.record.volunteer) : std::nullopt;
        if (!person || person->status != VolunteerStatus::Active)
            continue;
        const bool isOwn = person->division.isEmpty() && scope == ws.office().division;
        if (!scope.isEmpty() && !isOwn && !isWithin(person->division, scope))
            continue;
        rows.push_back(
            {f.record.volunteer, f.name, person->division, f.course, f.record.validUntil, f.record.firstValidUntil});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ExpiringRow& a, const ExpiringRow& b) {
        return std::tuple(a.until, a.course, orderKey(a.name)) < std::tuple(b.until, b.course, orderKey(b.name));
    });
    return rows;
}

} // namespace redvest
