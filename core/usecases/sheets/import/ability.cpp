// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/ability.h"

#include "core/base/pinyin.h"
#include "core/storage/queries/division_queries.h"
#include "core/storage/queries/volunteer_queries.h"

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
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u' ';
    });
}

/// "C1驾照" is C1.
QString withoutPaper(const QString& licence)
{
    for (const QString& paper : {u"驾驶证"_s, u"驾照"_s, u"驾证"_s, u"照"_s, u"证"_s}) {
        if (licence.size() > paper.size() && licence.endsWith(paper))
            return licence.chopped(paper.size()).trimmed();
    }
    return licence;
}

} // namespace

AbilityWords::AbilityWords(const storage::Reader& reader)
{
    for (const auto kind : {QualificationKind::Skill, QualificationKind::Language, QualificationKind::Licence}) {
        const QStringList words = storage::termNames(reader, wordOf(kind));
        m_lists.insert(kind, KnownWords(words));
        for (const QString& word : words) {
            m_byReading.insert(keyOf(kind, word), word);
            for (const QString& reading : pinyinKeys(word).full.split(u' ', Qt::SkipEmptyParts))
                m_byReading.insert(keyOf(kind, reading), word);
        }
        for (const QString& name : storage::abilityNames(reader, kind))
            m_inUse.insert(keyOf(kind, name));
    }
}

Ability AbilityWords::of(QualificationKind kind, const QString& value) const
{
    Ability said = abilityOf(kind, value);
    const QString word = kind == QualificationKind::Licence ? withoutPaper(said.name) : said.name;
    if (isInLetters(word))
        said.name = m_byReading.value(keyOf(kind, word), said.name);
    return said;
}

bool AbilityWords::isNew(const Ability& said) const
{
    return !m_lists.value(said.kind).has(said.name) && !m_inUse.contains(keyOf(said.kind, said.name));
}

QStringList AbilityWords::closest(const Ability& said) const
{
    return m_lists.value(said.kind).closest(said.name);
}

} // namespace redvest::intake
