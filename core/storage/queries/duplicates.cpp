// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/duplicates.h"

#include "core/storage/schema/volunteers.h"

#include <algorithm>
#include <set>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfTwo(const Reference& by)
{
    return by.table == &twoPeopleTable().spec();
}

} // namespace

QString mergeVerb()
{
    return u"volunteer.merge"_s;
}

std::vector<MergedPerson> mergedPeople(const Reader& reader)
{
    std::vector<MergedPerson> all;
    reader.each(u"SELECT id, merged_into FROM volunteer WHERE merged_into <> '' AND gone = 0"_s, {},
                [&](const Row& row) {
                    all.push_back({Id<Volunteer>::fromText(row.text(0)), Id<Volunteer>::fromText(row.text(1))});
                });
    // Here, because an order by id would have the engine read everybody in that order.
    std::sort(all.begin(), all.end(), [](const MergedPerson& a, const MergedPerson& b) { return a.id < b.id; });
    return all;
}

Id<Volunteer> goingOn(const Reader& reader, Id<Volunteer> id)
{
    std::set<Id<Volunteer>> seen;
    while (seen.insert(id).second) {
        Id<Volunteer> next;
        reader.each(u"SELECT merged_into FROM volunteer WHERE id = :id AND gone = 0"_s, {{u":id"_s, id.text()}},
                    [&](const Row& row) { next = Id<Volunteer>::fromText(row.text(0)); });
        if (next.isNull())
            break;
        id = next;
    }
    return id;
}

std::vector<Id<Volunteer>> allGoingOn(const Reader& reader, const std::vector<Id<Volunteer>>& named)
{
    std::vector<Id<Volunteer>> people;
    std::set<Id<Volunteer>> seen;
    for (const Id<Volunteer> id : named) {
        if (const Id<Volunteer> meant = goingOn(reader, id); seen.insert(meant).second)
            people.push_back(meant);
    }
    return people;
}

std::vector<Volunteer> mergedInto(const Reader& reader, Id<Volunteer> id)
{
    std::set<Id<Volunteer>> seen{id};
    std::vector<Id<Volunteer>> open{id};
    std::vector<Volunteer> all;
    while (!open.empty()) {
        const Id<Volunteer> into = open.back();
        open.pop_back();
        for (Volunteer& v : reader.all(volunteerTable(), u"merged_into = :id AND merged_into <> ''"_s,
                                       {{u":id"_s, into.text()}}, u"ORDER BY id"_s)) {
            if (!seen.insert(v.id).second)
                continue;
            open.push_back(v.id);
            all.push_back(std::move(v));
        }
    }
    std::sort(all.begin(), all.end(), [](const Volunteer& a, const Volunteer& b) { return a.id < b.id; });
    return all;
}

std::vector<Reference> personReferences()
{
    return referrersOf(volunteerTable().spec());
}

QStringList recordsStanding(const Reader& reader, const Reference& by, const QString& id)
{
    QStringList ids;
    reader.each(u"SELECT id FROM %1 WHERE %2 = :id AND gone = 0 ORDER BY id"_s.arg(by.table->name, by.column),
                {{u":id"_s, id}}, [&](const Row& row) { ids << row.text(0); });
    return ids;
}

QStringList movedByMerge(const Reader& reader, const Reference& by, Id<Volunteer> id)
{
    QStringList gone;
    reader.each(u"SELECT id FROM %1 WHERE %2 = :id AND gone = 1 ORDER BY id"_s.arg(by.table->name, by.column),
                {{u":id"_s, id.text()}}, [&](const Row& row) { gone << row.text(0); });
    QStringList moved;
    for (const QString& record : gone) {
        QString verb;
        reader.each(u"SELECT e.verb FROM change c JOIN entry e ON e.id = c.entry WHERE c.record = :record "
                    u"AND c.tbl = :table AND c.action <> 'read' ORDER BY e.stamp DESC, c.id DESC LIMIT 1"_s,
                    {{u":record"_s, record}, {u":table"_s, by.table->name}},
                    [&](const Row& row) { verb = row.text(0); });
        if (verb == mergeVerb())
            moved << record;
    }
    return moved;
}

qint64 lateReferences(const Reader& reader)
{
    qint64 late = 0;
    for (const MergedPerson& merged : mergedPeople(reader)) {
        for (const Reference& by : personReferences()) {
            if (!isOfTwo(by))
                late += recordsStanding(reader, by, merged.id.text()).size();
        }
    }
    return late;
}

std::vector<TwoPeople> mergedThoughTwo(const Reader& reader)
{
    std::vector<TwoPeople> both =
        reader.all(twoPeopleTable(),
                   u"first_person IN (SELECT id FROM volunteer WHERE merged_into <> '' AND gone = 0) OR "
                   u"second_person IN (SELECT id FROM volunteer WHERE merged_into <> '' AND gone = 0)"_s,
                   {}, u"ORDER BY id"_s);
    std::erase_if(both,
                  [&](const TwoPeople& pair) { return goingOn(reader, pair.first) != goingOn(reader, pair.second); });
    return both;
}

std::vector<TwoPeople> judgedTwo(const Reader& reader)
{
    return reader.all(twoPeopleTable(), {}, {}, u"ORDER BY judged_at DESC, id"_s);
}

std::vector<SharedTime> sharedTimes(const Reader& reader, Id<Volunteer> one, Id<Volunteer> other, Instant now)
{
    std::vector<SharedTime> found;
    const QString binding = u"('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s;
    reader.each(u"SELECT s.id, t.id, s.starts, p.name, q.name FROM assignment a "
                u"JOIN shift s ON s.id = a.shift JOIN post p ON p.id = s.post "
                u"JOIN assignment b ON b.volunteer = :other AND b.gone = 0 AND b.state IN %1 "
                u"JOIN shift t ON t.id = b.shift JOIN post q ON q.id = t.post "
                u"WHERE a.volunteer = :one AND a.gone = 0 AND a.state IN %1 AND s.gone = 0 AND t.gone = 0 "
                u"AND s.archived = 0 AND t.archived = 0 AND s.starts < t.ends AND t.starts < s.ends "
                u"AND (s.id = t.id OR s.ends > :now OR t.ends > :now) ORDER BY s.starts, s.id, t.id"_s.arg(binding),
                {{u":one"_s, one.text()}, {u":other"_s, other.text()}, {u":now"_s, toUtcText(now)}},
                [&](const Row& row) {
                    found.push_back({row.text(0) == row.text(1), fromUtcText(row.text(2)), row.text(3), row.text(4)});
                });
    return found;
}

} // namespace redvest::storage
