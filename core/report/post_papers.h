// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 岗位职责及防护指南, a card a post, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/post_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// A page each; what does not fit even in small letters goes on to a second page.
[[nodiscard]] Document postCardsDocument(const PostCardFacts&);

} // namespace redvest::report
