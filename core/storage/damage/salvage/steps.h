// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes found, by the record they changed.

#pragma once

#include "core/storage/damage/salvage/journal.h"

namespace redvest::storage::salvage {

/// Table and id of a record.
using RowKey = std::pair<QString, QString>;

/// Where a change stands. Lives as long as the journal it was made from stays as it is.
struct Step
{
    QString device;
    qint64 seq = 0;
    const FoundChange* change = nullptr;
};

/// In the order in which they were written here. Looking at a record changes nothing and is left out.
using Steps = QHash<RowKey, std::vector<Step>>;

[[nodiscard]] Steps stepsOf(const FoundJournal&);

} // namespace redvest::storage::salvage
