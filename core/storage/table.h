// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One declaration an entity: Table<T> names the columns once and gives select, read, write, diff and journal from it.
//
//   const Table<Store>& storeTable()
//   {
//       static const Table<Store> table("store", {column<&Store::name>("name"), …});
//       return table;
//   }
//
// Every table has `id`, `stamp` (of the last change) and `gone` (removed, kept for the journal) beside its columns.

#pragma once

#include "core/storage/value.h"

#include <QStringList>

#include <vector>

namespace redvest::storage {

struct ColumnSpec
{
    QString name;
    ColumnType type = ColumnType::Text;
};

/// A table without its C++ type: what journal, fold, merge and check work with.
struct TableSpec
{
    QString name;
    std::vector<ColumnSpec> columns;
    QString selectList; ///< "id, name, …"
    QString insertSql;
    [[nodiscard]] int columnIndex(const QString& column) const; ///< -1 when there is none
};

[[nodiscard]] TableSpec makeSpec(const QString& name, std::vector<ColumnSpec> columns);

template <class T>
struct Column
{
    QString name;
    ColumnType type = ColumnType::Text;
    Value (*encode)(const T&) = nullptr;
    void (*decode)(T&, Value&&) = nullptr;
};

template <auto Member>
struct MemberOf;
template <class T, class M, M T::*Member>
struct MemberOf<Member>
{
    using Record = T;
    using Type = M;
};

template <auto Member>
[[nodiscard]] auto column(const char* name)
{
    using T = typename MemberOf<Member>::Record;
    using M = typename MemberOf<Member>::Type;
    return Column<T>{QString::fromLatin1(name), Codec<M>::type, [](const T& r) { return Codec<M>::encode(r.*Member); },
                     [](T& r, Value&& v) { r.*Member = Codec<M>::decode(std::move(v)); }};
}

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
    Table(const char* name, std::vector<Column<T>> columns)
        : m_columns(std::move(columns))
        , m_spec(makeSpec(QString::fromLatin1(name), specs(m_columns)))
    {}

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
            out.push_back({c.name, c.type});
        return out;
    }

    std::vector<Column<T>> m_columns;
    TableSpec m_spec;
};

/// Every table of record, in an order in which parents come before what refers to them.
[[nodiscard]] const std::vector<const TableSpec*>& allTables();
/// Nothing when the workspace has no such table of record.
[[nodiscard]] const TableSpec* tableNamed(const QString& name);

} // namespace redvest::storage
