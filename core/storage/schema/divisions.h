// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area divisions: one declaration an entity.

#pragma once

#include "core/domain/divisions.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

template <>
struct Identity<Division>
{
    static QString get(const Division& d) { return d.code; }
    static void set(Division& d, const QString& id) { d.code = id; }
};
/// There is one office a workspace.
template <>
struct Identity<Office>
{
    static QString get(const Office&);
    static void set(Office&, const QString&) {}
};
/// A term is its kind and its name.
template <>
struct Identity<Term>
{
    static QString get(const Term&);
    static void set(Term&, const QString&) {}
};

[[nodiscard]] const Table<Division>& divisionTable();
[[nodiscard]] const Table<Office>& officeTable();
[[nodiscard]] const Table<Term>& termTable();

} // namespace redvest::storage
