// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of devices: which desks have written to this workspace.

#pragma once

#include "core/domain/history.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

template <>
struct Identity<Device>
{
    static QString get(const Device& d) { return d.device; }
    static void set(Device& d, const QString& text) { d.device = text; }
};

[[nodiscard]] const Table<Device>& deviceTable();

} // namespace redvest::storage
