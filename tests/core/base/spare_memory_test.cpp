// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/spare_memory.h"

#include <QFile>
#include <QList>

#include <catch2/catch.hpp>

#include <memory>
#include <vector>

using namespace redvest;

namespace {

/// Bytes of this process in memory that belong to no file; -1 where the system does not tell.
qint64 heldBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

TEST_CASE("Memory that is freed between what is kept goes back to the system", "[base]")
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t kBlocks = 400000;
    constexpr std::size_t kBlock = 200;
    std::vector<std::unique_ptr<char[]>> kept;
    {
        std::vector<std::unique_ptr<char[]>> freed;
        for (std::size_t i = 0; i < kBlocks; ++i)
            (i % 2000 == 0 ? kept : freed).push_back(std::make_unique<char[]>(kBlock));
    }
    const qint64 before = heldBytes();
    REQUIRE(before > 0);
    giveSpareMemoryBack();
    CHECK(heldBytes() < before - qint64(kBlocks * kBlock) / 2);
    CHECK(kept.size() == kBlocks / 2000);
#endif
}
