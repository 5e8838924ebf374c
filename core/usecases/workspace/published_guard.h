// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day whose roster is published is changed for a reason only. Asked in Workspace::write, of what a unit of work did,
// so that no path goes past it: form, board, import, command. An import asks beforehand, of each row.

#pragma once

#include "core/domain/published_day.h"
#include "core/usecases/workspace/workspace.h"

#include <QHash>

namespace redvest {

/// A shift as far as a roster tells of it.
struct ShiftOnRoster
{
    Id<Shift> id;
    Id<Post> post;
    QString postName;
    QString division; ///< code, of the site
    Span span;
    int needed = 0;
    bool isOpen = true; ///< there, and not called off
    bool operator==(const ShiftOnRoster&) const = default;
    [[nodiscard]] QDate day() const { return localDate(span.from); }
};

/// The rosters in force, as far as they are asked for, and what would take the plan away from them.
class PublishedRosters
{
public:
    /// Both outlive it.
    PublishedRosters(const Workspace&, const storage::Reader&);

    /// False: nothing was ever published here, and nothing need be asked.
    [[nodiscard]] bool isAny() const { return m_isAny; }
    /// A shift that becomes another, is added (before is not open) or goes (now is not open): a Problem published_day
    /// for each roster that says otherwise; none where it comes back to what was published.
    [[nodiscard]] Problems whyNot(const ShiftOnRoster& before, const ShiftOnRoster& now);
    /// A shift whose post lies at another site than it did, in `before`: a Problem for each roster that says so
    /// otherwise.
    [[nodiscard]] Problems whyNotAt(const ShiftOnRoster&, const Site& site, const QString& before);
    /// The same of a person on an open shift. `now`: the state after it; nothing when the assignment is taken away.
    /// Passed over are the answer of somebody asked who accepts, and what happened on the day (came, served, stayed
    /// away).
    [[nodiscard]] Problems whyNot(const ShiftOnRoster&, Id<Volunteer>, const QString& name, Certainty before,
                                  std::optional<AssignmentState> now);

private:
    [[nodiscard]] std::vector<PublishedDay> covering(QDate day, const QString& division);
    [[nodiscard]] bool covers(const PublishedDay&, const QString& division) const;
    [[nodiscard]] Problem refusal(const PublishedDay&, const QString& what) const;

    const Workspace& m_ws;
    const storage::Reader& m_reader;
    bool m_isAny;
    QHash<QDate, std::vector<PublishedDay>> m_issues;
};

/// What of the unit takes a published roster away from what was published, where the intent says no reason: the first
/// such change, one Problem published_day (field "reason") for each roster.
[[nodiscard]] Problems unexplainedChanges(const Workspace&, const Intent&, const storage::Writer&);

} // namespace redvest
