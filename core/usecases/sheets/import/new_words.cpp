// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/new_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongest = 40; ///< characters of a word that are told

QString textOf(const NewWord& asked, bool isTaken)
{
    const QString text =
        isTaken
            ? QCoreApplication::translate("Import", "\"%1\" is in no list (rows: %2). Look whether another word is "
                                                    "meant.")
            : QCoreApplication::translate("Import", "\"%1\" is in no list (rows: %2) and is left out unless you take "
                                                    "the new words too.");
    const QString near =
        asked.closest.isEmpty()
            ? QString()
            : u' ' + QCoreApplication::translate("Import", "Near to it: %1.").arg(asked.closest.join(u'、'));
    return text.arg(asked.word, QString::number(asked.rows)) + near;
}

} // namespace

void AskedWords::note(const SheetRow& row, SheetField field, const Ability& said)
{
    const QString key = wordOf(said.kind) + u':' + said.name;
    if (const auto at = m_at.constFind(key); at != m_at.constEnd()) {
        ++m_asked[*at].word.rows;
        return;
    }
    m_at.insert(key, m_asked.size());
    RowProblem first = row.noted(field, u"new_word"_s, {});
    first.value = said.name.left(kLongest);
    // Beyond what is listed they are counted only.
    const QStringList near = m_asked.size() < kMostListed ? m_words.closest(said) : QStringList();
    m_asked.push_back({{first.column, first.value, 1, near}, std::move(first)});
}

std::vector<RowProblem> AskedWords::findings() const
{
    std::vector<RowProblem> findings;
    for (const Asked& asked : m_asked) {
        findings.push_back(asked.first);
        findings.back().text = textOf(asked.word, areTaken());
    }
    return findings;
}

std::vector<NewWord> AskedWords::takeWords()
{
    std::vector<NewWord> words;
    for (std::size_t i = 0; i < std::min(m_asked.size(), kMostListed); ++i)
        words.push_back(std::move(m_asked[i].word));
    m_asked.clear();
    m_at.clear();
    return words;
}

} // namespace redvest::intake
