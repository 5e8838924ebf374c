// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/device.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <cstdio>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folder()
{
    // The same for the window, the command line and every version: not the application's own data folder.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redvest/desks"_s;
}

QString noteFile(const QString& name)
{
    return folder() + u'/' + name;
}

QString digestOfText(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// A workspace elsewhere that still says it is `device`: it was copied, not moved.
bool isStillThere(const QString& address, const Location& here)
{
    return address != here.address() && QFileInfo::exists(address);
}

} // namespace

QString makeDevice()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64() >> 1, 16, 16, QLatin1Char('0'));
}

QString homeOf(const Location& location)
{
    QString path = location.isServer() ? location.address() : QFileInfo(location.file).canonicalFilePath();
    if (path.isEmpty()) // about to be restored there
        path = QFileInfo(QFileInfo(location.file).absolutePath()).canonicalFilePath() + u'/' +
               QFileInfo(location.file).fileName();
    return digestOfText(QString::fromLatin1(QSysInfo::machineUniqueId()) + u'\n' + path);
}

std::optional<DeviceNote> readNote(const QString& device)
{
    QFile file(noteFile(device));
    if (device.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.size() < 3)
        return {};
    return DeviceNote{
        lines[0], {lines[1].toLongLong(), lines[2]}, lines.size() > 4 ? fromUtcText(lines[3]) : Instant{}};
}

QString toText(const LostEntries& lost)
{
    return QStringList{lost.device,
                       QString::number(lost.heldTo),
                       QString::number(lost.noted.seq),
                       lost.noted.chain,
                       lost.last.isSet() ? toUtcText(lost.last) : u"-"_s,
                       lost.since.isSet() ? toUtcText(lost.since) : u"-"_s}
        .join(u' ');
}

std::optional<LostEntries> lostFromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 6)
        return std::nullopt;
    return LostEntries{parts[0],
                       parts[1].toLongLong(),
                       {parts[2].toLongLong(), parts[3]},
                       fromUtcText(parts[4]),
                       fromUtcText(parts[5])};
}

void writeNote(const QString& device, const DeviceNote& note)
{
    // Written at every save, so not synced: a note lost in a power cut only makes a copy harder to find out.
    QDir().mkpath(folder());
    const QString name = noteFile(device);
    QFile file(name + u".new"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QString at = note.at.isSet() ? toUtcText(note.at) : QString();
    file.write(u"%1\n%2\n%3\n%4\n"_s.arg(note.address).arg(note.head.seq).arg(note.head.chain, at).toUtf8());
    file.close();
    std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData());
}

bool maySpeakFor(const QString& device, const QString& home, const Location& location,
                 const std::function<QString(qint64)>& chainAt)
{
    const std::optional<DeviceNote> note = readNote(device);
    if (home != homeOf(location) && (!note || isStillThere(note->address, location)))
        return false;
    return !note || note->head.seq == 0 || chainAt(note->head.seq) == note->head.chain;
}

QString deviceForServer(const Location& location)
{
    const QString name = u"server-"_s + digestOfText(location.place());
    QFile file(noteFile(name));
    if (file.open(QIODevice::ReadOnly)) {
        if (const QString known = QString::fromUtf8(file.readLine()).trimmed(); known.size() == 16)
            return known;
        file.close();
    }
    const QString made = makeDevice();
    QDir().mkpath(folder());
    QSaveFile note(noteFile(name));
    if (note.open(QIODevice::WriteOnly)) {
        note.write(made.toUtf8() + '\n');
        note.commit();
    }
    return made;
}

} // namespace redvest::storage
