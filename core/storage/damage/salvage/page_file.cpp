// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/page_file.h"

#include "core/base/failure.h"
#include "core/storage/engine/dialect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHeadSize = 100;
constexpr qsizetype kLogHeadSize = 32;
constexpr qsizetype kFrameHeadSize = 24;
constexpr quint32 kLogMagic = 0x377f0682; ///< the lowest bit tells the order of the bytes in its checksums

QByteArrayView mapped(QFile& file)
{
    if (file.size() == 0)
        return {};
    const uchar* bytes = file.map(0, file.size());
    if (bytes == nullptr)
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The disk does not answer while working on %1. Check the drive or "
                                                  "stick, then start again.")
                          .arg(file.fileName()),
                      file.errorString());
    return {bytes, file.size()};
}

bool isPageSize(qsizetype size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

bool isDatabaseHead(QByteArrayView page)
{
    return page.size() >= kHeadSize && page.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

/// The running checksum of a log.
struct LogSum
{
    bool isBigEndian = false;
    quint32 first = 0, second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            first += word(bytes, i) + second;
            second += word(bytes, i + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    [[nodiscard]] bool isAt(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian(bytes, at, 4) == first && bigEndian(bytes, at + 4, 4) == second;
    }
};

} // namespace

quint32 bigEndian(QByteArrayView bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<uchar>(bytes[at + i]);
    return value;
}

PageFile::PageFile(const QString& path) : m_file(path), m_logFile(path + u"-wal"_s)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw Failure(
            QCoreApplication::translate("Storage", "The file %1 may not be read. Ask for the right to open it.")
                .arg(QFileInfo(path).fileName()),
            m_file.errorString());
    m_bytes = mapped(m_file);
    if (isDatabaseHead(m_bytes)) {
        const quint32 said = bigEndian(m_bytes, 16, 2); // 65536 is written as 1
        m_pageSize = said == 1 ? 65536 : isPageSize(said) ? qsizetype(said) : m_pageSize;
    }
    m_pageCount = quint32((m_bytes.size() + m_pageSize - 1) / m_pageSize);
    if (m_logFile.open(QIODevice::ReadOnly))
        readLog(mapped(m_logFile));
    readHead();
}

void PageFile::readLog(QByteArrayView log)
{
    if (log.size() < kLogHeadSize || (bigEndian(log, 0, 4) & ~1U) != kLogMagic)
        return;
    LogSum sum{(bigEndian(log, 0, 4) & 1) != 0};
    sum.add(log.first(24));
    if (!sum.isAt(log, 24) || !isPageSize(bigEndian(log, 8, 4)))
        return;
    if (!isDatabaseHead(m_bytes))
        m_pageSize = bigEndian(log, 8, 4);
    m_log = log;
    QHash<quint32, qsizetype> written; // of the transaction being read
    const qsizetype step = kFrameHeadSize + m_pageSize;
    for (qsizetype at = kLogHeadSize; at + step <= log.size(); at += step) {
        if (log.sliced(at + 8, 8) != log.sliced(16, 8))
            return; // of a round before
        sum.add(log.sliced(at, 8));
        sum.add(log.sliced(at + kFrameHeadSize, m_pageSize));
        if (!sum.isAt(log, at + 16))
            return;
        written.insert(bigEndian(log, at, 4), at + kFrameHeadSize);
        if (const quint32 pagesAfter = bigEndian(log, at + 4, 4); pagesAfter > 0) {
            m_inLog.insert(written);
            written.clear();
            m_pageCount = pagesAfter;
        }
    }
}

void PageFile::readHead()
{
    const QByteArrayView first = page(1);
    m_isDatabase = isDatabaseHead(first);
    m_isOurs = m_isDatabase && qint32(bigEndian(first, 68, 4)) == kApplicationId;
    const qsizetype reserved = m_isDatabase ? qsizetype(bigEndian(first, 20, 1)) : 0;
    constexpr qsizetype kMostReserved = 32; // more is damage: less than 480 bytes must not be left
    m_reserved = reserved <= kMostReserved ? reserved : 0;
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0)
        return {};
    if (const auto it = m_inLog.constFind(number); it != m_inLog.constEnd())
        return m_log.sliced(*it, m_pageSize - m_reserved);
    const qsizetype at = qsizetype(number - 1) * m_pageSize;
    return at + m_pageSize <= m_bytes.size() ? m_bytes.sliced(at, m_pageSize - m_reserved) : QByteArrayView();
}

std::optional<int> PageFile::schema() const
{
    return m_isOurs ? std::optional(int(bigEndian(page(1), 60, 4))) : std::nullopt;
}

quint32 PageFile::firstFree() const
{
    return m_isDatabase ? bigEndian(page(1), 32, 4) : 0;
}

} // namespace redvest::storage::salvage
