// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gap of the first page is made of, kept in memory and asked in a pool thread: everything is read once, then
// only what changed.

#pragma once

#include "core/usecases/figures/nature_book.h"
#include "ui/desk/store_reading.h"

#include <functional>
#include <memory>
#include <optional>

namespace redvest::ui {

class NatureReading
{
public:
    /// `query` is called on the window's thread for the question of that moment, `show` there with its answer and the
    /// question it answers. Nothing is read before the first ask().
    NatureReading(Session& session, QWidget* page, std::function<GapQuery()> query,
                  std::function<void(const GapQuery&, const Nature&)> show);
    ~NatureReading();

    /// The page asks about something else, or begins to.
    void ask();
    [[nodiscard]] bool isBusy() const { return m_reading != nullptr && m_reading->isBusy(); }

private:
    struct Kept;

    std::function<GapQuery()> m_query;
    std::function<void(const GapQuery&, const Nature&)> m_show;
    std::optional<GapQuery> m_asked;
    std::shared_ptr<Kept> m_kept; ///< shared with answers that are still on their way
    StoreReading* m_reading = nullptr;
};

} // namespace redvest::ui
