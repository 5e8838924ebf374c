// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/draft_notes.h"

#include "core/base/clock.h"
#include "core/storage/gate/database.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kPlace = "draft";
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

QString digestOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

/// Of this workspace, beside the notes of devices.
QDir folderOf(const Database& db)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redvest/drafts/"_s +
                digestOf(db.facts().location.place()));
}

/// What was typed on one record lies together, whoever typed it.
QString headOf(const QString& form, const QString& record)
{
    return digestOf(form + u'\n' + record) + u'-';
}

QString tailOf(const QString& account)
{
    return digestOf(account);
}

QString fileOf(const DraftName& name)
{
    return headOf(name.form, name.record) + tailOf(name.account);
}

/// The key that opens least.
const FieldKey* keyFor(const Keys& keys)
{
    const FieldKey* sensitive = keys.of(KeyClass::Sensitive);
    return sensitive != nullptr ? sensitive : keys.of(KeyClass::Contact);
}

std::optional<QString> opened(const Keys& keys, const QDir& folder, const QString& file)
{
    QFile in(folder.filePath(file));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QString sealed = QString::fromLatin1(in.readAll());
    for (const KeyClass c : {KeyClass::Sensitive, KeyClass::Contact}) {
        if (const FieldKey* key = keys.withId(c, keyIdIn(sealed)))
            return key->open(sealed, kPlace, file);
    }
    return {};
}

} // namespace

bool noteDraft(Database& db, const DraftName& name, const QString& plain)
{
    const Keys keys = db.keys()->now();
    const FieldKey* key = keyFor(keys);
    const QDir folder = folderOf(db);
    if (key == nullptr || !folder.mkpath(u"."_s))
        return false;
    const QString file = fileOf(name);
    QSaveFile out(folder.filePath(file)); // which syncs before it renames
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(key->seal(plain, kPlace, file).toLatin1());
    return out.commit();
}

std::optional<QString> notedDraft(Database& db, const DraftName& name)
{
    return opened(db.keys()->now(), folderOf(db), fileOf(name));
}

std::vector<QString> notedDrafts(Database& db, const QString& account)
{
    const Keys keys = db.keys()->now();
    const QDir folder = folderOf(db);
    // Files carry the time of this PC, whatever clock the workspace goes by.
    const qint64 oldest = SystemClock().now().ms - kDraftDays * kDayMs;
    std::vector<QString> found;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
        if (file.lastModified().toMSecsSinceEpoch() < oldest)
            QFile::remove(file.filePath());
        else if (!file.fileName().endsWith(u'-' + tailOf(account)))
            continue;
        else if (auto plain = opened(keys, folder, file.fileName()))
            found.push_back(*std::move(plain));
    }
    return found;
}

void forgetDraft(Database& db, const DraftName& name)
{
    QFile::remove(folderOf(db).filePath(fileOf(name)));
}

void forgetDrafts(Database& db, const QString& form, const QString& record)
{
    const QDir folder = folderOf(db);
    for (const QString& file : folder.entryList({headOf(form, record) + u'*'}, QDir::Files))
        QFile::remove(folder.filePath(file));
}

} // namespace redvest::storage
