// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of a list are sought.

#pragma once

#include "core/usecases/sheets/export/lines.h"

#include <QHash>
#include <QStringList>

namespace redvest::intake {

/// A number of a person, which is masked.
[[nodiscard]] bool isNumberOf(SheetField);

/// Finds lines as the lists of the window do: by part of a name, its pinyin or initials, in either script. A masked
/// number is found by its last four or whole, so that searching does not tell what the mask hides.
class LineSearch
{
public:
    explicit LineSearch(const QString& typed);

    [[nodiscard]] bool isAnything() const { return m_words.isEmpty(); }
    [[nodiscard]] bool finds(const ExportLine& line);

private:
    [[nodiscard]] bool says(const ExportLine& line, const QString& word);
    /// A name repeats on many lines; its readings are looked up once.
    [[nodiscard]] const QString& readings(const QString& value);

    QStringList m_words;
    QHash<QString, QString> m_known;
};

} // namespace redvest::intake
