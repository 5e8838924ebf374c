// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the rota page begin with: a desk with one post on the square of the station, whatever shifts and
// people a test adds to it, and the page over them as it is first seen.

#pragma once

#include "core/usecases/history/history.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_panel.h"

#include <QApplication>

namespace redvest::test {

inline const QDate kToday(2022, 3, 16);

/// What a test adds stands in a struct derived from this one.
struct PostDesk
{
    support::RotaDesk desk;
    Id<Post> post = desk.post(QStringLiteral("测温验码"), QStringLiteral("北站南广场"));
};

/// The page in front over what `Begun`, a PostDesk, has made; its workspace is the session's from then on.
template <class Begun>
struct RotaScene : Begun
{
    ui::Session session{this->desk.take()};
    ui::RotaPage page{session};

    explicit RotaScene(QSize size = {1234, 690})
    {
        page.resize(size);
        page.show();
        page.refresh();
        settle();
    }
    /// The shifts of now: what was done before is shown.
    ui::TablePage* list()
    {
        test::settle(page);
        return page.template findChild<ui::TablePage*>(QStringLiteral("shiftList"));
    }
    ui::ShiftPanel* panel() { return page.template findChild<ui::ShiftPanel*>(); }
    /// Until the list is read and the panel, which follows it, has looked.
    void settle()
    {
        test::settle(page);
        REQUIRE(QTest::qWaitFor([this] { return !panel()->isLooking(); }, 10000));
        QApplication::processEvents();
    }
    /// How many units of work the history has.
    int entries() { return int(history(session.workspace(), {.limit = 1000}).size()); }
};

} // namespace redvest::test
