// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/child.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redvest::fuzz {

namespace {

double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

Ended inChild(const std::function<void()>& work)
{
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child)
        std::abort();
    Ended ended;
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    ended.kilobytes = used.ru_maxrss;
    ended.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    return ended;
}

void allowTime()
{
    itimerval limit{};
    limit.it_value.tv_sec = kMostSeconds;
    setitimer(ITIMER_PROF, &limit, nullptr);
}

const char* faultOf(const Ended& ended)
{
    if (ended.signal == SIGPROF)
        return "it takes more than 30 s";
    if (ended.signal != 0)
        return "it ends the program";
    if (ended.code != 0)
        return "it does not come out as it should";
    return ended.kilobytes > kMostKilobytes ? "it takes more than 512 MB" : nullptr;
}

void* sharedWithChildren(std::size_t bytes)
{
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        std::abort();
    return memory;
}

} // namespace redvest::fuzz
