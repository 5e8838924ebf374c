// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/devices.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Device>& deviceTable()
{
    static const Table<Device> table(
        {
            .name = u"device"_s,
            .called = QT_TRANSLATE_NOOP("History", "Desk"),
            .lies = nowhere("each desk notes itself when it begins to write"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Device::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Device::replaces>("replaces", QT_TRANSLATE_NOOP("History", "Replaces"))
                .refersToNothing("an identity this copy had before it ever wrote here"),
            column<&Device::since>("since", QT_TRANSLATE_NOOP("History", "Since")),
        });
    return table;
}

} // namespace redvest::storage
