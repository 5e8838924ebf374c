// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/biff_stream.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace redvest::formats {

namespace {

constexpr qsizetype kHead = 4;

constexpr unsigned kWide = 0x01;
constexpr unsigned kHasReading = 0x04;
constexpr unsigned kHasRuns = 0x08;
constexpr unsigned kUnused = 0xF2;

} // namespace

bool BiffStream::next()
{
    if (m_isDamaged || m_end < 0 || m_end > m_bytes.size() - kHead) {
        m_isDamaged = true;
        return false;
    }
    const char* head = m_bytes.data() + m_end;
    m_type = Biff(qFromLittleEndian<std::uint16_t>(head));
    const qsizetype size = qFromLittleEndian<std::uint16_t>(head + 2);
    m_at = m_end + kHead;
    if (size > m_bytes.size() - m_at) {
        m_isDamaged = true;
        return false;
    }
    m_end = m_at + size;
    return true;
}

/// Into the CONTINUE record that follows, which counts as part of the present one. False when there is none.
bool BiffStream::passBorder()
{
    while (m_at == m_end) {
        if (m_end > m_bytes.size() - kHead ||
            Biff(qFromLittleEndian<std::uint16_t>(m_bytes.data() + m_end)) != Biff::Continue)
            return false;
        const Biff whole = m_type;
        const bool isThere = next();
        m_type = whole;
        if (!isThere)
            return false;
    }
    return true;
}

bool BiffStream::isAtEnd()
{
    return !passBorder();
}

std::uint8_t BiffStream::u8()
{
    if (m_isDamaged || !passBorder()) {
        m_isDamaged = true;
        return 0;
    }
    return std::uint8_t(m_bytes[m_at++]);
}

std::uint16_t BiffStream::u16()
{
    const unsigned low = u8();
    return std::uint16_t(low | unsigned(u8()) << 8U);
}

std::uint32_t BiffStream::u32()
{
    const std::uint32_t low = u16();
    return low | std::uint32_t(u16()) << 16U;
}

double BiffStream::real()
{
    const std::uint64_t low = u32();
    return std::bit_cast<double>(low | std::uint64_t(u32()) << 32U);
}

void BiffStream::skip(quint64 bytes)
{
    while (bytes > 0 && !m_isDamaged) {
        if (!passBorder()) {
            m_isDamaged = true;
            return;
        }
        const quint64 step = std::min(bytes, quint64(left()));
        m_at += qsizetype(step);
        bytes -= step;
    }
}

/// Where the characters go on in a CONTINUE record, that begins with a byte that says anew how wide they are.
QString BiffStream::characters(qsizetype length, bool isWide)
{
    QString text;
    while (text.size() < length && !m_isDamaged) {
        if (m_at == m_end) {
            const unsigned flags = u8();
            isWide = (flags & kWide) != 0;
            m_isDamaged = m_isDamaged || flags > kWide;
            continue;
        }
        const qsizetype width = isWide ? 2 : 1;
        const qsizetype count = std::min(length - text.size(), left() / width);
        if (count == 0) { // half a character before the border
            m_isDamaged = true;
            break;
        }
        const char* from = m_bytes.data() + m_at;
        if (isWide) {
            for (qsizetype i = 0; i < count; ++i)
                text.append(QChar(qFromLittleEndian<char16_t>(from + 2 * i)));
        } else {
            text.append(QLatin1String(from, count));
        }
        m_at += count * width;
    }
    return text;
}

QString BiffStream::text(qsizetype length)
{
    const unsigned flags = u8();
    if ((flags & ~kWide) != 0)
        m_isDamaged = true;
    return characters(length, (flags & kWide) != 0);
}

QString BiffStream::richText()
{
    const qsizetype length = u16();
    const unsigned flags = u8();
    if ((flags & kUnused) != 0)
        m_isDamaged = true;
    const quint64 runs = (flags & kHasRuns) != 0 ? u16() : 0;
    const quint64 reading = (flags & kHasReading) != 0 ? u32() : 0;
    QString text = characters(length, (flags & kWide) != 0);
    skip(runs * 4 + reading);
    return text;
}

} // namespace redvest::formats
