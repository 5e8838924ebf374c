// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Briefings (简报): series, issues, and the facts of an issue as of its instant.

#pragma once

#include "core/report/briefing.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

[[nodiscard]] std::vector<Series> briefingSeries(const Workspace&);
/// Issues of a series, the latest first.
[[nodiscard]] std::vector<Issue> briefingIssues(const Workspace&, Id<Series>);
/// By name; nothing when there is none.
[[nodiscard]] std::optional<Series> seriesNamed(const Workspace&, const QString& name);

/// Of the year, or the latest one with that number where `year` is 0; nothing when there is none.
[[nodiscard]] std::optional<Issue> issueNumbered(const Workspace&, Id<Series>, int number, int year = 0);

/// A draft: the next number of its year (after the highest used), the duty day of `asOf`, the office's division.
[[nodiscard]] Issue nextIssue(const Workspace&, const Series&, Instant asOf);

/// Counts the figures of the issue as of its instant. Problems: unknown division, empty period.
[[nodiscard]] Outcome<report::BriefingFacts> collectBriefing(const Workspace&, const Series&, const Issue&);

/// Problems: no name or issuer, a name that another series has, negative print run.
Outcome<ChangeSet> saveSeries(Workspace&, const Series& shown, const Series& wanted, const QString& reason = {});
/// Problems: a number that another issue of the series has in that year, number below 1, no title; of a second article,
/// a title without a text or anything of it without a title.
Outcome<ChangeSet> saveIssue(Workspace&, const Issue& shown, const Issue& wanted, const QString& reason = {});
/// Or back from the archive. All or none. Problems: unknown; duplicate when another series has the name by now.
Outcome<ChangeSet> archiveSeries(Workspace&, const std::vector<Id<Series>>&, bool archived, const QString& reason = {});
/// Or back from the archive. All or none. Problems: unknown; duplicate when another issue has the number by now.
Outcome<ChangeSet> archiveIssues(Workspace&, const std::vector<Id<Issue>>&, bool archived, const QString& reason = {});
inline Outcome<ChangeSet> archiveIssue(Workspace& ws, Id<Issue> id)
{
    return archiveIssues(ws, {id}, true);
}

} // namespace redvest
