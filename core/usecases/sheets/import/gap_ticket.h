// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a gap workbook says of itself on a hidden sheet: which collection it belongs to and whom it was made for.

#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/domain/gap_collection.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace redvest {

class Workspace;

namespace intake {

/// The name of the hidden sheet.
inline constexpr QStringView kGapTicketSheet{u"缺口征集"};

struct GapTicket
{
    GapCollection collection;
    QString division;                                 ///< it was made for
    QHash<Id<GapReport>, QStringList> handedOut = {}; ///< post and site as the workbook called them
    std::vector<QStringList> rows = {};               ///< of the hidden sheet, as they were read
};

/// The rows of the hidden sheet: what each is called, and what it says; then each line by number, post and site.
[[nodiscard]] std::vector<QStringList> ticketRows(const GapCollection&, const QString& division,
                                                  const std::vector<GapLine>&);
/// Nothing where the file has no such sheet, or one that cannot be read any more. Problems: other_workspace (the
/// collection is not known here, or did not ask that division), withdrawn.
[[nodiscard]] Outcome<std::optional<GapTicket>> gapTicketIn(const Workspace&, const QString& path, Progress&);

} // namespace intake
} // namespace redvest
