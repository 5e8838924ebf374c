// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sheet.h"
#include "tests/fuzz/targets.h"
#include "tests/support/xls_file.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <minizip/zip.h>
#include <sys/mman.h>
#include <unistd.h>

namespace redvest::fuzz {

using namespace Qt::Literals::StringLiterals;
using namespace redvest::formats;

namespace {

constexpr char kDivider = 0x1E;

/// A file that lies in memory only.
class MemoryFile
{
public:
    MemoryFile() : m_file(memfd_create("input", 0)) {}
    ~MemoryFile() { close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] QString path() const { return u"/proc/self/fd/%1"_s.arg(m_file); }
    void write(const QByteArray& bytes) const
    {
        if (::write(m_file, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
            std::abort();
    }

private:
    int m_file;
};

/// What sheet.h promises of a cell.
bool isSound(const Cell& cell)
{
    if (cell.text.size() > kMaxCellText || !std::isfinite(cell.number))
        return false;
    switch (cell.kind) {
    case CellKind::Empty:
        return cell.text.isEmpty() && cell.number == 0;
    case CellKind::Error:
        return !cell.text.isEmpty() && cell.text.size() <= kTruncatedText;
    case CellKind::Date:
        return cell.number >= 0 && !cell.text.isEmpty();
    case CellKind::Text:
    case CellKind::Number:
    case CellKind::Bool:
        break;
    }
    return !cell.text.isEmpty();
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readRows(RowSource& rows)
{
    qint64 count = 0;
    while (const std::vector<Cell>* row = rows.next()) {
        require(++count <= kMaxRows && qint64(row->size()) <= kMaxColumns);
        require(std::all_of(row->begin(), row->end(), isSound));
    }
    require(!rows.problem() || !rows.problem()->text.isEmpty());
    require(rows.doubtful().size() <= kMostDoubtful);
}

void readAt(const QString& path)
{
    NoProgress silent;
    const auto book = openBook(path, {}, silent);
    if (book.ok())
        readRows(*book->rows);
    else
        require(!book.problems().empty() && !book.problems().front().text.isEmpty());
    const auto workbook = openWorkbook(path, {}, silent);
    if (!workbook.ok())
        return;
    for (const HeldSheet& sheet : workbook->sheets)
        readRows(*sheet.rows());
}

void readBytes(const QByteArray& bytes)
{
    const MemoryFile file;
    file.write(bytes);
    readAt(file.path());
}

void readParts(const QByteArray& input, const QStringList& names)
{
    if (input.startsWith("PK"))
        return readBytes(input);
    const MemoryFile file;
    const zipFile zip = zipOpen64(file.path().toUtf8().constData(), APPEND_STATUS_CREATE);
    const QList<QByteArray> parts = input.split(kDivider);
    for (qsizetype i = 0; i < parts.size() && i < names.size(); ++i) {
        zipOpenNewFileInZip(zip, names[i].toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, 0, 0);
        zipWriteInFileInZip(zip, parts[i].constData(), unsigned(parts[i].size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    readAt(file.path());
}

} // namespace

void readXlsxParts(const QByteArray& input)
{
    readParts(input, {u"xl/workbook.xml"_s, u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s,
                      u"xl/styles.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"_rels/.rels"_s});
}

void readOdsParts(const QByteArray& input)
{
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    if (input.startsWith("PK"))
        return readBytes(input);
    readParts(type + kDivider + input, {u"mimetype"_s, u"content.xml"_s, u"META-INF/manifest.xml"_s});
}

void readCsv(const QByteArray& input)
{
    readBytes(input);
}

void readHtml(const QByteArray& input)
{
    readBytes(input);
}

void readXlsFile(const QByteArray& input)
{
    constexpr qsizetype largestStream = 60 * 1024;
    const bool isBare = !input.startsWith("\xD0\xCF\x11\xE0") && input.size() <= largestStream;
    readBytes(isBare ? test::compoundOf(input) : input);
}

} // namespace redvest::fuzz
