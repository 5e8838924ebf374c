// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A skill, language or licence as people write it in a cell or a field.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/reader.h"

#include <QHash>

#include <optional>

namespace redvest::intake {

struct Ability
{
    QualificationKind kind = QualificationKind::Skill;
    QString name;
    QString level;
};

/// "英语(六级)" is a name and a level. `value` is normalised.
[[nodiscard]] inline Ability abilityOf(QualificationKind kind, const QString& value)
{
    const qsizetype open = value.indexOf(u'(');
    if (open <= 0 || !value.endsWith(u')'))
        return {kind, value, {}};
    return {kind, value.left(open).trimmed(), value.mid(open + 1).chopped(1).trimmed()};
}

/// The editable lists of what people can do, as they stand when this is made.
class AbilityWords
{
public:
    explicit AbilityWords(const storage::Reader&);

    /// As abilityOf; a word of the list typed as it is read ("jiashi") is that word.
    [[nodiscard]] Ability of(QualificationKind, const QString& value) const;
    /// What is to be asked of a skill or language in letters only that no list has: rather a reading mistyped than a
    /// word.
    [[nodiscard]] std::optional<Problem> doubt(const Ability&) const;

private:
    QHash<QString, QString> m_byReading; ///< of each kind, pinyin without blanks
};

} // namespace redvest::intake
