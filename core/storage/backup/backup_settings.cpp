// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/backup_settings.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingsFile(const QString& workspace)
{
    return besideOf(workspace) + u"/settings.json"_s;
}

} // namespace

QString besideOf(const QString& workspace)
{
    return workspace + u".backups"_s;
}

QString ownFolderOf(const QString& workspace)
{
    const QString folder = besideOf(workspace);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString freeDamagedName(const QString& workspace, Instant at)
{
    const QString stem = u"%1/%2-%3-damaged"_s.arg(besideOf(workspace), localDate(at).toString(u"yyyyMMdd"_s),
                                                   localTime(at).toString(u"HHmmss"_s));
    QString name = stem + u".redvest"_s;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2.redvest"_s.arg(stem).arg(n);
    return name;
}

QString backupFolderOf(const QString& workspace)
{
    const QString chosen = loadBackupSettings(workspace).folder;
    return chosen.isEmpty() ? besideOf(workspace) : chosen;
}

BackupSettings loadBackupSettings(const QString& workspace)
{
    QFile file(settingsFile(workspace));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {json.value(u"folder"_s).toString(), json.value(u"copy_folder"_s).toString(),
            fromUtcText(json.value(u"last_copy"_s).toString()), json.value(u"last_failure"_s).toString()};
}

bool trySaveBackupSettings(const QString& workspace, const BackupSettings& settings)
{
    const QJsonObject json{{u"folder"_s, settings.folder},
                           {u"copy_folder"_s, settings.copyFolder},
                           {u"last_copy"_s, toUtcText(settings.lastCopy)},
                           {u"last_failure"_s, settings.lastFailure}};
    (void)ownFolderOf(workspace);
    QSaveFile file(settingsFile(workspace));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a disk without rights has none to set
    return file.write(QJsonDocument(json).toJson()) >= 0 && file.commit();
}

void saveBackupSettings(const QString& workspace, const BackupSettings& settings)
{
    if (!trySaveBackupSettings(workspace, settings))
        throw Failure(QCoreApplication::translate("Storage", "%1 cannot be written: the folder or the stick is "
                                                             "read-only. Choose another.")
                          .arg(besideOf(workspace)));
}

} // namespace redvest::storage
