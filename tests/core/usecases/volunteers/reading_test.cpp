// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/reading.h"

#include "core/storage/damage/health.h"
#include "core/usecases/history/history.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/sheets/exports.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStreet = u"310106016"_s;
const QString kOther = u"310106013"_s;

Volunteer adult(Desk& desk, const QString& division = kStreet)
{
    Volunteer v = desk.person(u"测试甲"_s, division);
    v.documentNumber = numberOf(v.birth, 1);
    v.phone = u"19900000001"_s;
    return desk.put(storage::volunteerTable(), v);
}

Volunteer child(Desk& desk, const QString& division = kStreet)
{
    Volunteer v = desk.person(u"测试童"_s, division);
    v.birth = QDate(2008, 4, 20);
    v.documentNumber = numberOf(v.birth, 2);
    return desk.put(storage::volunteerTable(), v);
}

std::vector<HistoryEntry> reads(const Workspace& ws)
{
    for (const HistoryKind& kind : historyKinds()) {
        if (kind.word == u"reading"_s)
            return history(ws, {.verbs = kind.prefixes});
    }
    return {};
}

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("Numbers shown in full are noted once a person and session", "[usecases][reading]")
{
    Desk desk;
    const Volunteer v = adult(desk);
    const auto shown = revealPerson(*desk.ws, v.id);
    REQUIRE(shown.ok());
    CHECK(shown->documentNumber == v.documentNumber);
    CHECK(shown->phone == v.phone);
    CHECK_FALSE(shown->changes.entry.isEmpty());
    CHECK(revealPerson(*desk.ws, v.id)->changes.entry.isEmpty());
    REQUIRE(reads(*desk.ws).size() == 1);
    const HistoryEntry noted = reads(*desk.ws).front();
    CHECK(noted.entry.verb == u"read.reveal"_s);
    CHECK(noted.entry.actor == u"tester"_s);
    CHECK(noted.entry.changes.front().record == v.id.text());
    CHECK_FALSE(noted.entry.changes.front().fields.contains(v.phone));
    CHECK(check(desk.ws->database()).empty());
    CHECK(codeOf(revealPerson(*desk.ws, Id<Volunteer>::make())) == u"unknown_volunteer"_s);
}

TEST_CASE("Only the record of a minor is noted when it is opened", "[usecases][reading]")
{
    Desk desk;
    const Volunteer grown = adult(desk), young = child(desk);
    REQUIRE(noteOpened(*desk.ws, grown.id).ok());
    CHECK(reads(*desk.ws).empty());
    REQUIRE(noteOpened(*desk.ws, young.id).ok());
    REQUIRE(noteOpened(*desk.ws, young.id).ok());
    REQUIRE(reads(*desk.ws).size() == 1);
    CHECK(reads(*desk.ws).front().entry.verb == u"read.minor"_s);
    // Eighteen today is of age.
    desk.clock.advance(qint64(QDate(2022, 3, 20).daysTo(QDate(2026, 4, 20))) * 24 * 3600 * 1000);
    CHECK_FALSE(isMinor(*desk.ws, young));
}

TEST_CASE("Nobody sees numbers outside the divisions of the account, nor without the key",
          "[usecases][reading][access]")
{
    GuardedDesk desk;
    const Volunteer here = adult(desk), there = adult(desk, kOther);
    SECTION("A street's clerk sees the street's")
    {
        desk.become(u"王录入"_s, u"entry:volunteers"_s, {kStreet});
        CHECK(revealPerson(*desk.ws, here.id).ok());
        CHECK(codeOf(revealPerson(*desk.ws, there.id)) == u"out_of_scope"_s);
        CHECK(reads(*desk.ws).size() == 1);
    }
    SECTION("A leader has no key to numbers")
    {
        desk.become(u"赵领导"_s, u"leader"_s);
        CHECK(codeOf(revealPerson(*desk.ws, here.id)) == u"no_key"_s);
        CHECK(reads(*desk.ws).empty());
    }
}

TEST_CASE("A minor's record opens only to who may read contacts", "[usecases][reading][access]")
{
    GuardedDesk desk;
    const Volunteer young = child(desk), grown = adult(desk);
    SECTION("Not to a leader")
    {
        desk.become(u"赵领导"_s, u"leader"_s);
        CHECK(codeOf(noteOpened(*desk.ws, young.id)) == u"minor_record"_s);
        CHECK(noteOpened(*desk.ws, grown.id).ok());
    }
    SECTION("To a leader who was given it, and by name")
    {
        Account leader;
        leader.name = u"赵领导"_s;
        leader.roles = grantsFromText(u"leader"_s).value();
        leader.readsContacts = true;
        desk.become(leader);
        CHECK(noteOpened(*desk.ws, young.id).ok());
        REQUIRE(reads(*desk.ws).size() == 1);
        CHECK(reads(*desk.ws).front().entry.actor == u"赵领导"_s);
        // Who signs in next is noted anew.
        desk.ws->leave();
        REQUIRE(signIn(*desk.ws, u"李主任"_s, u"梧桐树下第三盏路灯"_s).empty());
        CHECK(noteOpened(*desk.ws, young.id).ok());
        CHECK(reads(*desk.ws).size() == 2);
    }
}

TEST_CASE("A list with full numbers notes each minor in it", "[usecases][reading][file]")
{
    Desk desk;
    const Volunteer young = child(desk);
    (void)adult(desk);
    const auto list = listing(*desk.ws, ListKind::Volunteers, {.fullIds = true});
    REQUIRE(list.ok());
    REQUIRE(exportInFull(*desk.ws, ListKind::Volunteers, *list, desk.folder.filePath(u"a.csv"_s), u"投保"_s).ok());
    REQUIRE(reads(*desk.ws).size() == 1);
    const auto changes = reads(*desk.ws).front().entry.changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].record == young.id.text());
}

TEST_CASE("Full numbers of other divisions stay masked in a list", "[usecases][reading][access]")
{
    GuardedDesk desk;
    const Volunteer here = adult(desk), there = adult(desk, kOther);
    desk.become(u"王核准"_s, u"approval"_s, {kStreet});
    const auto list = listing(*desk.ws, ListKind::Volunteers, {.fullIds = true});
    REQUIRE(list.ok());
    REQUIRE(list->rows.size() == 2);
    const qsizetype number = list->keys.indexOf(u"document_number"_s);
    const qsizetype street = list->keys.indexOf(u"street"_s);
    for (const QStringList& row : list->rows)
        CHECK((row[number] == here.documentNumber) == (row[street] == desk.ws->divisions().name(kStreet)));
    CHECK(there.documentNumber == here.documentNumber); // so the division alone decides
}
