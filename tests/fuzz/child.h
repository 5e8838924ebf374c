// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work in a process of its own, whose end, memory and time can be told.

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <functional>

namespace redvest::fuzz {

inline constexpr int kMostSeconds = 30; ///< of CPU time, whatever else the machine does
inline constexpr qint64 kMostKilobytes = 512 * 1024;

struct Ended
{
    int signal = 0;       ///< that ended it; 0 when it came to its end
    int code = 0;         ///< of its exit
    qint64 kilobytes = 0; ///< of memory at the most
    double seconds = 0;   ///< of CPU time
};

/// Runs `work` in a child to its end.
[[nodiscard]] Ended inChild(const std::function<void()>& work);
/// Within a child: SIGPROF ends it after kMostSeconds from now.
void allowTime();
/// A sentence on what was wrong with it; null when nothing was.
[[nodiscard]] const char* faultOf(const Ended&);

/// As many bytes, zero at first, that a child writes and its parent reads; for as long as the program runs.
[[nodiscard]] void* sharedWithChildren(std::size_t bytes);

} // namespace redvest::fuzz
