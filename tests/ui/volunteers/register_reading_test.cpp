// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/register_reading.h"

#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

/// Three people, one of them archived.
struct Register
{
    test::Desk desk;
    Id<Volunteer> archived;
    ui::Session session{filled()};

    std::unique_ptr<Workspace> filled()
    {
        (void)saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 11)));
        (void)saveVolunteer(*desk.ws, {}, person(u"李测乙"_s, numberOf(QDate(1991, 1, 1), 12)));
        archived = saveVolunteer(*desk.ws, {}, person(u"安测丙"_s, numberOf(QDate(1992, 1, 1), 13))).value().id;
        (void)archiveVolunteer(*desk.ws, archived, {});
        return std::move(desk.ws);
    }
    ChangeSet add(const QString& name, int number)
    {
        return saveVolunteer(session.workspace(), {}, person(name, numberOf(QDate(1993, 1, 1), number)))
            .value()
            .changes;
    }
};

bool finds(const VolunteerIndex& index, const QString& name)
{
    return !index.search(name).empty();
}

} // namespace

TEST_CASE("The first people of the register are there before everybody is", "[ui][register_reading]")
{
    Register people;
    RegisterReading reading(people.session);
    std::vector<std::pair<bool, int>> told;
    QObject::connect(&reading, &RegisterReading::read,
                     [&](const RegisterReading::Index& index) { told.emplace_back(reading.isWhole(), index->size()); });
    reading.load();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }, 10000));
    CHECK(told[0] == std::pair(false, 2)); // not the one archived
    CHECK(told[1] == std::pair(true, 3));
    CHECK(reading.listed() == 2);
}

TEST_CASE("What changes while the register is read is in it when it is there", "[ui][register_reading]")
{
    Register people;
    RegisterReading reading(people.session);
    RegisterReading::Index first;
    RegisterReading::Index whole;
    int followed = 0;
    QObject::connect(&reading, &RegisterReading::followed, [&] { ++followed; });
    QObject::connect(&reading, &RegisterReading::read, [&](const RegisterReading::Index& index) {
        if (reading.isWhole()) {
            whole = index;
            return;
        }
        first = index;
        people.session.noteChange(people.add(u"新测丁"_s, 14));
    });
    reading.load();
    REQUIRE(QTest::qWaitFor([&] { return whole != nullptr; }, 10000));
    CHECK(followed == 1);
    CHECK(finds(*first, u"新测丁"_s));
    CHECK(finds(*whole, u"新测丁"_s));
    CHECK(whole->search(u"新测丁"_s).size() == 1);
    people.session.noteChange(people.add(u"又测戊"_s, 15));
    CHECK(followed == 2);
    CHECK(finds(*whole, u"又测戊"_s));
}

TEST_CASE("More than can be followed is read anew without emptying the list", "[ui][register_reading]")
{
    Register people;
    RegisterReading reading(people.session);
    std::vector<RegisterReading::Index> told;
    QObject::connect(&reading, &RegisterReading::read,
                     [&](const RegisterReading::Index& index) { told.push_back(index); });
    reading.load();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }, 10000));
    ChangeSet changes = people.add(u"新测丁"_s, 14);
    for (int i = 0; i < 400; ++i)
        changes.touched.push_back({u"volunteer"_s, people.archived.text(), ChangeAction::Update});
    people.session.noteChange(changes);
    CHECK_FALSE(finds(*told.back(), u"新测丁"_s)); // as it was, until it is read
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 3; }, 10000));
    CHECK(finds(*told.back(), u"新测丁"_s));
    CHECK(told[1]->size() == 3);
}

TEST_CASE("The page shows the first people, says that it still reads and exports nothing yet", "[ui][register_reading]")
{
    Register people;
    VolunteersPage page(people.session);
    page.resize(1234, 700);
    page.show();
    auto* table = page.findChild<TablePage*>();
    const auto count = [&] { return page.findChild<QLabel*>(u"count"_s)->text(); };
    CHECK(count() == u"Reading…"_s);
    QString saidFirst;
    QString saidSearching;
    QString saidOfExport;
    QStringList chosen;
    QObject::connect(page.findChild<RegisterReading*>(), &RegisterReading::read, &page, [&] {
        if (page.isLoaded())
            return;
        saidFirst = count();
        page.findChild<QLineEdit*>(u"search"_s)->setText(u"wang"_s);
        saidSearching = count();
        page.findChild<QLineEdit*>(u"search"_s)->clear();
        page.findChild<QAction*>(u"export"_s)->trigger(); // no dialog, which would wait here
        saidOfExport = table->strip()->findChild<QLabel*>()->text();
        table->view()->selectRow(1);
        chosen = table->selectedIds();
    });
    REQUIRE(QTest::qWaitFor([&] { return page.isLoaded(); }, 10000));
    CHECK(saidFirst == u"2 people · still reading"_s);
    CHECK(saidSearching == u"Still reading: not everybody who fits is shown yet."_s);
    CHECK(saidOfExport == u"The register is still being read. Export the list when it is complete."_s);
    CHECK(count() == u"2 of 3 people"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(table->selectedIds() == chosen);
    CHECK(table->view()->model()->rowCount() == 2);
}
