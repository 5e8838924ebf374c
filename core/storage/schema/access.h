// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of accounts. Keys and passphrases: queries/account_keys.h.

#pragma once

#include "core/domain/access.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

template <>
struct Codec<Grants>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(const Grants& v) { return Codec<QString>::encode(grantsText(v)); }
    static Grants decode(Value&& v);
};
/// Words without blanks: "310106006 310106013".
template <>
struct Codec<QStringList>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(const QStringList& v) { return Codec<QString>::encode(v.join(u' ')); }
    static QStringList decode(Value&& v) { return std::get<QString>(v).split(u' ', Qt::SkipEmptyParts); }
};
/// An account is its name.
template <>
struct Identity<Account>
{
    static QString get(const Account& a) { return accountId(a.name); }
    static void set(Account&, const QString&) {}
};

[[nodiscard]] const Table<Account>& accountTable();

} // namespace redvest::storage
