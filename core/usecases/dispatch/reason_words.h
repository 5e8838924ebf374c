// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why people do not come, in words. For the use-cases of this room.

#pragma once

#include <QString>

namespace redvest {

/// "12 people rest or have worked enough": of a code that people are counted under; of one that is not known itself.
[[nodiscard]] QString countedText(const QString& code, qint64 count);

} // namespace redvest
