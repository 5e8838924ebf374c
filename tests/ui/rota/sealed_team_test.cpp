// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed team planned in the window: its posts marked, its people and what speaks against them shown, a reason asked.

#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/sealed_team_dialog.h"

#include <QAction>
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

struct SealedBegun : test::PostDesk
{
    Id<Post> second = desk.post(u"秩序引导"_s, u"北站北广场"_s);
    Team team = founded();

    Team founded()
    {
        Team wanted;
        wanted.name = u"闭环一队"_s;
        const Team made = *saveTeam(desk.ws(), {}, wanted)->records.front().after;
        const Volunteer a = desk.person(u"闭测甲"_s), b = desk.person(u"闭测乙"_s);
        REQUIRE(putIntoTeam(desk.ws(), {a.id, b.id}, {made.id, kToday, {}, {}}).ok());
        return made;
    }
};

} // namespace

TEST_CASE("A sealed team is shown with what speaks against it, and planned with a reason as one unit",
          "[ui][rota][sealed]")
{
    test::RotaScene<SealedBegun> s;
    s.page.findChild<QTabBar*>(u"tabs"_s)->setCurrentIndex(1);
    s.settle();
    s.page.findChild<TablePage*>(u"postList"_s)->view()->selectAll();
    s.page.findChild<QAction*>(u"planSealedTeam"_s)->trigger();
    auto* dialog = s.page.findChild<SealedTeamDialog*>();
    REQUIRE(dialog != nullptr);
    auto* go = dialog->findChild<QPushButton*>(u"planSealed"_s);
    auto* people = dialog->findChild<QTableView*>(u"sealedPeople"_s);
    CHECK_FALSE(go->isEnabled());
    CHECK(dialog->findChild<QSpinBox*>(u"sealedDays1"_s) != nullptr);
    dialog->findChild<QSpinBox*>(u"sealedDays0"_s)->setValue(3);
    dialog->findChild<QSpinBox*>(u"sealedDays1"_s)->setValue(4);
    auto* team = dialog->findChild<Picker*>(u"sealedTeam"_s);
    team->setChoice(s.team.id.text(), s.team.name);
    Q_EMIT team->chosen(s.team.id.text());
    REQUIRE(QTest::qWaitFor([&] { return people->model()->rowCount() == 2 && go->isEnabled(); }, 10000));
    const int before = s.entries();
    QTest::mouseClick(go, Qt::LeftButton); // seven days in a row, and no reason said
    CHECK(s.entries() == before);
    CHECK(dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"sealedReason"_s)->setText(u"闭环管理"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(s.entries() == before + 1);
    const auto shifts = shiftRows(s.session.workspace(), {{}, {atLocal(kToday), atLocal(kToday.addDays(20))}, {}});
    CHECK(shifts.size() == 14); // seven days, two shifts a day
    CHECK(std::all_of(shifts.begin(), shifts.end(), [](const ShiftRow& r) { return r.pending == 1; }));
}
