// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/core_dumps.h"

#include <catch2/catch.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

TEST_CASE("A process that forbids core dumps leaves none and is not looked into", "[core_dumps]")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        redvest::forbidCoreDumps();
        rlimit limit{1, 1};
        const bool isForbidden = getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 &&
                                 prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        _exit(isForbidden ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}
