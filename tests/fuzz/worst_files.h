// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that ask for as much memory and time as a file can, and the largest lists there are.

#pragma once

#include <QString>

#include <span>

namespace redvest::fuzz {

struct WorstFile
{
    const char* name;
    const char* outcome; ///< code of the Problem that tells of it, or "ok"
    bool isLong;         ///< to make or to read
    void (*make)(const QString& path);
};

[[nodiscard]] std::span<const WorstFile> worstFiles();

} // namespace redvest::fuzz
