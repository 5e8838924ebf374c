// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/xls_file.h"

namespace redvest::test {

namespace {

constexpr qsizetype kSector = 512;
constexpr unsigned kTableSector = 0xFFFFFFFD;
constexpr unsigned kEnd = 0xFFFFFFFE;
constexpr unsigned kFree = 0xFFFFFFFF;

QByteArray directoryEntry(const QString& name, int type, unsigned child, unsigned start, unsigned size)
{
    QByteArray entry(64, '\0');
    const QByteArray utf16(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    entry.replace(0, utf16.size(), utf16);
    entry += le16(unsigned(name.size() + 1) * 2) + char(type) + char(1);
    entry += le32(kFree) + le32(kFree) + le32(child) + QByteArray(36, '\0');
    return entry + le32(start) + le32(size) + le32(0);
}

} // namespace

QByteArray le16(unsigned value)
{
    return {QByteArray(1, char(value & 0xFF)) + char(value >> 8 & 0xFF)};
}

QByteArray le32(unsigned value)
{
    return le16(value & 0xFFFF) + le16(value >> 16);
}

QByteArray record(unsigned type, const QByteArray& content)
{
    return le16(type) + le16(unsigned(content.size())) + content;
}

QByteArray bof(unsigned kind, unsigned version)
{
    return record(0x0809, le16(version) + le16(kind) + QByteArray(12, '\0'));
}

QByteArray workbookOf(const QByteArray& globals, const QByteArray& cells)
{
    const QByteArray head = bof(5) + globals;
    const QByteArray end = record(0x000A, {});
    const qsizetype sheetRecord = 4 + 8 + 1;
    const qsizetype offset = head.size() + sheetRecord + end.size();
    const QByteArray sheet = record(0x0085, le32(unsigned(offset)) + le16(0) + char(1) + char(0) + 'S');
    return head + sheet + end + bof(16) + cells + end;
}

/// Sector 0 is the table, sector 1 the directory, and the stream follows.
QByteArray compoundOf(QByteArray stream, const QString& name)
{
    const qsizetype sectors = qMax<qsizetype>(8, (stream.size() + kSector - 1) / kSector);
    stream = stream.leftJustified(sectors * kSector, '\0');
    QByteArray head = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, '\0');
    head += le16(0x3E) + le16(3) + le16(0xFFFE) + le16(9) + le16(6) + QByteArray(10, '\0');
    head += le32(1) + le32(1) + le32(0) + le32(4096) + le32(kEnd) + le32(0) + le32(kEnd) + le32(0) + le32(0);
    head += le32(kFree).repeated(108);
    QByteArray table = le32(kTableSector) + le32(kEnd);
    for (qsizetype i = 0; i < sectors; ++i)
        table += le32(i + 1 < sectors ? unsigned(i + 3) : kEnd);
    table += le32(kFree).repeated((kSector - table.size()) / 4);
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, 1, kEnd, 0) +
                           directoryEntry(name, 2, kFree, 2, unsigned(stream.size()));
    return head + table + directory.leftJustified(kSector, '\0') + stream;
}

} // namespace redvest::test
