// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites, posts and shifts: looking at them, entering them, calling them off.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct RotaFilter
{
    QString scope;    ///< division code; "" for all
    Span period;      ///< shifts that touch it
    QString category; ///< "" for all
    bool withCalledOff = false;
};

/// By start, then place.
[[nodiscard]] std::vector<ShiftRow> shiftRows(const Workspace&, const RotaFilter&);
[[nodiscard]] std::optional<ShiftRow> shiftRow(const Workspace&, Id<Shift>);
/// By division, site and name. `search` is looked for in the names of post, site and category; "" finds all.
[[nodiscard]] std::vector<PostRow> postRows(const Workspace&, const QString& scope, const QString& search = {},
                                            bool withArchived = false);
/// Not archived, by division and name.
[[nodiscard]] std::vector<SiteRow> siteRows(const Workspace&, const QString& scope);
[[nodiscard]] std::optional<PostForm> postForm(const Workspace&, Id<Post>);
[[nodiscard]] std::optional<Shift> shiftNamed(const Workspace&, Id<Shift>);

/// By its id. Nothing when there is none.
[[nodiscard]] std::optional<Id<Shift>> findShift(const Workspace&, const QString& text);
/// By id, document number, number of the badge or, where only one person has it, name. Nothing otherwise.
[[nodiscard]] std::optional<Id<Volunteer>> findVolunteer(const Workspace&, const QString& text);

struct PostSaved
{
    ChangeSet changes;
    Id<Post> post;
    /// What is to be told though it was saved: unknown_course of a course it asks for; suit_long of who is on its
    /// shifts of the next days, where its work is in protective suit from now on.
    Problems notes;
};
/// Writes post, site and requirements as one unit. `shown` is what the form began with; nothing for a new post. A site
/// with a null id is the one of that name and division, or new.
/// Problems: name, category, site, division (required, unknown, too high), phone, site_phone, requirements; trainings
/// (archived: a course it is to ask for anew); stale.
Outcome<PostSaved> savePost(Workspace&, PostForm wanted, const std::optional<PostForm>& shown = {},
                            const QString& reason = {});

struct ShiftSaved
{
    ChangeSet changes;
    Id<Shift> shift;
};
/// Problems: post, starts, ends (ends_before_starts, too_long: more than 24 h), breaks (tidyBreaks,
/// whyNotBreaks), needed (negative, too_many),
/// duplicate_shift, and starts (double_booked) where somebody on the shift would then stand on two; stale.
Outcome<ShiftSaved> saveShift(Workspace&, Shift wanted, const std::optional<Shift>& shown = {},
                              const QString& reason = {});

/// Calls shifts off, or on again; one unit of work, all or none. Problems: unknown_shift; duplicate_shift and
/// double_booked when one comes back.
Outcome<ChangeSet> archiveShifts(Workspace&, const std::vector<Id<Shift>>&, bool archived, const QString& reason = {});
/// One unit of work, all or none. Problems: unknown_post; shifts_ahead when an open shift of one is not over.
Outcome<ChangeSet> archivePosts(Workspace&, const std::vector<Id<Post>>&, bool archived, const QString& reason = {});
inline Outcome<ChangeSet> archiveShift(Workspace& ws, Id<Shift> id, bool archived, const QString& reason = {})
{
    return archiveShifts(ws, {id}, archived, reason);
}
inline Outcome<ChangeSet> archivePost(Workspace& ws, Id<Post> id, bool archived, const QString& reason = {})
{
    return archivePosts(ws, {id}, archived, reason);
}

} // namespace redvest
