// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two desks that certify apart: their numbers do not meet, each other's certificates are known, and what one corrected
// is told of what the other certified.

#include "core/storage/queries/journal_queries.h"
#include "core/usecases/rota/counted_hours.h"
#include "tests/support/served_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::ServedDesk;

namespace {

void takeIn(Workspace& to, Workspace& from)
{
    REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
}

struct TwoDesks
{
    ServedDesk here, there;
    Id<ServiceRecord> id;

    TwoDesks()
    {
        id = here.approved(here.who, 14, 8, 240);
        there.ws->database().locals().adoptKeys(*here.ws->database().keys());
        meet();
    }
    void meet()
    {
        takeIn(*there.ws, *here.ws);
        takeIn(*here.ws, *there.ws);
    }
};

} // namespace

TEST_CASE("Desks that certify apart take no number twice, and each knows the other's",
          "[hours][service-certificate][merge]")
{
    TwoDesks desks;
    const Certificate first = desks.here.certified(desks.here.who);
    const Certificate second = desks.there.certified(desks.here.who); // the same person at the other desk
    CHECK(first.number != second.number);
    CHECK(countInNumber(first.number) == 1);
    CHECK(countInNumber(second.number) == 1);
    desks.meet();
    for (const ServedDesk* desk : {&desks.here, &desks.there}) {
        CHECK(serviceCertificateRows(*desk->ws).size() == 2);
        CHECK(desk->checked(first).isGood());
        CHECK(desk->checked(second).isGood());
    }
    CHECK(issueServiceCertificates(*desks.there.ws, {desks.here.who.id}, {}).problems().front().code == u"certified");
}

TEST_CASE("A number that two records carry is named, and found by id", "[hours][service-certificate][merge]")
{
    TwoDesks desks;
    Certificate twin = desks.here.certified(desks.here.who);
    twin.id = Id<Certificate>::make();
    desks.here.put(storage::certificateTable(), twin);
    CHECK(desks.here.notices().contains(u"number_twice"_s));
    CHECK(certificateCalled(*desks.here.ws, twin.number).problems().front().code == u"ambiguous");
    CHECK(certificateCalled(*desks.here.ws, twin.id.text())->id == twin.id);
}

TEST_CASE("What one desk reopened is told of what another certified meanwhile", "[hours][service-certificate][merge]")
{
    TwoDesks desks;
    const Certificate issued = desks.here.certified(desks.here.who);
    REQUIRE(reopenHours(*desks.there.ws, {desks.id}, u"有异议"_s).ok());
    CHECK(supersededCertificates(*desks.here.ws).empty());
    desks.meet();
    for (const ServedDesk* desk : {&desks.here, &desks.there}) {
        CHECK(supersededCertificates(*desk->ws).size() == 1);
        CHECK(desk->row(issued).superseded == 1);
        CHECK(desk->notices().contains(u"certificate_superseded"_s));
    }
}
