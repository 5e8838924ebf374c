// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/file_reversals.h"

#include <algorithm>

namespace redvest::intake {

void FileReversals::expect(const Movement& original)
{
    const Movement reversal = LedgerIndex::reversalOf(original);
    const QString moved = LedgerIndex::moved(original);
    ++m_rows[moved];
    if (++m_told[LedgerIndex::told(reversal)] > m_ledger.timesSaid(reversal))
        ++m_ahead[moved];
}

int FileReversals::timesMeant(const Movement& line) const
{
    const int unheardOf = std::max(0, m_ledger.timesTakenBack(line) - m_rows.value(LedgerIndex::moved(line)));
    return m_ledger.timesSaid(line) - std::min(m_ledger.timesSaidAndTakenBack(line), unheardOf);
}

bool FileReversals::isTakenBack(const Movement& line)
{
    const QString moved = LedgerIndex::moved(line);
    const auto ahead = m_ahead.find(moved);
    if (ahead == m_ahead.end() || *ahead == 0)
        return false;
    --*ahead;
    m_added[moved].push_back(line);
    return true;
}

std::optional<Movement> FileReversals::original(const Movement& said)
{
    const auto added = m_added.find(LedgerIndex::moved(said));
    if (added == m_added.end() || added->empty())
        return std::nullopt;
    Movement line = std::move(added->back());
    added->pop_back();
    return line;
}

void FileReversals::clear()
{
    m_rows.clear();
    m_told.clear();
    m_ahead.clear();
    m_added.clear();
}

} // namespace redvest::intake
