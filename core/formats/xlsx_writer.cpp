// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_writer.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/formats/archive.h"
#include "core/formats/xlsx_sheet_out.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void failWriting(const QString& path, const QString& why)
{
    throw Failure(QCoreApplication::translate("Export", "%1 could not be written: %2. Check the folder, the free space "
                                                        "and that no other program has the file open.")
                      .arg(path, why));
}

/// The library does not notice when its own temporary files meet a full disk; a sheet cut short tells.
void checkWhole(const QString& written, const QString& path, std::size_t sheets)
{
    Archive archive(written);
    for (std::size_t i = 1; i <= sheets && archive.fault() == Fault::None; ++i) {
        const std::unique_ptr<ByteSource> source = archive.entry(u"xl/worksheets/sheet%1.xml"_s.arg(i));
        QByteArray tail;
        QByteArray piece(256 * 1024, '\0');
        for (qint64 got = source->read(piece.data(), piece.size()); got > 0;
             got = source->read(piece.data(), piece.size()))
            tail = (tail + piece.left(got)).right(32);
        // What is too large for our reader was at least written whole so far.
        if (source->fault() == Fault::TooLarge)
            return;
        if (source->fault() != Fault::None || !tail.contains("</worksheet>"))
            failWriting(path, QCoreApplication::translate("Export", "the disk is full"));
    }
    if (archive.fault() != Fault::None)
        failWriting(path, QCoreApplication::translate("Export", "the disk is full"));
}

struct CloseBook
{
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

} // namespace

void writeXlsx(const QString& path, const std::vector<OutSheet>& sheets, Progress& progress)
{
    OutputFile file(path);
    const QByteArray name = QFile::encodeName(file.part());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    std::unique_ptr<lxw_workbook, CloseBook> book(workbook_new_opt(name.constData(), &options));
    if (!book)
        failWriting(path, QCoreApplication::translate("Export", "there is not enough memory"));
    BookOut out(*book);
    for (const OutSheet& sheet : sheets)
        out.add(sheet, progress);
    out.addChoices();
    if (out.error() != LXW_NO_ERROR)
        failWriting(path, QString::fromUtf8(lxw_strerror(out.error())));
    const lxw_error error = workbook_close(book.release());
    if (error != LXW_NO_ERROR)
        failWriting(path, QString::fromUtf8(lxw_strerror(error)));
    checkWhole(file.part(), path, sheets.size());
    file.put();
}

} // namespace redvest::formats
