// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records read together with their rows, and written over these: row and journal come out as if each were read alone.

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct KeptDesk
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(u"a.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(7, 0))};
    std::unique_ptr<Database> db;
    std::vector<Volunteer> people;

    KeptDesk()
    {
        db = std::make_unique<Database>(place.where(), Mode::Create, u"tester"_s,
                                        OpenOptions{{}, std::make_shared<test::SessionOracle>()});
        KeyRing ring;
        for (const KeyClass c : kKeyClasses)
            ring.put(c, crypto::makeSecret());
        db->locals().adoptKeys(ring);
        for (int i = 0; i < 120; ++i) {
            Volunteer v;
            v.id = Id<Volunteer>::make();
            v.name = u"测试%1"_s.arg(i);
            v.documentNumber = u"31019919850505%1"_s.arg(i, 4, 10, QChar(u'0'));
            v.phone = u"1990000%1"_s.arg(i, 4, 10, QChar(u'0'));
            v.birth = QDate(1985, 5, 5);
            v.division = u"310106"_s;
            people.push_back(v);
        }
        write([&](Writer& w) {
            for (const Volunteer& v : people)
                w.add(volunteerTable(), v);
        });
    }
    void write(const std::function<void(Writer&)>& work)
    {
        clock.advance(1000);
        REQUIRE(db->write(clock, u"tester"_s, {u"volunteer.change"_s, {}}, [&](Writer& w) {
                      work(w);
                      return Problems{};
                  }).ok());
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const Volunteer& v : people)
            all << v.id.text();
        return all;
    }
    [[nodiscard]] std::vector<JournalChange> latestChanges() { return journalOf(db->read()).back().changes; }
};

Volunteer movedTo(Volunteer v, const QString& phone)
{
    v.phone = phone;
    v.division = u"310107"_s;
    return v;
}

} // namespace

TEST_CASE("Many records are read with their rows, each once", "[storage]")
{
    KeptDesk desk;
    desk.write([&](Writer& w) { w.remove(volunteerTable(), desk.people[7].id.text()); });
    QStringList ids = desk.ids();
    ids << Id<Volunteer>::make().text();
    const auto kept = desk.db->read().keptRows(volunteerTable(), ids);
    CHECK(kept.size() == desk.people.size() - 1);
    for (const Volunteer& v : desk.people) {
        const auto of = std::count_if(kept.begin(), kept.end(), [&](const auto& row) { return row.record == v; });
        CHECK(of == (v.id == desk.people[7].id ? 0 : 1));
    }
    const auto name = std::size_t(volunteerTable().spec().columnIndex(u"name"_s));
    CHECK(isSealedForm(std::get<QString>(kept.front().stored[name])));
    CHECK(desk.db->read().keptRows(volunteerTable(), {}).empty());
    CHECK(desk.db->read().keptRows(volunteerTable(), {desk.people[3].id.text()}).size() == 1);
    CHECK(desk.db->read().allOfTexts(volunteerTable(), u"id"_s, desk.ids()).size() == desk.people.size() - 1);
}

TEST_CASE("What is known of a record is taken as it is said, and the rest of it is opened", "[storage]")
{
    KeptDesk desk;
    const TableSpec& spec = volunteerTable().spec();
    const auto name = std::size_t(spec.columnIndex(u"name"_s));
    const auto phone = std::size_t(spec.columnIndex(u"phone"_s));
    const auto division = std::size_t(spec.columnIndex(u"division"_s));
    const Volunteer& one = desk.people[2];
    auto kept = desk.db->read().keptRows(volunteerTable(), {one.id.text()}, [&](const QString& id, CellsKnown& cells) {
        CHECK(id == one.id.text());
        cells[name] = u"说过"_s;
        cells[phone] = u""_s;
        cells[division] = u"310107"_s; // not sealed: as the row has it
    });
    REQUIRE(kept.size() == 1);
    Volunteer expected = one;
    expected.name = u"说过"_s;
    expected.phone = u""_s;
    CHECK((kept.front().record == expected));
    CHECK(isSealedForm(std::get<QString>(kept.front().stored[phone])));
    desk.db->read().openWhole(volunteerTable(), kept.front());
    CHECK((kept.front().record == one));
}

TEST_CASE("Put over its row, a record is written and journalled as without it", "[storage]")
{
    KeptDesk desk;
    const Volunteer one = movedTo(desk.people[0], u"19900009999"_s);
    desk.write([&](Writer& w) { w.put(volunteerTable(), one); });
    const JournalChange alone = desk.latestChanges().front();
    desk.write([&](Writer& w) { w.put(volunteerTable(), desk.people[0]); });
    desk.write([&](Writer& w) {
        const auto kept = w.keptRows(volunteerTable(), {one.id.text()});
        CHECK(w.put(volunteerTable(), kept.front(), one));
    });
    REQUIRE(desk.latestChanges().size() == 1);
    CHECK((desk.latestChanges().front() == alone));
    CHECK((desk.db->read().find(volunteerTable(), one.id.text()) == one));
    // What is as it was changes nothing, and nothing is told of it.
    desk.write([&](Writer& w) {
        const auto kept = w.keptRows(volunteerTable(), {one.id.text()});
        CHECK_FALSE(w.put(volunteerTable(), kept.front(), one));
    });
    CHECK((desk.latestChanges().front() == alone));
}

TEST_CASE("Without its row a record is read before it is written", "[storage]")
{
    KeptDesk desk;
    const Volunteer moved = movedTo(desk.people[5], u"19900009998"_s);
    desk.write([&](Writer& w) { CHECK(w.put(volunteerTable(), KeptRow<Volunteer>{desk.people[5]}, moved)); });
    CHECK((desk.db->read().find(volunteerTable(), moved.id.text()) == moved));
}

TEST_CASE("What whoever writes may not read stays under its seal when it is put over its row", "[storage]")
{
    KeptDesk desk;
    const auto secret = desk.db->keys()->copyOf(KeyClass::Contact);
    desk.db->keys()->drop(KeyClass::Contact);
    desk.write([&](Writer& w) {
        const auto kept = w.keptRows(volunteerTable(), {desk.people[1].id.text()});
        CHECK(isPlaceholder(kept.front().record.phone));
        Volunteer wanted = kept.front().record;
        wanted.division = u"310107"_s;
        CHECK(w.put(volunteerTable(), kept.front(), wanted));
    });
    desk.db->keys()->put(KeyClass::Contact, *secret);
    Volunteer expected = desk.people[1];
    expected.division = u"310107"_s;
    CHECK((desk.db->read().find(volunteerTable(), expected.id.text()) == expected));
}
