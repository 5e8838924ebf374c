// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// add-defaults in a workspace that lacks nothing. What it adds is tested in core/usecases/workspace.

#include "tests/support/program.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("add-defaults says what it would add, and refuses where nothing is missing", "[cli]")
{
    test::Program office;
    const test::Ran ran = office.run({u"add-defaults"_s, u"--dry-run"_s});
    REQUIRE(ran.code == 0);
    const QJsonObject would = ran.json();
    CHECK(would.value(u"templates"_s).toInt(-1) == 0);
    CHECK(would.value(u"terms"_s).toObject().isEmpty());
    CHECK(office.run({u"add-defaults"_s}).code == 2);
}
