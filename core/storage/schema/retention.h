// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of retention spans the office set itself.

#pragma once

#include "core/domain/retention.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

/// A rule is its class.
template <>
struct Identity<RetentionRule>
{
    static QString get(const RetentionRule& r) { return wordOf(r.kind); }
    static void set(RetentionRule& r, const QString& id)
    {
        r.kind = fromWord<RetentionClass>(id).value_or(RetentionClass::Archives);
    }
};

[[nodiscard]] const Table<RetentionRule>& retentionTable();

} // namespace redvest::storage
