// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files broken by chance: always the same ones, so that a number names one.

#pragma once

#include <QByteArray>

#include <vector>

namespace redvest::fuzz {

/// The mutation of that number of files which are not empty.
[[nodiscard]] QByteArray mutated(const std::vector<QByteArray>& corpus, quint64 number);

} // namespace redvest::fuzz
