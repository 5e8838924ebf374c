// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/ability.h"

#include "core/base/pinyin.h"
#include "core/storage/queries/division_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(QualificationKind kind, QString reading)
{
    reading.remove(u' ');
    return wordOf(kind) + u':' + reading.toLower();
}

bool isInLetters(const QString& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u' ';
    });
}

} // namespace

AbilityWords::AbilityWords(const storage::Reader& reader)
{
    for (const auto kind : {QualificationKind::Skill, QualificationKind::Language, QualificationKind::Licence}) {
        for (const QString& word : storage::termNames(reader, wordOf(kind))) {
            m_byReading.insert(keyOf(kind, word), word);
            for (const QString& reading : pinyinKeys(word).full.split(u' ', Qt::SkipEmptyParts))
                m_byReading.insert(keyOf(kind, reading), word);
        }
    }
}

Ability AbilityWords::of(QualificationKind kind, const QString& value) const
{
    Ability said = abilityOf(kind, value);
    if (isInLetters(said.name))
        said.name = m_byReading.value(keyOf(kind, said.name), said.name);
    return said;
}

std::optional<Problem> AbilityWords::doubt(const Ability& said) const
{
    if (said.kind == QualificationKind::Licence || !isInLetters(said.name) ||
        m_byReading.contains(keyOf(said.kind, said.name)))
        return std::nullopt;
    return Problem{u"new_word"_s,
                   {},
                   QCoreApplication::translate("Import", "\"%1\" is in no list. Look whether another word is meant.")
                       .arg(said.name.left(40))};
}

} // namespace redvest::intake
