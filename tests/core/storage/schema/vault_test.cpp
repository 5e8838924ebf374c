// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/vault.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/damage/health.h"
#include "core/storage/journal/journal.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

class Desk
{
public:
    explicit Desk(const KeyRing* keys = nullptr)
        : db(place.where(), Mode::Create, u"tester"_s, {std::nullopt, std::make_shared<test::SessionOracle>()})
    {
        if (keys)
            db.locals().adoptKeys(*keys);
    }
    Problems tryTo(const std::function<Problems(Writer&)>& work)
    {
        clock.advance(1000);
        const auto done = db.write(clock, u"tester"_s, {u"test"_s, {}}, work);
        return done ? Problems{} : done.problems();
    }
    void write(const std::function<void(Writer&)>& work)
    {
        REQUIRE(tryTo([&](Writer& w) {
                    work(w);
                    return Problems{};
                }).empty());
    }
    void put(const Volunteer& v)
    {
        write([&](Writer& w) { w.put(volunteerTable(), v); });
    }
    std::optional<Volunteer> volunteer(const Volunteer& v) { return db.read().find(volunteerTable(), v.id.text()); }
    QString stored(const QString& table, const QString& column, const QString& id)
    {
        QString text;
        db.read().each(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table), {{u":id"_s, id}},
                       [&](const Row& row) { text = row.text(0); });
        return text;
    }
    /// As somebody would with another program.
    void behind(const QString& sql) { Connection(locationOf(place.where()), Access::Write).run(sql); }

    QTemporaryDir folder;
    test::Place place{folder.filePath(u"a.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(7, 0))};
    Database db;
};

Volunteer somebody(const QString& number = u"310199198505050019"_s, const QString& phone = u"19900000001"_s)
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"测试甲"_s;
    v.documentNumber = number;
    v.phone = phone;
    v.address = u"虚构路1号"_s;
    v.note = u"虚构备注"_s;
    v.guardianName = u"测试乙"_s;
    v.guardianPhone = u"19900000002"_s;
    v.birth = QDate(1985, 5, 5);
    v.employer = u"虚构单位"_s;
    v.dispatchedBy = u"虚构派出"_s;
    v.politicalStatus = u"虚构党派"_s;
    return v;
}

} // namespace

TEST_CASE("What is sealed is read back by who holds the key and stored as nobody reads it", "[vault]")
{
    Desk desk;
    const Volunteer v = somebody();
    desk.put(v);
    CHECK(desk.volunteer(v) == v);
    for (const QString& column :
         {u"document_number"_s, u"phone"_s, u"address"_s, u"note"_s, u"guardian_name"_s, u"guardian_phone"_s, u"name"_s,
          u"birth"_s, u"employer"_s, u"dispatched_by"_s, u"political_status"_s}) {
        INFO(column.toStdString());
        CHECK(isSealedForm(desk.stored(u"volunteer"_s, column, v.id.text())));
    }
    const QString fields = journalOf(desk.db.read()).back().changes.front().fields;
    CHECK_FALSE(fields.contains(u"19900000001"_s));
    CHECK_FALSE(fields.contains(u"虚构"_s));
    CHECK_FALSE(fields.contains(v.name));
    CHECK_FALSE(fields.contains(v.birth.toString(Qt::ISODate)));
    CHECK(fields.contains(u"active"_s));
    CHECK(check(desk.db).empty());
}

TEST_CASE("An empty value stays empty and the same value stays the same bytes", "[vault]")
{
    Desk desk;
    Volunteer v = somebody();
    v.address = u""_s;
    desk.put(v);
    CHECK(desk.stored(u"volunteer"_s, u"address"_s, v.id.text()).isEmpty());
    const QString before = desk.stored(u"volunteer"_s, u"phone"_s, v.id.text());
    desk.put(v);
    CHECK(journalOf(desk.db.read()).size() == 1);
    v.name = u"测试丙"_s;
    desk.put(v);
    CHECK(desk.stored(u"volunteer"_s, u"phone"_s, v.id.text()) == before);
    CHECK_FALSE(journalOf(desk.db.read()).back().changes.front().fields.contains(u"phone"_s));
}

TEST_CASE("Without the key there is a placeholder, and writing it back keeps what is stored", "[vault]")
{
    Desk desk;
    Volunteer v = somebody();
    desk.put(v);
    const auto contact = desk.db.keys()->copyOf(KeyClass::Contact);
    for (const KeyClass c : {KeyClass::Contact, KeyClass::Sensitive})
        desk.db.keys()->drop(c); // as somebody who reads neither
    Volunteer shown = *desk.volunteer(v);
    CHECK(shown.name == v.name);
    CHECK(shown.documentNumber == kSealedText);
    CHECK(shown.phone == kSealedText);
    CHECK(shown.note == kSealedText);
    CHECK(withNumber(desk.db.read(), v.documentKind, v.documentNumber).empty());
    Volunteer wanted = shown;
    wanted.employer = u"虚构公司"_s;
    CHECK(desk.tryTo([&](Writer& w) { return w.change(volunteerTable(), shown, wanted); }).empty());
    desk.put(wanted);
    Volunteer typed = wanted;
    typed.phone = u"19900000009"_s;
    CHECK_THROWS_AS(desk.tryTo([&](Writer& w) { return w.change(volunteerTable(), wanted, typed); }), Failure);
    desk.db.keys()->put(KeyClass::Contact, *contact);
    CHECK(desk.volunteer(v)->phone == v.phone);
    CHECK(desk.volunteer(v)->note == kSealedText); // of the other class
    CHECK(desk.volunteer(v)->employer == u"虚构公司"_s);
    CHECK(check(desk.db).empty());
    CHECK(withNumber(desk.db.read(), v.documentKind, v.documentNumber).size() == 1);
}

TEST_CASE("A value altered or moved to another record is shown as damaged and found by the check", "[vault]")
{
    Desk desk;
    const Volunteer a = somebody(), b = somebody(u"310199199003010028"_s, u"19900000003"_s);
    desk.put(a);
    desk.put(b);
    const QString phone = desk.stored(u"volunteer"_s, u"phone"_s, a.id.text());
    SECTION("moved")
    {
        desk.behind(u"UPDATE volunteer SET phone = '%1' WHERE id = '%2'"_s.arg(phone, b.id.text()));
    }
    SECTION("altered")
    {
        QString altered = desk.stored(u"volunteer"_s, u"phone"_s, b.id.text());
        altered[20] = altered[20] == u'A' ? u'B' : u'A';
        desk.behind(u"UPDATE volunteer SET phone = '%1' WHERE id = '%2'"_s.arg(altered, b.id.text()));
    }
    SECTION("in the clear")
    {
        desk.behind(u"UPDATE volunteer SET phone = '19900000009' WHERE id = '%1'"_s.arg(b.id.text()));
    }
    SECTION("cut")
    {
        desk.behind(u"UPDATE volunteer SET phone = '%1' WHERE id = '%2'"_s.arg(phone.left(70), b.id.text()));
    }
    CHECK(desk.volunteer(a)->phone == a.phone);
    CHECK(desk.volunteer(b)->phone == kDamagedText);
    const Problems problems = check(desk.db);
    CHECK(std::any_of(problems.begin(), problems.end(), [&](const Problem& p) {
        return p.code == u"sealed"_s && p.field == u"volunteer/"_s + b.id.text() + u"/phone"_s;
    }));
    Volunteer typed = b;
    typed.phone = u"19900000004"_s;
    desk.put(typed);
    CHECK(desk.volunteer(b)->phone == u"19900000004"_s);
}

TEST_CASE("A value sealed with another office's key is a placeholder, not damage", "[vault]")
{
    Desk desk;
    const Volunteer v = somebody();
    desk.put(v);
    desk.db.keys()->put(KeyClass::Contact, crypto::makeSecret());
    CHECK(desk.volunteer(v)->phone == kSealedText);
    CHECK(desk.volunteer(v)->note == v.note);
    CHECK(check(desk.db).empty());
}

TEST_CASE("People are found by number and phone though both are sealed", "[vault]")
{
    Desk desk;
    Volunteer v = somebody();
    v.documentKind = DocumentKind::HkMoPermit;
    v.documentNumber = u"H0123456701"_s;
    v.phone = u"021-00000000"_s;
    desk.put(v);
    CHECK(withNumber(desk.db.read(), DocumentKind::HkMoPermit, u"H01234567"_s).size() == 1);
    CHECK(withNumber(desk.db.read(), DocumentKind::HkMoPermit, u"H01234568"_s).empty());
    CHECK(withPhoneOrBirth(desk.db.read(), u"02100000000"_s, {}).size() == 1);
    CHECK(withPhoneOrBirth(desk.db.read(), u"02100000001"_s, {}).empty());
    v.phone = u"19900000001"_s;
    desk.put(v);
    CHECK(withPhoneOrBirth(desk.db.read(), u"02100000000"_s, {}).empty());
    CHECK(withPhoneOrBirth(desk.db.read(), u"19900000001"_s, {}).size() == 1);
}

TEST_CASE("Desks of one office merge what is sealed without holding a key", "[vault][merge]")
{
    Desk a;
    Desk b(a.db.keys().get());
    const Volunteer v = somebody();
    a.put(v);
    KeyRing held;
    for (const KeyClass c : kKeyClasses)
        held.put(c, b.db.keys()->epochsOf(c));
    b.db.keys()->clear();
    REQUIRE(b.db.absorb(journalOf(a.db.read())).ok());
    CHECK(check(b.db).empty());
    for (const KeyClass c : kKeyClasses)
        b.db.keys()->put(c, held.epochsOf(c));
    CHECK(b.volunteer(v) == v);
    Volunteer inA = v, inB = v;
    inA.phone = u"19900000005"_s;
    inB.phone = u"19900000006"_s;
    b.put(inB);
    a.clock.advance(60'000);
    a.put(inA);
    REQUIRE(a.db.absorb(journalOf(b.db.read(), knownTo(a.db.read()))).ok());
    REQUIRE(b.db.absorb(journalOf(a.db.read(), knownTo(b.db.read()))).ok());
    CHECK(b.volunteer(v) == inA);
    REQUIRE(openConflicts(b.db.read()).size() == 1); // not one more for the index
    CHECK(openConflicts(b.db.read())[0].field == u"phone"_s);
    CHECK(withPhoneOrBirth(b.db.read(), u"19900000005"_s, {}).size() == 1);
    CHECK(withPhoneOrBirth(b.db.read(), u"19900000006"_s, {}).empty());
    CHECK(check(a.db).empty());
    CHECK(check(b.db).empty());
}

TEST_CASE("A change of the journal is shown opened to who holds the key", "[vault]")
{
    Desk desk;
    Volunteer v = somebody();
    desk.put(v);
    v.phone = u"19900000005"_s;
    desk.put(v);
    const JournalChange change = journalOf(desk.db.read()).back().changes.front();
    CHECK(desk.db.read().openedFields(change) == u"{\"phone\":[\"19900000001\",\"19900000005\"]}"_s);
    CHECK(desk.db.read().opened(u"volunteer"_s, u"phone"_s, v.id.text(),
                                desk.stored(u"volunteer"_s, u"phone"_s, v.id.text())) == v.phone);
    CHECK(desk.db.read().opened(u"volunteer"_s, u"source"_s, v.id.text(), u"x"_s) == u"x"_s);
}

TEST_CASE("Every other sealed column is sealed and read back", "[vault]")
{
    Desk desk;
    const QString phone = u"19900000007"_s;
    const Organisation o{Id<Organisation>::make(), u"甲"_s, {}, u"310106"_s, {}, phone, false};
    const Store s{Id<Store>::make(), u"甲"_s, u"310106"_s, {}, phone, false};
    Site site;
    site.id = Id<Site>::make();
    site.phone = phone;
    Post post;
    post.id = Id<Post>::make();
    post.phone = phone;
    GapReport report;
    report.id = Id<GapReport>::make();
    report.phone = phone;
    Movement movement;
    movement.id = Id<Movement>::make();
    movement.recipient = u"测试丁"_s;
    Qualification q;
    q.id = Id<Qualification>::make();
    q.evidence = u"证书00001"_s;
    desk.write([&](Writer& w) {
        w.put(organisationTable(), o);
        w.put(storeTable(), s);
        w.put(siteTable(), site);
        w.put(postTable(), post);
        w.put(gapReportTable(), report);
        w.put(movementTable(), movement);
        w.put(qualificationTable(), q);
    });
    CHECK(desk.db.read().find(organisationTable(), o.id.text()) == o);
    CHECK(desk.db.read().find(movementTable(), movement.id.text()) == movement);
    CHECK(desk.db.read().find(qualificationTable(), q.id.text()) == q);
    CHECK(desk.db.read().find(gapReportTable(), report.id.text()) == report);
    for (const QString& cell : {u"organisation/phone"_s, u"store/phone"_s, u"site/phone"_s, u"post/phone"_s,
                                u"gap_report/phone"_s, u"movement/recipient"_s, u"qualification/evidence"_s}) {
        INFO(cell.toStdString());
        CHECK(desk.db.read().number(u"SELECT count(*) FROM %1 WHERE %2 LIKE '$1%'"_s.arg(cell.section(u'/', 0, 0),
                                                                                         cell.section(u'/', 1))) == 1);
    }
}

TEST_CASE("The open keys come back with the workspace and go with them", "[vault]")
{
    Desk desk;
    const Volunteer v = somebody();
    desk.put(v);
    const QString path = desk.place.where();
    CHECK(Database(path, Mode::Read, u"t"_s).read().find(volunteerTable(), v.id.text()) == v);
    desk.behind(u"DELETE FROM vault"_s);
    const Database::Work nothing = [](Writer&) { return Problems{}; };
    Database locked(path, Mode::Read, u"t"_s);
    CHECK_FALSE(locked.keys()->has(KeyClass::Contact));
    CHECK(locked.read().find(volunteerTable(), v.id.text())->phone == kSealedText);
    CHECK(check(locked).empty());
}

TEST_CASE("An erased person leaves no value behind and the journal still verifies", "[vault][erase]")
{
    Desk desk;
    Volunteer v = somebody();
    desk.put(v);
    v.name = u"测试戊"_s;
    desk.put(v);
    Volunteer rest;
    rest.id = v.id;
    rest.status = VolunteerStatus::Archived;
    desk.write([&](Writer& w) { w.erase(volunteerTable(), rest); });
    CHECK(desk.volunteer(v) == rest);
    const auto journal = journalOf(desk.db.read());
    REQUIRE(journal.size() == 3);
    CHECK(isBlanked(journal[0].changes[0]));
    CHECK(isBlanked(journal[1].changes[0]));
    CHECK(journal[2].changes[0].action == ChangeAction::Erase);
    CHECK(check(desk.db).empty());
    if (test::Place::isServer())
        return; // what its files hold is the server's
    desk.db.checkpoint();
    QFile file(desk.db.facts().file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(u"测试甲"_s.toUtf8()));
    CHECK_FALSE(bytes.contains(u"测试戊"_s.toUtf8()));
}

TEST_CASE("Erasing again blanks what the first erasure had left, here and on the other desk", "[vault][erase][merge]")
{
    Desk a;
    Desk b(a.db.keys().get());
    Volunteer v = somebody();
    a.put(v);
    v.note.clear();
    a.write([&](Writer& w) { w.erase(volunteerTable(), v); }); // only the note goes
    Volunteer moved = v;
    moved.phone = u"19900000008"_s;
    a.put(moved);
    REQUIRE(b.db.absorb(journalOf(a.db.read())).ok());
    CHECK(b.volunteer(v) == moved);
    Volunteer rest;
    rest.id = v.id;
    a.write([&](Writer& w) { w.erase(volunteerTable(), rest); });
    REQUIRE(b.db.absorb(journalOf(a.db.read(), knownTo(b.db.read()))).ok());
    for (Desk* desk : {&a, &b}) {
        CHECK(desk->volunteer(v) == rest);
        CHECK(check(desk->db).empty());
        const auto journal = journalOf(desk->db.read());
        REQUIRE(journal.size() == 4);
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(isBlanked(journal[i].changes[0]));
        CHECK_FALSE(isBlanked(journal[3].changes[0]));
    }
    // With the last word blanked too there is no erasure any more that would allow it.
    a.behind(u"UPDATE change SET fields = ''"_s);
    CHECK_FALSE(check(a.db).empty());
}

TEST_CASE("A blank change without an erasure of its record is no erased one", "[vault][erase]")
{
    Desk desk;
    const Volunteer v = somebody();
    desk.put(v);
    desk.behind(u"UPDATE change SET fields = ''"_s);
    const Problems problems = check(desk.db);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].code == u"chain"_s);
    Desk other(desk.db.keys().get());
    CHECK_THROWS_AS(other.db.absorb(journalOf(desk.db.read())), Failure);
}

TEST_CASE("An erasure holds on every desk, against what a desk wrote without knowing of it", "[vault][erase][merge]")
{
    Desk a;
    Desk b(a.db.keys().get()), late(a.db.keys().get());
    const Volunteer v = somebody();
    a.put(v);
    REQUIRE(b.db.absorb(journalOf(a.db.read())).ok());
    Volunteer inB = v;
    inB.phone = u"19900000008"_s;
    inB.employer = u"虚构公司"_s;
    b.clock.advance(600'000);
    b.put(inB);
    const auto unaware = journalOf(b.db.read());
    Volunteer rest;
    rest.id = v.id;
    a.write([&](Writer& w) { w.erase(volunteerTable(), rest); });
    REQUIRE(b.db.absorb(journalOf(a.db.read(), knownTo(b.db.read()))).ok());
    REQUIRE(a.db.absorb(unaware).ok()); // packed before the erasure arrived there
    REQUIRE(late.db.absorb(journalOf(a.db.read())).ok());
    for (Desk* desk : {&a, &b, &late}) {
        CHECK(desk->volunteer(v) == rest);
        CHECK(check(desk->db).empty());
        CHECK(openConflicts(desk->db.read()).empty());
        for (const JournalEntry& entry : journalOf(desk->db.read())) {
            for (const JournalChange& c : entry.changes)
                CHECK((c.action == ChangeAction::Erase || isBlanked(c)));
        }
    }
    Volunteer back = rest;
    back.name = u"测试己"_s;
    b.put(back);
    REQUIRE(a.db.absorb(journalOf(b.db.read(), knownTo(a.db.read()))).ok());
    CHECK(a.volunteer(v) == back);
    CHECK(check(a.db).empty());
}
