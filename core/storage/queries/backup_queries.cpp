// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/backup_queries.h"

#include "core/storage/backup/backup_content.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

JournalHeads journalHeads(const Reader& reader)
{
    JournalHeads heads;
    reader.each(u"SELECT id, seq, chain FROM known"_s, {}, [&](const Row& row) {
        heads.insert(row.text(0), {row.integer(1), row.text(2)});
    });
    return heads;
}

QString chainAt(const Reader& reader, const QString& device, qint64 seq)
{
    QString chain;
    reader.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(device, seq)}},
                [&](const Row& row) { chain = row.text(0); });
    return chain;
}

namespace {

bool hasVault(const Reader& reader)
{
    return reader.number(sqliteDialect().hasTable, {{u":table"_s, u"vault"_s}}) > 0;
}

} // namespace

QByteArray recoveryPublicOf(const Reader& reader)
{
    QByteArray key;
    if (hasVault(reader))
        reader.each(u"SELECT value FROM vault WHERE id = 'recovery/public'"_s, {}, [&](const Row& row) {
            key = vaultContent(u"recovery/public"_s, row.text(0)).value_or(QByteArray());
        });
    return key;
}

QString localDigestOf(const Reader& reader)
{
    QMap<QString, QString> rows;
    const auto read = [&](const QString& table) {
        reader.each(u"SELECT id, value FROM %1"_s.arg(table), {}, [&](const Row& row) {
            if (!isPassing(row.text(0)))
                rows.insert(table + u'/' + row.text(0), row.text(1));
        });
    };
    read(u"meta"_s);
    if (hasVault(reader))
        read(u"vault"_s);
    return localDigest(rows);
}

void eachEntryAfter(const Reader& reader, const QString& device, qint64 seq,
                    const std::function<void(const EntryLine&)>& take)
{
    // An entry's id is its device and its number at a fixed width (entryId): a range of the key finds them.
    reader.each(u"SELECT at, actor, verb, reason FROM entry WHERE id > :after AND id <= :last ORDER BY id"_s,
                {{u":after"_s, entryId(device, seq)}, {u":last"_s, entryId(device, 9'999'999'999)}},
                [&](const Row& row) {
                    take({fromUtcText(row.text(0)), row.text(1), row.text(2), row.text(3)});
                });
}

} // namespace redvest::storage
