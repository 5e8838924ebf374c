// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The finder of the page, kept in memory and asked in a pool thread: the register is read once, then only what changed.

#pragma once

#include "core/usecases/volunteers/people_finder.h"
#include "ui/desk/store_reading.h"

#include <functional>
#include <memory>

namespace redvest::ui {

class FinderReading
{
public:
    /// `criteria` is called on the window's thread for the question of that moment, `show` there with its answer.
    FinderReading(Session& session, QWidget* page, std::function<PeopleCriteria()> criteria,
                  std::function<void(Outcome<PeopleFound>)> show);
    ~FinderReading();

    void askAnew() { m_reading->askAnew(); }
    void refresh() { m_reading->refresh(); }
    [[nodiscard]] bool isBusy() const { return m_reading->isBusy(); }

private:
    struct Kept;

    std::shared_ptr<Kept> m_kept; ///< shared with answers that are still on their way
    StoreReading* m_reading = nullptr;
};

} // namespace redvest::ui
