// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The purge list (个人信息清理清单): whose data are past the span they may be kept.

#pragma once

#include "core/domain/retention.h"

#include <QString>

namespace redvest {

struct PurgeItem
{
    RetentionClass kind = RetentionClass::Inactive;
    QString record;    ///< id of the volunteer, of the gap report, or of the entry of the care log
    QString name;      ///< the person's; of a gap report the post's
    QString division;  ///< code
    QString placeName; ///< of the division, for people
    QDate since;       ///< due since
    bool operator==(const PurgeItem&) const = default;
};

struct PurgeList
{
    QString office;
    QDate asOf;
    QDate lastPurge; ///< when something was last erased from such a list; invalid: never
    std::vector<RetentionRule> rules;
    std::vector<PurgeItem> items; ///< by class, then division, then name
};

/// What it is that is due.
[[nodiscard]] QString classWords(RetentionClass);

} // namespace redvest
