// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: RFC 4180, with the liberties spreadsheet programs take: separators of three kinds, line ends of three kinds,
// a quote inside an unquoted field standing for itself.

#include "core/formats/grid.h"
#include "core/formats/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<char16_t, 3> kSeparators{u',', u'\t', u';'};

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

class RecordReader
{
public:
    RecordReader(Grid& grid, char16_t separator) : m_grid(grid), m_separator(separator) {}

    bool feed(QStringView text);
    bool finish();
    /// How many records are complete.
    [[nodiscard]] qint64 records() const { return m_row; }
    /// A quotation mark was opened and not closed: nothing closes it up to the end, or the next mark stands at the
    /// beginning of a cell of a later line, with that cell's text behind it.
    [[nodiscard]] bool isInQuotes() const { return m_state == State::Quoted || m_isTorn; }
    [[nodiscard]] qint64 quoteRow() const { return m_row + 1; }
    [[nodiscard]] qint64 quoteColumn() const { return m_column + 1; }

private:
    enum class State : std::uint8_t { FieldStart, Plain, Quoted, QuoteInQuoted, BlankBehindQuote };

    bool step(QChar c);
    bool closed(QChar c);
    bool plain(QChar c);
    bool endField();
    bool endRecord();
    void append(QStringView text);
    [[nodiscard]] bool ends(QChar c) const { return c == QChar(m_separator) || c == u'\n' || c == u'\r'; }

    Grid& m_grid;
    char16_t m_separator;
    State m_state = State::FieldStart;
    bool m_afterReturn = false;
    bool m_hasLines = false; ///< what is in quotes goes over a line end
    bool m_isTorn = false;
    qint64 m_row = 0;
    qint64 m_column = 0;
    QString m_field;
};

void RecordReader::append(QStringView text)
{
    // One character more than a cell may hold is enough to know that it is overlong.
    m_field.append(text.left(std::max<qsizetype>(0, kMaxCellText + 1 - m_field.size())));
}

bool RecordReader::feed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (m_state == State::Quoted || m_state == State::Plain) {
            // Runs of ordinary characters are copied at once.
            const bool quoted = m_state == State::Quoted;
            qsizetype end = i;
            while (end < text.size() && !(quoted ? text[end] == u'"' : ends(text[end])))
                ++end;
            const QStringView run = text.sliced(i, end - i);
            m_hasLines = m_hasLines || (quoted && (run.contains(u'\n') || run.contains(u'\r')));
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

bool RecordReader::step(QChar c)
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
            m_hasLines = false;
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

bool RecordReader::closed(QChar c)
{
    // Behind a mark that closes there is a separator or a line end, or blanks before one. Programs that write more
    // there do so within one line; over a line end the cell would swallow the row below it.
    const bool isBlank = m_hasLines && !ends(c) && (c == u' ' || c == u'\t');
    m_isTorn = m_hasLines && !ends(c) && !isBlank;
    m_state = isBlank ? State::BlankBehindQuote : State::Plain;
    return !m_isTorn && plain(c);
}

bool RecordReader::plain(QChar c)
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

bool RecordReader::endField()
{
    // An empty field counts too: a file of nothing but separators must meet the limit of columns.
    if (m_column >= kMaxTextColumns)
        return m_grid.put(m_row, m_column, {u"?"_s, 0, CellKind::Text});
    Cell cell = textCell(withoutMark(m_field));
    if (cell.text.contains(QChar(QChar::ReplacementCharacter))) {
        cell.text.truncate(kTruncatedText - 1);
        cell.kind = CellKind::Error;
    }
    m_field.resize(0);
    m_state = State::FieldStart;
    return m_grid.put(m_row, m_column++, std::move(cell));
}

bool RecordReader::endRecord()
{
    if (!endField())
        return false;
    m_column = 0;
    ++m_row;
    return true;
}

bool RecordReader::finish()
{
    return m_column == 0 && m_field.isEmpty() ? true : endRecord();
}

Problem unclosedQuote(const QString& path, const RecordReader& reader)
{
    return {u"unclosed_quote"_s,
            {},
            QCoreApplication::translate("Import", "In %1 the quotation mark opened in row %2, column %3 is never "
                                                  "closed. Close it there, or save the file as xlsx.")
                .arg(path)
                .arg(reader.quoteRow())
                .arg(reader.quoteColumn())};
}

/// Takes pieces of the file as long as it has no complete row to give.
class TextRows final : public RowSource
{
public:
    TextRows(const QString& path, ReadOptions options)
        : m_path(path)
        , m_options(std::move(options))
        , m_file(path)
        , m_grid(m_sheet, m_job, kMaxTextColumns)
    {}

    /// Reads until the head is there, or the end.
    std::optional<Problem> open()
    {
        if (std::optional<Problem> problem = m_file.open(m_options.encoding))
            return problem;
        m_piece = m_file.read();
        m_reader.emplace(m_grid, separatorOf(m_piece));
        while (!m_isEnded && ready() < kHeadRows)
            pull();
        return m_problem;
    }
    [[nodiscard]] QString encoding() const { return m_file.encoding(); }
    [[nodiscard]] std::vector<std::vector<Cell>> head() const
    {
        return {m_sheet.rows.begin(), m_sheet.rows.begin() + std::ptrdiff_t(std::min(ready(), kHeadRows))};
    }

    [[nodiscard]] const std::vector<Cell>* next() override
    {
        while (!m_isEnded && m_given >= ready())
            pull();
        if (m_problem || m_given >= ready())
            return nullptr;
        m_row = std::move(m_sheet.rows[m_given++]);
        return &m_row;
    }
    [[nodiscard]] std::optional<Problem> problem() const override { return m_problem; }
    [[nodiscard]] qint64 done() const override { return m_isEnded ? total() : m_file.bytesRead(); }
    [[nodiscard]] qint64 total() const override { return m_file.size(); }

private:
    /// How many rows nothing can be added to: blank ones only once something follows.
    [[nodiscard]] std::size_t ready() const
    {
        const std::size_t complete = m_isEnded ? m_sheet.rows.size() : std::size_t(m_reader->records());
        return std::min(complete, m_sheet.rows.size());
    }
    void pull()
    {
        const bool whole = m_piece.isEmpty() ? end() : m_reader->feed(m_piece);
        if (!whole) {
            m_problem = m_problem ? m_problem : m_grid.problem();
            if (!m_problem && m_reader->isInQuotes())
                m_problem = unclosedQuote(m_path, *m_reader);
            m_isEnded = true;
        }
        if (!m_isEnded)
            m_piece = m_file.read();
    }
    bool end()
    {
        m_isEnded = true;
        m_problem = m_file.problem();
        return !m_problem && !m_reader->isInQuotes() && m_reader->finish() && m_grid.finish();
    }

    QString m_path;
    ReadOptions m_options;
    NoProgress m_silent; // whoever asks for the rows tells how far it is
    ReadJob m_job{m_path, m_options, m_silent};
    TextFile m_file;
    Sheet m_sheet;
    Grid m_grid;
    std::optional<RecordReader> m_reader;
    QString m_piece;
    std::vector<Cell> m_row;
    std::size_t m_given = 0;
    bool m_isEnded = false;
    std::optional<Problem> m_problem;
};

} // namespace

Outcome<OpenBook> openText(const QString& path, const ReadOptions& options)
{
    auto rows = std::make_unique<TextRows>(path, options);
    if (std::optional<Problem> problem = rows->open())
        return *problem;
    OpenBook book;
    book.encoding = rows->encoding();
    book.head.rows = rows->head();
    book.rows = std::move(rows);
    return book;
}

Outcome<Workbook> readText(const ReadJob& job)
{
    TextFile file(job.path);
    if (const std::optional<Problem> problem = file.open(job.options.encoding))
        return *problem;
    Workbook book;
    book.encoding = file.encoding();
    Grid grid(book.sheets.emplace_back(), job, kMaxTextColumns);
    QString piece = file.read();
    RecordReader reader(grid, separatorOf(piece));
    bool whole = true;
    for (; whole && !piece.isEmpty(); piece = file.read())
        whole = reader.feed(piece);
    if (file.problem())
        return *file.problem();
    if (whole && !reader.isInQuotes() && reader.finish())
        grid.finish();
    if (grid.problem())
        return *grid.problem();
    if (reader.isInQuotes())
        return unclosedQuote(job.path, reader);
    return book;
}

} // namespace redvest::formats
