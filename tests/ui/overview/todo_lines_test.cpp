// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom coming shifts are too hard on, among what waits on the overview, and where its other lines lead. It is Sunday
// 2022-03-20, 15:00.

#include "core/usecases/figures/findings.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/desk/wish.h"
#include "ui/overview/finding_words.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/lists/strain_dialog.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

TEST_CASE("Who is on shifts with too little rest waits on the overview, and the line opens the list of them",
          "[ui][overview]")
{
    test::Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106011002"_s);
    const Volunteer who = desk.person(u"王测甲"_s);
    const Shift first = desk.shift(post, at(21, 8), at(21, 12), 2);
    desk.assign(first, who);
    desk.assign(desk.shift(post, at(21, 13), at(21, 17), 2), who);
    ui::Session session(std::move(desk.ws));
    OverviewPage page(session);
    page.resize(1234, 660);
    page.show();
    page.refresh();
    auto* todo = page.findChild<QTableWidget*>(u"todo"_s);
    REQUIRE(todo != nullptr);
    const auto lineOf = [&]() -> int {
        for (int row = 0; row < todo->rowCount(); ++row) {
            if (todo->item(row, 0)->text() == findingText(FindingKind::Strained))
                return row;
        }
        return -1;
    };
    REQUIRE(QTest::qWaitFor([&] { return lineOf() >= 0; }, 10000));
    todo->setCurrentCell(lineOf(), 0);
    QTest::keyClick(todo, Qt::Key_Return);
    auto* dialog = page.findChild<StrainDialog*>();
    REQUIRE(dialog != nullptr);
    auto* rows = dialog->findChild<QTableView*>(u"strains"_s);
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 2; }, 10000));
    QSignalSpy wishes(&page, &Page::navigate);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    Q_EMIT rows->activated(rows->currentIndex());
    REQUIRE(wishes.count() == 1);
    CHECK(wishes[0][1].value<Wish>() == Wish(ShowShift{first.id}));
}

TEST_CASE("Lines of what waits open the list of just that", "[ui][overview]")
{
    CHECK(wishOf(FindingKind::GapUnanswered) == Wish(ShowGapCollections{}));
    CHECK(wishOf(FindingKind::ServiceSuperseded) == Wish(ShowServiceRegister{}));
    for (const FindingKind kind : {FindingKind::GapUnanswered, FindingKind::ServiceSuperseded})
        CHECK(pageOf(kind) == u"rota"_s);
}
