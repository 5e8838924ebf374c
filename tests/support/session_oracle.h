// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An independent witness of the gate: SQLite itself records which cells a unit of work changed, and each must have its
// journal row with the same new value before the unit is kept. A row that is really deleted is an error.

#pragma once

#include "core/storage/gate/write_observer.h"

#include <QHash>

struct sqlite3_session;

namespace redvest::test {

class SessionOracle final : public storage::WriteObserver
{
public:
    ~SessionOracle() override;
    void began(storage::Connection&) override;
    /// Failure with what was forgotten in its detail.
    void beforeCommit(storage::Connection&, const std::vector<JournalChange>&) override;
    void ended(storage::Connection&) override;

    [[nodiscard]] int unitsSeen() const { return m_units; }

private:
    // One a connection: siblings share the witness. It must be gone before its connection closes, which SQLite does not
    // report otherwise; so it lives no longer than the transaction.
    QHash<storage::Connection*, sqlite3_session*> m_sessions;
    int m_units = 0;
};

} // namespace redvest::test
