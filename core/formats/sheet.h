// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any spreadsheet file people send → rows of cells. What the file is, is told by its content, never by its name.
// Reading is bounded in memory and time whatever the file claims about itself; nothing here knows what a row means.

#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace redvest::formats {

enum class CellKind : std::uint8_t { Empty, Text, Number, Date, Bool, Error };

/// `text` is filled for every kind but Empty:
/// Text as stored; Number the digits of the file, or the shortest ones that give the same value ("4.4", never "1.9E+10"
/// below 1E21); Date "2022-04-19", "2022-04-19 08:30[:05]" or, below one day, "08:30[:05]"; Bool "TRUE" or "FALSE";
/// Error the error's name ("#N/A"), kNoValue, or the first kTruncatedText characters of a text longer than
/// kMaxCellText. `number` is set for Number, Date (serial of the 1900 system, also from a file of the 1904 system) and
/// Bool (0, 1). The cells of text files (csv, txt) are Text or Empty, or Error where bytes of them are no characters
/// (U+FFFD).
struct Cell
{
    QString text;
    double number = 0;
    CellKind kind = CellKind::Empty;
    bool operator==(const Cell&) const = default;
};

/// The text of the Error cell that stands for a formula whose value the file does not hold.
inline constexpr QLatin1StringView kNoValue{"="};
inline constexpr qsizetype kMaxCellText = 32767; ///< ECMA-376 part 1, 18.18.93 and the limit of Excel
inline constexpr qsizetype kTruncatedText = 200;
inline constexpr qint64 kMaxRows = 1'048'576;
inline constexpr qint64 kMaxColumns = 16'384;
inline constexpr qint64 kMaxTextColumns = 1'000; ///< of csv and txt: more means that the separator was misread

/// Row i is row i+1 of the file (of a text file: record i+1); blank rows between are kept, those at the end are not.
/// Rows may differ in length. Every cell of a merged range holds what its top-left cell holds.
struct Sheet
{
    QString name;
    std::vector<std::vector<Cell>> rows;
};

struct ReadOptions
{
    QString sheetName; ///< "" the first sheet that is not hidden
    QString encoding;  ///< of a text file: "UTF-8", "GB18030", "GBK", "UTF-16" …; "" tell by the content
};

struct Book
{
    QStringList sheetNames; ///< those not hidden, in their order; empty for text files
    Sheet sheet;
    QString encoding; ///< of text files the one used: "UTF-8", "GB18030", "UTF-16LE" …; else empty
};

/// A file whole. Of text files one sheet without a name.
struct Workbook
{
    QStringList sheetNames;    ///< those not hidden, in their order; empty for text files
    QStringList hiddenNames;   ///< in their order
    std::vector<Sheet> sheets; ///< those not hidden, in their order
    QString encoding;          ///< as in Book
};

/// A cell of a text file that holds several lines and as many separators as a row: a quotation mark may be missing, and
/// the cell may have taken in rows that follow it. Both numbers from 1.
struct DoubtfulCell
{
    qint64 row = 0;
    qint64 column = 0;
    QString text; ///< its beginning
    bool operator==(const DoubtfulCell&) const = default;
};
inline constexpr std::size_t kMostDoubtful = 1000;

/// The rows of one sheet, one after the other.
class RowSource
{
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    /// The next row, as in Sheet, until the next call; null at the end, or where the file has a problem.
    [[nodiscard]] virtual const std::vector<Cell>* next() = 0;
    /// What ended it too early.
    [[nodiscard]] virtual std::optional<Problem> problem() const = 0;
    /// How much of it was given, out of total(): rows or bytes.
    [[nodiscard]] virtual qint64 done() const = 0;
    [[nodiscard]] virtual qint64 total() const = 0;
    /// The first kMostDoubtful of the rows given so far, in their order.
    [[nodiscard]] virtual std::vector<DoubtfulCell> doubtful() const { return {}; }
};

inline constexpr std::size_t kHeadRows = 64;

/// One sheet whose rows come as they are asked for.
struct OpenBook
{
    QStringList sheetNames;          ///< as in Book
    QString encoding;                ///< as in Book
    Sheet head;                      ///< the name, and the first kHeadRows rows
    std::unique_ptr<RowSource> rows; ///< all of them, the head's too
};

/// A sheet that is held, packed: its rows come from the first as often as they are asked for.
struct HeldSheet
{
    Sheet head; ///< the name, and the first kHeadRows rows
    std::function<std::unique_ptr<RowSource>()> rows;
};

struct OpenWorkbook
{
    QStringList sheetNames;        ///< as in Workbook
    QStringList hiddenNames;       ///< as in Workbook
    std::vector<HeldSheet> sheets; ///< as in Workbook
    QString encoding;              ///< as in Workbook
};

/// The rows of the sheet asked for, of an xlsx, ods, xls, web page or text file (comma, tab or semicolon, RFC 4180
/// quotes). Of a text file no more is held than a piece: what is wrong further on is told by the rows' problem(). Other
/// files are read whole and held packed. Whatever the file claims, no more than 512 MB are used.
/// The mark "'" that safeText (xlsx_writer.h) puts before texts of csv files is taken away again.
/// Problems: no_such_file, empty_file, unreadable, not_a_spreadsheet, encrypted, unsupported_format, damaged_file,
/// forbidden_content (a DTD), too_large, no_such_sheet, unknown_encoding, wrong_encoding, unclosed_quote.
/// Reports progress at least every 1000 rows, but of text files, whose rows are read when they are asked for.
Outcome<OpenBook> openBook(const QString& path, const ReadOptions& options, Progress& progress);

/// Every sheet that is not hidden, in one pass over the file; `encoding` as in ReadOptions. The limits of size hold for
/// all sheets together. Problems and progress as openBook.
Outcome<OpenWorkbook> openWorkbook(const QString& path, const QString& encoding, Progress& progress);

inline constexpr qint64 kMaxUnpacked = 4'000'000;

/// As openBook and openWorkbook, with all cells at once, for small files: too_large is also what has more than
/// kMaxUnpacked places.
Outcome<Book> readBook(const QString& path, const ReadOptions& options, Progress& progress);
Outcome<Workbook> readWorkbook(const QString& path, const QString& encoding, Progress& progress);

} // namespace redvest::formats
