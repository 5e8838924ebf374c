// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/call_queries.h"

#include "core/storage/schema/calls.h"

#include <algorithm>
#include <unordered_map>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "of that call alone", where one is meant.
QString onlyOf(Id<Call> call, Bindings& bindings)
{
    if (call.isNull())
        return {};
    bindings.emplace_back(u":call"_s, call.text());
    return u" AND l.call = :call"_s;
}

/// Replies beside the line they answer to, without what only a reader needs.
std::unordered_map<Id<CallLine>, std::vector<CallReply>> repliesByLine(const Reader& reader, Id<Call> only)
{
    std::unordered_map<Id<CallLine>, std::vector<CallReply>> replies;
    Bindings bindings;
    const QString condition = onlyOf(only, bindings);
    reader.each(u"SELECT r.id, r.line, r.volunteer, r.people, r.day, r.answer FROM call_reply r "
                u"JOIN call_line l ON l.id = r.line WHERE r.gone = 0 AND l.gone = 0"_s +
                    condition,
                bindings, [&](const Row& row) {
                    CallReply reply;
                    reply.id = Id<CallReply>::fromText(row.text(0));
                    reply.line = Id<CallLine>::fromText(row.text(1));
                    reply.volunteer = Id<Volunteer>::fromText(row.text(2));
                    reply.people = int(row.integer(3));
                    reply.day = QDate::fromString(row.text(4), Qt::ISODate);
                    reply.answer = fromWord<CallAnswer>(row.text(5)).value_or(CallAnswer::Coming);
                    replies[reply.line].push_back(std::move(reply));
                });
    return replies;
}

/// By the id of the line.
QHash<QString, qint64> seatedByLine(const Reader& reader, Id<Call> only)
{
    QHash<QString, qint64> seated;
    Bindings bindings;
    const QString condition = onlyOf(only, bindings);
    reader.each(u"SELECT l.id, count(DISTINCT r.volunteer) FROM call_reply r JOIN call_line l ON l.id = r.line "
                u"JOIN assignment a ON a.shift = l.shift AND a.volunteer = r.volunteer AND a.gone = 0 "
                u"AND a.state IN ('accepted', 'on_duty', 'served') WHERE r.gone = 0 AND l.gone = 0"_s +
                    condition + u" GROUP BY l.id"_s,
                bindings, [&](const Row& row) { seated.insert(row.text(0), row.integer(1)); });
    return seated;
}

} // namespace

std::vector<Call> callsInOrder(const Reader& reader)
{
    return reader.all(callTable(), {}, {}, u"ORDER BY day DESC, year DESC, number DESC, id DESC"_s);
}

std::vector<Call> callsNumbered(const Reader& reader, const QString& series, int year, int number)
{
    return reader.all(callTable(), u"series = :series AND year = :year AND number = :number"_s,
                      {{u":series"_s, series}, {u":year"_s, qint64(year)}, {u":number"_s, qint64(number)}},
                      u"ORDER BY id"_s);
}

int lastCallNumber(const Reader& reader, const QString& series, int year)
{
    return int(reader.number(u"SELECT coalesce(max(number), 0) FROM call WHERE gone = 0 AND series = :series "
                             u"AND year = :year"_s,
                             {{u":series"_s, series}, {u":year"_s, qint64(year)}}));
}

std::vector<CallLine> linesOfCall(const Reader& reader, Id<Call> call)
{
    return reader.all(callLineTable(), u"call = :call"_s, {{u":call"_s, call.text()}}, u"ORDER BY position, id"_s);
}

std::vector<CallReply> repliesOfCall(const Reader& reader, Id<Call> call)
{
    return reader.all(callReplyTable(), u"line IN (SELECT l.id FROM call_line l WHERE l.call = :call AND l.gone = 0)"_s,
                      {{u":call"_s, call.text()}}, u"ORDER BY line, day, id"_s);
}

std::vector<CallReply> repliesToLine(const Reader& reader, Id<CallLine> line)
{
    return reader.all(callReplyTable(), u"line = :line"_s, {{u":line"_s, line.text()}}, u"ORDER BY day, id"_s);
}

QStringList repliesRepeated(const Reader& reader, Id<Volunteer> id)
{
    const std::vector<CallReply> replies = reader.all(callReplyTable(), u"volunteer = :id"_s,
                                                      {{u":id"_s, id.text() + u""_s}}, u"ORDER BY line, day, id"_s);
    QStringList repeated;
    for (std::size_t i = 1; i < replies.size(); ++i) {
        if (replies[i].line == replies[i - 1].line)
            repeated << replies[i - 1].id.text();
    }
    return repeated;
}

QHash<QString, Call> callsOfShifts(const Reader& reader)
{
    std::unordered_map<QString, Call> calls;
    for (Call& call : callsInOrder(reader)) {
        if (!call.isWithdrawn())
            calls.emplace(call.id.text(), std::move(call));
    }
    QHash<QString, Call> latest;
    reader.each(u"SELECT l.shift, l.call FROM call_line l WHERE l.gone = 0"_s, {}, [&](const Row& row) {
        const auto at = calls.find(row.text(1));
        if (at == calls.end())
            return;
        const auto known = latest.constFind(row.text(0));
        if (known == latest.constEnd() || known->asOf < at->second.asOf)
            latest.insert(row.text(0), at->second);
    });
    return latest;
}

std::vector<CallLineFacts> callLineFacts(const Reader& reader, Id<Call> only)
{
    const auto replies = repliesByLine(reader, only);
    const QHash<QString, qint64> seated = seatedByLine(reader, only);
    std::vector<CallLineFacts> facts;
    Bindings bindings;
    const QString condition = onlyOf(only, bindings);
    // The count reads only the index assignment_shift (shift, state, gone).
    reader.each(u"SELECT l.id, l.call, l.missing, coalesce(s.needed, 0), "
                u"(SELECT count(*) FROM assignment a WHERE a.shift = l.shift "
                u"AND a.state IN ('accepted', 'on_duty', 'served') AND a.gone = 0) "
                u"FROM call_line l LEFT JOIN shift s ON s.id = l.shift AND s.gone = 0 AND s.archived = 0 "
                u"WHERE l.gone = 0"_s +
                    condition,
                bindings, [&](const Row& row) {
                    CallLineFacts one;
                    one.line = Id<CallLine>::fromText(row.text(0));
                    one.call = Id<Call>::fromText(row.text(1));
                    one.asked = row.integer(2);
                    one.openNow = std::max<qint64>(0, row.integer(3) - row.integer(4));
                    one.seated = seated.value(row.text(0));
                    if (const auto at = replies.find(one.line); at != replies.end())
                        one.replies = countReplies(at->second);
                    facts.push_back(one);
                });
    return facts;
}

} // namespace redvest::storage
