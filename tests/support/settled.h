// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages read what they show in pool threads; a test waits for that before it looks.

#pragma once

#include "ui/desk/store_reading.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace redvest::test {

/// Until the page shows what the store holds now. The page must be in front.
inline void settle(const QWidget& page)
{
    const auto isSettled = [&] {
        const auto readings = page.findChildren<ui::StoreReading*>();
        return std::none_of(readings.begin(), readings.end(), [](const ui::StoreReading* r) { return r->isBusy(); });
    };
    REQUIRE(QTest::qWaitFor(isSettled, 10000));
}

} // namespace redvest::test
