// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All words a column of states can show (ListColumn::holding).

#pragma once

#include "core/base/enum_text.h"

#include <QStringList>

namespace redvest::ui {

/// What `text` says of every value of the enum, in their order.
template <Worded E>
[[nodiscard]] QStringList allWords(QString (*text)(E))
{
    QStringList words;
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i)
        words << text(static_cast<E>(i));
    return words;
}

} // namespace redvest::ui
