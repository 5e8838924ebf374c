// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/health.h"

#include "core/base/text.h"
#include "core/domain/organisation_names.h"
#include "core/domain/service_time.h"
#include "core/domain/shift_length.h"
#include "core/domain/words.h"
#include "core/storage/check/check.h"
#include "core/storage/check/check_signatures.h"
#include "core/storage/damage/certificate_notices.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/hours.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/vault_check.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>
#include <QHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 100; ///< notices of one kind: more nobody reads

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

void noteStock(const Reader& reader, Problems& notices)
{
    // The last day there is: what was entered for tomorrow counts too.
    for (const StockFacts& stock : stockOn(reader, QDate(9999, 12, 31), {})) {
        if (stock.quantity < 0)
            notices.push_back({u"negative_stock"_s, stock.item.text(),
                               tr("More of an item was given out than was there: %1. Count the store and enter the "
                                  "count.")
                                   .arg(stock.quantity)});
    }
}

void noteNumbers(const Reader& reader, Problems& notices)
{
    reader.each(u"SELECT year, number, count(*) FROM issue WHERE gone = 0 AND number > 0 "
                u"GROUP BY series, year, number HAVING count(*) > 1"_s,
                {}, [&](const Row& row) {
                    notices.push_back({u"number_twice"_s, u"issue"_s,
                                       tr("%1 issues of %2 carry the number %3. Give one of them another.")
                                           .arg(row.integer(2))
                                           .arg(row.integer(0))
                                           .arg(row.integer(1))});
                });
    reader.each(u"SELECT number, count(*) FROM certificate WHERE gone = 0 AND state = 'issued' GROUP BY number "
                u"HAVING count(*) > 1 ORDER BY number"_s,
                {}, [&](const Row& row) {
                    notices.push_back(
                        {u"number_twice"_s, u"certificate"_s,
                         tr("%1 certificates carry the number %2. Void all but one of them and issue them "
                            "anew.")
                             .arg(row.integer(1))
                             .arg(row.text(0))});
                });
}

/// The first of one kind, and how many more there are.
void tellSome(Problems found, Problems& notices)
{
    if (const qsizetype more = qsizetype(found.size()) - kMostNamed; more > 0) {
        const QString code = found.front().code;
        found.erase(found.begin() + kMostNamed, found.end());
        found.push_back({code, {}, tr("And %1 more of this kind.").arg(more)});
    }
    notices.insert(notices.end(), found.begin(), found.end());
}

/// Longer than any that is entered: two desks moved its beginning and its end. Questions about a period begin shortly
/// before it (shift_length.h), so that its last days lack it.
void noteLongShifts(const Reader& reader, Problems& notices)
{
    Problems found;
    reader.each(u"SELECT s.id, s.starts, s.ends, p.name, x.name FROM shift s JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site WHERE s.gone = 0 AND s.archived = 0 ORDER BY s.starts, s.id"_s,
                {}, [&](const Row& row) {
                    const Span span{fromUtcText(row.text(1)), fromUtcText(row.text(2))};
                    if (span.minutes() <= kLongestShiftMinutes)
                        return;
                    found.push_back({u"long_shift"_s, row.text(0),
                                     tr("A shift of %1 at %2 lasts longer than 24 hours, from %3 to %4: the figures of "
                                        "its last days lack it. Correct its hours.")
                                         .arg(row.text(3), row.text(4), toLocalText(span.from), toLocalText(span.to))});
                });
    tellSome(std::move(found), notices);
}

/// More hours than the day has, on several records of one person: one of them is wrong, or meant twice.
void noteFullDays(const Reader& reader, Problems& notices)
{
    Problems found;
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    reader.each(
        u"SELECT r.volunteer, r.day, sum(r.minutes), min(v.name) FROM service_record r "
        u"JOIN volunteer v ON v.id = r.volunteer WHERE r.gone = 0 AND r.state <> 'rejected' AND "_s +
            standing() + u" GROUP BY r.volunteer, r.day HAVING sum(r.minutes) > :most ORDER BY r.day, r.volunteer"_s,
        {{u":most"_s, qint64(kMostOfDay)}}, [&](const Row& row) {
            found.push_back({u"full_day"_s, row.text(0),
                             tr("%1 served %2 hours on %3, more than the day has. Compare the records.")
                                 .arg(name.open(row.text(0), row.text(3)), hoursText(row.integer(2)), row.text(1))});
        });
    tellSome(std::move(found), notices);
}

/// What desks did to the same people in ignorance of each other, and only people can settle, or finishMerges does.
void noteMerges(const Reader& reader, Problems& notices)
{
    const auto nameOf = [&](Id<Volunteer> id) {
        const auto person = reader.find(volunteerTable(), id.text());
        return person ? person->name : QString();
    };
    Problems found;
    for (const TwoPeople& pair : mergedThoughTwo(reader))
        found.push_back({u"merged_though_two"_s, pair.id.text(),
                         tr("%1 and %2 were merged on one desk, and judged to be two people on another (%3, %4). Undo "
                            "the merge, or take the judgement back.")
                             .arg(nameOf(pair.first), nameOf(pair.second), pair.judgedBy, pair.reason)});
    tellSome(std::move(found), notices);
    if (const qint64 late = lateReferences(reader); late > 0)
        notices.push_back({u"late_references"_s, u"volunteer.merged_into"_s,
                           tr("%1 records still stand on a person who was merged, because another desk wrote them. Run "
                              "\"finish-merges\", which moves them to the record that goes on.")
                               .arg(late)});
}

/// Each desk put somebody into a team from a day of its own.
void noteSpans(const Reader& reader, Problems& notices)
{
    if (const std::size_t shared = overlappingSpans(reader).size(); shared > 0)
        notices.push_back({u"spans_overlap"_s, u"team_member.joined_on"_s,
                           tr("%1 people are in a team twice on the same days, because two desks put them in. Run "
                              "\"finish-merges\", which makes one membership of them.")
                               .arg(shared)});
}

/// Each desk entered a sign-up of a day of its own.
void noteReserve(const Reader& reader, Problems& notices)
{
    if (const std::size_t twice = openTwice(reader).size(); twice > 0)
        notices.push_back(
            {u"reserve_twice"_s, u"reserve.volunteer"_s,
             tr("%1 people are in the reserve twice for one campaign, because two desks entered them. Run "
                "\"finish-merges\", which makes one entry of them.")
                 .arg(twice)});
}

/// Two desks filled the same seats.
void noteSeats(const Reader& reader, Problems& notices)
{
    Problems found;
    reader.each(u"SELECT s.id, s.name, s.capacity, count(*) FROM session s JOIN session_place p ON p.session = s.id "
                u"WHERE s.gone = 0 AND p.gone = 0 AND s.archived = 0 AND s.capacity > 0 "
                u"GROUP BY s.id, s.name, s.capacity HAVING count(*) > s.capacity ORDER BY s.id"_s,
                {}, [&](const Row& row) {
                    found.push_back({u"over_capacity"_s, row.text(0),
                                     tr("\"%1\" has %2 seats, and %3 people are signed up. Give it more seats, or take "
                                        "somebody off.")
                                         .arg(row.text(1))
                                         .arg(row.integer(2))
                                         .arg(row.integer(3))});
                });
    tellSome(std::move(found), notices);
}

/// One desk let somebody go whom the other made leader.
void noteLeaders(const Reader& reader, Problems& notices)
{
    Problems found;
    for (const Team& team : teamsLedFromOutside(reader)) {
        found.push_back(
            {u"leader_left"_s, team.id.text(),
             tr("The leader of %1 is not in the team any more. Name another one, or put the person into the "
                "team again.")
                 .arg(team.name)});
    }
    tellSome(std::move(found), notices);
}

/// One desk put somebody out of the register whom the other made leader.
void noteAbsentLeaders(const Reader& reader, Problems& notices)
{
    Problems found;
    for (const Team& team : teamsLedByAbsent(reader)) {
        found.push_back({u"leader_absent"_s, team.id.text(),
                         tr("The leader of %1 is archived or suspended. Name another one, or bring the person back.")
                             .arg(team.name)});
    }
    tellSome(std::move(found), notices);
}

/// Two desks let each belong to the other.
void noteRings(const Reader& reader, Problems& notices)
{
    QHash<QString, QString> above;
    QHash<QString, QString> names;
    reader.each(u"SELECT id, parent, name FROM organisation WHERE gone = 0 AND archived = 0 ORDER BY name, id"_s, {},
                [&](const Row& row) {
                    above.insert(row.text(0), row.text(1));
                    names.insert(row.text(0), row.text(2));
                });
    Problems found;
    QStringList ids = above.keys();
    ids.sort();
    for (const QString& id : ids) {
        QString at = above.value(id);
        for (qsizetype steps = 0; !at.isEmpty() && at != id && steps < ids.size(); ++steps)
            at = above.value(at);
        if (at == id)
            found.push_back({u"own_ancestor"_s, id,
                             tr("%1 belongs to itself, through what it belongs to. Choose another organisation that it "
                                "belongs to.")
                                 .arg(names.value(id))});
    }
    tellSome(std::move(found), notices);
}

/// Each desk gave the name to another organisation: figures by organisation count whose name it is now, or one of both.
void noteNamesakes(const Reader& reader, Problems& notices)
{
    QHash<QString, Organisation> known;
    Problems found;
    for (const Organisation& body : reader.all(organisationTable(), u"archived = 0"_s, {}, u"ORDER BY name, id"_s)) {
        for (const QString& name : namesBorne(body)) {
            const QString key = searchFolded(name);
            const auto other = known.constFind(key);
            if (other != known.constEnd() && other->id != body.id)
                found.push_back({u"name_twice"_s, body.id.text(),
                                 tr("%1 and %2 both go by the name %3. Take it out of the earlier names of one of "
                                    "them, or rename one.")
                                     .arg(other->name, body.name, name)});
            else
                known.insert(key, body);
        }
    }
    tellSome(std::move(found), notices);
}

} // namespace

Problems check(Database& db)
{
    return check(db.read().connection(), db.keys()->now(), db.facts().device);
}

Problems signatureProblems(Database& db)
{
    Problems problems;
    checkSignatures(db.read().connection(), db.keys()->now(), db.facts().device, problems);
    return problems;
}

HistoryProof historyProof(Database& db)
{
    return historyProof(db.read().connection(), db.keys()->now());
}

Problems quickCheck(Database& db)
{
    Problems problems;
    const QString& question = dialectFor(db.facts().location).quickIntegrity;
    if (question.isEmpty())
        return problems;
    db.read().each(question, {}, [&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            problems.push_back(
                {u"integrity"_s, {}, tr("The file is damaged: %1. Restore the last backup.").arg(row.text(0))});
    });
    return problems;
}

Problems notices(const Reader& reader)
{
    Problems notices;
    for (const Reference& r : allReferences()) {
        if (const qint64 count = countReferring(reader.connection(), r, Target::Removed); count > 0)
            notices.push_back(
                {u"removed_target"_s, placeOf(r),
                 tr("%1 records refer to something that was removed (%2). Look at them.").arg(count).arg(placeOf(r))});
    }
    const Problems unknown = unknownKeys(reader.connection());
    notices.insert(notices.end(), unknown.begin(), unknown.end());
    noteStock(reader, notices);
    noteNumbers(reader, notices);
    noteCertificates(reader, notices);
    noteLongShifts(reader, notices);
    noteFullDays(reader, notices);
    noteMerges(reader, notices);
    noteSpans(reader, notices);
    noteReserve(reader, notices);
    noteLeaders(reader, notices);
    noteAbsentLeaders(reader, notices);
    noteSeats(reader, notices);
    noteRings(reader, notices);
    noteNamesakes(reader, notices);
    return notices;
}

} // namespace redvest::storage
