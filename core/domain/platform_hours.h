// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved time as a platform of volunteers takes it (服务时长报送): a line a record, in whatever columns the platform
// has. Source: records kept elsewhere are entered in the designated system too (67号令 art. 4).

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

struct PlatformLine
{
    Volunteer person; ///< numbers in full, but masked where the account is not for the person's division
    QString campaign, post, site, place;
    QDate day;
    Instant starts, ends; ///< unset where nobody said
    int minutes = 0;      ///< as recorded
    qint64 counted = 0;   ///< of these (counted_records.h)
    QString evidence;
};
struct PlatformHours
{
    QString office;
    QDate asOf;
    QDate first, last; ///< of the days asked for, both included; invalid: no bound
    std::vector<PlatformLine> lines;
    [[nodiscard]] qint64 counted() const;
    [[nodiscard]] qint64 minutes() const;
    [[nodiscard]] qint64 people() const;
};

/// What a column may ask for, in the order of the usual sheet: 序号, 姓名, 证件号码 … Data of files, never translated.
[[nodiscard]] const QStringList& platformFields();
/// What the rows around the lines may ask for: 人数, 记录数, 单位 …
[[nodiscard]] const QStringList& platformListFields();
/// "" for an unknown field. `number` counts lines from 1.
[[nodiscard]] QString platformField(const QString& field, const PlatformHours&, const PlatformLine&, qint64 number);
[[nodiscard]] QString platformListField(const QString& field, const PlatformHours&);

} // namespace redvest
