// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/devices.h"

namespace redvest::storage {

const Table<Device>& deviceTable()
{
    static const Table<Device> table("device", {
                                                   column<&Device::name>("name"),
                                                   column<&Device::replaces>("replaces"),
                                                   column<&Device::since>("since"),
                                               });
    return table;
}

} // namespace redvest::storage
