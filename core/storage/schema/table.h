// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One declaration an entity: Table<T> names the table and its columns once, with all that is true of them, and gives
// select, read, write, diff, journal, history, rights and the check of references from it.
//
//   const Table<Store>& storeTable()
//   {
//       static const Table<Store> table(
//           {.name = u"store"_s,
//            .called = QT_TRANSLATE_NOOP("History", "Store"),
//            .right = Right::EnterSupplies,
//            .lies = at("division"),
//            .knownBy = {u"name"_s}},
//           {column<&Store::name>("name", QT_TRANSLATE_NOOP("History", "Name")), …});
//       return table;
//   }
//
// Every table has `id`, `stamp` (of the last change) and `gone` (removed, kept for the journal) beside its columns.

#pragma once

#include "core/domain/access.h"
#include "core/storage/schema/column.h"
#include "core/storage/schema/lies.h"

#include <vector>

namespace redvest::storage {

/// What is true of a table beside its columns.
struct TableFacts
{
    QString name;
    const char* called = "";       ///< English, to be translated in the context "History"
    Right right = Right::Settings; ///< to change its rows
    Lies lies = {};
    /// The columns a record is known by, in this order; "year-number" joins two of them with the dash. "id" is the
    /// record's own id where that is a word.
    QStringList knownBy = {};
};

/// A table without its C++ type: what journal, fold, merge and check work with.
struct TableSpec : TableFacts
{
    std::vector<ColumnSpec> columns;
    std::optional<std::type_index> record = {}; ///< the C++ type of its records
    QString selectList;                         ///< "id, name, …"
    QString insertSql;
    bool hasSecrets = false;                                            ///< any column sealed or a blind index
    [[nodiscard]] int columnIndex(const QString& column) const;         ///< -1 when there is none
    [[nodiscard]] const ColumnSpec* column(const QString& named) const; ///< null when there is none
};

[[nodiscard]] TableSpec makeSpec(TableFacts, std::vector<ColumnSpec> columns);

// How a record names itself: most have an Id called `id`; what has a natural key specialises this.
template <class T>
struct Identity
{
    static QString get(const T& r) { return r.id.text(); }
    static void set(T& r, const QString& text) { r.id = decltype(r.id)::fromText(text); }
};

template <class T>
class Table
{
public:
    Table(TableFacts facts, std::vector<Column<T>> columns)
        : m_columns(std::move(columns))
        , m_spec(makeSpec(std::move(facts), specs(m_columns)))
    {
        m_spec.record = typeid(T);
    }

    [[nodiscard]] const TableSpec& spec() const { return m_spec; }
    [[nodiscard]] QString id(const T& record) const { return Identity<T>::get(record); }
    [[nodiscard]] std::vector<Value> values(const T& record) const
    {
        std::vector<Value> out;
        out.reserve(m_columns.size());
        for (const Column<T>& c : m_columns)
            out.push_back(c.encode(record));
        return out;
    }
    [[nodiscard]] T record(const QString& id, std::vector<Value>&& values) const
    {
        T record;
        Identity<T>::set(record, id);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].decode(record, std::move(values[i]));
        return record;
    }

private:
    static std::vector<ColumnSpec> specs(const std::vector<Column<T>>& columns)
    {
        std::vector<ColumnSpec> out;
        out.reserve(columns.size());
        for (const Column<T>& c : columns)
            out.push_back(c.spec);
        return out;
    }

    std::vector<Column<T>> m_columns;
    TableSpec m_spec;
};

} // namespace redvest::storage
