// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a list before masking: values by column of the kind, with what they are filtered by.

#pragma once

#include "core/usecases/sheets/export/listing.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

struct ExportLine
{
    std::array<QString, kFields> values;
    QString id;       ///< of the record; "" of a sum
    QString order;    ///< sorts as text
    QString division; ///< where it belongs; "" nowhere in particular
    Span span;        ///< when it is; empty: at no time in particular
    QString& operator[](SheetField field) { return values[std::size_t(field)]; }
    const QString& operator[](SheetField field) const { return values[std::size_t(field)]; }
};
using Lines = std::vector<ExportLine>;

[[nodiscard]] Lines volunteerLines(const Context&, const ListQuery&);
[[nodiscard]] Lines postLines(const Context&);
[[nodiscard]] Lines shiftLines(const Context&);
[[nodiscard]] Lines assignmentLines(const Context&);
[[nodiscard]] Lines hoursLines(const Context&);
[[nodiscard]] Lines trainingLines(const Context&);
[[nodiscard]] Lines itemLines(const Context&);
[[nodiscard]] Lines movementLines(const Context&);
[[nodiscard]] Lines stockLines(const Context&);
[[nodiscard]] Lines gapReportLines(const Context&);
/// Who is still to be verified: without a result, or with none that says anything.
[[nodiscard]] Lines realNameLines(const Context&);
[[nodiscard]] Lines teamLines(const Context&);
[[nodiscard]] Lines organisationLines(const Context&);
[[nodiscard]] Lines campaignLines(const Context&);
[[nodiscard]] Lines reserveLines(const Context&);
/// Of every kind that stands, the latest first.
[[nodiscard]] Lines honourLines(const Context&);
[[nodiscard]] Lines siteLines(const Context&);
[[nodiscard]] Lines certificateLines(const Context&);
[[nodiscard]] Lines retrainingLines(const Context&);
[[nodiscard]] Lines courseRuleLines(const Context&);
[[nodiscard]] Lines postTemplateLines(const Context&);

/// 08:00 on `day`, 24:00 at its end, 次日08:00 after it.
[[nodiscard]] QString timeOn(QDate day, Instant);

/// The other side of People: who an id is.
struct ExportPerson
{
    QString name;
    QString number;
    QString division;
    bool isArchived = false;
};
[[nodiscard]] QHash<Id<Volunteer>, ExportPerson> personsById(const Context&);

} // namespace redvest::intake
