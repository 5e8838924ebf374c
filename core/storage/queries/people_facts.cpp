// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/people_facts.h"

#include "core/base/text.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachStanding(const Reader& reader, const std::function<void(StandingFacts&&)>& take)
{
    reader.each(
        u"SELECT id, availability, max_daily_minutes, guardian_consent_on, health_declared_at FROM volunteer WHERE "
        u"gone = 0 "
        u"AND (availability <> '' OR max_daily_minutes <> 0 OR guardian_consent_on <> '' OR health_declared_at <> '')"_s,
        {}, [&](const Row& row) {
            take({Id<Volunteer>::fromText(row.text(0)), row.text(1), int(row.integer(2)), dayFromText(row.text(3)),
                  fromUtcText(row.text(4))});
        });
}

std::vector<HeldAbility> heldAbilities(const Reader& reader, QualificationKind kind, const QString& name)
{
    std::vector<HeldAbility> held;
    reader.each(u"SELECT volunteer, level, valid_until FROM qualification "
                u"WHERE gone = 0 AND kind = :kind AND name IN (:name, :half_width)"_s,
                {{u":kind"_s, wordOf(kind)}, {u":name"_s, name + u""_s}, {u":half_width"_s, normalised(name) + u""_s}},
                [&](const Row& row) {
                    held.push_back({Id<Volunteer>::fromText(row.text(0)), row.text(1), dayFromText(row.text(2))});
                });
    return held;
}

void eachSendingBody(const Reader& reader, const std::function<void(Id<Volunteer>, QString&& body)>& take)
{
    const SealedColumn body = reader.sealed(volunteerTable().spec(), u"dispatched_by"_s);
    reader.each(u"SELECT id, dispatched_by FROM volunteer WHERE gone = 0 AND dispatched_by <> ''"_s, {},
                [&](const Row& row) {
                    QString opened = body.open(row.text(0), row.text(1));
                    if (!opened.isEmpty())
                        take(Id<Volunteer>::fromText(row.text(0)), std::move(opened));
                });
}

void eachLastServed(const Reader& reader, QDate today, const std::function<void(Id<Volunteer>, QDate)>& take)
{
    reader.each(u"SELECT r.volunteer, max(CASE WHEN s.starts IS NULL THEN r.day ELSE '' END), "
                u"max(coalesce(s.starts, '')) FROM service_record r LEFT JOIN shift s ON s.id = r.shift AND s.gone = 0 "
                u"WHERE r.gone = 0 AND r.state <> 'rejected' AND r.day <= :today GROUP BY r.volunteer"_s,
                {{u":today"_s, dayText(today)}}, [&](const Row& row) {
                    const Instant starts = fromUtcText(row.text(2));
                    const QDate filed = dayFromText(row.text(1));
                    const QDate begun = starts.isSet() ? localDate(starts) : QDate();
                    take(Id<Volunteer>::fromText(row.text(0)), !begun.isValid()   ? filed
                                                               : !filed.isValid() ? begun
                                                                                  : std::max(filed, begun));
                });
}

} // namespace redvest::storage
