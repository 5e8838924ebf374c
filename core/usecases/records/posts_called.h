// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which posts a person means who types their ids or names, or where they lie: for commands that take many.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

namespace redvest {

struct PostsCalled
{
    QStringList posts{}; ///< ids, or names that only one post has
    QString scope{};     ///< code of a division; where no post is named: all there
    QString category{};  ///< where no post is named: those of that category
};

/// As named; else by division, site and name, without archived ones. Problems (field "record"): unknown_post,
/// ambiguous, of each; (field "posts"): required, where nothing was said or no post lies there.
[[nodiscard]] Outcome<std::vector<Id<Post>>> postsCalled(const Workspace&, const PostsCalled&);

} // namespace redvest
