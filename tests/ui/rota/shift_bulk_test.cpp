// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many shifts at once in the window: a plan shown at each key and made, a week copied, marked shifts changed alike.

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_plan_dialog.h"
#include "ui/rota/shifts_change_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

struct TwoPosts : test::PostDesk
{
    Id<Post> second = desk.post(u"秩序引导"_s, u"北站北广场"_s);
    Id<Shift> early = desk.shift(post, kToday, 10, 12, 2);
    Id<Shift> late = desk.shift(post, kToday, 13, 17, 2);
};

struct Shown : test::RotaScene<TwoPosts>
{
    template <class T>
    T* the(const QString& name)
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    ShiftPlanDialog* openPlan()
    {
        the<QTabBar>(u"tabs"_s)->setCurrentIndex(1);
        settle();
        the<TablePage>(u"postList"_s)->view()->selectAll();
        the<QAction>(u"planShifts"_s)->trigger();
        auto* dialog = page.findChild<ShiftPlanDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    [[nodiscard]] std::size_t shiftsOfDays(int days)
    {
        return shiftRows(session.workspace(), {{}, {atLocal(kToday), atLocal(kToday.addDays(days))}, {}}).size();
    }
};

bool says(const QWidget& dialog, const QString& text)
{
    const auto* sums = dialog.findChild<QLabel*>(u"planSums"_s);
    return QTest::qWaitFor([&] { return sums->text().contains(text); }, 10000);
}

} // namespace

TEST_CASE("A plan for the marked posts is shown while it is typed, made, and undone as one", "[ui][rota]")
{
    Shown s;
    ShiftPlanDialog* dialog = s.openPlan();
    CHECK(says(*dialog, u"84"_s)); // two posts, three shifts, a fortnight
    CHECK(dialog->findChild<QTableView*>(u"plannedPosts"_s)->model()->rowCount() == 2);
    dialog->findChild<QComboBox*>(u"planPattern"_s)->setCurrentIndex(3);
    CHECK(dialog->findChild<QLineEdit*>(u"planTimes"_s)->isVisible());
    dialog->findChild<QLineEdit*>(u"planTimes"_s)->setText(u"13:00-17:00"_s);
    dialog->findChild<QDateEdit*>(u"planTo"_s)->setDate(kToday.addDays(3)); // Wednesday to Saturday
    dialog->findChild<QCheckBox*>(u"planWeekdays"_s)->setChecked(true);
    dialog->findChild<QSpinBox*>(u"planNeeded"_s)->setValue(4);
    CHECK(says(*dialog, u"20"_s)); // five new shifts, one there already
    auto* go = dialog->findChild<QPushButton*>(u"makeShifts"_s);
    REQUIRE(QTest::qWaitFor([&] { return go->isEnabled(); }, 10000));
    const int before = s.entries();
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(s.entries() == before + 1);
    CHECK(s.shiftsOfDays(4) == 7);
    auto* strip = s.the<TablePage>(u"postList"_s)->strip();
    REQUIRE(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(s.shiftsOfDays(4) == 2);
}

TEST_CASE("A plan that cannot be made says why in its dialog", "[ui][rota]")
{
    Shown s;
    ShiftPlanDialog* dialog = s.openPlan();
    auto* go = dialog->findChild<QPushButton*>(u"makeShifts"_s);
    dialog->findChild<QDateEdit*>(u"planTo"_s)->setDate(kToday.addYears(1));
    CHECK(says(*dialog, u"366"_s));
    CHECK_FALSE(go->isEnabled());
    dialog->findChild<QDateEdit*>(u"planTo"_s)->setDate(kToday.addDays(1));
    dialog->findChild<QLineEdit*>(u"planLeftOut"_s)->setText(u"soon"_s);
    CHECK(says(*dialog, u"soon"_s));
    CHECK_FALSE(go->isEnabled());
}

TEST_CASE("A week is copied to the weeks after it", "[ui][rota]")
{
    Shown s;
    s.the<QAction>(u"copyWeek"_s)->trigger();
    CHECK(s.the<QWidget>(u"copying"_s)->isVisible());
    s.the<QSpinBox>(u"copies"_s)->setValue(2);
    QTest::mouseClick(s.the<QPushButton>(u"copyNow"_s), Qt::LeftButton);
    for (const int weeks : {1, 2})
        CHECK(shiftRows(s.session.workspace(), {{}, dayOf(kToday.addDays(7 * weeks)), {}}).size() == 2);
    CHECK(s.shiftsOfDays(28) == 6);
}

TEST_CASE("The line of copying hears Enter and Esc and gives the keyboard back", "[ui][rota]")
{
    Shown s;
    const auto before = s.shiftsOfDays(28);
    auto* copies = s.the<QSpinBox>(u"copies"_s);
    const auto press = [&](Qt::Key key) {
        s.the<QAction>(u"copyWeek"_s)->trigger();
        QTest::keyClick(copies, key);
        CHECK_FALSE(s.the<QWidget>(u"copying"_s)->isVisible());
        CHECK(s.page.focusWidget() == s.list()->view());
    };
    press(Qt::Key_Escape);
    CHECK(s.shiftsOfDays(28) == before);
    press(Qt::Key_Return);
    CHECK(s.shiftsOfDays(28) == 2 * before);
}

TEST_CASE("Marked shifts are changed alike, and what cannot be is told in the dialog", "[ui][rota]")
{
    Shown s;
    s.list()->view()->selectAll();
    s.the<QAction>(u"changeShifts"_s)->trigger();
    auto* dialog = s.page.findChild<ShiftsChangeDialog*>();
    REQUIRE(dialog != nullptr);
    auto* go = dialog->findChild<QPushButton*>(u"changeNow"_s);
    const int before = s.entries();
    QTest::mouseClick(go, Qt::LeftButton); // nothing said
    CHECK(dialog->isVisible());
    CHECK(s.entries() == before);
    dialog->findChild<QSpinBox*>(u"changeNeeded"_s)->setValue(6);
    dialog->findChild<QSpinBox*>(u"changeStartsBy"_s)->setValue(-30);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(s.entries() == before + 1);
    CHECK(shiftNamed(s.session.workspace(), s.early)->needed == 6);
    CHECK(shiftNamed(s.session.workspace(), s.late)->starts == atLocal(kToday, QTime(12, 30)));
}
