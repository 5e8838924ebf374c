// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of awards: each once, its people known, and what was exported taken in unchanged, stars and letters too.

#include "core/storage/gate/database.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/letters.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Honoured : ImportDesk
{
    Volunteer who;

    Honoured()
    {
        fill();
        who = ws->read().all(storage::volunteerTable()).front();
    }
    [[nodiscard]] QString row(const QString& rest) const
    {
        return u"姓名,证件号码,荣誉名称,日期,颁发单位,文号,备注,荣誉类型\n%1,%2,%3\n"_s.arg(who.name,
                                                                                            who.documentNumber, rest);
    }
    ImportReport take(const QString& rest) { return importText(ImportKind::Honours, row(rest)); }
    [[nodiscard]] std::vector<Honour> all() const { return ws->read().all(storage::honourTable()); }
};

} // namespace

TEST_CASE("An award is entered once, and a later list says more of it", "[import][honours]")
{
    Honoured desk;
    CHECK(desk.take(u"优秀志愿者,2022-03-05,,,,"_s).added == 1);
    REQUIRE(desk.all().size() == 1);
    CHECK(desk.all().front().issuer == desk.ws->office().name); // who says none means this office
    CHECK(desk.all().front().id == honourId(desk.all().front()));
    CHECK(desk.take(u"优秀志愿者,2022-03-05,,,,"_s).unchanged == 1);
    CHECK(desk.take(u"优秀志愿者,2022-03-05,上海市文明办,沪文明〔2022〕7号,抗疫,表彰"_s).updated == 1);
    CHECK(desk.all().front().issuer == u"上海市文明办"_s);
    CHECK(desk.all().front().document == u"沪文明〔2022〕7号"_s);
    CHECK(desk.take(u"优秀志愿者,2022-03-06,,,,"_s).added == 1); // of another day
    // By hand it is the same one.
    Honour typed = desk.all().front();
    typed.id = {};
    CHECK_FALSE(saveHonour(*desk.ws, {}, typed).ok());
}

TEST_CASE("A preview of awards stores nothing, and an import is undone whole", "[import][honours]")
{
    Honoured desk;
    const QString list = desk.row(u"优秀志愿者,2022-03-05,,,,"_s);
    CHECK(desk.importText(ImportKind::Honours, list, {.dryRun = true}).added == 1);
    CHECK(desk.all().empty());
    const ImportReport done = desk.importText(ImportKind::Honours, list);
    REQUIRE(done.added == 1);
    REQUIRE(undoEntry(*desk.ws, done.changes.entry).ok());
    CHECK(desk.all().empty());
}

TEST_CASE("What a list of awards says wrong is refused by row", "[import][honours]")
{
    Honoured desk;
    CHECK(codes(desk.take(u"优秀志愿者,2022-04-20,,,,"_s).problems) == "in_future");
    CHECK(codes(desk.take(u"三星级志愿者,2022-03-05,,,,星级"_s).problems) == "kind_not_taken");
    CHECK(codes(desk.take(u"春季志愿服务,2022-03-05,,,,感谢信"_s).problems) == "kind_not_taken");
    CHECK_FALSE(desk.take(u",2022-03-05,,,,"_s).problems.empty());
    CHECK_FALSE(desk.take(u"优秀志愿者,,,,,"_s).problems.empty());
    const QString other = u"姓名,证件号码,荣誉名称,日期\n别名测,%1,优秀志愿者,2022-03-05\n"_s;
    CHECK(desk.importText(ImportKind::Honours, other.arg(desk.who.documentNumber)).rejected == 1);
    CHECK(desk.importText(ImportKind::Honours, other.arg(idNumber(QDate(1979, 1, 1), 99))).rejected == 1);
    CHECK(desk.all().empty());
    REQUIRE(desk.take(u"优秀志愿者,2022-03-05,,,,"_s).added == 1);
    REQUIRE(archiveHonours(*desk.ws, {desk.all().front().id}).ok());
    CHECK(codes(desk.take(u"优秀志愿者,2022-03-05,,,,"_s).problems) == "archived");
}

TEST_CASE("What is exported of honours is taken in unchanged, whatever its kind", "[import][export][honours]")
{
    Honoured desk;
    REQUIRE(desk.take(u"优秀志愿者,2022-03-05,上海市文明办,沪文明〔2022〕7号,抗疫,"_s).added == 1);
    REQUIRE(noteLetters(*desk.ws, {desk.who.id}, {u"春季志愿服务"_s, {}, QDate(2022, 4, 1)}).ok());
    Honour star;
    star.volunteer = desk.who.id;
    star.kind = HonourKind::Star;
    star.level = 2;
    star.day = QDate(2022, 4, 2);
    REQUIRE(saveHonour(*desk.ws, {}, star, u"全国平台时长"_s).ok());
    const Listing masked = listing(*desk.ws, ListKind::Honours, {}).value();
    const auto number = masked.keys.indexOf(u"document_number"_s);
    REQUIRE(number >= 0);
    CHECK(masked.rows.front()[number] != desk.who.documentNumber);
    const Listing shown = listing(*desk.ws, ListKind::Honours, {.fullIds = true}).value();
    REQUIRE(shown.rows.size() == 3);
    CHECK(shown.rows.front()[shown.keys.indexOf(u"day"_s)] == u"2022-04-02"_s); // the latest first
    for (const QString& ending : {u".csv"_s, u".xlsx"_s}) {
        const QString path = desk.path(u"honours"_s + ending);
        exportListing(shown, listTitle(ListKind::Honours), path);
        const ImportReport back = desk.import(ImportKind::Honours, path);
        INFO(codes(back.problems));
        CHECK(back.unchanged == 3);
    }
    CHECK(desk.all().size() == 3);
}
