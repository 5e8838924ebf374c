// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A skill, language or licence as people write it in a cell.

#pragma once

#include "core/domain/volunteers.h"

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

} // namespace redvest::intake
