// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/copy.h"

#include "core/base/failure.h"
#include "core/storage/disk/room.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

constexpr qint64 kPiece = 65536;
constexpr qint64 kSector = 4096;

/// What the disk cannot read is tried once more in small pieces, and what then fails is left as noughts.
QByteArray pieceOf(QFile& file, qint64 at, qint64 size)
{
    if (file.seek(at)) {
        if (QByteArray piece = file.read(size); piece.size() == size)
            return piece;
    }
    QByteArray piece;
    for (qint64 done = 0; done < size; done += kSector) {
        const qint64 wanted = std::min(kSector, size - done);
        QByteArray sector = file.seek(at + done) ? file.read(wanted) : QByteArray();
        piece += sector + QByteArray(qsizetype(wanted - sector.size()), '\0');
    }
    return piece;
}

void copy(const QString& from, const QString& to, Progress& progress)
{
    QFile in(from), out(to);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Failure(tr("The file %1 may not be read. Ask for the right to open it.").arg(QFileInfo(from).fileName()),
                      in.errorString());
    requireRoom(QFileInfo(to).absolutePath(), in.size());
    const auto fail = [&] {
        return Failure(tr("The disk with %1 is full. Free some space and try again.").arg(to), out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly))
        throw fail();
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (qint64 at = 0; at < in.size(); at += kPiece) {
        progress.report(at, in.size(), tr("Copying the file"));
        if (out.write(pieceOf(in, at, std::min(kPiece, in.size() - at))) < 0)
            throw fail();
    }
    if (!out.flush())
        throw fail();
}

/// Only the engine knows how to take back half a unit of work; it does so when the file is first looked at.
void takeBackHalf(const QString& copy)
{
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(db, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

} // namespace

void copyWithLog(const QString& from, const QString& to, Progress& progress)
{
    copy(from, to, progress);
    if (QFileInfo(from + u"-wal"_s).size() > 0)
        copy(from + u"-wal"_s, to + u"-wal"_s, progress);
    if (QFileInfo(from + u"-journal"_s).size() > 0) {
        copy(from + u"-journal"_s, to + u"-journal"_s, progress);
        takeBackHalf(to);
    }
}

} // namespace redvest::storage::salvage
