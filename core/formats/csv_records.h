// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a csv → records of cells. Source: RFC 4180, with the liberties spreadsheet programs take: separators of
// three kinds, line ends of three kinds, a quote inside an unquoted field standing for itself.

#pragma once

#include "core/formats/sheet_readers.h"

#include <deque>

namespace redvest::formats {

/// The separator of a text of which `text` is the beginning.
[[nodiscard]] char16_t separatorOf(const QString& text);

class CsvRecords
{
public:
    explicit CsvRecords(char16_t separator) : m_separator(separator) {}

    /// False when a limit is passed or a quotation mark is torn: feed no more.
    bool feed(QStringView text);
    /// After the last piece.
    bool finish();
    /// Records that nothing can be added to, as the rows of a Sheet; whoever reads takes them away from the front.
    /// Blank ones come once something follows.
    std::deque<std::vector<Cell>>& ready() { return m_ready; }
    [[nodiscard]] const std::deque<std::vector<Cell>>& ready() const { return m_ready; }
    /// Which limit was passed, as tooLarge says it; "" when none was.
    [[nodiscard]] const QString& excess() const { return m_excess; }
    /// A quotation mark was opened and not closed: nothing closes it up to the end, or the next mark stands at the
    /// beginning of a cell of a later line, with that cell's text behind it.
    [[nodiscard]] bool isInQuotes() const { return m_state == State::Quoted || m_isTorn; }
    // Of the cell being read, from 1.
    [[nodiscard]] qint64 row() const { return m_row + 1; }
    [[nodiscard]] qint64 column() const { return m_column + 1; }
    [[nodiscard]] const std::vector<DoubtfulCell>& doubtful() const { return m_doubtful; }

private:
    enum class State : std::uint8_t { FieldStart, Plain, Quoted, QuoteInQuoted, BlankBehindQuote };

    bool step(QChar c);
    bool closed(QChar c);
    bool plain(QChar c);
    bool endField();
    bool endRecord();
    bool keepRecord();
    void doubt();
    void append(QStringView text);
    void appendQuoted(QStringView run);
    [[nodiscard]] bool ends(QChar c) const { return c == QChar(m_separator) || c == u'\n' || c == u'\r'; }

    char16_t m_separator;
    State m_state = State::FieldStart;
    bool m_afterReturn = false;
    bool m_hasLines = false;          ///< what is in quotes goes over a line end
    qsizetype m_quotedSeparators = 0; ///< in the quotes of this field
    bool m_isTorn = false;
    qint64 m_row = 0;
    qint64 m_column = 0;
    qint64 m_width = 0;  ///< of the widest record before this one
    qint64 m_blank = 0;  ///< records before this one, without anything in them
    qint64 m_places = 0; ///< of all records
    QString m_field;
    std::vector<Cell> m_cells; ///< of this record
    std::deque<std::vector<Cell>> m_ready;
    std::vector<DoubtfulCell> m_doubtful;
    QString m_excess;
};

} // namespace redvest::formats
