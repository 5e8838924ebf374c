// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved time is publicised (公示) for some days; if nobody objects it is final. What is final is corrected by
// another record and never rewritten. Pure.
//
// The state is told from the record: no desk has to turn a page for time to become final. What was publicised with
// another number of minutes than it has now was not publicised.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

enum class RecordStage { Submitted, Rejected, Approved, Publicised, Final };
template <>
struct EnumWords<RecordStage>
{
    static constexpr std::array words{u"submitted", u"rejected", u"approved", u"publicised", u"final"};
};

/// Days that time is publicised at least (民发〔2015〕149号), the first and the last included.
constexpr int kPublicDays = 7;
constexpr int kMostPublicDays = 90;

/// As of the day: from the last day on that it is publicised it is final the day after.
[[nodiscard]] RecordStage stageOf(const ServiceRecord&, QDate today);
/// Of the one record that stands in its place, so that two desks that correct it make one.
[[nodiscard]] Id<ServiceRecord> correctionId(Id<ServiceRecord>);

/// One record as the list shows it.
struct PublicLine
{
    QString name;  ///< masked
    QString place; ///< the sending body, else the street of residence
    QDate day;
    QString post;
    int minutes = 0;
};
struct PublicFacts
{
    QString office;
    QString scopeName;
    QDate from, to; ///< first and last day, of all that is listed
    Instant asOf;
    std::vector<PublicLine> lines; ///< by day, then name
    qint64 unnamedPeople = 0;      ///< did not consent to be named
    qint64 unnamedRecords = 0;
    qint64 unnamedMinutes = 0;
    qint64 people = 0; ///< named or not
    qint64 records = 0;
    qint64 minutes = 0;
};

} // namespace redvest
