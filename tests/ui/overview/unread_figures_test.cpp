// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connection.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/overview/gap_panel.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/chart/chart_items.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/look/cards.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

namespace {

/// The first page of the shifts becomes noughts behind the program's back.
void destroyShifts(test::Desk& desk)
{
    const QString path = desk.file();
    desk.ws->database().checkpoint();
    desk.ws.reset();
    int page = 0;
    {
        storage::Connection db(storage::locationOf(path), storage::Access::Read);
        page = int(db.number(u"SELECT rootpage FROM sqlite_master WHERE name = 'shift'"_s));
    }
    REQUIRE(page > 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(qint64(page - 1) * 4096);
    file.write(QByteArray(4096, '\0'));
    file.close();
    desk.ws = Workspace::open(path, OpenFor::Writing, u"tester"_s, desk.clock);
}

} // namespace

TEST_CASE("Figures of a damaged workspace say that they could not be read and wait for nothing", "[ui][overview][file]")
{
    test::Desk desk;
    desk.shift(desk.post(u"测温"_s, u"310106011002"_s), at(20, 8), at(20, 18), 8);
    destroyShifts(desk);
    ui::Session session(std::move(desk.ws));
    QSignalSpy failed(&session, &ui::Session::failed);
    OverviewPage page(session);
    page.resize(1234, 660);
    page.show();
    page.refresh();
    REQUIRE((failed.count() > 0 || failed.wait(10'000)));
    CHECK_FALSE(failed.front().front().toString().isEmpty());
    for (const QString& name :
         {u"cardGap"_s, u"cardCover"_s, u"cardOnDuty"_s, u"cardPersonTimes"_s, u"cardTrained"_s, u"cardUrgent"_s}) {
        INFO(name.toStdString());
        CHECK(page.findChild<FigureCard*>(name)->accessibleDescription() ==
              u"— "_s + KeyFigures::tr("could not be read"));
    }
    auto* chart = page.findChild<GapChart*>(u"gapChart"_s);
    REQUIRE(chart != nullptr);
    CHECK(chart->series().bars.empty());
    const auto& said = chart->scene().texts()->texts();
    CHECK(std::any_of(said.begin(), said.end(), [&](const PlacedText& text) {
        return text.text == GapPanel::tr("The figures could not be read.");
    }));
}
