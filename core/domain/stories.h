// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of a volunteer or a team (事迹), and whether it may be published. Pure.
// Sources: 志愿服务条例 art. 20 (nothing of a volunteer is published without consent); 个人信息保护法 art. 15 (consent
// may be withdrawn), 25.

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

constexpr qsizetype kLongestStory = 20'000; ///< characters

struct Story
{
    Id<Story> id;
    QString title;
    QString text;
    QDate day;               ///< it is told of
    Id<Volunteer> volunteer; ///< of one person, of a team, or of one in a team; a part of the person's record
    Id<Team> team;
    QDate consentOn;          ///< to publish it; invalid: not given
    QDate consentWithdrawnOn; ///< invalid: it stands
    bool isArchived = false;
    bool operator==(const Story&) const = default;
};

/// The consent to publish was given by that day and was not withdrawn by then.
[[nodiscard]] inline bool mayBePublished(const Story& story, QDate day)
{
    const bool isGiven = story.consentOn.isValid() && story.consentOn <= day;
    const bool isWithdrawn = story.consentWithdrawnOn.isValid() && story.consentWithdrawnOn <= day;
    return !story.isArchived && isGiven && !isWithdrawn;
}

} // namespace redvest
