// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A change of a row that the server forbade this login. Its own sentence knows neither who the account is nor where the
// record lies; whoever catches this can ask the rules of the program and say it in their words.

#pragma once

#include "core/domain/history.h"
#include "core/storage/engine/connection.h"

namespace redvest::storage {

class RefusedChange final : public EngineFailure
{
public:
    RefusedChange(const EngineFailure& failure, JournalChange change)
        : EngineFailure(failure)
        , m_change(std::move(change))
    {}
    /// As the journal would have told it. Nothing of its unit of work was kept.
    [[nodiscard]] const JournalChange& change() const { return m_change; }

private:
    JournalChange m_change;
};

} // namespace redvest::storage
