// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv_records.h"

#include "core/formats/grid.h"

#include <algorithm>
#include <array>
#include <map>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<char16_t, 3> kSeparators{u',', u'\t', u';'};

// How much a cell of several lines may hold before it is doubtful: an address has a comma or three, and a list of three
// columns is narrower than a sentence.
constexpr qint64 kFewestColumns = 3;
constexpr qint64 kUsualSeparators = 4;
constexpr qsizetype kDoubtfulText = 60;

/// How many records of the sample agree on a number of this separator, times that number.
qint64 weightOf(char16_t separator, QStringView sample)
{
    std::map<qint64, qint64> recordsByCount;
    qint64 inRecord = 0;
    bool quoted = false;
    int records = 0;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == QChar(separator)) {
            ++inRecord;
        } else if (!quoted && c == u'\n') {
            ++recordsByCount[inRecord];
            inRecord = 0;
            if (++records == 50)
                break;
        }
    }
    if (records < 50)
        ++recordsByCount[inRecord];
    qint64 best = 0;
    for (const auto& [count, times] : recordsByCount)
        best = std::max(best, count * times);
    return best;
}

/// How often it stands in the first line, outside quotes.
qint64 inFirstLine(char16_t separator, QStringView sample)
{
    qint64 times = 0;
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted && c == QChar(separator))
            ++times;
    }
    return times;
}

/// Undoes safeText: a mark, or several, before what a spreadsheet would take for a formula loses the first.
QString withoutMark(QString text)
{
    if (!text.startsWith(u'\''))
        return text;
    const auto* past = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    if (past != text.cend() && u"=+-@\t\r\n"_s.contains(*past))
        text.remove(0, 1);
    return text;
}

} // namespace

/// The header decides: in cells further down, a list of languages or skills has separators of its own. Only where the
/// first line holds none, or as many of two kinds, do the lines after it.
char16_t separatorOf(const QString& text)
{
    const QStringView sample = QStringView(text).left(64 * 1024);
    std::array<qint64, kSeparators.size()> times{};
    std::transform(kSeparators.begin(), kSeparators.end(), times.begin(),
                   [&](char16_t separator) { return inFirstLine(separator, sample); });
    const auto* most = std::max_element(times.begin(), times.end());
    if (*most > 0 && std::count(times.begin(), times.end(), *most) == 1)
        return kSeparators[std::size_t(most - times.begin())];
    char16_t best = kSeparators.front();
    qint64 weight = 0;
    for (const char16_t separator : kSeparators) {
        const qint64 own = weightOf(separator, sample);
        if (own > weight) {
            best = separator;
            weight = own;
        }
    }
    return best;
}

void CsvRecords::append(QStringView text)
{
    // One character more than a cell may hold is enough to know that it is overlong.
    m_field.append(text.left(std::max<qsizetype>(0, kMaxCellText + 1 - m_field.size())));
}

void CsvRecords::appendQuoted(QStringView run)
{
    m_hasLines = m_hasLines || run.contains(u'\n') || run.contains(u'\r');
    m_quotedSeparators += run.count(QChar(m_separator));
    append(run);
}

bool CsvRecords::feed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (m_state == State::Quoted || m_state == State::Plain) {
            // Runs of ordinary characters are copied at once.
            const bool quoted = m_state == State::Quoted;
            qsizetype end = i;
            while (end < text.size() && !(quoted ? text[end] == u'"' : ends(text[end])))
                ++end;
            const QStringView run = text.sliced(i, end - i);
            if (quoted)
                appendQuoted(run);
            else
                append(run);
            i = end;
            if (i == text.size())
                return true;
        }
        if (!step(text[i]))
            return false;
    }
    return true;
}

bool CsvRecords::step(QChar c)
{
    const bool isSecondOfReturn = m_afterReturn && c == u'\n';
    m_afterReturn = false;
    if (isSecondOfReturn)
        return true;
    switch (m_state) {
    case State::Quoted:
        m_state = State::QuoteInQuoted;
        return true;
    case State::QuoteInQuoted:
        if (c == u'"') {
            append(u"\"");
            m_state = State::Quoted;
            return true;
        }
        return closed(c);
    case State::BlankBehindQuote:
        return closed(c);
    case State::FieldStart:
        if (c == u'"') {
            m_state = State::Quoted;
            return true;
        }
        m_state = State::Plain;
        return plain(c);
    case State::Plain:
        break;
    }
    return plain(c);
}

bool CsvRecords::closed(QChar c)
{
    // Behind a mark that closes there is a separator or a line end, or blanks before one. Programs that write more
    // there do so within one line; over a line end the cell would swallow the row below it.
    const bool isBlank = m_hasLines && !ends(c) && (c == u' ' || c == u'\t');
    m_isTorn = m_hasLines && !ends(c) && !isBlank;
    m_state = isBlank ? State::BlankBehindQuote : State::Plain;
    return !m_isTorn && plain(c);
}

bool CsvRecords::plain(QChar c)
{
    if (c == QChar(m_separator))
        return endField();
    if (c == u'\n' || c == u'\r') {
        m_afterReturn = c == u'\r';
        return endRecord();
    }
    append(QStringView(&c, 1));
    return true;
}

bool CsvRecords::endField()
{
    // An empty field counts too: a file of nothing but separators must meet the limit of columns.
    if (m_column >= kMaxTextColumns) {
        m_excess = moreColumns(m_row, kMaxTextColumns);
        return false;
    }
    Cell cell = textCell(withoutMark(m_field));
    if (cell.text.contains(QChar(QChar::ReplacementCharacter))) {
        cell.text.truncate(kTruncatedText - 1);
        cell.kind = CellKind::Error;
    }
    if (m_hasLines)
        doubt();
    m_cells.push_back(std::move(cell));
    m_field.resize(0);
    m_hasLines = false;
    m_quotedSeparators = 0;
    m_state = State::FieldStart;
    ++m_column;
    return true;
}

/// A mark that was forgotten in one row and another one, alone too, in a later row close as a cell would that holds the
/// end of the one row and the beginning of the other: grammar cannot tell, but such a cell has as many separators as a
/// row. Rows above it say how many that are; what explains a column within its header has none above.
void CsvRecords::doubt()
{
    const bool isLikeRows = m_quotedSeparators >= std::max(m_width - 1, kUsualSeparators);
    if (m_width >= kFewestColumns && isLikeRows && m_doubtful.size() < kMostDoubtful)
        m_doubtful.push_back({row(), column(), m_field.left(kDoubtfulText)});
}

bool CsvRecords::endRecord()
{
    if (!endField())
        return false;
    m_width = std::max(m_width, m_column);
    m_column = 0;
    while (!m_cells.empty() && m_cells.back().kind == CellKind::Empty)
        m_cells.pop_back();
    if (m_cells.empty())
        ++m_blank;
    else if (!keepRecord())
        return false;
    ++m_row;
    m_cells.clear();
    return true;
}

bool CsvRecords::keepRecord()
{
    m_places += qint64(m_cells.size());
    if (m_row >= kMaxRows)
        m_excess = moreRows();
    else if (m_places > Grid::kMaxCells)
        m_excess = moreCells();
    if (!m_excess.isEmpty())
        return false;
    m_ready.resize(m_ready.size() + std::size_t(m_blank));
    m_blank = 0;
    m_ready.push_back(std::move(m_cells));
    return true;
}

bool CsvRecords::finish()
{
    return m_column == 0 && m_field.isEmpty() ? true : endRecord();
}

} // namespace redvest::formats
