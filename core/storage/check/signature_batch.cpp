// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/check/signature_batch.h"

#include "core/base/crypto.h"

#include <algorithm>
#include <future>
#include <thread>

namespace redvest::storage {

void SignatureBatch::add(const QByteArray& publicPart, const QByteArray& text, const QByteArray& signature)
{
    m_held.push_back({publicPart, text, signature});
}

void SignatureBatch::look(std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        Held& held = m_held[i];
        held.isRight = crypto::isSignedBy(held.publicPart, held.text, held.signature);
    }
}

void SignatureBatch::each(const std::function<void(qsizetype at)>& wrong)
{
    constexpr std::size_t kWorthAThread = 256;
    const std::size_t threads = std::clamp<std::size_t>(
        std::min<std::size_t>(std::thread::hardware_concurrency(), m_held.size() / kWorthAThread), 1, 8);
    const std::size_t share = (m_held.size() + threads - 1) / threads;
    {
        std::vector<std::future<void>> others; // waits for each at the end
        for (std::size_t n = 1; n < threads; ++n)
            others.push_back(std::async(std::launch::async, [this, n, share] {
                look(std::min(n * share, m_held.size()), std::min((n + 1) * share, m_held.size()));
            }));
        look(0, std::min(share, m_held.size()));
    }
    for (std::size_t i = 0; i < m_held.size(); ++i) {
        if (!m_held[i].isRight)
            wrong(qsizetype(i));
    }
    m_held.clear();
}

} // namespace redvest::storage
