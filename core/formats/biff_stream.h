// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records of an xls workbook, one after another. A record too long for its size field goes on in CONTINUE records;
// reading passes over that border unseen. Nothing is read beyond a record: then the stream is damaged, for good.
// Source: MS-XLS 2.1.4 (records), 2.5.293 and 2.5.296 (texts).

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace redvest::formats {

enum class Biff : std::uint16_t {
    Formula = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

class BiffStream
{
public:
    /// The first record is the one at `offset`; the bytes must outlive the stream.
    BiffStream(QByteArrayView bytes, qsizetype offset) : m_bytes(bytes), m_end(offset) {}

    /// Goes to the next record. False after the last one, and when the stream is damaged or ends inside a record.
    bool next();
    [[nodiscard]] Biff type() const { return m_type; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// Where the present record ends, in bytes from the beginning of the stream.
    [[nodiscard]] qsizetype end() const { return m_end; }

    // What follows in the record; 0 and damaged when it holds no more.
    std::uint8_t u8();
    std::uint16_t u16();
    std::uint32_t u32();
    double real();
    void skip(quint64 bytes);
    /// Not counting what stands in CONTINUE records.
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    /// Whether nothing is left, here and in CONTINUE records.
    [[nodiscard]] bool isAtEnd();

    /// A text with its flags before it, of `length` characters.
    QString text(qsizetype length);
    /// The same with what shared texts may carry: runs of fonts and the reading of the characters, both left out.
    QString richText();

private:
    bool passBorder();
    QString characters(qsizetype length, bool isWide);

    QByteArrayView m_bytes;
    Biff m_type = Biff::Eof;
    qsizetype m_at = 0;
    qsizetype m_end;
    bool m_isDamaged = false;
};

} // namespace redvest::formats
