// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder for what is not finished yet or may not stay: the half of a file that is being written, a backup before it
// counts, an encrypted copy that was opened. It lies where the finished file will lie, so that a rename is enough.

#pragma once

#include <QString>

namespace redvest {

/// ".redvest-" and twelve letters, made for its owner only (0700) whatever the umask, and gone with all in it when this
/// goes. A program that is killed leaves it behind; the next one made in the same folder takes it away. Not
/// thread-safe, but several may lie in one folder, of several programs too.
class PrivateFolder
{
public:
    /// Made in `parent`. Failure, said of `file`, which a person wanted written: no such folder, read-only, disk full.
    PrivateFolder(const QString& parent, const QString& file);
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();

    [[nodiscard]] QString filePath(const QString& name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    int m_handle = -1; ///< locked while this lives: who finds the folder unlocked knows that its program is gone
};

/// Removes the private folders that programs of this user, killed since, left in `parent`. Those in use stay, and so
/// does whatever cannot be removed.
void sweepPrivateFolders(const QString& parent);

/// What this program makes from now on is for its owner only, also what libraries make without asking.
void keepNewFilesPrivate();

/// The Failure of a file that could not be written: what `error` (errno) means for it, and what to do.
[[noreturn]] void failToWrite(const QString& file, int error);

} // namespace redvest
