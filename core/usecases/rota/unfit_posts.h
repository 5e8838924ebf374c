// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who on the shifts of a post would not fit them any more once the post asks for something else. The post is saved all
// the same: the people are told of, so that somebody looks after them.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Those bound to shifts of the post that are neither over nor called off, against whom the risk, the requirements, the
/// ages or the agreement of `wanted` would speak and did not before; by start, then name. Nobody for a new post.
[[nodiscard]] std::vector<UnfitSeat> unfitIfAsked(const Workspace&, const PostForm& wanted);

} // namespace redvest
