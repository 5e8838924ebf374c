// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/sought_numbers.h"

#include "core/storage/queries/journal_queries.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/support/guarded_desk.h"
#include "ui/desk/session.h"

#include <QTest>

#include <algorithm>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the journal says of searches by number.
std::vector<QString> noted(Workspace& ws)
{
    std::vector<QString> all;
    for (const JournalEntry& entry : storage::journalOf(ws.database().read())) {
        if (entry.verb == u"read.number"_s)
            all.push_back(entry.changes.at(0).fields);
    }
    return all;
}

} // namespace

TEST_CASE("An account of one street finds by number nobody of another", "[ui][reveal][file]")
{
    test::GuardedDesk desk;
    REQUIRE(desk.register_(u"王测甲"_s, u"310106019"_s).ok());
    REQUIRE(desk.register_(u"李测乙"_s, u"310106016"_s).ok());
    const auto names = [&](const QString& typed) {
        const VolunteerIndex index(*desk.ws);
        QStringList found;
        for (const int at : findPeople(*desk.ws, index, typed))
            found += index.row(at).name;
        found.sort();
        return found;
    };
    CHECK(names(u"19900000000"_s).size() == 2);
    desk.become(u"孙街道"_s, u"entry"_s, {u"310106019"_s});
    CHECK(names(u"19900000000"_s) == QStringList{u"王测甲"_s});
    CHECK(names(u"0000"_s) == QStringList{u"王测甲"_s});
    CHECK(names({}).size() == 2);
    CHECK(names(u"李测乙"_s).size() == 1);
}

TEST_CASE("Who seeks people by a number in the window is noted once a number", "[ui][reveal][file]")
{
    test::GuardedDesk desk;
    Session session(std::move(desk.ws));
    Workspace& ws = session.workspace();
    SoughtNumbers sought(session);
    for (const QString& typed : {u"0"_s, u"00"_s, u"王"_s, u""_s})
        sought.seek(typed, 9);
    for (const QString& typed : {u"199"_s, u"1990"_s, u"19900000000"_s, u"19900000000"_s})
        sought.seek(typed, 2);
    CHECK(noted(ws).empty());
    REQUIRE(QTest::qWaitFor([&] { return noted(ws).size() == 1; }, 20'000));
    CHECK(noted(ws)[0].contains(u"2"_s));
    CHECK_FALSE(noted(ws)[0].contains(u"1990"_s));
    sought.seek(u"19900000000"_s, 2);
    // Another text in its place does not hide it.
    sought.seek(u"4321"_s, 1);
    sought.seek({}, 3);
    CHECK(noted(ws).size() == 2);
    QTest::qWait(1500);
    CHECK(noted(ws).size() == 2);
}

TEST_CASE("Without accounts a search by number is nobody's to note", "[ui][reveal][file]")
{
    test::Desk desk;
    Session session(std::move(desk.ws));
    SoughtNumbers sought(session);
    sought.seek(u"4321"_s, 1);
    sought.seek({}, 1);
    CHECK(noted(session.workspace()).empty());
}
