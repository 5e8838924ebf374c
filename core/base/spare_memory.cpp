// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/spare_memory.h"

#include <cstdlib>
#include <thread>

#include <sqlite3.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace redvest {

void shareMemoryBetweenThreads()
{
#ifdef __GLIBC__
    // One for each thread that reads, the window's and a few that come and go.
    mallopt(M_ARENA_MAX, int(std::thread::hardware_concurrency()) + 4);
#endif
    // SQLite keeps account of all its memory under one lock, for which threads that read at the same time wait longer
    // than they read. Nobody asks for that account.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void giveSpareMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace redvest
