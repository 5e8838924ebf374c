// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/reserve.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Reserve>& reserveTable()
{
    static const Table<Reserve> table(
        {
            .name = u"reserve"_s,
            .called = QT_TRANSLATE_NOOP("History", "Reserve entry"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"campaign"_s, u"registered_on"_s},
        },
        {
            column<&Reserve::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&Reserve::campaign>("campaign", QT_TRANSLATE_NOOP("History", "Campaign")),
            column<&Reserve::registeredOn>("registered_on", QT_TRANSLATE_NOOP("History", "Signed up on")),
            column<&Reserve::category>("category", QT_TRANSLATE_NOOP("History", "Wished category")),
            column<&Reserve::times>("times", QT_TRANSLATE_NOOP("History", "Free at")),
            column<&Reserve::source>("source", QT_TRANSLATE_NOOP("History", "Source")),
            column<&Reserve::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&Reserve::decidedOn>("decided_on", QT_TRANSLATE_NOOP("History", "Decided on")),
            column<&Reserve::reason>("reason", QT_TRANSLATE_NOOP("History", "Reason")).personal(),
        });
    return table;
}

} // namespace redvest::storage
