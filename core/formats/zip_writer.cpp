// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zip_writer.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"

#include <QCoreApplication>
#include <QFile>

#include <minizip/zip.h>

namespace redvest::formats {

namespace {

constexpr int kDeflated = 8;    ///< Z_DEFLATED
constexpr int kUsualLevel = -1; ///< Z_DEFAULT_COMPRESSION
constexpr uLong kUtf8Names = 1 << 11;

bool addPart(zipFile zip, const QString& name, const QByteArray& bytes)
{
    const zip_fileinfo noTimes{};
    if (zipOpenNewFileInZip4(zip, name.toUtf8().constData(), &noTimes, nullptr, 0, nullptr, 0, nullptr, kDeflated,
                             kUsualLevel, 0, -15, 8, 0, nullptr, 0, 0, kUtf8Names) != ZIP_OK)
        return false;
    const bool isWritten = zipWriteInFileInZip(zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK;
    return zipCloseFileInZip(zip) == ZIP_OK && isWritten;
}

} // namespace

void writeZip(const QString& path, const ZipParts& parts)
{
    OutputFile file(path);
    zipFile zip = zipOpen64(QFile::encodeName(file.part()).constData(), APPEND_STATUS_CREATE);
    bool isWhole = zip != nullptr;
    for (const auto& [name, bytes] : parts)
        isWhole = isWhole && addPart(zip, name, bytes);
    if (zip != nullptr)
        isWhole = zipClose(zip, nullptr) == ZIP_OK && isWhole;
    if (!isWhole)
        throw Failure(QCoreApplication::translate("Export", "%1 could not be written: %2. Check the folder, the free "
                                                            "space and that no other program has the file open.")
                          .arg(path, QCoreApplication::translate("Export", "the disk is full")));
    file.put();
}

} // namespace redvest::formats
