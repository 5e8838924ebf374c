// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/code_picture.h"

#include <QtEndian>

#include <array>

namespace redvest::report {

namespace {

/// Of the PNG specification, annex D.
quint32 crcOf(const QByteArray& bytes)
{
    constexpr quint32 kPolynomial = 0xedb88320U;
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? kPolynomial ^ (crc >> 1) : crc >> 1;
    }
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray pngOf(const QrModules& code, int pixels, int quiet)
{
    if (code.width <= 0 || pixels <= 0)
        return {};
    const int side = (code.width + 2 * quiet) * pixels;
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        const int row = y / pixels - quiet;
        QByteArray line(1 + (side + 7) / 8, '\xff');
        line[0] = 0; // no filter
        for (int x = 0; x < side; ++x) {
            const int column = x / pixels - quiet;
            const bool isWithin = row >= 0 && row < code.width && column >= 0 && column < code.width;
            if (isWithin && code.dark[std::size_t(row) * std::size_t(code.width) + std::size_t(column)])
                line[1 + x / 8] = char(quint8(line[1 + x / 8]) & ~(0x80U >> (x % 8)));
        }
        rows += line;
    }
    constexpr int kLengthOfQt = 4; // qCompress puts the length before the stream of zlib
    QByteArray header = bigEndian(quint32(side)) + bigEndian(quint32(side));
    header += QByteArray::fromHex("0100000000"); // one bit, greys, deflated, filtered, not interlaced
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) +
           chunk("IDAT", qCompress(rows).mid(kLengthOfQt)) + chunk("IEND", {});
}

} // namespace redvest::report
