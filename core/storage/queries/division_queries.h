// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions asked of the area divisions.

#pragma once

#include <QStringList>

namespace redvest::storage {

class Reader;

/// Names of an editable list, in its order.
[[nodiscard]] QStringList termNames(const Reader&, const QString& kind);

} // namespace redvest::storage
