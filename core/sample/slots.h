// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slots of a district: who is asked for, where and when, before anybody is sent. Shared by the two halves of the
// district's rota.

#pragma once

#include "core/sample/posts.h"
#include "core/sample/scene.h"

namespace redvest::sample {

/// What repeats every day at a post.
struct Slot
{
    Id<Post> post;
    const PostKind* kind = nullptr;
    QString language; ///< asked for beside what the kind asks
    QString postName;
    QString siteName;
    QString division;
    int street = 0;
    int community = 0;
    int from = 0; ///< minutes after midnight
    int to = 0;   ///< may lie beyond 1440
    int seats = 1;
    bool isFixed = false; ///< its seats do not vary
    int lastGap = 0;      ///< seats that stay empty on the last day at least

    [[nodiscard]] Span on(int day) const
    {
        const Instant midnight = atLocal(kMonday.addDays(day));
        return {plusMinutes(midnight, from), plusMinutes(midnight, to)};
    }
    [[nodiscard]] bool isNight() const { return from < 6 * 60 || to > 22 * 60; }
};

/// Writes campaigns, sites, posts and requirements; the seats of each street add up to its plan.
[[nodiscard]] std::vector<Slot> addDistrictPosts(Scene&);

} // namespace redvest::sample
