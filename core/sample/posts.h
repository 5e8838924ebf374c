// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sample's posts are and say: category, risk, words for the post card, requirements.

#pragma once

#include "core/domain/rota.h"

#include <QStringList>

namespace redvest::sample {

struct PostKind
{
    QString category;
    QString name;
    RiskClass risk;
    QString kit;
    QString duties;
    QString howTo;
    QString protection;
    std::vector<std::pair<RequirementKind, QString>> needs;
};

/// The kind of that category.
[[nodiscard]] const PostKind& postKind(QStringView category);
/// Categories that communities ask for beside testing and gates, in turn.
[[nodiscard]] const QStringList& communityWork();

/// A post of that kind and what it asks of people.
[[nodiscard]] Post postOf(const PostKind&, Id<Post>, Id<Site>, Id<Campaign>);
[[nodiscard]] std::vector<Requirement> requirementsOf(const PostKind&, Id<Post>);

} // namespace redvest::sample
