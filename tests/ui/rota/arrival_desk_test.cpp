// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk at the door. It is Wednesday 2022-03-16, 08:00.

#include "ui/rota/arrival_desk.h"

#include "core/usecases/rota/hours.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/reveal/person_picker.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

/// A shift that runs, with one person expected and one who lives in another street.
struct Running : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 7, 12, 2);
    AssignmentStep first = desk.book(desk.person(u"邻测甲"_s), shift);
    Volunteer far = desk.person(u"远测乙"_s, desk.otherStreet);
};

struct AtTheDoor : test::RotaScene<Running>
{
    ArrivalDesk* opened()
    {
        list()->selectIds({shift.text()});
        page.findChild<QAction*>(u"signInDesk"_s)->trigger();
        QApplication::processEvents();
        auto* door = page.findChild<ArrivalDesk*>();
        REQUIRE(door != nullptr);
        return door;
    }
    static void come(ArrivalDesk* door, Id<Volunteer> person)
    {
        auto* picker = door->findChild<PersonPicker*>();
        picker->setChoice(person.text(), u"某"_s);
        Q_EMIT picker->committed();
    }
};

} // namespace

TEST_CASE("Enter signs in who comes, and says why somebody may not be", "[ui][rota][attendance]")
{
    AtTheDoor s;
    ArrivalDesk* door = s.opened();
    AtTheDoor::come(door, s.first.after->volunteer);
    REQUIRE(hoursRows(s.session.workspace(), {}).size() == 1);
    CHECK(door->findChild<PersonPicker*>()->text().isEmpty());
    auto* reason = door->findChild<QLineEdit*>(u"overrideReason"_s);
    CHECK_FALSE(reason->isVisible());
    AtTheDoor::come(door, s.far.id);
    CHECK(hoursRows(s.session.workspace(), {}).size() == 1);
    REQUIRE(reason->isVisible());
    reason->setText(u"人手不足"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(hoursRows(s.session.workspace(), {}).size() == 2);
    CHECK_FALSE(reason->isVisible());
    CHECK(door->findChild<QTableView*>(u"arrivals"_s)->model()->rowCount() == 2);
    // In the same minute nobody has served: signing out is refused, and both are there still.
    AtTheDoor::come(door, s.far.id);
    CHECK(door->strip()->isVisible());
    CHECK(minutesOf(hoursRows(s.session.workspace(), {})) == 0);
    QTest::keyClick(door, Qt::Key_Escape);
    CHECK_FALSE(door->isVisible());
}
