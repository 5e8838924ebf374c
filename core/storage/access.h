// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of accounts, and what the gate must know of a unit of work: which divisions it touches, who wrote what.
// Keys and passphrases: account_keys.h.

#pragma once

#include "core/domain/access.h"
#include "core/storage/database.h"

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

/// By name; disabled ones too.
[[nodiscard]] std::vector<Account> accounts(const Reader&);

/// Divisions that a change touches, each once: where the record lies now and where it lay before. A post lies where its
/// site is, a shift where its post is, an assignment and its served time where the shift is. Empty: it lies nowhere.
[[nodiscard]] QStringList divisionsOf(const Reader&, const JournalChange&);

} // namespace redvest::storage
