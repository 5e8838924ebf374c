// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/masks.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GapCollections", text);
}

GapRequestRow rowOf(const Workspace& ws, const GapCollection& collection, const GapRequest& request,
                    const storage::GapContacts& contacts)
{
    GapRequestRow row;
    row.request = request;
    row.collection = collection;
    row.place = ws.divisions().shortPath(request.division);
    row.source = contacts.ofDivision.value(request.division);
    if (!row.source.isKnown()) { // of a street: whoever is known in the first of its communities
        QString first;
        for (auto known = contacts.ofDivision.keyBegin(); known != contacts.ofDivision.keyEnd(); ++known) {
            if (isWithin(*known, request.division) && (first.isEmpty() || *known < first))
                first = *known;
        }
        row.source = contacts.ofDivision.value(first);
    }
    row.contact = row.source.name;
    row.phone = maskedPhone(row.source.phone);
    row.source.phone.clear();
    row.isUnanswered = isUnanswered(collection, request, ws.now());
    return row;
}

int placeInList(const GapRequestRow& row)
{
    return row.isUnanswered ? 0 : row.request.answer == GapAnswer::Waiting ? 1 : 2;
}

/// What the record says now, for whoever may see it; "" where that is nothing.
QString phoneOf(const storage::Reader& reader, const GapContact& source)
{
    QString phone;
    if (source.table == u"post")
        phone = reader.find(storage::postTable(), source.record).value_or(Post{}).phone;
    else if (source.table == u"site")
        phone = reader.find(storage::siteTable(), source.record).value_or(Site{}).phone;
    else if (source.table == u"gap_report")
        phone = reader.find(storage::gapReportTable(), source.record).value_or(GapReport{}).phone;
    return isPlaceholder(phone) ? QString() : phone;
}

} // namespace

std::vector<GapCollectionRow> gapCollectionRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    const auto counts = storage::gapRequestCounts(reader);
    std::vector<GapCollectionRow> rows;
    for (const GapCollection& c : storage::gapCollectionsInOrder(reader)) {
        const storage::GapRequestCounts of = counts.value(c.id);
        const bool isOver = !c.isArchived && c.deadline <= ws.now();
        rows.push_back({c, ws.divisions().name(c.scope), of.asked, of.answered, isOver ? of.asked - of.answered : 0});
    }
    return rows;
}

std::vector<GapRequestRow> gapRequestRows(const Workspace& ws, Id<GapCollection> id)
{
    const storage::Reader reader = ws.read();
    const auto collection = reader.find(storage::gapCollectionTable(), id.text());
    if (!collection)
        return {};
    const auto contacts = storage::gapContacts(reader, scopeOf(collection->scope, ws.office().division));
    QHash<QString, qint64> reports;
    for (const GapReport& report : storage::gapReportsOf(reader, id))
        ++reports[askedFor(ws, *collection, report.division)];
    std::vector<GapRequestRow> rows;
    for (const GapRequest& request : storage::gapRequestsOf(reader, id)) {
        rows.push_back(rowOf(ws, *collection, request, contacts));
        rows.back().reports = reports.value(request.division);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const GapRequestRow& a, const GapRequestRow& b) {
        return std::tuple(placeInList(a), a.request.division) < std::tuple(placeInList(b), b.request.division);
    });
    return rows;
}

std::vector<GapRequestRow> unansweredGaps(const Workspace& ws, const QString& scope, Instant at)
{
    const storage::Reader reader = ws.read();
    const Scope here = scopeOf(scope, ws.office().division);
    const std::vector<GapRequest> waiting = storage::requestsUnanswered(reader, here, at);
    if (waiting.empty())
        return {};
    QHash<Id<GapCollection>, GapCollection> collections;
    for (const GapCollection& c : storage::gapCollectionsInOrder(reader))
        collections.insert(c.id, c);
    const auto contacts = storage::gapContacts(reader, here);
    std::vector<GapRequestRow> rows;
    for (const GapRequest& request : waiting) {
        rows.push_back(rowOf(ws, collections.value(request.collection), request, contacts));
        rows.back().isUnanswered = true;
    }
    return rows;
}

Outcome<GapPhonesRevealed> withGapPhonesInFull(Workspace& ws, std::vector<GapRequestRow> rows,
                                               const std::function<void(const std::vector<GapRequestRow>&)>& make)
{
    if (Problems problems = refusals(ws, Deed::Reveal); !problems.empty())
        return problems;
    std::vector<GapContact> shown;
    {
        const storage::Reader reader = ws.read();
        for (GapRequestRow& row : rows) {
            const QString phone = reaches(ws, row.request.division) ? phoneOf(reader, row.source) : QString();
            if (phone.isEmpty())
                continue;
            row.phone = phone;
            shown.push_back(row.source);
        }
    }
    if (shown.empty())
        return Problem{
            u"no_phone"_s, u"division"_s,
            tr("Of none of them is a phone known that your account may see. Enter contacts at their posts or "
               "sites.")};
    if (ws.isReadOnly())
        return Problem{u"read_only"_s, u"division"_s,
                       tr("The workspace is open for reading only, so that a view of full numbers cannot be recorded. "
                          "Open it for writing to see them.")};
    auto noted = ws.write({u"read.reveal"_s, {}}, [&](storage::Writer& writer) {
        for (const GapContact& contact : shown)
            writer.noteRead(contact.table, contact.record, u"联系电话"_s);
        if (make)
            make(rows);
        return Problems{};
    });
    if (!noted)
        return noted.problems();
    return GapPhonesRevealed{std::move(rows), *std::move(noted)};
}

} // namespace redvest
