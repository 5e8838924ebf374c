// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which posts go before others when there are too few people. Not a public face: the model asks it.

#pragma once

#include "core/domain/rota.h"
#include "core/storage/gate/reader.h"

#include <unordered_map>

namespace redvest {

class UrgentPosts
{
public:
    /// Reads the shifts around the period.
    UrgentPosts(const storage::Reader&, Span period);
    /// Of high risk, in protective suit, or manned round the clock on a day of the period, counted from midnight or
    /// from seven.
    [[nodiscard]] bool contains(const Post&) const;

private:
    std::unordered_map<Id<Post>, bool> m_isRound;
};

} // namespace redvest
