// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who looks on while the one writing connection works: an independent witness that every changed cell has its
// journal row. Given when a workspace is opened; the program itself has none.

#pragma once

#include "core/domain/history.h"
#include "core/storage/engine/connection.h"

namespace redvest::storage {

class WriteObserver
{
public:
    WriteObserver() = default;
    WriteObserver(const WriteObserver&) = delete;
    WriteObserver& operator=(const WriteObserver&) = delete;
    virtual ~WriteObserver() = default;

    /// A transaction of the gate began on `connection`.
    virtual void began(Connection& connection) = 0;
    /// All is written, nothing is kept yet; throwing rolls it back.
    virtual void beforeCommit(Connection& connection, const std::vector<JournalChange>& changes) = 0;
    /// Kept or rolled back.
    virtual void ended(Connection& connection) = 0;
};

} // namespace redvest::storage
