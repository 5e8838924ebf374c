// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/folder_turn.h"

#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace redvest::storage {

FolderTurn::FolderTurn(const QString& path, int patienceMs)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (m_handle < 0)
        return;
    constexpr std::chrono::milliseconds kLookAgain{50};
    QElapsedTimer waited;
    waited.start();
    while (!(m_isHeld = ::flock(m_handle, LOCK_EX | LOCK_NB) == 0) && waited.elapsed() < patienceMs)
        std::this_thread::sleep_for(kLookAgain);
}

FolderTurn::~FolderTurn()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

} // namespace redvest::storage
