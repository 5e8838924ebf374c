// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pinyin.h"
#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/cover/covers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kYearMinutes = qint64(366) * 24 * 60;

CoverState stateOn(const Cover& cover, const Policy& policy, QDate today)
{
    if (cover.isArchived)
        return CoverState::Mistaken;
    const InsuredDays days = insuredDays(cover, policy);
    if (!days.from.isValid() || days.to < today)
        return CoverState::Over;
    return days.from > today ? CoverState::Ahead : CoverState::InForce;
}

/// Those of the seats whose person lacks cover, with the first such day.
std::vector<std::pair<storage::RiskSeat, QDate>> uninsuredSeats(const Workspace& ws, const QString& scope, Instant at)
{
    const storage::Reader reader = ws.read();
    const Span ahead{at, plusMinutes(at, kYearMinutes)};
    std::vector<std::pair<storage::RiskSeat, QDate>> out;
    const auto seats = storage::riskSeats(reader, scopeOf(scope, ws.office().division), ahead);
    if (seats.empty())
        return out;
    const storage::InsuranceBook book(reader, {localDate(at).addDays(-1), localDate(ahead.to).addDays(1)}, {});
    for (const storage::RiskSeat& seat : seats) {
        const auto days = book.of(seat.volunteer);
        if (!days)
            return {};
        if (const QDate day = firstUninsured(*days, seat.span); day.isValid())
            out.emplace_back(seat, day);
    }
    return out;
}

} // namespace

std::vector<CoverRow> coverRows(const Workspace& ws, Id<Policy> only)
{
    const storage::Reader reader = ws.read();
    QHash<QString, Policy> policies;
    for (const Policy& policy : reader.all(storage::policyTable()))
        policies.insert(policy.id.text(), policy);
    std::vector<CoverRow> rows;
    for (const storage::CoverFacts& f : storage::coverFacts(reader, only)) {
        const Policy policy = policies.value(f.cover.policy.text());
        rows.push_back({f.cover, f.person.name, maskedId(f.person.documentNumber), f.person.division, policy.number,
                        policy.product, stateOn(f.cover, policy, ws.today()), f.cover.to < policy.to,
                        personSearchText(f.person.name, nameReadings(f.person.name).keys, f.person.documentNumber,
                                         f.person.phone, f.person.id)});
    }
    return rows;
}

QDate coveredUntil(const Workspace& ws, Id<Volunteer> who, QDate day)
{
    const QDate farthest(9999, 12, 31);
    const storage::InsuranceBook book(ws.read(), {day, farthest}, who);
    std::vector<InsuredDays> days = book.of(who).value_or(std::vector<InsuredDays>());
    std::sort(days.begin(), days.end(), [](const InsuredDays& a, const InsuredDays& b) { return a.from < b.from; });
    QDate until;
    for (const InsuredDays& d : days) {
        if (!until.isValid() ? d.includes(day) : (d.from <= until.addDays(1) && d.to > until))
            until = d.to;
    }
    return until;
}

std::vector<UninsuredRow> uninsuredAhead(const Workspace& ws, const QString& scope, Instant at)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QString> names;
    std::vector<UninsuredRow> rows;
    for (const auto& [seat, day] : uninsuredSeats(ws, scope, at)) {
        const QString id = seat.volunteer.text();
        if (!names.contains(id)) {
            const auto person = storage::person(reader, seat.volunteer);
            names.insert(id, person ? person->name : QString());
        }
        const QString name = names.value(id);
        rows.push_back({seat.volunteer, seat.shift, name, seat.post, seat.site, seat.division, seat.span, day,
                        namesSearchText({name, seat.post, seat.site})});
    }
    return rows;
}

qint64 uninsuredPeople(const Workspace& ws, const QString& scope, Instant at)
{
    QSet<QString> people;
    for (const auto& [seat, day] : uninsuredSeats(ws, scope, at))
        people.insert(seat.volunteer.text());
    return people.size();
}

} // namespace redvest
