// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of cards of posts (职责及防护指南), one or many.

#pragma once

#include "core/domain/post_papers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Problems (field posts): required, unknown_post, too_many (more than 500 in one print); nothing_to_say: a post of
/// which neither duties nor how to do it nor protection were entered, each by name.
[[nodiscard]] Outcome<PostCardFacts> postCards(const Workspace&, const std::vector<Id<Post>>&, PostCardPaper);

} // namespace redvest
