// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What posts of a common kind are entered with (岗位模板): a list of the office, which it edits.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

struct PostTemplate
{
    Id<PostTemplate> id;
    QString name;
    QString category;
    RiskClass risk = RiskClass::None;
    QString duties;
    QString howTo;
    QString protection;
    QString kit;
    QString skills;  ///< names, 、 between them
    QString courses; ///< the same
    bool isArchived = false;
    bool operator==(const PostTemplate&) const = default;
};
/// Of one that a new workspace begins with: two desks that begin apart have the same.
[[nodiscard]] inline Id<PostTemplate> givenTemplateId(const QString& name)
{
    return {namedUuid({QStringLiteral("post_template"), name})};
}

} // namespace redvest
