// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as it leaves the program: what is asked for, and columns with rows of text.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"

#include <QStringList>

#include <vector>

namespace redvest {

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
    RealNames,
    Teams,
    Organisations,
    Campaigns,
    Covers,
    Reserves,
    Honours,
    Sites,
    Stock,
    Certificates,
    Retraining,
    Policies,
    Claims,
    Care,
    Stories,
    CourseRules,
    PostTemplates,
    ServiceCertificates,
    Calls,
    GapCollections,
    Standbys
};
template <>
struct EnumWords<ListKind>
{
    static constexpr std::array words{u"volunteers",
                                      u"posts",
                                      u"shifts",
                                      u"assignments",
                                      u"hours",
                                      u"training",
                                      u"items",
                                      u"movements",
                                      u"gap-reports",
                                      u"real-names",
                                      u"teams",
                                      u"organisations",
                                      u"campaigns",
                                      u"covers",
                                      u"reserves",
                                      u"honours",
                                      u"sites",
                                      u"stock",
                                      u"certificates",
                                      u"retraining",
                                      u"policies",
                                      u"claims",
                                      u"care",
                                      u"stories",
                                      u"course-rules",
                                      u"post-templates",
                                      u"service-certificates",
                                      u"calls",
                                      u"gap-collections",
                                      u"standbys"};
};

struct ListQuery
{
    QString search{};     ///< of volunteers as VolunteerIndex::search; of others part of any cell or of its readings
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
    QStringList notes{};       ///< lines under the title of a spreadsheet: of when, filtered by what
};

} // namespace redvest
