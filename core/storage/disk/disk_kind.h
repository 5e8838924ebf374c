// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// On what kind of disk a file lies. A workspace that is written must lie on a disk of this PC: network shares keep no
// promise about locks and syncs, and a stick may be pulled in the middle of a save.

#pragma once

#include <QString>

namespace redvest::storage {

enum class DiskKind { Local, Network, Removable };

/// What the system says of the disk under a file.
struct DiskFacts
{
    QString fileSystem;       ///< the system's name of it: "ext4", "vfat", "nfs4", "fuseblk" …
    bool isRemovable = false; ///< the device says it can be taken out
};

/// By the facts alone. FAT and exFAT count as sticks wherever they lie: they keep no journal of their own.
[[nodiscard]] DiskKind kindOf(const DiskFacts&);
/// Of the disk under `path`, or under its folder where there is no such file yet.
[[nodiscard]] DiskFacts factsOf(const QString& path);
/// Failure with the reason and the remedy when `path` does not lie on a disk of this PC.
void requireLocalDisk(const QString& path);
/// The same for facts already known.
void requireLocalDisk(const QString& path, const DiskFacts&);

} // namespace redvest::storage
