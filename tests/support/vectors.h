// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vectors of tests/fixtures/testvectors.json.

#pragma once

#include <QDate>
#include <QJsonArray>
#include <QString>

namespace redvest {

/// The array under `key`; throws when the file or the key is missing, so that no test passes on nothing.
[[nodiscard]] QJsonArray vectorsOf(const QString& key);
/// What the vectors call today.
[[nodiscard]] inline QDate vectorsToday()
{
    return {2022, 4, 19};
}

} // namespace redvest
