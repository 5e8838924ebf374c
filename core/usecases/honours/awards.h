// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Honours as records: awards entered one by one or from a list, stars and letters among them, and putting them away.

#pragma once

#include "core/domain/honours.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct HonourRow
{
    Honour honour;
    QString name, division; ///< of the person; "" when the person is not in this workspace
    QString campaign;       ///< its name
    QString searchText;
    bool operator==(const HonourRow&) const = default;
};
/// Of that kind, or of all: latest day first, archived ones last.
[[nodiscard]] std::vector<HonourRow> honourRows(const Workspace&, std::optional<HonourKind> only = {});

/// What one person was given that stands.
struct HonoursHeld
{
    int star = 0; ///< the level granted; 0: none
    qint64 awards = 0;
    qint64 letters = 0;
    bool operator==(const HonoursHeld&) const = default;
};
[[nodiscard]] HonoursHeld honoursHeld(const Workspace&, Id<Volunteer>);

/// One honour: `shown` as it was opened, nothing for a new one. A new star is granted as grantStars does. Problems:
/// unknown_volunteer, archived, required (name, issuer of an award, day), in_future, too_long, already_there, fixed
/// (who, what and when of one that is stored: it is another honour then), those of grantStars, stale.
Outcome<Edits<Honour>> saveHonour(Workspace&, const std::optional<Honour>& shown, Honour wanted,
                                  const QString& reason = {});
/// The same award, or letter, for many: one unit of work, all or none; who has it already is passed by. The person
/// that `given` names is not asked for. Problems: those of a new one, and nothing_entered when nobody is left.
Outcome<Edits<Honour>> giveToMany(Workspace&, const std::vector<Id<Volunteer>>&, Honour given,
                                  const QString& reason = {});
/// For what was entered by mistake, or back; all or none. Problems: unknown_honour; reason_missing where a star is
/// among them, because that takes it back, or grants it anew.
Outcome<Edits<Honour>> archiveHonours(Workspace&, const std::vector<Id<Honour>>&, bool archived = true,
                                      const QString& reason = {});

} // namespace redvest
