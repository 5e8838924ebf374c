// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much room a folder has for a file. Asked of the folder itself: the table of mounts does not name every disk, as
// in containers, and then tells neither a size nor a lack of it.

#pragma once

#include <QString>

#include <optional>

namespace redvest::storage {

struct Room
{
    std::optional<qint64> free = {}; ///< bytes that may still be written; nothing where the system does not say
    bool isReadOnly = false;
    bool isFat = false; ///< takes no file of 4 GiB or more
};
[[nodiscard]] Room roomIn(const QString& folder);

/// Room for `bytes` in that folder and that it may be written, or a Failure that says which it is not and what to do.
/// Where it cannot be told how much is free, nothing is refused: the write itself will tell.
void requireRoom(const QString& folder, qint64 bytes);
/// The same for what is already known of the room.
void requireRoom(const QString& folder, qint64 bytes, const Room&);

/// Whether two files or folders lie on the same disk, as far as the system tells; false where one is not there.
[[nodiscard]] bool isOnSameDisk(const QString& one, const QString& other);

} // namespace redvest::storage
