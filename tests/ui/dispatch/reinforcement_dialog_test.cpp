// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reinforcement in the window: who sends whom, who fills the gap, and what is said where nobody can.

#include "ui/dispatch/reinforcement_dialog.h"

#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/chart/gap_chart.h"

#include <QComboBox>

using namespace redvest;
using namespace redvest::test;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDay{at(21, 7), at(22, 7)};

/// Two are missing in 彭浦镇, one is free in 大宁路街道.
struct Lending
{
    Desk desk;
    std::unique_ptr<Session> session;

    Lending()
    {
        desk.shift(desk.post(u"测温"_s, u"310106101"_s), at(21, 8), at(21, 12), 2);
        (void)desk.person(u"甲测"_s, u"310106016"_s);
        session = std::make_unique<Session>(std::move(desk.ws));
    }
    /// Shown and read.
    [[nodiscard]] std::unique_ptr<ReinforcementDialog> dialog(const QString& scope = {})
    {
        auto made = std::make_unique<ReinforcementDialog>(*session, scope, kDay, nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->show();
        wait(*made);
        return made;
    }
    static void wait(const ReinforcementDialog& dialog)
    {
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 20'000));
    }
};

QString shown(const QTableView& view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("Who sends whom stands in a list, and who fills the gap beside it", "[ui][dispatch]")
{
    Lending lending;
    const auto dialog = lending.dialog();
    const auto* view = dialog->findChild<QTableView*>(u"reinforcementOrders"_s);
    REQUIRE(view->model()->rowCount() == 1);
    CHECK(shown(*view, 0, 1) == u"彭浦镇");
    CHECK(shown(*view, 0, 3) == u"1");
    CHECK(shown(*view, 0, 5) == u"测温点");
    CHECK(view->currentIndex().row() == 0);
    const auto* chart = dialog->findChild<GapChart*>(u"reinforcementChart"_s);
    REQUIRE(chart->series().bars.size() == 1);
    CHECK(chart->series().bars.front().values == std::vector<qint64>{0, 1, 0, 1});
    CHECK(dialog->findChild<QPushButton*>(u"printDispatchOrder"_s)->isEnabled());
    CHECK(dialog->findChild<QPushButton*>(u"printDispatchOrders"_s)->isEnabled());
}

TEST_CASE("Where no districts could help one another, that is said and nothing can be printed", "[ui][dispatch]")
{
    Lending lending;
    const auto dialog = lending.dialog();
    auto* by = dialog->findChild<QComboBox*>(u"reinforcementBy"_s);
    by->setCurrentIndex(2);
    Lending::wait(*dialog);
    CHECK(dialog->findChild<QTableView*>(u"reinforcementOrders"_s)->model()->rowCount() == 0);
    CHECK_FALSE(dialog->findChild<QLabel*>(u"reinforcementSaid"_s)->text().isEmpty());
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"printDispatchOrder"_s)->isEnabled());
    by->setCurrentIndex(1);
    Lending::wait(*dialog);
    CHECK(dialog->findChild<QTableView*>(u"reinforcementOrders"_s)->model()->rowCount() == 1);
    const auto street = lending.dialog(u"310106101"_s);
    CHECK_FALSE(street->findChild<QPushButton*>(u"printDispatchOrders"_s)->isEnabled());
}
