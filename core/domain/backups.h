// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a backup is and what is in it, as a person wants to know before restoring one.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"

#include <QMap>
#include <QString>

#include <optional>

namespace redvest {

/// Why a backup was made.
enum class BackupCause { Start, Exit, Timer, Merge, Migration, Restore, Manual };
template <>
struct EnumWords<BackupCause>
{
    static constexpr std::array words{u"start", u"exit", u"timer", u"merge", u"migration", u"restore", u"manual"};
};

/// The last journal entry of a device.
struct JournalHead
{
    qint64 seq = 0;
    QString chain;
    bool operator==(const JournalHead&) const = default;
};

/// device → its last entry.
using JournalHeads = QMap<QString, JournalHead>;

struct WorkspaceContent
{
    QString office;
    QString division; ///< code
    int schema = 0;
    qint64 entries = 0;
    Instant lastAt; ///< of the last entry, by the desk's own clock
    QString lastActor;
    qint64 people = 0;
    qint64 shifts = 0;
    qint64 assignments = 0;
    qint64 movements = 0;
    JournalHeads heads;
    bool operator==(const WorkspaceContent&) const = default;
};

struct Backup
{
    QString path;
    Instant at;                       ///< when it was made
    std::optional<BackupCause> cause; ///< nothing for a file that is no backup of ours (a copied workspace)
    qint64 bytes = 0;
    WorkspaceContent content;
    QString state;  ///< digest over every row but what is local to the desk; "" when none was recorded
    QString local;  ///< digest over what is local to the desk and not in the journal (keys, settings)
    QString damage; ///< the sentence why it does not count; "" when it does
    [[nodiscard]] bool counts() const { return damage.isEmpty(); }
};

} // namespace redvest
