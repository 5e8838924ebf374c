// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/table.h"

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

const ColumnSpec* TableSpec::column(const QString& named) const
{
    const int at = columnIndex(named);
    return at < 0 ? nullptr : &columns[std::size_t(at)];
}

TableSpec makeSpec(TableFacts facts, std::vector<ColumnSpec> columns)
{
    TableSpec spec;
    static_cast<TableFacts&>(spec) = std::move(facts);
    spec.columns = std::move(columns);
    QStringList names{u"id"_s};
    for (ColumnSpec& c : spec.columns) {
        names << c.name;
        c.place = (spec.name + u'|' + c.name + u'|').toLatin1();
        spec.hasSecrets = spec.hasSecrets || c.keyClass;
    }
    spec.selectList = names.join(u", "_s);
    QStringList marks(names.size() + 1, u"?"_s);
    spec.insertSql = u"INSERT INTO %1 (%2, stamp) VALUES (%3)"_s.arg(spec.name, spec.selectList, marks.join(u", "_s));
    return spec;
}

} // namespace redvest::storage
