// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/table.h"

#include "core/storage/access.h"
#include "core/storage/briefing.h"
#include "core/storage/devices.h"
#include "core/storage/divisions.h"
#include "core/storage/retention.h"
#include "core/storage/rota.h"
#include "core/storage/supplies.h"
#include "core/storage/training.h"
#include "core/storage/volunteers.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

int TableSpec::columnIndex(const QString& column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return int(i);
    }
    return -1;
}

TableSpec makeSpec(const QString& name, std::vector<ColumnSpec> columns)
{
    TableSpec spec{name, std::move(columns), {}, {}, false};
    QStringList names{u"id"_s};
    for (ColumnSpec& c : spec.columns) {
        names << c.name;
        c.place = (name + u'|' + c.name + u'|').toLatin1();
        spec.hasSecrets = spec.hasSecrets || c.keyClass;
    }
    spec.selectList = names.join(u", "_s);
    QStringList marks(names.size() + 1, u"?"_s);
    spec.insertSql = u"INSERT INTO %1 (%2, stamp) VALUES (%3)"_s.arg(name, spec.selectList, marks.join(u", "_s));
    return spec;
}

const std::vector<const TableSpec*>& allTables()
{
    static const std::vector<const TableSpec*> tables{
        &divisionTable().spec(),     &officeTable().spec(),         &termTable().spec(),
        &organisationTable().spec(), &volunteerTable().spec(),      &qualificationTable().spec(),
        &teamTable().spec(),         &teamMemberTable().spec(),     &campaignTable().spec(),
        &siteTable().spec(),         &postTable().spec(),           &requirementTable().spec(),
        &shiftTable().spec(),        &assignmentTable().spec(),     &serviceRecordTable().spec(),
        &gapReportTable().spec(),    &courseTable().spec(),         &editionTable().spec(),
        &sessionTable().spec(),      &trainingRecordTable().spec(), &itemTable().spec(),
        &lotTable().spec(),          &storeTable().spec(),          &movementTable().spec(),
        &seriesTable().spec(),       &issueTable().spec(),          &deviceTable().spec(),
        &accountTable().spec(),      &retentionTable().spec(),
    };
    return tables;
}

const TableSpec* tableNamed(const QString& name)
{
    const auto& tables = allTables();
    const auto it = std::find_if(tables.begin(), tables.end(), [&](const TableSpec* t) { return t->name == name; });
    return it == tables.end() ? nullptr : *it;
}

} // namespace redvest::storage
