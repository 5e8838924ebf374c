// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/backup_content.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 living(SqliteFile& file, const QString& table)
{
    return file.hasTable(table) ? file.number(u"SELECT count(*) FROM %1 WHERE gone = 0"_s.arg(table)) : 0;
}

JournalHeads headsOf(SqliteFile& file)
{
    JournalHeads heads;
    file.each(u"SELECT id, seq, chain FROM known"_s, {}, [&](const FileRow& row) {
        heads.insert(row.text(0), {row.integer(1), row.text(2)});
    });
    return heads;
}

QJsonObject jsonOf(const JournalHeads& heads)
{
    QJsonObject json;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        json.insert(it.key(), QJsonObject{{u"seq"_s, it->seq}, {u"chain"_s, it->chain}});
    return json;
}

QJsonObject jsonOf(const WorkspaceContent& c)
{
    return {{u"office"_s, c.office},
            {u"division"_s, c.division},
            {u"schema"_s, c.schema},
            {u"entries"_s, c.entries},
            {u"last_at"_s, toUtcText(c.lastAt)},
            {u"last_actor"_s, c.lastActor},
            {u"people"_s, c.people},
            {u"shifts"_s, c.shifts},
            {u"assignments"_s, c.assignments},
            {u"movements"_s, c.movements},
            {u"heads"_s, jsonOf(c.heads)}};
}

WorkspaceContent contentFrom(const QJsonObject& json)
{
    WorkspaceContent c;
    c.office = json.value(u"office"_s).toString();
    c.division = json.value(u"division"_s).toString();
    c.schema = json.value(u"schema"_s).toInt();
    c.entries = json.value(u"entries"_s).toInteger();
    c.lastAt = fromUtcText(json.value(u"last_at"_s).toString());
    c.lastActor = json.value(u"last_actor"_s).toString();
    c.people = json.value(u"people"_s).toInteger();
    c.shifts = json.value(u"shifts"_s).toInteger();
    c.assignments = json.value(u"assignments"_s).toInteger();
    c.movements = json.value(u"movements"_s).toInteger();
    const QJsonObject heads = json.value(u"heads"_s).toObject();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const QJsonObject head = it.value().toObject();
        c.heads.insert(it.key(), {head.value(u"seq"_s).toInteger(), head.value(u"chain"_s).toString()});
    }
    return c;
}

} // namespace

WorkspaceContent contentOf(SqliteFile& file)
{
    WorkspaceContent c;
    file.each(u"SELECT name, division FROM office WHERE gone = 0"_s, {}, [&](const FileRow& row) {
        c.office = row.text(0);
        c.division = row.text(1);
    });
    c.schema = int(file.number(u"PRAGMA user_version"_s));
    c.entries = file.number(u"SELECT count(*) FROM entry"_s);
    file.each(u"SELECT at, actor FROM entry ORDER BY stamp DESC LIMIT 1"_s, {}, [&](const FileRow& row) {
        c.lastAt = fromUtcText(row.text(0));
        c.lastActor = row.text(1);
    });
    c.people = living(file, u"volunteer"_s);
    c.shifts = living(file, u"shift"_s);
    c.assignments = living(file, u"assignment"_s);
    c.movements = living(file, u"movement"_s);
    c.heads = headsOf(file);
    return c;
}

QString stateOf(SqliteFile& file)
{
    QStringList tables = file.tables();
    tables.removeAll(u"meta"_s);
    return file.digest(tables);
}

QJsonObject noteOf(const Backup& b)
{
    return {{u"cause"_s, b.cause ? wordOf(*b.cause) : QString()},
            {u"at"_s, toUtcText(b.at)},
            {u"state"_s, b.state},
            {u"local"_s, b.local},
            {u"content"_s, jsonOf(b.content)}};
}

std::optional<Backup> backupFromNote(const QString& json)
{
    const QJsonObject note = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!note.contains(u"content"_s))
        return std::nullopt;
    Backup b;
    b.cause = fromWord<BackupCause>(note.value(u"cause"_s).toString());
    b.at = fromUtcText(note.value(u"at"_s).toString());
    b.state = note.value(u"state"_s).toString();
    b.local = note.value(u"local"_s).toString();
    b.content = contentFrom(note.value(u"content"_s).toObject());
    return b;
}

QString localDigest(QMap<QString, QString> rows)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        for (const QString& part : {it.key(), it.value()}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool isPassing(const QString& metaId)
{
    return metaId == u"backup"_s || metaId == u"seen"_s;
}

} // namespace redvest::storage
