// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text files (csv, txt) as rows, piece by piece.

#include "core/formats/csv_records.h"
#include "core/formats/grid.h"
#include "core/formats/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem unclosedQuote(const QString& path, const CsvRecords& records)
{
    return {u"unclosed_quote"_s,
            {},
            QCoreApplication::translate("Import", "In %1 the quotation mark opened in row %2, column %3 is never "
                                                  "closed. Close it there, or save the file as xlsx.")
                .arg(path)
                .arg(records.row())
                .arg(records.column())};
}

/// Takes pieces of the file as long as it has no complete row to give.
class TextRows final : public RowSource
{
public:
    explicit TextRows(const QString& path) : m_path(path), m_file(path) {}

    /// Reads until the head is there, or the end.
    std::optional<Problem> open(const QString& encoding)
    {
        if (std::optional<Problem> problem = m_file.open(encoding))
            return problem;
        m_piece = m_file.read();
        m_records.emplace(separatorOf(m_piece));
        while (!m_isEnded && m_records->ready().size() < kHeadRows)
            pull();
        return m_problem;
    }
    [[nodiscard]] QString encoding() const { return m_file.encoding(); }
    [[nodiscard]] std::vector<std::vector<Cell>> head() const
    {
        const auto& rows = m_records->ready();
        return {rows.begin(), rows.begin() + std::ptrdiff_t(std::min(rows.size(), kHeadRows))};
    }

    [[nodiscard]] const std::vector<Cell>* next() override
    {
        while (!m_isEnded && m_records->ready().empty())
            pull();
        if (m_problem || m_records->ready().empty())
            return nullptr;
        m_row = std::move(m_records->ready().front());
        m_records->ready().pop_front();
        return &m_row;
    }
    [[nodiscard]] std::optional<Problem> problem() const override { return m_problem; }
    [[nodiscard]] qint64 done() const override { return m_isEnded ? total() : m_file.bytesRead(); }
    [[nodiscard]] qint64 total() const override { return m_file.size(); }
    [[nodiscard]] std::vector<DoubtfulCell> doubtful() const override { return m_records->doubtful(); }

private:
    void pull()
    {
        m_isEnded = m_piece.isEmpty();
        m_problem = m_isEnded ? m_file.problem() : std::nullopt;
        const bool isWhole = !m_problem && (m_isEnded ? end() : m_records->feed(m_piece));
        if (!isWhole && !m_problem)
            m_problem = whatIsWrong();
        m_isEnded = m_isEnded || !isWhole;
        if (!m_isEnded)
            m_piece = m_file.read();
    }
    bool end() { return !m_records->isInQuotes() && m_records->finish(); }
    [[nodiscard]] Problem whatIsWrong() const
    {
        return m_records->isInQuotes() ? unclosedQuote(m_path, *m_records) : tooLarge(m_path, m_records->excess());
    }

    QString m_path;
    TextFile m_file;
    std::optional<CsvRecords> m_records; ///< since it is known what separates
    QString m_piece;
    std::vector<Cell> m_row;
    bool m_isEnded = false;
    std::optional<Problem> m_problem;
};

} // namespace

Outcome<OpenBook> openText(const QString& path, const ReadOptions& options)
{
    auto rows = std::make_unique<TextRows>(path);
    if (std::optional<Problem> problem = rows->open(options.encoding))
        return *problem;
    OpenBook book;
    book.encoding = rows->encoding();
    book.head.rows = rows->head();
    book.rows = std::move(rows);
    return book;
}

Outcome<PackedBook> readText(const ReadJob& job)
{
    TextRows rows(job.path);
    if (std::optional<Problem> problem = rows.open(job.options.encoding))
        return *problem;
    PackedBook book;
    book.encoding = rows.encoding();
    PackedSheet& sheet = book.addSheet({});
    Grid grid(sheet, job, kMaxTextColumns);
    qint64 number = 0;
    for (const std::vector<Cell>* row = rows.next(); row != nullptr; row = rows.next(), ++number) {
        for (std::size_t column = 0; column < row->size() && !grid.problem(); ++column)
            grid.put(number, qint64(column), (*row)[column]);
        if (grid.problem())
            return *grid.problem();
    }
    if (rows.problem())
        return *rows.problem();
    sheet.doubtful = rows.doubtful();
    grid.finish();
    return book;
}

} // namespace redvest::formats
