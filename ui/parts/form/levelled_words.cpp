// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/levelled_words.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <algorithm>

namespace redvest::ui {

LevelledWords::LevelledWords(const QStringList& words, const QStringList& levels)
    : m_words(levels.isEmpty() ? std::vector<Keyed>() : keyed(words))
    , m_levels(keyed(levels))
{}

std::vector<LevelledWords::Keyed> LevelledWords::keyed(const QStringList& texts)
{
    std::vector<Keyed> all;
    all.reserve(std::size_t(texts.size()));
    for (const QString& text : texts) {
        const NameKeys read = pinyinKeys(text);
        const QStringList readings = (read.full + u' ' + read.initials).split(u' ', Qt::SkipEmptyParts);
        all.push_back({text, QStringList{searchFolded(text)} + readings});
    }
    return all;
}

bool LevelledWords::means(const QString& typed, const Keyed& word, const Keyed& level)
{
    return std::any_of(word.keys.begin(), word.keys.end(), [&](const QString& key) {
        if (!typed.startsWith(key))
            return false;
        const QString rest = typed.sliced(key.size()).trimmed();
        return !rest.isEmpty() && std::any_of(level.keys.begin(), level.keys.end(),
                                              [&](const QString& begun) { return begun.startsWith(rest); });
    });
}

QStringList LevelledWords::found(const QString& typed) const
{
    const QString folded = searchFolded(typed);
    QStringList all;
    for (const Keyed& word : m_words) {
        for (const Keyed& level : m_levels) {
            if (means(folded, word, level))
                all.append(word.text + u' ' + level.text);
        }
    }
    return all;
}

} // namespace redvest::ui
