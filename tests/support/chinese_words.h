// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's Chinese, which only the program itself has within it, for a test that speaks it.

#pragma once

#include <QLocale>
#include <QTemporaryDir>

namespace redvest::test {

/// While it lives, installLanguage (app/language.h) finds the Chinese of the source tree. Afterwards the language is
/// English and the locale as before.
class ChineseWords
{
public:
    ChineseWords();
    ChineseWords(const ChineseWords&) = delete;
    ChineseWords& operator=(const ChineseWords&) = delete;
    ~ChineseWords();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("words.rcc")); }
    void run(const QString& tool, const QStringList& words) const;

    QLocale m_before;
    QTemporaryDir m_folder;
};

} // namespace redvest::test
