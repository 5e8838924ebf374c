// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of personal data is shown where it need not be read whole. Source: GB/T 35273, standards of public notices.

#pragma once

#include <QString>

namespace redvest {

/// Stands for a value that is sealed from whoever looks, or sealed with the key of another office.
inline const QString kSealedText = QStringLiteral("•••");
/// Stands for a sealed value that was altered or moved to another record.
inline const QString kDamagedText = QStringLiteral("•••!");
/// One of these two: nothing to check, to mask or to write; written back, it leaves what is stored.
[[nodiscard]] inline bool isPlaceholder(const QString& text)
{
    return text == kSealedText || text == kDamagedText;
}

/// The province of a resident's number, 31****************; of any other the first character. What stands beside it
/// (birth, sex, division) must not rebuild it: at least a thousand numbers fit whatever is shown.
[[nodiscard]] QString maskedId(const QString& number);
/// 199****0000; short numbers show their last two digits.
[[nodiscard]] QString maskedPhone(const QString& phone);
/// Whether a number that comes back is such a mask and no number.
[[nodiscard]] bool isMask(const QString& number);
/// *** of what is nothing but itself: an address, a note.
[[nodiscard]] QString maskedWhole(const QString& text);
/// The surname and a star for each other character: 甲**, 欧阳**. Names in letters show their first letter.
[[nodiscard]] QString maskedName(const QString& name);

} // namespace redvest
