// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signatures looked at some thousand at a time, by as many threads as the PC has: one takes some 70 µs, and a journal
// has as many as it has entries.

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace redvest::storage {

class SignatureBatch
{
public:
    [[nodiscard]] bool isFull() const { return m_held.size() >= kMost; }
    void add(const QByteArray& publicPart, const QByteArray& text, const QByteArray& signature);
    /// Looks at all that are held, tells the places of those that are wrong in their order, and holds none any more.
    void each(const std::function<void(qsizetype at)>& wrong);

private:
    static constexpr std::size_t kMost = 8192;
    struct Held
    {
        QByteArray publicPart, text, signature;
        bool isRight = false;
    };
    void look(std::size_t from, std::size_t to);

    std::vector<Held> m_held;
};

} // namespace redvest::storage
