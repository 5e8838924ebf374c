// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters, duty cards, phone lists and the text for a chat group, of the shifts marked in the list.

#include "tests/ui/rota/rota_scene.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QInputDialog>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;
using test::kToday;

namespace {

struct Rostered : test::PostDesk
{
    Id<Shift> shift = desk.shift(post, kToday, 12, 16, 2);
    Id<Shift> empty = desk.shift(post, kToday, 17, 20, 1);
    AssignmentStep first = desk.book(desk.person(u"邻测甲"_s), shift);
};

struct RosterScene : test::RotaScene<Rostered>
{
    void press(const QString& action) { page.findChild<QAction*>(action)->trigger(); }
    QDialog* preview() { return page.findChild<QDialog*>(u"paperDialog"_s); }
};

} // namespace

TEST_CASE("Rosters are shown of the marked shifts, and nothing without any", "[ui][rota][roster]")
{
    RosterScene s;
    s.list()->view()->clearSelection();
    s.list()->view()->setCurrentIndex({});
    s.press(u"rosterBySite"_s);
    CHECK(s.preview() == nullptr);
    CHECK(s.list()->strip()->isVisible());
    s.list()->view()->selectAll();
    s.press(u"rosterByDay"_s);
    REQUIRE(s.preview() != nullptr);
    CHECK(s.preview()->findChild<PaperPreview*>()->pageCount() == 1);
    CHECK(s.list()->view()->actions().contains(s.page.findChild<QAction*>(u"dutyCards"_s)));
}

TEST_CASE("Of a shift that nobody is on there is no duty card, and it is told", "[ui][rota][roster]")
{
    RosterScene s;
    s.list()->selectIds({s.empty.text()});
    s.press(u"dutyCards"_s);
    CHECK(s.preview() == nullptr);
    CHECK(s.list()->strip()->isVisible());
    s.list()->selectIds({s.shift.text()});
    s.press(u"dutyCards"_s);
    REQUIRE(s.preview() != nullptr);
    CHECK(s.preview()->findChild<PaperPreview*>()->pageCount() == 1);
}

TEST_CASE("One key copies the marked shifts for a chat group, names masked", "[ui][rota][roster]")
{
    RosterScene s;
    s.list()->view()->selectAll();
    const QAction* chat = s.page.findChild<QAction*>(u"copyForChat"_s);
    REQUIRE(chat != nullptr);
    CHECK(chat->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    s.press(u"copyForChat"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"03月16日 北站南广场 测温验码 12:00–16:00 邻**（缺1人）"_s);
    CHECK(lines[1].endsWith(u"（缺1人）"_s));
}

TEST_CASE("A phone list with full numbers asks why, and notes it", "[ui][rota][roster]")
{
    RosterScene s;
    s.list()->selectIds({s.shift.text()});
    const int before = s.entries();
    s.press(u"shiftPhonesFull"_s);
    auto* asking = s.page.findChild<QInputDialog*>(u"phonesReason"_s);
    REQUIRE(asking != nullptr);
    asking->setTextValue(u"通知上岗"_s);
    asking->accept();
    CHECK(s.entries() == before + 1);
    CHECK(s.preview() != nullptr);
}
