// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/all_tables.h"

#include "core/storage/schema/access.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/devices.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/retention.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/saved_query.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>

namespace redvest::storage {

const std::vector<const TableSpec*>& allTables()
{
    static const std::vector<const TableSpec*> tables{
        &divisionTable().spec(),      &officeTable().spec(),      &termTable().spec(),
        &organisationTable().spec(),  &volunteerTable().spec(),   &qualificationTable().spec(),
        &twoPeopleTable().spec(),     &teamTable().spec(),        &teamMemberTable().spec(),
        &campaignTable().spec(),      &siteTable().spec(),        &postTable().spec(),
        &requirementTable().spec(),   &shiftTable().spec(),       &assignmentTable().spec(),
        &serviceRecordTable().spec(), &gapReportTable().spec(),   &courseTable().spec(),
        &editionTable().spec(),       &sessionTable().spec(),     &trainingRecordTable().spec(),
        &issuerKeyTable().spec(),     &certificateTable().spec(), &itemTable().spec(),
        &lotTable().spec(),           &storeTable().spec(),       &movementTable().spec(),
        &seriesTable().spec(),        &issueTable().spec(),       &deviceTable().spec(),
        &accountTable().spec(),       &retentionTable().spec(),   &policyTable().spec(),
        &coverTable().spec(),         &coverClaimTable().spec(),  &honourTable().spec(),
        &careEntryTable().spec(),     &storyTable().spec(),       &savedQueryTable().spec(),
        &reserveTable().spec(),       &courseRuleTable().spec(),  &sessionPlaceTable().spec(),
        &postTemplateTable().spec(),
    };
    return tables;
}

const TableSpec* tableNamed(const QString& name)
{
    const auto& tables = allTables();
    const auto it = std::find_if(tables.begin(), tables.end(), [&](const TableSpec* t) { return t->name == name; });
    return it == tables.end() ? nullptr : *it;
}

Right rightOver(const QString& table)
{
    const TableSpec* spec = tableNamed(table);
    return spec ? spec->right : Right::Settings;
}

} // namespace redvest::storage
