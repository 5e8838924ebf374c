// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/row_maker.h"

#include "core/storage/journal/change_text.h"

#include <iterator>

namespace redvest::storage {

std::vector<Value> sealedOver(const Keys& keys, const TableSpec& spec, const QString& id,
                              const std::vector<Value>& stored, std::vector<Value> values)
{
    for (std::size_t i = 0; spec.hasSecrets && i < values.size(); ++i) {
        if (spec.columns[i].keyClass)
            values[i] = storedCell(keys, spec.columns[i], id, std::get<QString>(values[i]),
                                   stored.empty() ? QString() : std::get<QString>(stored[i]));
    }
    return values;
}

NewRow RowMaker::made(const TableSpec& spec, const QString& id, std::vector<Value> values)
{
    std::vector<Value> sealed = sealedOver(m_keys, spec, id, {}, std::move(values));
    NewRow row{&spec, {}, changeOf(spec, id, ChangeAction::Insert, insertedFields(spec, sealed, m_fields))};
    row.bound.reserve(sealed.size() + 2);
    row.bound.emplace_back(id);
    row.bound.insert(row.bound.end(), std::move_iterator(sealed.begin()), std::move_iterator(sealed.end()));
    row.bound.emplace_back(m_stamp);
    return row;
}

} // namespace redvest::storage
