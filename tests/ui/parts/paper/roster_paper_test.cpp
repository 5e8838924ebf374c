// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters on paper: each group begins a page, nothing lies outside it, and a long one goes on.

#include "core/report/rosters.h"
#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

RosterShift shiftOf(int people, int needed)
{
    RosterShift shift;
    shift.row.postName = u"测温验码"_s;
    shift.row.siteName = u"北出口"_s;
    shift.row.shift.starts = atLocal(QDate(2022, 3, 20), QTime(8, 0));
    shift.row.shift.ends = atLocal(QDate(2022, 3, 20), QTime(16, 0));
    shift.row.shift.needed = needed;
    shift.row.filled = people;
    shift.contact = u"单测试 19900000001"_s;
    shift.address = u"秣陵路100号"_s;
    shift.post.duties = u"为进站人员测温，查验健康码。"_s;
    for (int i = 0; i < people; ++i)
        shift.people.push_back({{}, u"王测甲"_s, u"199****0000"_s, AssignmentState::Accepted});
    return shift;
}

RosterFacts rosterOf(RosterBy by, int groups, int people)
{
    RosterFacts facts;
    facts.office = u"静安区文明办"_s;
    facts.by = by;
    facts.period = dayOf(QDate(2022, 3, 20));
    for (int i = 0; i < groups; ++i) {
        RosterGroup group;
        group.name = u"北出口"_s;
        group.day = QDate(2022, 3, 20);
        group.shifts = {shiftOf(people, people + 1)};
        facts.groups.push_back(std::move(group));
    }
    return facts;
}

void checkInside(const Paper& paper)
{
    const QRectF sheet(QPointF(), paper.size());
    for (int page = 0; page < paper.pageCount(); ++page) {
        for (const Letter& letter : paper.page(page).letters)
            CHECK(sheet.contains(letter.at));
    }
}

} // namespace

TEST_CASE("Each site, day and person of a roster begins a page", "[ui][paper][roster]")
{
    for (const RosterBy by : {RosterBy::Site, RosterBy::Day, RosterBy::Person}) {
        const Paper paper(report::rosterDocument(rosterOf(by, 3, 1)));
        CHECK(paper.pageCount() == 3);
        CHECK(paper.size().width() > paper.size().height());
        checkInside(paper);
    }
}

TEST_CASE("A long roster goes on to further pages and loses nobody", "[ui][paper][roster]")
{
    const auto letters = [](const Paper& paper) {
        std::size_t count = 0;
        for (int page = 0; page < paper.pageCount(); ++page)
            count += paper.page(page).letters.size();
        return count;
    };
    const Paper few(report::rosterDocument(rosterOf(RosterBy::Site, 1, 1)));
    const Paper many(report::rosterDocument(rosterOf(RosterBy::Site, 1, 120)));
    CHECK(few.pageCount() == 1);
    CHECK(many.pageCount() > 3);
    CHECK(letters(many) > letters(few) + std::size_t(119 * 14)); // name and phone of each
    checkInside(many);
}

TEST_CASE("A duty card of a person is a page of A5", "[ui][paper][roster]")
{
    const Paper cards(report::personCardsDocument(rosterOf(RosterBy::Person, 2, 1)));
    CHECK(cards.pageCount() == 2);
    CHECK(cards.size().width() == Approx(148));
    checkInside(cards);
}
