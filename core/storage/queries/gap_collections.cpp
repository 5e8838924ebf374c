// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/gap_collections.h"

#include "core/base/text.h"
#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/gap_collection.h"
#include "core/storage/schema/rota.h"

#include <utility>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of requests `r`.
QString unansweredCondition(const Scope& scope, Instant at, Bindings& bindings)
{
    bindings.emplace_back(u":at"_s, toUtcText(at));
    return u"r.answer = 'not_answered' AND r.gone = 0 AND c.gone = 0 AND c.archived = 0 AND c.deadline <= :at AND "_s +
           within(scope, u"r.division"_s, bindings);
}

void addPosts(const Reader& reader, const Scope& scope, GapContacts& contacts)
{
    Bindings bindings;
    const QString here = within(scope, u"s.division"_s, bindings);
    const SealedColumn ofPost = reader.sealed(postTable().spec(), u"phone"_s);
    const SealedColumn ofSite = reader.sealed(siteTable().spec(), u"phone"_s);
    reader.each(u"SELECT s.id, s.division, s.contact, s.phone, p.id, p.contact, p.phone FROM site s "
                u"JOIN post p ON p.site = s.id WHERE s.gone = 0 AND s.archived = 0 AND p.gone = 0 AND p.archived = 0 "
                u"AND "_s +
                    here + u" ORDER BY s.division, s.name, s.id, p.name, p.id"_s,
                bindings, [&](const Row& row) {
                    const GapContact site{row.text(2), ofSite.open(row.text(0), row.text(3)), u"site"_s, row.text(0)};
                    GapContact post{row.text(5), ofPost.open(row.text(4), row.text(6)), u"post"_s, row.text(4)};
                    const GapContact& known = post.isKnown() ? post : site;
                    if (!known.isKnown())
                        return;
                    contacts.ofPost.insert(row.text(4), known);
                    if (!contacts.ofDivision.contains(row.text(1)))
                        contacts.ofDivision.insert(row.text(1), known);
                });
}

} // namespace

std::vector<GapCollection> gapCollectionsInOrder(const Reader& reader)
{
    return reader.all(gapCollectionTable(), {}, {}, u"ORDER BY asked_at DESC, id"_s);
}

std::vector<GapRequest> gapRequestsOf(const Reader& reader, Id<GapCollection> collection)
{
    return reader.all(gapRequestTable(), u"collection = :id"_s, {{u":id"_s, collection.text()}},
                      u"ORDER BY division, id"_s);
}

std::vector<GapRequest> requestsUnanswered(const Reader& reader, const Scope& scope, Instant at)
{
    Bindings bindings;
    const QString condition = unansweredCondition(scope, at, bindings);
    std::vector<GapRequest> found;
    reader.each(
        u"SELECT r.id, r.collection, r.division FROM gap_request r JOIN gap_collection c ON c.id = r.collection "
        u"WHERE "_s +
            condition + u" ORDER BY c.deadline, r.division, r.id"_s,
        bindings, [&](const Row& row) {
            found.push_back({Id<GapRequest>::fromText(row.text(0)),
                             Id<GapCollection>::fromText(row.text(1)),
                             row.text(2),
                             GapAnswer::Waiting,
                             {}});
        });
    return found;
}

qint64 countUnanswered(const Reader& reader, const Scope& scope, Instant at)
{
    Bindings bindings;
    const QString condition = unansweredCondition(scope, at, bindings);
    return reader.number(u"SELECT count(*) FROM gap_request r JOIN gap_collection c ON c.id = r.collection WHERE "_s +
                             condition,
                         bindings);
}

QHash<Id<GapCollection>, GapRequestCounts> gapRequestCounts(const Reader& reader)
{
    QHash<Id<GapCollection>, GapRequestCounts> counts;
    reader.each(
        u"SELECT collection, count(*), sum(CASE WHEN answer = 'not_answered' THEN 0 ELSE 1 END) FROM gap_request "
        u"WHERE gone = 0 GROUP BY collection"_s,
        {}, [&](const Row& row) {
            counts.insert(Id<GapCollection>::fromText(row.text(0)), {row.integer(1), row.integer(2)});
        });
    return counts;
}

std::vector<GapReport> gapReportsOf(const Reader& reader, Id<GapCollection> collection)
{
    return reader.all(gapReportTable(), u"archived = 0 AND collection = :id AND collection <> ''"_s,
                      {{u":id"_s, collection.text()}}, u"ORDER BY division, post_name, id"_s);
}

std::vector<GapReport> gapReportsSince(const Reader& reader, const Scope& scope, Instant since)
{
    Bindings bindings{{u":since"_s, toUtcText(since)}};
    const QString here = within(scope, u"division"_s, bindings);
    return reader.all(gapReportTable(), u"archived = 0 AND reported_at >= :since AND "_s + here, bindings,
                      u"ORDER BY reported_at, id"_s);
}

QString gapContactKey(const QString& division, const QString& postName)
{
    return division + u'\x1f' + normalised(postName);
}

GapContacts gapContacts(const Reader& reader, const Scope& scope)
{
    GapContacts contacts;
    Bindings bindings;
    const QString here = within(scope, u"division"_s, bindings);
    const SealedColumn phone = reader.sealed(gapReportTable().spec(), u"phone"_s);
    reader.each(
        u"SELECT id, division, post_name, contact, phone FROM gap_report WHERE gone = 0 AND archived = 0 "
        u"AND (contact <> '' OR phone <> '') AND "_s +
            here + u" ORDER BY reported_at, id"_s,
        bindings, [&](const Row& row) {
            const GapContact said{row.text(3), phone.open(row.text(0), row.text(4)), u"gap_report"_s, row.text(0)};
            contacts.ofReport.insert(gapContactKey(row.text(1), row.text(2)), said);
            contacts.ofDivision.insert(row.text(1), said); // the latest comes last
        });
    addPosts(reader, scope, contacts);
    return contacts;
}

} // namespace redvest::storage
