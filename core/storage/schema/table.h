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

#include "core/storage/engine/value.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace redvest::storage {

/// Whose eyes a sealed value is for. Each class has a key of its own (vault.h).
enum class KeyClass {
    Contact,  ///< document numbers, phones, addresses, guardians
    Sensitive ///< notes on health and care
};

struct ColumnSpec
{
    QString name;
    ColumnType type = ColumnType::Text;
    std::optional<KeyClass> keyClass = {}; ///< the stored text is sealed, or a blind index
    /// Of a blind index: the columns it is made from. It is written with them, finds equal values without telling
    /// them, and is never read into a record.
    QStringList sources = {};
    QByteArray place =
        {}; ///< "table|column|", set by makeSpec: what a sealed value is bound to, before the record's id

    [[nodiscard]] bool isBlind() const { return !sources.isEmpty(); }
    [[nodiscard]] bool isSealed() const { return keyClass && !isBlind(); }
};

/// A table without its C++ type: what journal, fold, merge and check work with.
struct TableSpec
{
    QString name;
    std::vector<ColumnSpec> columns;
    QString selectList; ///< "id, name, …"
    QString insertSql;
    bool hasSecrets = false;                                    ///< any column sealed or a blind index
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
    std::optional<KeyClass> keyClass = {};
    QStringList sources = {};

    [[nodiscard]] Column sealed(KeyClass c) &&
    {
        keyClass = c;
        return std::move(*this);
    }
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

/// A column by which equal values are found though they are sealed. `comparable` gives what is compared, as
/// blindText(…) (vault.h) makes it.
template <class T>
[[nodiscard]] Column<T> blindColumn(const char* name, KeyClass c, QStringList sources, Value (*comparable)(const T&))
{
    return {QString::fromLatin1(name), ColumnType::Text, comparable, [](T&, Value&&) {}, c, std::move(sources)};
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
            out.push_back({c.name, c.type, c.keyClass, c.sources, {}});
        return out;
    }

    std::vector<Column<T>> m_columns;
    TableSpec m_spec;
};

} // namespace redvest::storage
