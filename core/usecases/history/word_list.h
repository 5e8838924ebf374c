// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of stable keys and what people call them. For the lists of history_words themselves.

#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace redvest {

struct Word
{
    QStringView key;
    const char* text; ///< to be translated in the context "History"
};

/// "" when the list has no such key.
[[nodiscard]] inline QString wordIn(const std::vector<Word>& words, const QString& key)
{
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.key == key; });
    return at == words.end() ? QString() : QCoreApplication::translate("History", at->text);
}

} // namespace redvest
