// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found, as a list that leaves the desk: a list of names, and one to ring them up.

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

struct PeopleListLine
{
    Id<Volunteer> volunteer;
    QString name;
    QString phone; ///< masked unless asked for in full
    QString home;  ///< "彭浦镇 › 龙馥居委会"
    QString abilities;
    QStringList teams;
    qint64 minutes = 0; ///< approved, of the seven days that ended with the list
    QString warnings;   ///< of the shift asked for
    bool operator==(const PeopleListLine&) const = default;
};

struct PeopleListFacts
{
    QString office;
    Instant asOf;
    QString criteria; ///< what was asked for, in words; "" for a choice by hand
    std::vector<PeopleListLine> lines;
};

} // namespace redvest
