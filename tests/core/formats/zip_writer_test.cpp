// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of several parts: read back as they were written, whole or not at all.

#include "core/formats/zip_writer.h"

#include "core/base/failure.h"
#include "core/formats/archive.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Parts of a file are read back as they were written", "[formats][docx]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"招募令.docx"_s);
    const ZipParts parts{{u"[Content_Types].xml"_s, "<Types/>"},
                         {u"word/text.xml"_s, QByteArray("招募令").repeated(10'000)},
                         {u"word/empty.bin"_s, {}}};
    writeZip(path, parts);
    {
        Archive archive(path); // what is open is written over by nobody
        REQUIRE(archive.fault() == Fault::None);
        for (const auto& [name, bytes] : parts) {
            INFO(name.toStdString());
            CHECK(archive.has(name));
            CHECK(archive.head(name, bytes.size() + 1) == bytes);
        }
    }
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)); // its owner's only
    const QByteArray once = bytesOf(path);
    writeZip(path, parts);
    CHECK(bytesOf(path) == once); // no times within
}

TEST_CASE("What cannot be written leaves what is there", "[formats][docx]")
{
    QTemporaryDir folder;
    CHECK_THROWS_AS(writeZip(folder.filePath(u"no/such.docx"_s), {{u"a"_s, "b"}}), Failure);
    CHECK_THROWS_AS(writeZip(folder.path(), {{u"a"_s, "b"}}), Failure);
}
