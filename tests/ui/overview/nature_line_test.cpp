// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_nature.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/overview/overview_page.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::at;

TEST_CASE("The first page says what the gap is made of and follows who is put on", "[ui][overview][nature]")
{
    test::Desk desk;
    const Shift shift = desk.shift(desk.post(u"测温"_s, u"310106011002"_s), at(20, 18), at(20, 22), 3);
    const Volunteer who = desk.person(u"甲测"_s), other = desk.person(u"乙测"_s);
    ui::Session session(std::move(desk.ws));
    OverviewPage page(session);
    page.resize(1234, 660);
    page.show();
    page.refresh();
    auto* line = page.findChild<QLabel*>(u"natureOfGap"_s);
    REQUIRE(line != nullptr);
    const auto says = [line](qint64 callable, qint64 outside) {
        const QString numbers = line->text().remove(QRegularExpression(u"[^0-9·]"_s));
        return numbers == u"%1·0·%2"_s.arg(callable).arg(outside);
    };
    REQUIRE(QTest::qWaitFor([&] { return says(2, 1); }, 10'000));
    const auto done = session.workspace().write({u"test"_s, {}}, [&](storage::Writer& w) {
        for (const Volunteer& v : {who, other})
            w.put(storage::assignmentTable(),
                  Assignment{assignmentId(shift.id, v.id), shift.id, v.id, AssignmentState::Accepted, {}, {}});
        return Problems{};
    });
    REQUIRE(done.ok());
    Q_EMIT session.changed(*done);
    CHECK(QTest::qWaitFor([&] { return says(0, 1); }, 10'000));
}
