// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reserve (储备/预报名): entering who signed up, calling them up for a campaign, letting them step back. Each of
// many people as one unit of work.

#pragma once

#include "core/domain/reserve.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// One entry: `shown` as it was opened, nothing for a new one. Without a day it is signed up today. The state stays as
/// it is. Problems: required (volunteer), in_future (registered_on), too_long, fixed (the person of one that is
/// stored), those of clashes(Reserve), stale.
Outcome<Edits<Reserve>> saveReserve(Workspace&, const std::optional<Reserve>& shown, Reserve wanted,
                                    const QString& reason = {});
/// Many people with one wish (its person is ignored). Who has an open entry for the campaign is passed by. All or none.
/// Problems as saveReserve, by name, and nothing_entered when nobody is left.
Outcome<Edits<Reserve>> enterReserves(Workspace&, const std::vector<Id<Volunteer>>&, const Reserve& wish,
                                      const QString& reason = {});

struct ReserveStep
{
    QDate day;               ///< of calling up or stepping back
    Id<Campaign> campaign{}; ///< for which people who wait in general are called up; null: each for the own one
    QString reason{};
};
/// They are registered for the campaign; as recruited counts who then accepts a shift. All or none. Problems:
/// unknown_reserve; required and in_future (day); required (campaign: somebody waits in general); not_waiting,
/// other_campaign, before_signed_up, suspended, and those of clashes(Reserve), each by name.
Outcome<Edits<Reserve>> callUpReserves(Workspace&, const std::vector<Id<Reserve>>&, const ReserveStep&);
/// They wait no more, or were called up and stepped back. All or none. Problems: unknown_reserve; required (day,
/// reason), in_future; not_open, before_signed_up, each by name.
Outcome<Edits<Reserve>> withdrawReserves(Workspace&, const std::vector<Id<Reserve>>&, const ReserveStep&);
/// They wait again. All or none. Problems: unknown_reserve, already_waiting, those of clashes(Reserve).
Outcome<Edits<Reserve>> waitAgain(Workspace&, const std::vector<Id<Reserve>>&, const QString& reason = {});

/// Who types an entry's id, the beginning of it, or whose it is (personCalled). Problems: unknown_reserve, ambiguous
/// (several begin so, or the person has several open entries), those of personCalled.
[[nodiscard]] Outcome<Id<Reserve>> reserveCalled(const Workspace&, const QString& text);

/// An entry as lists show it.
struct ReserveRow
{
    Reserve entry;
    QString name;
    QString maskedNumber;
    QString maskedPhone;
    QString division; ///< where the person lives: code
    QString place;    ///< below the district: "彭浦镇 › 龙馥居委会"
    QString campaign; ///< name; "": whatever comes
    bool isSuspended = false;
    QString searchText;
    bool operator==(const ReserveRow&) const = default;
};
/// Those who wait first, who signed up first before them; then who was called up, then who stepped back, the last
/// decided first. Who waits and is out of the register is not among them.
[[nodiscard]] std::vector<ReserveRow> reserveRows(const Workspace&);

} // namespace redvest
