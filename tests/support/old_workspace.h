// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace as an earlier schema left it: a copy of what tests/migrations keeps.

#pragma once

#include "core/base/clock.h"
#include "core/domain/when.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace redvest::test {

struct OldWorkspace
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.redvest"));
    FixedClock clock{atLocal(QDate(2030, 1, 1), QTime(7, 0))};

    explicit OldWorkspace(int schema)
    {
        REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR "/tests/migrations/v%1.db").arg(schema), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
};

} // namespace redvest::test
