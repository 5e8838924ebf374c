// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories (事迹): what is told of a person or a team, and which of them may be published.

#pragma once

#include "core/domain/stories.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct StoryRow
{
    Story story;
    QString name, division;     ///< of the person; "" without
    QString team;               ///< its name; "" without
    bool isPublishable = false; ///< today: consent was given and stands, also that to keeping the person's data
    QString searchText;         ///< of title, person and team
    bool operator==(const StoryRow&) const = default;
};
/// Latest day first, archived ones last.
[[nodiscard]] std::vector<StoryRow> storyRows(const Workspace&);

/// Those of them that may be published today: what leaves the office takes stories from here.
[[nodiscard]] std::vector<StoryRow> publishableStories(const Workspace&);

/// `shown` as it was opened, nothing for a new one. Problems: required (title, text, day; volunteer where no team is
/// said either), unknown_volunteer, archived, unknown_team, in_future (any of the days), too_long, consent_missing
/// (withdrawn, but never given), consent_order (withdrawn before it was given), child_published (the person was under
/// 14 on the day of consent), stale.
Outcome<Edits<Story>> saveStory(Workspace&, const std::optional<Story>& shown, Story wanted,
                                const QString& reason = {});
/// For what is told no more, or back; all or none. Problem: unknown_story.
Outcome<Edits<Story>> archiveStories(Workspace&, const std::vector<Id<Story>>&, bool archived = true,
                                     const QString& reason = {});

} // namespace redvest
