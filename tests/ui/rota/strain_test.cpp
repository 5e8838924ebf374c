// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom coming shifts are too hard on, from the list of shifts; and breaks as the form of a shift takes them.

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/form.h"
#include "ui/parts/lists/strain_dialog.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_desk.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

/// Somebody on two shifts with an hour between them.
struct TwoInADay : test::PostDesk
{
    Volunteer who = desk.person(u"王测甲"_s);
    Id<Shift> first = desk.shift(post, kToday, 12, 16, 2);
    Id<Shift> second = desk.shift(post, kToday, 17, 21, 2);

    TwoInADay()
    {
        desk.book(who, first);
        desk.book(who, second);
    }
};

} // namespace

TEST_CASE("The list of whom shifts are too hard on opens from the list of shifts, and a row opens its shift",
          "[ui][rota]")
{
    test::RotaScene<TwoInADay> s;
    auto* strains = s.page.findChild<QAction*>(u"strains"_s);
    REQUIRE(strains != nullptr);
    strains->trigger();
    auto* dialog = s.page.findChild<StrainDialog*>();
    REQUIRE(dialog != nullptr);
    auto* rows = dialog->findChild<QTableView*>(u"strains"_s);
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 2; }, 10000));
    CHECK(rows->model()->index(1, 0).data().toString() == u"王测甲"_s);
    CHECK_FALSE(rows->model()->index(1, 4).data().toString().isEmpty());
    CHECK_FALSE(rows->model()->index(1, 5).data().toString().isEmpty()); // the reason of who put them there
    Id<Shift> wanted;
    QObject::connect(dialog, &StrainDialog::shiftWanted, dialog, [&](Id<Shift> shift) { wanted = shift; });
    rows->selectRow(1);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    dialog->findChild<QPushButton*>(u"openStrained"_s)->click();
    CHECK(wanted == s.second);
}

TEST_CASE("The form of a shift takes its breaks as they are typed, and refuses what lies outside", "[ui][rota]")
{
    test::RotaScene<TwoInADay> s;
    s.list()->selectIds({s.first.text()});
    s.page.findChild<QAction*>(u"change"_s)->trigger();
    s.settle();
    auto* desk = s.page.findChild<ShiftDesk*>();
    REQUIRE(desk != nullptr);
    Form* form = desk->form();
    form->setValue(u"breaks"_s, u"18:00-18:30"_s);
    Q_EMIT desk->saveRequested(false);
    CHECK(shiftNamed(s.session.workspace(), s.first)->breaks.isEmpty());
    form->setValue(u"breaks"_s, u"1400-1430"_s);
    Q_EMIT desk->saveRequested(false);
    CHECK(shiftNamed(s.session.workspace(), s.first)->breaks == u"14:00–14:30"_s);
}
