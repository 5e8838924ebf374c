// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of dispatch that use-cases, window and command line share: why people do not come, and how far they live.

#pragma once

#include "core/domain/eligibility.h"

namespace redvest {

/// "12 people rest or have worked enough": of a code that people are counted under; of one that is not known itself.
[[nodiscard]] QString countedText(const QString& code, qint64 count);
/// "Same street": how far a home is from the site.
[[nodiscard]] QString distanceName(Nearness);

} // namespace redvest
