// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sheet.h"

#include "core/formats/archive.h"
#include "core/formats/compound_file.h"
#include "core/formats/sheet_readers.h"
#include "core/formats/web_page.h"
#include "core/formats/xlsx_parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxCompound =
    64LL * 1024 * 1024; // a full sheet of 30 columns has 40; reading takes five times as much

Problem notASpreadsheet(const QString& path, const QString& whatItIs)
{
    return {
        u"not_a_spreadsheet"_s,
        {},
        QCoreApplication::translate("Import", "%1 is not a spreadsheet: it looks like %2. Save it as xlsx, ods or csv.")
            .arg(path, whatItIs)};
}

/// What a file that starts so is, in the user's language; "" when it may be a spreadsheet or text.
QString foreignKind(const QByteArray& head)
{
    const auto starts = [&head](QByteArrayView mark) { return head.startsWith(mark); };
    if (starts("\x89PNG") || starts("\xFF\xD8\xFF") || starts("GIF8") || starts(QByteArrayView("II*\0", 4)) ||
        starts(QByteArrayView("MM\0*", 4)) || (starts("RIFF") && head.mid(8, 4) == "WEBP") ||
        (starts("BM") && head.contains('\0')) || head.mid(4, 6) == "ftyphe" || head.mid(4, 6) == "ftypmi")
        return QCoreApplication::translate("Import", "a picture");
    if (starts("%PDF-"))
        return QCoreApplication::translate("Import", "a PDF document");
    if (starts("{\\rtf"))
        return QCoreApplication::translate("Import", "a text document");
    if (starts("\x1F\x8B") || starts("7z\xBC\xAF") || starts("Rar!"))
        return QCoreApplication::translate("Import", "a compressed file");
    if (starts(QByteArrayView("\x7F"
                              "ELF")) ||
        (starts("MZ") && head.contains('\0')))
        return QCoreApplication::translate("Import", "a program");
    if (head.trimmed().startsWith("<?xml"))
        return QCoreApplication::translate("Import", "a web page or XML");
    return {};
}

/// The records of an old xls without the container around them.
bool isBareXls(const QByteArray& head)
{
    const auto starts = [&head](QByteArrayView mark) { return head.startsWith(mark); };
    return starts(QByteArrayView("\x09\0\x04\0", 4)) || starts(QByteArrayView("\x09\x02\x06\0", 4)) ||
           starts(QByteArrayView("\x09\x04\x06\0", 4)) || starts(QByteArrayView("\x09\x08\x08\0", 4)) ||
           starts(QByteArrayView("\x09\x08\x10\0", 4));
}

Outcome<PackedBook> readZip(const ReadJob& job)
{
    Archive archive(job.path);
    if (archive.fault() != Fault::None)
        return faultProblem(archive.fault(), job.path);
    if (!workbookEntry(archive).isEmpty())
        return readXlsx(job);
    if (archive.has(u"xl/workbook.bin"_s))
        return unsupportedFormat(job.path, u"xlsb"_s);
    if (archive.has(u"mimetype"_s)) {
        const QByteArray type = archive.head(u"mimetype"_s, 200);
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return readOds(job);
        if (type.startsWith("application/vnd.oasis.opendocument"))
            return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a text document"));
    }
    // Packed anew by hand, an ods loses the entry that says what it is.
    if (archive.has(u"content.xml"_s) && archive.head(u"content.xml"_s, 64 * 1024).contains("<office:spreadsheet"))
        return readOds(job);
    if (archive.has(u"word/document.xml"_s))
        return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a text document"));
    if (archive.has(u"ppt/presentation.xml"_s))
        return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a presentation"));
    return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a compressed file"));
}

/// A compound file: old xls, the wrapping of an encrypted xlsx, or another old Office document.
Outcome<PackedBook> readCompound(const ReadJob& job)
{
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly))
        return damagedFile(job.path);
    if (file.size() > kMaxCompound)
        return tooLarge(job.path,
                        QCoreApplication::translate("Import", "the file has more than %1 MiB").arg(kMaxCompound >> 20));
    const QString mark = u"EncryptedPackage"_s;
    const QByteArray utf16(reinterpret_cast<const char*>(mark.utf16()), mark.size() * 2);
    QByteArray bytes = file.readAll();
    if (bytes.contains(utf16))
        return encryptedFile(job.path);
    std::optional<CompoundFile> compound(std::move(bytes));
    if (compound->fault() != Fault::None)
        return faultProblem(compound->fault(), job.path);
    if (compound->has(u"Workbook") || compound->has(u"Book")) {
        const std::optional<QByteArray> stream = compound->stream(compound->has(u"Workbook") ? u"Workbook" : u"Book");
        compound.reset(); // as large as the file, and more
        return readXls(job, stream);
    }
    if (compound->has(u"PowerPoint Document"))
        return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a presentation"));
    return notASpreadsheet(job.path, QCoreApplication::translate("Import", "a text document"));
}

} // namespace

QString xlsBeforeExcel97()
{
    return QCoreApplication::translate("Import", "xls of Excel 95 or older");
}

Problem unsupportedFormat(const QString& path, const QString& format)
{
    return {u"unsupported_format"_s,
            {},
            QCoreApplication::translate("Import", "%1 is a spreadsheet of the format %2, which is not read here. Open "
                                                  "it in a spreadsheet program and save it as xlsx, ods or csv.")
                .arg(path, format)};
}

Problem tooLarge(const QString& path, const QString& what)
{
    return {u"too_large"_s,
            {},
            QCoreApplication::translate("Import",
                                        "%1 is too large: %2. Split it, or delete what is not needed, and try again.")
                .arg(path, what)};
}

Problem encryptedFile(const QString& path)
{
    return {u"encrypted"_s,
            {},
            QCoreApplication::translate("Import", "%1 is protected by a password. Open it in a spreadsheet program, "
                                                  "save it without the password and try again.")
                .arg(path)};
}

Problem damagedFile(const QString& path)
{
    return {u"damaged_file"_s,
            {},
            QCoreApplication::translate(
                "Import",
                "%1 is damaged or cut short. Copy it again, or open it in a spreadsheet program and save it anew.")
                .arg(path)};
}

Problem noSuchSheet(const QString& path, const QString& wanted, const QStringList& names)
{
    return {u"no_such_sheet"_s,
            {},
            QCoreApplication::translate("Import", "%1 has no sheet named “%2”. Choose one of: %3.")
                .arg(path, wanted, names.join(u", "_s))};
}

Problem faultProblem(Fault fault, const QString& path)
{
    if (fault == Fault::TooLarge)
        return tooLarge(path, QCoreApplication::translate(
                                  "Import", "unpacked, it is far larger than a list of people or shifts can be"));
    if (fault == Fault::Encrypted)
        return encryptedFile(path);
    if (fault == Fault::Dtd || fault == Fault::TooDeep)
        return {u"forbidden_content"_s,
                {},
                QCoreApplication::translate("Import", "%1 has parts that no spreadsheet program writes, so it was not "
                                                      "read. Open it in a spreadsheet program and save it anew.")
                    .arg(path)};
    return damagedFile(path);
}

namespace {

enum class Form { Zip, Compound, Page, Text };

/// What the file is, by its first bytes.
Outcome<Form> formOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{
            u"no_such_file"_s,
            {},
            QCoreApplication::translate("Import", "There is no file %1. Check the name and the folder.").arg(path)};
    if (!info.isFile())
        return Problem{u"not_a_spreadsheet"_s,
                       {},
                       QCoreApplication::translate("Import", "%1 is a folder. Name a file in it.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{u"unreadable"_s,
                       {},
                       QCoreApplication::translate(
                           "Import", "%1 cannot be read: %2. Close it in other programs or ask for access to it.")
                           .arg(path, file.errorString())};
    const QByteArray head = file.read(4096);
    if (head.isEmpty())
        return Problem{u"empty_file"_s,
                       {},
                       QCoreApplication::translate(
                           "Import", "%1 is empty. Save it again in the program it comes from, or choose another.")
                           .arg(path)};
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Form::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return Form::Compound;
    if (isBareXls(head))
        return unsupportedFormat(path, xlsBeforeExcel97());
    if (isWebPage(head))
        return Form::Page;
    const QString foreign = foreignKind(head);
    if (!foreign.isEmpty())
        return notASpreadsheet(path, foreign);
    return Form::Text;
}

Outcome<PackedBook> readAny(const ReadJob& job)
{
    const auto form = formOf(job.path);
    if (!form)
        return form.problems();
    switch (*form) {
    case Form::Zip:
        return readZip(job);
    case Form::Compound:
        return readCompound(job);
    case Form::Page:
        return readHtml(job);
    case Form::Text:
        break;
    }
    return readText(job);
}

/// All rows at once, as long as they are few.
Outcome<Sheet> unpacked(PackedSheet&& packed, const QString& path)
{
    Sheet sheet{packed.name, {}};
    qint64 places = 0;
    const std::unique_ptr<RowSource> rows = rowsOf(std::make_shared<PackedSheet>(std::move(packed)));
    for (const std::vector<Cell>* row = rows->next(); row != nullptr; row = rows->next()) {
        places += qint64(row->size());
        if (places > kMaxUnpacked)
            return tooLarge(
                path, QCoreApplication::translate("Import", "its sheet has more than %1 cells").arg(kMaxUnpacked));
        sheet.rows.push_back(*row);
    }
    return sheet;
}

} // namespace

Outcome<OpenBook> openBook(const QString& path, const ReadOptions& options, Progress& progress)
{
    const auto form = formOf(path);
    if (!form)
        return form.problems();
    if (*form == Form::Text)
        return openText(path, options);
    auto read = readAny({path, options, progress});
    if (!read)
        return read.problems();
    PackedBook& book = read.value();
    auto sheet = std::make_shared<const PackedSheet>(std::move(book.sheets.front()));
    Sheet head = headOf(*sheet);
    return OpenBook{std::move(book.sheetNames), std::move(book.encoding), std::move(head), rowsOf(std::move(sheet))};
}

Outcome<OpenWorkbook> openWorkbook(const QString& path, const QString& encoding, Progress& progress)
{
    const ReadOptions options{{}, encoding};
    auto read = readAny({path, options, progress, true});
    if (!read)
        return read.problems();
    PackedBook& book = read.value();
    OpenWorkbook open{std::move(book.sheetNames), std::move(book.hiddenNames), {}, std::move(book.encoding)};
    for (PackedSheet& packed : book.sheets) {
        auto sheet = std::make_shared<const PackedSheet>(std::move(packed));
        open.sheets.push_back({headOf(*sheet), [sheet] { return rowsOf(sheet); }});
    }
    return open;
}

Outcome<Book> readBook(const QString& path, const ReadOptions& options, Progress& progress)
{
    auto read = readAny({path, options, progress});
    if (!read)
        return read.problems();
    PackedBook& book = read.value();
    auto sheet = unpacked(std::move(book.sheets.front()), path);
    if (!sheet)
        return sheet.problems();
    return Book{std::move(book.sheetNames), std::move(sheet).value(), std::move(book.encoding)};
}

Outcome<Workbook> readWorkbook(const QString& path, const QString& encoding, Progress& progress)
{
    const ReadOptions options{{}, encoding};
    auto read = readAny({path, options, progress, true});
    if (!read)
        return read.problems();
    PackedBook& book = read.value();
    Workbook whole{std::move(book.sheetNames), std::move(book.hiddenNames), {}, std::move(book.encoding)};
    for (PackedSheet& packed : book.sheets) {
        auto sheet = unpacked(std::move(packed), path);
        if (!sheet)
            return sheet.problems();
        whole.sheets.push_back(std::move(sheet).value());
    }
    return whole;
}

} // namespace redvest::formats
