// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/ability.h"

#include "core/base/pinyin.h"
#include "core/domain/when.h"
#include "core/usecases/workspace/terms.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(QualificationKind kind, QString reading)
{
    reading.remove(u' ');
    return wordOf(kind) + u':' + reading.toLower();
}

TermList listOf(QualificationKind kind)
{
    switch (kind) {
    case QualificationKind::Language:
        return TermList::Language;
    case QualificationKind::Licence:
        return TermList::Licence;
    case QualificationKind::Skill:
        break;
    }
    return TermList::Skill;
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

Ability abilityOf(QualificationKind kind, const QString& value)
{
    const qsizetype open = value.indexOf(u'(');
    if (open <= 0 || !value.endsWith(u')'))
        return {kind, value, {}};
    Ability said{kind, value.left(open).trimmed(), value.mid(open + 1).chopped(1).trimmed()};
    const qsizetype until = said.level.lastIndexOf(u'至');
    if (until < 0 || (until > 0 && said.level[until - 1] != u' '))
        return said;
    if (const Outcome<QDate> day = parseDay(said.level.mid(until + 1).trimmed())) {
        said.validUntil = *day;
        said.level = said.level.left(until).trimmed();
    }
    return said;
}

QString abilityText(const Qualification& q)
{
    QStringList behind;
    if (!q.level.isEmpty())
        behind << q.level;
    if (q.validUntil.isValid())
        behind << u'至' + q.validUntil.toString(Qt::ISODate);
    return behind.isEmpty() ? q.name : u"%1(%2)"_s.arg(q.name, behind.join(u' '));
}

AbilityWords::AbilityWords(const storage::Reader& reader)
{
    for (const auto kind : {QualificationKind::Skill, QualificationKind::Language, QualificationKind::Licence}) {
        const QStringList words = termsOffered(reader, listOf(kind));
        m_lists.insert(kind, KnownWords(words));
        for (const QString& word : words) {
            noteReading(keyOf(kind, word), word);
            for (const QString& reading : pinyinKeys(word).full.split(u' ', Qt::SkipEmptyParts))
                noteReading(keyOf(kind, reading), word);
        }
    }
}

/// The word that stands first means what is read so: the list's own before one that is only in use.
void AbilityWords::noteReading(const QString& key, const QString& word)
{
    if (!m_byReading.contains(key))
        m_byReading.insert(key, word);
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
    return !m_lists.value(said.kind).has(said.name);
}

QStringList AbilityWords::closest(const Ability& said) const
{
    return m_lists.value(said.kind).closest(said.name);
}

} // namespace redvest::intake
