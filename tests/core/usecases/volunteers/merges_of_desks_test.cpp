// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two desks that know the same two records and do what they like with them until they meet.

#include "core/usecases/volunteers/finish_merges.h"

#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/usecases/volunteers/duplicates.h"
#include "tests/support/twice_registered.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& p : problems)
        codes << p.code;
    return codes;
}

void takeIn(Workspace& to, Workspace& from)
{
    REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
}

/// What is the same on both desks: all but the desks themselves.
QStringList sharedRows(const Workspace& ws)
{
    QStringList rows = rowsOf(ws);
    rows.removeIf([](const QString& row) { return row.startsWith(u"device|"_s); });
    return rows;
}

/// One desk with everything planted, and another that knows all of it.
struct TwoDesks
{
    TwiceRegistered here;
    Desk there;

    TwoDesks()
    {
        there.ws->database().locals().adoptKeys(*here.ws->database().keys());
        takeIn(*there.ws, *here.ws);
        takeIn(*here.ws, *there.ws);
    }
    void exchange()
    {
        takeIn(*there.ws, *here.ws);
        takeIn(*here.ws, *there.ws);
    }
    /// Both finish without waiting for each other, then hear of what the other did.
    void meet()
    {
        exchange();
        REQUIRE(finishMerges(*here.ws).ok());
        REQUIRE(finishMerges(*there.ws).ok());
        exchange();
    }
    void checkSettled() const
    {
        CHECK(sharedRows(*here.ws) == sharedRows(*there.ws));
        CHECK(storage::lateReferences(here.ws->read()) == 0);
        CHECK(storage::check(here.ws->database()).empty());
        CHECK(storage::check(there.ws->database()).empty());
    }
    [[nodiscard]] Outcome<MergedPeople> mergeThere(Id<Volunteer> keep, Id<Volunteer> duplicate, bool joins = false)
    {
        return mergePeople(*there.ws, {keep, duplicate, {}, {}, joins}, u"本人确认"_s);
    }
};

} // namespace

TEST_CASE("What another desk wrote to a record that was merged follows when they meet", "[usecases][duplicates][merge]")
{
    TwoDesks desks;
    const Id<Volunteer> keep = desks.here.keep.id;
    const Volunteer& duplicate = desks.here.duplicate;
    REQUIRE(desks.here.merge().ok());
    desks.there.assign(desks.here.past, duplicate, AssignmentState::Served);
    const ServiceRecord served =
        desks.there.put(storage::serviceRecordTable(), desks.here.hours(duplicate, desks.here.past));
    desks.exchange();
    CHECK(codesOf(storage::notices(desks.here.ws->read())).contains(u"late_references"_s));
    REQUIRE(finishMerges(*desks.here.ws).ok());
    REQUIRE(finishMerges(*desks.there.ws).ok());
    desks.exchange();
    desks.checkSettled();
    CHECK(desks.here.on(desks.here.past, keep)->state == AssignmentState::Served);
    CHECK_FALSE(desks.here.on(desks.here.past, duplicate.id));
    CHECK(desks.there.ws->read().find(storage::serviceRecordTable(), served.id.text())->volunteer == keep);
    CHECK_FALSE(codesOf(storage::notices(desks.here.ws->read())).contains(u"late_references"_s));
    CHECK(storage::openConflicts(desks.here.ws->read()).empty());
    // Nothing is left to be done, and nothing is written.
    CHECK(finishMerges(*desks.here.ws)->entry.isEmpty());
}

TEST_CASE("Two desks that merged the same two the other way round come to one, the first registered",
          "[usecases][duplicates][merge]")
{
    TwoDesks desks;
    desks.here.plantEverything();
    const Id<Volunteer> first = desks.here.keep.id;
    const Id<Volunteer> second = desks.here.duplicate.id;
    REQUIRE(first < second);
    desks.here.assign(desks.here.past, desks.here.keep); // both stand on it, one of them served
    desks.here.put(storage::serviceRecordTable(), desks.here.hours(desks.here.keep, desks.here.past));
    desks.exchange();
    PeopleMerge sure;
    sure.isOnePerson = true;
    REQUIRE(desks.here.merge(sure).ok());
    REQUIRE(desks.mergeThere(second, first, true).ok());

    desks.meet();
    desks.checkSettled();
    for (Workspace* ws : {desks.here.ws.get(), desks.there.ws.get()}) {
        const auto person = [ws](Id<Volunteer> id) { return *ws->read().find(storage::volunteerTable(), id.text()); };
        CHECK(person(first).mergedInto.isNull());
        CHECK(person(first).status == VolunteerStatus::Active);
        CHECK(person(second).mergedInto == first);
        CHECK(person(second).status == VolunteerStatus::Archived);
        const auto seat = [&](const Shift& s, Id<Volunteer> id) {
            return ws->read().find(storage::assignmentTable(), assignmentId(s.id, id).text());
        };
        REQUIRE(seat(desks.here.past, first)); // though each desk took away the one the other kept
        CHECK(seat(desks.here.past, first)->state == AssignmentState::Served);
        CHECK_FALSE(seat(desks.here.past, second));
        CHECK(seat(desks.here.coming, first));
        CHECK(ws->read().all(storage::serviceRecordTable(), u"volunteer = :v"_s, {{u":v"_s, first.text()}}).size() ==
              2);
    }
}

TEST_CASE("A chain that two desks made ends at who goes on", "[usecases][duplicates][merge]")
{
    TwoDesks desks;
    const Volunteer third = desks.here.registered(u"测试張伟"_s, u"19900000003"_s);
    desks.exchange();
    desks.there.assign(desks.here.past, desks.here.duplicate, AssignmentState::Served);
    REQUIRE(desks.here.merge({third.id, desks.here.keep.id}).ok());              // here the first into the third
    REQUIRE(desks.mergeThere(desks.here.keep.id, desks.here.duplicate.id).ok()); // there the second into the first
    desks.meet();
    desks.checkSettled();
    for (const Id<Volunteer> id : {desks.here.keep.id, desks.here.duplicate.id})
        CHECK(desks.here.stored(id).mergedInto == third.id);
    CHECK(desks.here.on(desks.here.past, third.id)->state == AssignmentState::Served);
}

TEST_CASE("Merged on one desk and judged two people on another is told, and one of both takes it away",
          "[usecases][duplicates][merge]")
{
    for (const bool isTakenBack : {true, false}) {
        TwoDesks desks;
        const Id<Volunteer> keep = desks.here.keep.id;
        const Id<Volunteer> duplicate = desks.here.duplicate.id;
        const auto merged = desks.here.merge();
        REQUIRE(merged.ok());
        REQUIRE(markTwoPeople(*desks.there.ws, keep, duplicate, u"两人同时在岗"_s).ok());
        desks.meet();
        desks.checkSettled();
        const auto told = [&] {
            return codesOf(storage::notices(desks.there.ws->read())).contains(u"merged_though_two"_s);
        };
        CHECK(told());
        if (isTakenBack) {
            REQUIRE(takeBackTwoPeople(*desks.here.ws, keep, duplicate, u"看错了"_s).ok());
        } else {
            Volunteer apart = desks.here.stored(duplicate);
            apart.mergedInto = {};
            apart.status = VolunteerStatus::Active;
            desks.here.put(storage::volunteerTable(), apart);
        }
        desks.meet();
        CHECK_FALSE(told());
    }
}

TEST_CASE("That two records are two people is remembered on every desk, and whoever says so first is enough",
          "[usecases][duplicates][merge]")
{
    TwoDesks desks;
    const Id<Volunteer> one = desks.here.keep.id;
    const Id<Volunteer> other = desks.here.duplicate.id;
    REQUIRE(markTwoPeople(*desks.here.ws, one, other, u"来电核实"_s).ok());
    desks.meet();
    REQUIRE(judgedPairs(*desks.there.ws).size() == 1);
    CHECK(judgedPairs(*desks.there.ws).front().pair.reason == u"来电核实"_s);
    CHECK(mergePeople(*desks.there.ws, {one, other}, u"同一人"_s).problems().front().code == u"judged_two"_s);
    REQUIRE(takeBackTwoPeople(*desks.there.ws, other, one, u"看错了"_s).ok());
    desks.meet();
    CHECK(judgedPairs(*desks.here.ws).empty());
    CHECK(desks.here.merge().ok());
}
