// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom to train first, on the training page: of the shifts of as many days ahead as is chosen.

#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/training_page.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTableView>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Whom to train first is told of three, seven or fourteen days", "[ui][training][first]")
{
    support::RotaDesk rota;
    rota.train(rota.person(u"单测试"_s, rota.otherStreet), u"消杀"_s, QDate(2022, 3, 1), QDate(2022, 3, 10));
    rota.person(u"王测甲"_s);
    const auto asking = [&](const QString& post, const QString& site) {
        return rota.post(post, site, {}, {{{}, {}, RequirementKind::Training, u"消杀"_s}});
    };
    rota.shift(asking(u"消杀岗"_s, u"南广场"_s), QDate(2022, 3, 21), 8, 12, 1);
    rota.shift(asking(u"消杀夜岗"_s, u"北广场"_s), QDate(2022, 3, 28), 8, 12, 1);
    ui::Session session(rota.take());
    TrainingPage page(session);
    page.resize(1230, 700);
    page.show();
    page.open(ShowList{PageList::TrainFirstList});
    test::settle(page);
    auto* list = page.findChild<TablePage*>(u"trainFirst"_s);
    auto* days = page.findChild<QComboBox*>(u"trainFirstDays"_s);
    REQUIRE(list != nullptr);
    REQUIRE(days != nullptr);
    const auto seats = [&](int choice) {
        days->setCurrentIndex(choice);
        test::settle(page);
        const QAbstractItemModel* rows = list->view()->model();
        QStringList all;
        for (int column = 1; rows->rowCount() > 0 && column < rows->columnCount(); ++column)
            all << rows->index(0, column).data().toString();
        return all;
    };
    CHECK(days->currentIndex() == 1); // seven, as the command has it
    CHECK(seats(0).isEmpty());        // the first shift is five days ahead
    const QStringList seven = seats(1);
    CHECK_FALSE(seven.isEmpty());
    CHECK(seats(2) != seven); // one more seat
}
