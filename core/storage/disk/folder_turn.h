// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program, and one thread of it, at a time. The system gives it back when whoever holds it dies, at whatever
// moment: a lock that is a file with a name in it would stay for ever if its owner was killed before writing the name.

#pragma once

#include <QString>

namespace redvest::storage {

class FolderTurn
{
public:
    /// Waits up to `patienceMs`. `path`: a file that is made if need be, and stays.
    FolderTurn(const QString& path, int patienceMs);
    FolderTurn(const FolderTurn&) = delete;
    FolderTurn& operator=(const FolderTurn&) = delete;
    ~FolderTurn();

    /// False: somebody else still has it, or the folder cannot be written.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_handle = -1;
    bool m_isHeld = false;
};

} // namespace redvest::storage
