// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/cover_queries.h"

#include "core/base/order_key.h"
#include "core/base/pinyin.h"
#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/volunteers.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ordered
{
    QString order;
    CoverFacts facts;
};

} // namespace

std::vector<CoverFacts> coverFacts(const Reader& reader, Id<Policy> only)
{
    const auto column = [&](const QString& named) { return reader.sealed(volunteerTable().spec(), named); };
    const SealedColumn name = column(u"name"_s), number = column(u"document_number"_s), birth = column(u"birth"_s),
                       phone = column(u"phone"_s);
    QString where = u"c.gone = 0"_s;
    Bindings bindings;
    if (!only.isNull()) {
        where += u" AND c.policy = :policy"_s;
        bindings.emplace_back(u":policy"_s, only.text());
    }
    std::vector<Ordered> all;
    reader.each(u"SELECT c.id, c.policy, c.volunteer, c.from_day, c.to_day, c.note, c.archived, coalesce(v.name, ''), "
                u"coalesce(v.document_kind, ''), coalesce(v.document_number, ''), coalesce(v.sex, ''), "
                u"coalesce(v.birth, ''), coalesce(v.phone, ''), coalesce(v.division, ''), coalesce(v.status, '') "
                u"FROM cover c LEFT JOIN volunteer v ON v.id = c.volunteer AND v.gone = 0 WHERE "_s +
                    where,
                bindings, [&](const Row& row) {
                    const QString who = row.text(2);
                    CoverFacts f;
                    f.cover = {Id<Cover>::fromText(row.text(0)),
                               Id<Policy>::fromText(row.text(1)),
                               Id<Volunteer>::fromText(who),
                               dayFromText(row.text(3)),
                               dayFromText(row.text(4)),
                               row.text(5),
                               row.integer(6) != 0};
                    f.person.id = f.cover.volunteer;
                    f.person.name = name.open(who, row.text(7));
                    f.person.documentKind = fromWord<DocumentKind>(row.text(8)).value_or(DocumentKind::ResidentId);
                    f.person.documentNumber = number.open(who, row.text(9));
                    f.person.sex = fromWord<Sex>(row.text(10)).value_or(Sex::Unknown);
                    f.person.birth = dayFromText(birth.open(who, row.text(11)));
                    f.person.phone = phone.open(who, row.text(12));
                    f.person.division = row.text(13);
                    f.person.status = fromWord<VolunteerStatus>(row.text(14)).value_or(VolunteerStatus::Archived);
                    all.push_back({orderKey(f.person.name, nameReadings(f.person.name).likeliest), std::move(f)});
                });
    std::sort(all.begin(), all.end(), [](const Ordered& a, const Ordered& b) {
        return std::tie(a.facts.cover.policy, a.order, a.facts.cover.from, a.facts.cover.id) <
               std::tie(b.facts.cover.policy, b.order, b.facts.cover.from, b.facts.cover.id);
    });
    std::vector<CoverFacts> facts;
    facts.reserve(all.size());
    for (Ordered& one : all)
        facts.push_back(std::move(one.facts));
    return facts;
}

std::vector<Policy> policiesInOrder(const Reader& reader)
{
    return reader.all(policyTable(), {}, {}, u"ORDER BY archived, from_day DESC, number, id"_s);
}

std::vector<Cover> coversOf(const Reader& reader, Id<Policy> policy, Id<Volunteer> volunteer)
{
    QString where = u"volunteer = :volunteer"_s;
    Bindings bindings{{u":volunteer"_s, volunteer.text() + u""_s}};
    if (!policy.isNull()) {
        where += u" AND policy = :policy"_s;
        bindings.emplace_back(u":policy"_s, policy.text());
    }
    return reader.all(coverTable(), where, bindings, u"ORDER BY from_day, id"_s);
}

std::vector<Cover> coversUnder(const Reader& reader, Id<Policy> policy)
{
    return reader.all(coverTable(), u"policy = :policy"_s, {{u":policy"_s, policy.text() + u""_s}});
}

std::vector<CoverClaim> claimsInOrder(const Reader& reader)
{
    return reader.all(coverClaimTable(), {}, {}, u"ORDER BY archived, day DESC, id"_s);
}

std::vector<RiskSeat> riskSeats(const Reader& reader, const Scope& scope, Span period)
{
    Bindings bindings{{u":from"_s, toUtcText(period.from)}, {u":to"_s, toUtcText(period.to)}};
    const QString here = within(scope, u"x.division"_s, bindings);
    std::vector<RiskSeat> seats;
    reader.each(u"SELECT a.volunteer, s.id, s.starts, s.ends, p.name, x.name, x.division FROM shift s "
                u"JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
                u"JOIN assignment a ON a.shift = s.id AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served') "
                u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived = 0 "
                u"AND p.risk IN ('medium', 'high') AND "_s +
                    here + u" ORDER BY s.starts, s.id, a.volunteer"_s,
                bindings, [&](const Row& row) {
                    seats.push_back({Id<Volunteer>::fromText(row.text(0)),
                                     Id<Shift>::fromText(row.text(1)),
                                     {fromUtcText(row.text(2)), fromUtcText(row.text(3))},
                                     row.text(4),
                                     row.text(5),
                                     row.text(6)});
                });
    return seats;
}

} // namespace redvest::storage
