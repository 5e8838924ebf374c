// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/row_maker.h"

#include "core/domain/masks.h"
#include "core/storage/journal/change_text.h"

#include <algorithm>
#include <iterator>

namespace redvest::storage {

namespace {

/// A day that could not be opened was read as none, and is not to be written as none either; nor is its index.
bool isUnread(const Keys& keys, const TableSpec& spec, const QString& id, std::size_t i,
              const std::vector<Value>& stored, const std::vector<Value>& values)
{
    const auto was = [&](std::size_t column) { return std::get<QString>(stored[column]); };
    if (stored.empty() || !std::get<QString>(values[i]).isEmpty() || was(i).isEmpty())
        return false;
    const ColumnSpec& column = spec.columns[i];
    if (!column.isBlind())
        return column.reads != Reads::Text && isPlaceholder(openCell(keys, column, id, was(i)));
    return std::all_of(column.sources.begin(), column.sources.end(), [&](const QString& source) {
        const auto at = std::size_t(spec.columnIndex(source)); // stands before its index, and is as it will be stored
        return values[at] == stored[at] && !was(at).isEmpty();
    });
}

} // namespace

std::vector<Value> sealedOver(const Keys& keys, const TableSpec& spec, const QString& id,
                              const std::vector<Value>& stored, std::vector<Value> values,
                              const std::vector<Value>* opened)
{
    const auto isAsRead = [&](std::size_t i) {
        return opened && spec.columns[i].isSealed() && values[i] == (*opened)[i] &&
               !std::get<QString>(values[i]).isEmpty();
    };
    for (std::size_t i = 0; spec.hasSecrets && i < values.size(); ++i) {
        if (!spec.columns[i].keyClass)
            continue;
        if (isAsRead(i)) {
            values[i] = stored[i];
            continue;
        }
        if (isUnread(keys, spec, id, i, stored, values))
            values[i] = stored[i];
        else
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
