// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The nature of a gap for whoever asks again and again: what was read is kept, and of what changed only that is read
// anew. The answers are those of gapNature(), which is one that was made for the one question.

#pragma once

#include "core/usecases/figures/gap_nature.h"

#include <memory>

namespace redvest {

class NatureBook
{
public:
    NatureBook();
    ~NatureBook();
    NatureBook(NatureBook&&) noexcept;
    NatureBook& operator=(NatureBook&&) noexcept;

    /// As of now. Of one workspace always.
    [[nodiscard]] Outcome<NatureTable> nature(const Workspace&, const GapQuery&);
    /// Takes note of what a unit of work changed.
    void follow(const ChangeSet&);

private:
    struct Parts;
    struct Missed;
    void catchUp(const Workspace&);

    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Missed> m_missed;
};

} // namespace redvest
