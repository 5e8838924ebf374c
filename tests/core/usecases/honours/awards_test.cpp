// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Awards and letters of thanks as records, and what becomes of honours when two people turn out to be one.

#include "core/base/failure.h"
#include "core/report/letter.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/letters.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "tests/support/honoured_desk.h"
#include "tests/support/twice_registered.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Awards = HonouredDesk<Desk>;

Honour award(const Volunteer& v)
{
    Honour h;
    h.volunteer = v.id;
    h.name = u"优秀志愿者"_s;
    h.issuer = u"静安区文明办"_s;
    h.document = u"静文明〔2022〕7号"_s;
    h.day = QDate(2022, 3, 5);
    return h;
}

} // namespace

TEST_CASE("An award is entered, changed and put away", "[honours]")
{
    Awards desk;
    const auto saved = saveHonour(*desk.ws, {}, award(desk.who));
    REQUIRE(saved.ok());
    const Honour stored = *saved->records.front().after;
    CHECK(problemCodes(saveHonour(*desk.ws, {}, award(desk.who))) == QStringList{u"already_there"_s});
    Honour changed = stored;
    changed.issuer = u"上海市文明办"_s;
    REQUIRE(saveHonour(*desk.ws, stored, changed).ok());
    Honour late = stored;
    late.issuer = u"彭浦镇"_s;
    CHECK(problemCodes(saveHonour(*desk.ws, stored, late)) == QStringList{u"stale"_s});
    Honour moved = changed;
    moved.day = QDate(2022, 3, 6);
    CHECK(problemCodes(saveHonour(*desk.ws, changed, moved)) == QStringList{u"fixed"_s});

    const std::vector<HonourRow> rows = honourRows(*desk.ws, HonourKind::Award);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == desk.who.name);
    CHECK(honourRows(*desk.ws, HonourKind::Letter).empty());
    CHECK(listing(*desk.ws, ListKind::Honours, {.search = u"yxzyz"_s})->rows.size() == 1);
    REQUIRE(archiveHonours(*desk.ws, {stored.id}, true, u"误录"_s).ok());
    CHECK(listing(*desk.ws, ListKind::Honours, {})->rows.empty());
    REQUIRE(saveHonour(*desk.ws, {}, award(desk.who)).ok()); // entered anew, it is the same one
    CHECK(honourRows(*desk.ws).size() == 1);
    CHECK_FALSE(honourRows(*desk.ws).front().honour.isArchived);
}

TEST_CASE("An award is refused for what is missing or not so", "[honours]")
{
    Awards desk;
    Honour nothing;
    nothing.volunteer = desk.who.id;
    CHECK(problemCodes(saveHonour(*desk.ws, {}, nothing)) == QStringList{u"required"_s, u"required"_s, u"required"_s});
    Honour wanted = award(desk.who);
    wanted.day = QDate(2022, 3, 21);
    CHECK(problemCodes(saveHonour(*desk.ws, {}, wanted)) == QStringList{u"in_future"_s});
    wanted = award(desk.who);
    wanted.volunteer = Id<Volunteer>::make();
    CHECK(problemCodes(saveHonour(*desk.ws, {}, wanted)) == QStringList{u"unknown_volunteer"_s});
    wanted = award(desk.who);
    wanted.name = QString(20'000, u'优');
    CHECK(problemCodes(saveHonour(*desk.ws, {}, wanted)) == QStringList{u"too_long"_s});
    wanted.kind = HonourKind::Star; // by this door too it is held against the hours
    wanted.name.clear();
    wanted.level = 1;
    CHECK(problemCodes(saveHonour(*desk.ws, {}, wanted)) == QStringList{u"above_hours"_s});
    CHECK(problemCodes(archiveHonours(*desk.ws, {Id<Honour>::make()})) == QStringList{u"unknown_honour"_s});
    CHECK(desk.honours().empty());
}

TEST_CASE("An award is given to many at once, and who has it is passed by", "[honours]")
{
    Awards desk;
    REQUIRE(saveHonour(*desk.ws, {}, award(desk.who)).ok());
    const std::vector<Id<Volunteer>> both{desk.who.id, desk.other.id, desk.other.id};
    const auto given = giveToMany(*desk.ws, both, award(desk.who));
    REQUIRE(given.ok());
    REQUIRE(given->records.size() == 1);
    CHECK(given->records.front().after->volunteer == desk.other.id);
    CHECK(problemCodes(giveToMany(*desk.ws, both, award(desk.who))) == QStringList{u"nothing_entered"_s});
    CHECK(problemCodes(giveToMany(*desk.ws, {}, award(desk.who))) == QStringList{u"nothing_entered"_s});
    CHECK(problemCodes(giveToMany(*desk.ws, {desk.who.id, Id<Volunteer>::make()}, award(desk.who))) ==
          QStringList{u"unknown_volunteer"_s});
    Honour star;
    star.kind = HonourKind::Star;
    star.level = 1;
    star.day = QDate(2022, 3, 5);
    CHECK(problemCodes(giveToMany(*desk.ws, both, star)) == QStringList{u"above_hours"_s, u"above_hours"_s});
    CHECK(desk.honours().size() == 2);
    CHECK(honoursHeld(*desk.ws, desk.other.id) == HonoursHeld{0, 1, 0});
    REQUIRE(giveToMany(*desk.ws, both, star, u"系统外时长"_s).ok());
    REQUIRE(noteLetters(*desk.ws, both, {u"春季服务"_s, {}, QDate(2022, 3, 5)}).ok());
    CHECK(honoursHeld(*desk.ws, desk.other.id) == HonoursHeld{1, 1, 1});
    REQUIRE(revokeStars(*desk.ws, {desk.other.id}, u"误录"_s).ok());
    CHECK(honoursHeld(*desk.ws, desk.other.id) == HonoursHeld{0, 1, 1});
}

TEST_CASE("A star is not put away, nor brought back, without a reason", "[honours]")
{
    Awards desk;
    const auto granted = grantStars(*desk.ws, {desk.who.id}, {1, QDate(2022, 3, 5), {}, {}}, u"系统外时长"_s);
    REQUIRE(granted.ok());
    const Id<Honour> id = granted->records.front().after->id;
    CHECK(problemCodes(archiveHonours(*desk.ws, {id})) == QStringList{u"reason_missing"_s});
    REQUIRE(archiveHonours(*desk.ws, {id}, true, u"误录"_s).ok());
    CHECK(problemCodes(archiveHonours(*desk.ws, {id}, false)) == QStringList{u"reason_missing"_s});
    CHECK(archiveHonours(*desk.ws, {id}, false, u"核实"_s).ok());
}

TEST_CASE("Letters are noted for many, once each, and printed a page each", "[honours]")
{
    Awards desk;
    desk.serve(desk.who, 90);
    Campaign campaign;
    campaign.id = Id<Campaign>::make();
    campaign.name = u"同心守护"_s;
    desk.put(storage::campaignTable(), campaign);
    const std::vector<Id<Volunteer>> both{desk.who.id, desk.other.id, desk.who.id};
    const LetterWish wish{u"2022年春季疫情防控志愿服务"_s, campaign.id, QDate(2022, 3, 20)};
    const auto noted = noteLetters(*desk.ws, both, wish);
    REQUIRE(noted.ok());
    CHECK(noted->noted.size() == 2);
    REQUIRE(noted->letters.size() == 2);
    CHECK(noted->letters[0].name == desk.who.name);
    CHECK(noted->letters[0].minutes == 90);
    CHECK(noted->letters[1].minutes == 0);
    const auto again = noteLetters(*desk.ws, both, wish);
    REQUIRE(again.ok());
    CHECK(again->noted.empty());
    CHECK(again->letters == noted->letters);
    const auto reprinted = lettersNoted(*desk.ws, {noted->noted[1].id});
    REQUIRE(reprinted.ok());
    CHECK(reprinted->front().name == desk.other.name);

    const report::Document document = report::lettersDocument(noted->letters);
    CHECK(document.blocks.size() == 2);
    const QString text = report::toText(document);
    for (const QString& part : {u"感谢信"_s, u"尊敬的王测甲："_s, u"同心守护"_s, u"累计志愿服务1.5小时"_s,
                                u"静安区文明办"_s, u"2022年3月20日"_s})
        CHECK(text.contains(part));
    CHECK(text.count(u"累计志愿服务"_s) == 1); // who has no hours is told none
    CHECK_FALSE(report::toHtml(document).contains(u"quiet line"_s));

    CHECK(problemCodes(noteLetters(*desk.ws, {}, wish)) == QStringList{u"nothing_entered"_s});
    CHECK(problemCodes(noteLetters(*desk.ws, both, {u" "_s, {}, {}})) == QStringList{u"required"_s, u"required"_s});
    CHECK(problemCodes(noteLetters(*desk.ws, both, {u"服务"_s, Id<Campaign>::make(), QDate(2022, 3, 20)})) ==
          QStringList{u"unknown_campaign"_s});
}

TEST_CASE("Honours follow a person who is merged, and what both have becomes one", "[honours][duplicates]")
{
    TwiceRegistered s;
    const auto star = [&](const Volunteer& v, int level, QDate day, bool isArchived) {
        Honour h;
        h.volunteer = v.id;
        h.kind = HonourKind::Star;
        h.level = level;
        h.day = day;
        h.note = isArchived ? u"误录"_s : u"系统外"_s;
        h.isArchived = isArchived;
        h.id = honourId(h);
        s.put(storage::honourTable(), h);
    };
    star(s.keep, 1, QDate(2022, 3, 5), true);
    star(s.duplicate, 1, QDate(2022, 2, 1), false);
    star(s.keep, 2, QDate(2022, 3, 5), false);
    star(s.duplicate, 2, QDate(2022, 3, 1), false);
    s.put(storage::honourTable(), [&] {
        Honour h = award(s.duplicate);
        h.id = honourId(h);
        return h;
    }());
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    const auto stored = s.ws->read().all(storage::honourTable(), {}, {}, u"ORDER BY kind, level"_s);
    REQUIRE(stored.size() == 3);
    for (const Honour& h : stored) {
        CHECK(h.volunteer == s.keep.id);
        CHECK(h.id == honourId(h));
        CHECK_FALSE(h.isArchived);
    }
    CHECK(stored[1].day == QDate(2022, 2, 1)); // the one that stands
    CHECK(stored[1].note == u"系统外");
    CHECK(stored[2].day == QDate(2022, 3, 1)); // the earlier of both
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(s.ws->read().all(storage::honourTable()).size() == 5);
}

TEST_CASE("Of an erased person honours stay as facts without the words", "[honours][erasure]")
{
    Awards desk;
    REQUIRE(saveHonour(*desk.ws, {}, award(desk.who)).ok());
    REQUIRE(erasePerson(*desk.ws, desk.who.id, u"本人申请"_s).ok());
    const std::vector<Honour> left = desk.honours();
    REQUIRE(left.size() == 1);
    CHECK(left.front().name == u"优秀志愿者");
    CHECK(left.front().document.isEmpty());
}

TEST_CASE("Letters whose file cannot be made are not noted, and put away where it cannot take its name", "[honours]")
{
    Awards desk;
    const LetterWish wish{u"春季服务"_s, {}, QDate(2022, 3, 20)};
    const auto failing = [] { throw Failure(u"磁盘已满"_s); };
    LetterFile file;
    file.make = [&](const std::vector<ThankYouLetter>&) { failing(); };
    CHECK_THROWS_AS(noteLetters(*desk.ws, {desk.who.id}, wish, {}, file), Failure);
    CHECK(desk.honours().empty());
    std::size_t made = 0;
    file.make = [&](const std::vector<ThankYouLetter>& letters) { made = letters.size(); };
    file.put = failing;
    CHECK_THROWS_AS(noteLetters(*desk.ws, {desk.who.id}, wish, {}, file), Failure);
    CHECK(made == 1);
    CHECK(honoursHeld(*desk.ws, desk.who.id) == HonoursHeld{0, 0, 0});
    file.put = {};
    REQUIRE(noteLetters(*desk.ws, {desk.who.id}, wish, {}, file).ok());
    CHECK(honoursHeld(*desk.ws, desk.who.id) == HonoursHeld{0, 0, 1});
}
