// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many shifts changed at once by the same amount, as one unit of work; who on them would fit no more is told first.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What becomes of each shift; what is not said stays.
struct ShiftsChange
{
    std::optional<int> needed{};
    int startsBy = 0; ///< minutes later; below 0 earlier
    int endsBy = 0;
    std::optional<QString> note{};
};

struct ShiftsChanged
{
    ChangeSet changes;            ///< empty where it was only tried
    qint64 shifts = 0;            ///< that are, or would be, another than before
    std::vector<UnfitSeat> unfit; ///< who does not fit any more, by start and name; they stay where they are
};

/// Does it and takes all of it back again: what changeShifts would return or refuse.
Outcome<ShiftsChanged> previewShiftsChange(Workspace&, const std::vector<Id<Shift>>&, const ShiftsChange&);
/// All or none. Problems: shifts (required; unknown_shift), change (required: nothing would change), those of saveShift
/// for each shift as it would be, which begin with the shift they are about.
Outcome<ShiftsChanged> changeShifts(Workspace&, const std::vector<Id<Shift>>&, const ShiftsChange&,
                                    const QString& reason = {});

} // namespace redvest
