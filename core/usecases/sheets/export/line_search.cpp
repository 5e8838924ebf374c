// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/line_search.h"

#include "core/base/text.h"
#include "core/domain/search_text.h"

#include <algorithm>

namespace redvest::intake {

namespace {

constexpr qsizetype kLongestName = 60; ///< what is longer is a text, which nobody types the initials of

} // namespace

bool isNumberOf(SheetField field)
{
    return field == SheetField::DocumentNumber || field == SheetField::Phone || field == SheetField::GuardianPhone ||
           field == SheetField::NationalNumber;
}

LineSearch::LineSearch(const QString& typed) : m_words(searchWords(typed)) {}

bool LineSearch::finds(const ExportLine& line)
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return says(line, word); });
}

bool LineSearch::says(const ExportLine& line, const QString& word)
{
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const QString& value = line.values[i];
        if (value.isEmpty())
            continue;
        const bool isMasked = isNumberOf(SheetField(i));
        if (isMasked ? isOfNumber(searchFolded(value), word) : readings(value).contains(word))
            return true;
    }
    return false;
}

const QString& LineSearch::readings(const QString& value)
{
    const auto at = m_known.constFind(value);
    if (at != m_known.constEnd())
        return *at;
    const bool isName = value.size() <= kLongestName;
    return *m_known.insert(value, isName ? namesSearchText({value}) : soughtFolded(value));
}

} // namespace redvest::intake
