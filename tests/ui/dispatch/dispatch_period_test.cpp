// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The times people are sought for, as of a clock.

#include "ui/dispatch/dispatch_period.h"

#include <QDateTimeEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Wednesday afternoon.
const Instant kNow = atLocal(QDate(2022, 3, 16), QTime(15, 0));

} // namespace

TEST_CASE("What is left of today and the week begins now and ends at midnight", "[ui][dispatch]")
{
    DispatchPeriod period([] { return kNow; }, nullptr);
    CHECK(period.kind() == SoughtTime::Tomorrow);
    CHECK(period.period() == dayOf(QDate(2022, 3, 17)));
    period.setKind(SoughtTime::Today);
    CHECK(period.period() == Span{kNow, atLocal(QDate(2022, 3, 17))});
    period.setKind(SoughtTime::NextHours);
    CHECK(period.period() == Span{kNow, atLocal(QDate(2022, 3, 17), QTime(15, 0))});
    period.setKind(SoughtTime::Week);
    CHECK(period.period() == Span{kNow, atLocal(QDate(2022, 3, 21))}); // Monday
}

TEST_CASE("Two instants begin with what was meant before, and Enter takes what is typed", "[ui][dispatch]")
{
    DispatchPeriod period([] { return kNow; }, nullptr);
    period.show();
    period.setKind(SoughtTime::FromTo);
    CHECK(period.period() == dayOf(QDate(2022, 3, 17)));
    auto* to = period.findChild<QDateTimeEdit*>(u"dispatchTo"_s);
    REQUIRE(to->isVisible());
    to->setDateTime(QDateTime(QDate(2022, 3, 19), QTime(7, 30)));
    CHECK(period.period().to == atLocal(QDate(2022, 3, 19), QTime(7, 30)));
    QSignalSpy entered(&period, &DispatchPeriod::entered);
    QTest::keyClick(to, Qt::Key_Return);
    CHECK(entered.count() == 1);
    period.setPeriod(dayOf(QDate(2022, 4, 1)));
    CHECK(period.period() == dayOf(QDate(2022, 4, 1)));
}
