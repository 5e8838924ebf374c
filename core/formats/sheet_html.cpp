// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The largest table of a web page. Source: HTML Living Standard 4.9 (tables), read forgivingly: end tags may be
// missing, and what is no part of a table is passed over. Cells are texts, as a reader of the page sees them.

#include "core/formats/grid.h"
#include "core/formats/web_page.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxPage = 64LL * 1024 * 1024;
constexpr qint64 kMaxSpan = 1000;
constexpr std::size_t kFewestRows = 2; // a list has a header and somebody in it

struct Tag
{
    QStringView name; ///< of an end tag with '/'
    QStringView attributes;
};

/// The value of `name` as a count of rows or columns, 1 when there is none.
qint64 spanOf(QStringView attributes, QStringView name)
{
    const qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QStringView rest = attributes.sliced(at + name.size()).trimmed();
    if (!rest.startsWith(u'='))
        return 1;
    rest = rest.sliced(1).trimmed();
    while (rest.startsWith(u'"') || rest.startsWith(u'\''))
        rest = rest.sliced(1);
    qint64 value = 0;
    for (qsizetype i = 0; i < rest.size() && i < 6 && rest[i] >= u'0' && rest[i] <= u'9'; ++i)
        value = value * 10 + (rest[i].unicode() - u'0');
    return std::clamp<qint64>(value, 1, kMaxSpan);
}

/// A character that is written as an entity; nothing when `name` is none that tables hold.
QString entity(QStringView name)
{
    constexpr std::pair<QStringView, char16_t> named[] = {{u"amp", u'&'},  {u"lt", u'<'},       {u"gt", u'>'},
                                                          {u"quot", u'"'}, {u"apos", u'\''},    {u"nbsp", u' '},
                                                          {u"ensp", u' '}, {u"emsp", u'\u3000'}};
    for (const auto& [word, c] : named) {
        if (name == word)
            return QString(QChar(c));
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
    bool ok = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    const bool isCharacter = ok && code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

class TableReader
{
public:
    TableReader(QStringView page, const ReadJob& job, std::shared_ptr<PackedValues> values)
        : m_page(page)
        , m_job(job)
        , m_values(std::move(values))
    {}

    /// False when a limit was passed.
    bool run();
    [[nodiscard]] PackedSheet takeLargest() { return std::move(m_largest); }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    [[nodiscard]] Tag tag();
    void passOver(QStringView end);
    void text(QStringView piece);
    bool open(const Tag& tag);
    bool close(QStringView name);
    void startRow();
    void startCell(const Tag& tag);
    bool endCell();
    bool endTable();

    QStringView m_page;
    const ReadJob& m_job;
    std::shared_ptr<PackedValues> m_values;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of tables in one another; what is in an inner one is
                     ///< text of the cell
    PackedSheet m_sheet;
    std::optional<Grid> m_grid;
    qint64 m_places = 0; ///< of the tables before this one
    PackedSheet m_largest;
    std::optional<Problem> m_problem;
    qint64 m_row = -1;
    qint64 m_column = 0;
    std::vector<qint64> m_coveredUntil; ///< by column: the last row that a cell
                                        ///< from above reaches to
    bool m_inCell = false;
    qint64 m_rowSpan = 1;
    qint64 m_columnSpan = 1;
    QString m_text;
};

bool TableReader::run()
{
    while (m_at < m_page.size() && !m_problem) {
        const qsizetype less = m_page.indexOf(u'<', m_at);
        const qsizetype end = less < 0 ? m_page.size() : less;
        if (m_inCell)
            text(m_page.sliced(m_at, end - m_at));
        m_at = end;
        if (less < 0)
            break;
        if (m_page.sliced(m_at).startsWith(u"<!--")) {
            passOver(u"-->");
            continue;
        }
        const Tag found = tag();
        if (found.name.compare(u"style", Qt::CaseInsensitive) == 0)
            passOver(u"</style");
        else if (found.name.compare(u"script", Qt::CaseInsensitive) == 0)
            passOver(u"</script");
        else if (!(found.name.startsWith(u'/') ? close(found.name.sliced(1)) : open(found)))
            return false;
    }
    return m_depth == 0 || endTable();
}

/// From '<' to behind '>'. A '>' in quotes ends a tag too: pages that hold one there are rarer than unclosed quotes.
Tag TableReader::tag()
{
    const qsizetype more = m_page.indexOf(u'>', m_at);
    const qsizetype end = more < 0 ? m_page.size() : more;
    const QStringView body = m_page.sliced(m_at + 1, end - m_at - 1);
    m_at = more < 0 ? end : end + 1;
    qsizetype nameEnd = 0;
    while (nameEnd < body.size() && !body[nameEnd].isSpace() && (body[nameEnd] != u'/' || nameEnd == 0))
        ++nameEnd;
    return {body.first(nameEnd), body.sliced(nameEnd)};
}

void TableReader::passOver(QStringView end)
{
    const qsizetype found = m_page.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_page.size() : found + end.size();
}

/// Blanks and line ends between words are one blank, as on the screen.
void TableReader::text(QStringView piece)
{
    for (qsizetype i = 0; i < piece.size() && m_text.size() <= kMaxCellText; ++i) {
        const QChar c = piece[i];
        if (c == u'&') {
            const qsizetype semicolon = piece.sliced(i).left(12).indexOf(u';');
            const QString meant = semicolon > 0 ? entity(piece.sliced(i + 1, semicolon - 1)) : QString();
            m_text += meant.isEmpty() ? QString(c) : meant;
            i += meant.isEmpty() ? 0 : semicolon;
        } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
            if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        } else {
            m_text += c;
        }
    }
}

bool TableReader::open(const Tag& tag)
{
    const QString name = tag.name.left(8).toString().toLower();
    if (name == u"table") {
        if (++m_depth == 1) {
            m_sheet = {{}, m_values, {}, {}};
            m_grid.emplace(m_sheet, m_job, kMaxTextColumns, m_places);
            m_row = -1;
            m_coveredUntil.clear();
        }
        return true;
    }
    if (name == u"br" && m_inCell)
        m_text += u'\n';
    if (m_depth != 1 || (name != u"tr" && name != u"td" && name != u"th"))
        return true;
    if (!endCell())
        return false;
    if (name == u"tr")
        startRow();
    else
        startCell(tag);
    return true;
}

bool TableReader::close(QStringView name)
{
    const auto is = [name](QStringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(u"table") && m_depth > 0)
        return m_depth-- > 1 || endTable();
    if (m_depth == 1 && (is(u"td") || is(u"th") || is(u"tr")))
        return endCell();
    return true;
}

void TableReader::startRow()
{
    ++m_row;
    m_column = 0;
}

void TableReader::startCell(const Tag& tag)
{
    if (m_row < 0)
        startRow();
    while (std::size_t(m_column) < m_coveredUntil.size() && m_coveredUntil[std::size_t(m_column)] >= m_row)
        ++m_column;
    m_inCell = true;
    m_text.clear();
    m_rowSpan = spanOf(tag.attributes, u"rowspan");
    m_columnSpan = spanOf(tag.attributes, u"colspan");
}

bool TableReader::endCell()
{
    if (!std::exchange(m_inCell, false))
        return true;
    const qint64 next = m_column + m_columnSpan;
    bool fits = m_grid->put(m_row, m_column, textCell(m_text.trimmed()));
    if (m_rowSpan > 1 || m_columnSpan > 1)
        fits = fits && m_grid->merge({m_row, m_column, m_row + m_rowSpan - 1, next - 1});
    if (m_rowSpan > 1 && next <= kMaxTextColumns) {
        m_coveredUntil.resize(std::max(m_coveredUntil.size(), std::size_t(next)), -1);
        std::fill(m_coveredUntil.begin() + m_column, m_coveredUntil.begin() + next, m_row + m_rowSpan - 1);
    }
    m_column = next;
    m_problem = m_grid->problem();
    return fits;
}

bool TableReader::endTable()
{
    m_depth = 0;
    const bool fits = endCell() && m_grid->finish();
    m_problem = m_grid->problem();
    m_places = m_grid->places();
    const auto cells = [](const PackedSheet& sheet) {
        std::size_t count = 0;
        for (const std::vector<PackedValues::Place>& row : sheet.rows)
            count += row.size();
        return count;
    };
    if (cells(m_sheet) > cells(m_largest))
        m_largest = std::move(m_sheet);
    m_grid.reset();
    return fits;
}

Problem withoutList(const QString& path)
{
    return {u"not_a_spreadsheet"_s,
            {},
            QCoreApplication::translate("Import", "%1 is a web page (HTML or MHT), whatever its name says, and no list "
                                                  "was found in it. Open it in WPS or Excel and save it as xlsx.")
                .arg(path)};
}

} // namespace

Outcome<PackedBook> readHtml(const ReadJob& job)
{
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxPage)
        return tooLarge(job.path,
                        QCoreApplication::translate("Import", "the file has more than %1 MiB").arg(kMaxPage >> 20));
    const std::optional<QString> page = webPageText(file.readAll());
    if (!page)
        return withoutList(job.path);
    PackedBook book;
    TableReader reader(*page, job, book.values);
    const bool whole = reader.run();
    if (reader.problem())
        return *reader.problem();
    book.sheets.push_back(reader.takeLargest());
    if (!whole || book.sheets.front().rows.size() < kFewestRows)
        return withoutList(job.path);
    return book;
}

} // namespace redvest::formats
