// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Badges, name cards and the enrolment list of who is on a shift, from the page of posts and shifts.

#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"

#include <QAction>
#include <QDialog>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

/// One shift with two people on it, of whom one has not answered, and one that nobody is on.
struct Booked : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    Id<Shift> empty = desk.shift(post, kToday, 17, 20, 2);
    AssignmentStep first = desk.book(desk.person(u"邻测甲"_s), shift);
    AssignmentStep second = desk.book(desk.person(u"远测乙"_s), shift, AssignmentState::Invited);
};

} // namespace

TEST_CASE("Papers of a shift are about who accepted it", "[ui][rota][papers]")
{
    test::RotaScene<Booked> s;
    const auto press = [&](const QString& action) { s.page.findChild<QAction*>(action)->trigger(); };
    const auto preview = [&] { return s.page.findChild<QDialog*>(u"paperDialog"_s); };
    s.list()->selectIds({s.empty.text()});
    press(u"enrolmentList"_s);
    CHECK(preview() == nullptr);
    CHECK(s.list()->strip()->isVisible());
    s.list()->selectIds({s.shift.text()});
    press(u"nameCards"_s);
    auto* cards = s.page.findChild<QDialog*>(u"nameCardDialog"_s);
    REQUIRE(cards != nullptr);
    QTest::keyClick(cards, Qt::Key_Return);
    REQUIRE(preview() != nullptr);
    CHECK(preview()->findChild<PaperPreview*>()->pageCount() == 1); // who has not answered is none of them
    CHECK(s.list()->view()->actions().contains(s.page.findChild<QAction*>(u"badge"_s)));
}
