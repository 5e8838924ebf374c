// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A skill, language or licence as people write it in a cell or a field.

#pragma once

#include "core/domain/known_words.h"
#include "core/domain/volunteers.h"
#include "core/storage/gate/reader.h"

#include <QHash>

namespace redvest::intake {

struct Ability
{
    QualificationKind kind = QualificationKind::Skill;
    QString name;
    QString level;
    QDate validUntil = {}; ///< invalid: not said
};

/// "英语(六级)" is a name and a level, "C1(至2027-05-31)" a name and its last day, "急救员(中级 至2027-05-31)" all
/// three. `value` is normalised.
[[nodiscard]] Ability abilityOf(QualificationKind kind, const QString& value);
/// What abilityOf reads.
[[nodiscard]] QString abilityText(const Qualification&);

/// What people can do as it is offered (termsOffered) when this is made.
class AbilityWords
{
public:
    explicit AbilityWords(const storage::Reader&);

    /// As abilityOf; a word of the list typed as it is read ("jiashi"), in other letters ("c1") or with what it is
    /// behind it ("C1驾照") is that word.
    [[nodiscard]] Ability of(QualificationKind, const QString& value) const;
    /// It is not offered: to be asked about, as the form asks (KnownWords::has).
    [[nodiscard]] bool isNew(const Ability&) const;
    /// Words offered that may be meant instead, the nearest first.
    [[nodiscard]] QStringList closest(const Ability&) const;

private:
    void noteReading(const QString& key, const QString& word);

    QHash<QualificationKind, KnownWords> m_lists;
    QHash<QString, QString> m_byReading; ///< of each kind, pinyin without blanks
};

} // namespace redvest::intake
