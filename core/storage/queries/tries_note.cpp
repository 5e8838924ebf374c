// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/tries_note.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 10'000;

QString folder()
{
    // Beside the notes of devices: the same for the window, the command line and every version.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redvest/tries"_s;
}

QString noteFile(const QString& what)
{
    const QByteArray name = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return folder() + u'/' + QString::fromLatin1(name);
}

QString noteFile(const QString& address, const QString& account)
{
    return noteFile(address + u'\n' + account);
}

} // namespace

Tries notedTries(const QString& address, const QString& account)
{
    QFile file(noteFile(address, account));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> parts = file.readLine().trimmed().split(' ');
    return parts.size() == 2 ? Tries{parts[0].toInt(), {parts[1].toLongLong()}} : Tries{};
}

void noteTries(const QString& address, const QString& account, const Tries& tries)
{
    const QString name = noteFile(address, account);
    if (tries.wrong == 0) {
        QFile::remove(name);
        return;
    }
    QDir().mkpath(folder());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QByteArray::number(tries.wrong) + ' ' + QByteArray::number(tries.last.ms) + '\n');
    file.commit();
}

std::unique_ptr<FolderTurn> turnToTry(const QString& address)
{
    QDir().mkpath(folder());
    return std::make_unique<FolderTurn>(noteFile(address) + u".turn"_s, kPatienceMs);
}

} // namespace redvest::storage
