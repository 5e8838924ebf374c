// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes where in a list of names, as readers of Chinese expect it.

#pragma once

#include <QString>

namespace redvest {

/// Sorts as text: by pinyin, syllable by syllable (李安, 李白, 连心), surnames as they are read (曾 under Z), and
/// numbers within as numbers (2号门, 10号门). Names that are read alike come by their characters.
[[nodiscard]] QString orderKey(const QString& text);
/// The same where it is known how the text is read: `likeliest` as displayPinyin gives it.
[[nodiscard]] QString orderKey(const QString& text, const QString& likeliest);

} // namespace redvest
