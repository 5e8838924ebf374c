// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who this copy of a workspace is among its copies. Each writes under a device identity of its own: two copies that
// write under one would make two different entries with the same number, and could never be merged again.
//
// The identity is tied to this PC and place by a note outside the workspace. The note also holds the last entry written
// here, so that a copy from yesterday put in the place of today's file is found out.

#pragma once

#include "core/domain/history.h"
#include "core/storage/disk/location.h"

#include <functional>
#include <optional>

namespace redvest::storage {

/// The last entry a device wrote, as its note or the workspace tells it.
struct DeviceHead
{
    qint64 seq = 0;
    QString chain;
    bool operator==(const DeviceHead&) const = default;
};

/// What this PC noted of a device outside the workspace.
struct DeviceNote
{
    QString address; ///< Location::address of the workspace it wrote to
    DeviceHead head;
    Instant at = {}; ///< of that entry; unset in notes of older versions
    bool operator==(const DeviceNote&) const = default;
};

/// Entries this PC acknowledged and noted, which the file in their place does not hold: an older copy was put there, or
/// the log of the last hours was damaged.
struct LostEntries
{
    QString device;
    qint64 heldTo = 0;  ///< the last number of the device that is there
    DeviceHead noted;   ///< the last one that was acknowledged
    Instant last = {};  ///< when; unset where that was not noted
    Instant since = {}; ///< when it was found out
};
/// As a line of text and back; nothing where the text is none.
[[nodiscard]] QString toText(const LostEntries&);
[[nodiscard]] std::optional<LostEntries> lostFromText(const QString&);

/// 16 hexadecimal digits, random.
[[nodiscard]] QString makeDevice();

/// What ties a copy to its place: the same only on the same PC at the same path.
[[nodiscard]] QString homeOf(const Location&);

[[nodiscard]] std::optional<DeviceNote> readNote(const QString& device);
/// Replaces the note. A PC on which no note can be kept still works: the place alone then tells copies apart.
void writeNote(const QString& device, const DeviceNote&);

/// True when the copy may go on under `device`: it is where it was, or was moved here, and nothing written here since
/// is missing in it. `home`: what the workspace says it is tied to. `chainAt`: its chain value of an entry, "" if none.
[[nodiscard]] bool maySpeakFor(const QString& device, const QString& home, const Location&,
                               const std::function<QString(qint64 seq)>& chainAt);

/// On a server each PC has an identity of its own, noted here under the workspace's address.
[[nodiscard]] QString deviceForServer(const Location&);

} // namespace redvest::storage
