// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tried out on the page of dispatch and never saved: other weights, more people, closed shifts.

#include "tests/ui/dispatch/dispatch_scene.h"
#include "ui/dispatch/weights_dialog.h"
#include "ui/dispatch/what_if_panel.h"
#include "ui/parts/form/division_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Weights are tried out for the proposals of the page, and the office's stay as they are", "[ui][dispatch]")
{
    test::DispatchScene<test::TwoSeats> s;
    s.act(u"weights"_s);
    auto* dialog = s.page.findChild<WeightsDialog*>();
    REQUIRE(dialog != nullptr);
    auto* street = dialog->findChild<QSpinBox*>(u"other_street"_s);
    auto* district = dialog->findChild<QSpinBox*>(u"other_district"_s);
    auto* go = dialog->findChild<QPushButton*>(u"proposeWithThese"_s);
    CHECK(street->value() == DispatchWeights{}.otherStreet);
    street->setValue(50); // farther than elsewhere
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(dialog->findChild<QLabel*>(u"weightsWhyNot"_s)->text().isEmpty());
    district->setValue(60);
    REQUIRE(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    s.settle();
    CHECK(s.rows() == 3);
    CHECK(dispatchWeights(s.session.workspace().office()) == DispatchWeights{});
    s.act(u"weights"_s);
    for (auto* next : s.page.findChildren<WeightsDialog*>()) {
        if (next->isVisible())
            CHECK(next->findChild<QSpinBox*>(u"other_street"_s)->value() == 50); // as tried out
    }
}

TEST_CASE("What is supposed beside a proposal is answered at once, and nothing is saved", "[ui][dispatch]")
{
    test::DispatchScene<test::NobodyThere> s;
    s.propose();
    const int before = s.entries();
    s.the<QTabWidget>(u"dispatchSide"_s)->setCurrentIndex(3);
    s.settle();
    auto* said = s.the<QLabel>(u"whatIfSaid"_s);
    const auto answered = [&](const QString& text) {
        return QTest::qWaitFor([&] { return said->text().contains(text); }, 60000);
    };
    s.the<DivisionPicker>(u"supposeDivision"_s)->setCode(s.desk.street);
    s.the<QSpinBox>(u"supposePeople"_s)->setValue(5);
    QTest::keyClick(s.the<QSpinBox>(u"supposePeople"_s), Qt::Key_Return);
    CHECK(answered(u"2 → 0"_s));
    // Closed instead: nobody is needed.
    auto* list = s.the<QListWidget>(u"supposed"_s);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK_FALSE(said->text().contains(u"2 → 0"_s));
    s.the<QComboBox>(u"supposeKind"_s)->setCurrentIndex(int(SupposedKind::CloseShifts));
    s.view()->selectRow(0);
    QTest::keyClick(s.the<QComboBox>(u"supposeKind"_s), Qt::Key_Return);
    REQUIRE(list->count() == 1);
    CHECK(answered(u"2 → 0"_s));
    CHECK(s.entries() == before);
    s.propose(); // another proposal: nothing is supposed yet
    CHECK(list->count() == 0);
}

TEST_CASE("Lines of what is supposed are questions of the use-case, a closed shift one each", "[ui][dispatch]")
{
    SupposedLine more;
    more.people = 20;
    more.division = u"310106012"_s;
    more.word = u"护士"_s;
    SupposedLine taught;
    taught.kind = SupposedKind::TrainMarked;
    taught.word = u"采样辅助"_s;
    taught.marked = {Id<Volunteer>::make(), Id<Volunteer>::make()};
    SupposedLine closed;
    closed.kind = SupposedKind::CloseShifts;
    closed.shifts = {Id<Shift>::make(), Id<Shift>::make()};
    const std::vector<Supposition> all = suppositionsOf({more, taught, closed});
    REQUIRE(all.size() == 4);
    CHECK(all[0].change == SupposedChange::MorePeople);
    CHECK(all[0].count == 20);
    CHECK(all[0].division == more.division);
    REQUIRE(all[0].brings.size() == 1);
    CHECK(all[0].brings.front().kind == RequirementKind::Skill);
    CHECK(all[1].change == SupposedChange::Taught);
    CHECK(all[1].people == taught.marked);
    CHECK(all[1].brings.front().kind == RequirementKind::Training);
    CHECK(all[2].change == SupposedChange::Needed);
    CHECK(all[2].count == 0);
    CHECK(all[3].shift == closed.shifts[1]);
}
