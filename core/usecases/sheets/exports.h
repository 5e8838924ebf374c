// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists for the command line, for files and for other offices. Personal numbers are masked unless asked for in full.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/outcome.h"
#include "core/domain/history.h"

#include <QStringList>

#include <vector>

namespace redvest {

class Workspace;

/// Those of ImportKind first, in its order.
enum class ListKind {
    Volunteers,
    Posts,
    Shifts,
    Assignments,
    Hours,
    Training,
    Items,
    Movements,
    GapReports,
    Stock,
    Teams,
    Organisations,
    Sites
};
template <>
struct EnumWords<ListKind>
{
    static constexpr std::array words{u"volunteers", u"posts",         u"shifts",    u"assignments", u"hours",
                                      u"training",   u"items",         u"movements", u"gap-reports", u"stock",
                                      u"teams",      u"organisations", u"sites"};
};

struct ListQuery
{
    QString search{};     ///< of volunteers as VolunteerIndex::search; of others a part of any cell
    QString scope{};      ///< code of a division; "" the whole workspace
    Span period{};        ///< of what has a day; empty: always
    int limit = 0;        ///< 0: all
    bool fullIds = false; ///< of the divisions that the account is for; the others stay masked
};

struct Listing
{
    QStringList keys;   ///< stable, snake_case
    QStringList titles; ///< of the kinds that can be imported the canonical headers: with full ids it can be read back
    std::vector<QStringList> rows;
    QStringList ids;           ///< of the record of each row; "" of a sum. For commands that take one, not for files.
    std::vector<bool> numeric; ///< by column
};

/// What is not archived, in a stable order: by name, place or time. Problem: unknown_division.
Outcome<Listing> listing(const Workspace&, ListKind, const ListQuery&);

/// The official name of the list, for titles and file names: 志愿者信息表.
[[nodiscard]] QString listTitle(ListKind);

/// .csv, else .xlsx; texts that a spreadsheet would take for formulas are made safe. Failures: cannot be written.
void exportListing(const Listing&, const QString& title, const QString& path);

/// The same for a list with full numbers: that it was taken along, by whom and why, stands in the journal, or there is
/// no file; each minor in it is noted by name of the record. Problems: no reason, not allowed. Failures: as above,
/// reading only.
Outcome<ChangeSet> exportInFull(Workspace&, ListKind, const Listing&, const QString& path, const QString& reason);

} // namespace redvest
