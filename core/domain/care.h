// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was done for a volunteer, or for the family (关爱): an elderly parent looked after, a child taught, somebody
// listened to. Who needs what is nobody's but of those who see to it: what is said here is sealed as notes on health
// are.

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

/// Something that was done, on a day. A part of the person's record: erased with it.
struct CareEntry
{
    Id<CareEntry> id;
    Id<Volunteer> volunteer;
    QDate day;
    QString kind;            ///< of the office's list: 老人照料, 子女学业, 心理支持 …
    QString given;           ///< what was done
    QString by;              ///< by whom, a person or a body
    bool isArchived = false; ///< entered by mistake
    bool operator==(const CareEntry&) const = default;
};

} // namespace redvest
