// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/older_keys.h"

#include "core/storage/engine/sqlite_file.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kList = u"SELECT value FROM vault WHERE id = "_s;

/// -1 where there is no list: before schema 5 there was none.
qsizetype countFor(const QString& entry, const QString& text)
{
    const auto list = vaultContent(entry, text);
    return list ? countIn(*list) : -1;
}

qsizetype countOf(const Reader& workspace, const QString& entry)
{
    QString text;
    workspace.each(kList + u":id"_s, {{u":id"_s, entry}}, [&](const Row& row) { text = row.text(0); });
    return countFor(entry, text);
}

} // namespace

bool isOfOlderKeys(const Reader& workspace, const QString& backupFile)
{
    SqliteFile backup(backupFile, SqliteFile::Use::Look);
    const bool hasVault = backup.hasTable(u"vault"_s);
    return std::any_of(kKeyClasses.begin(), kKeyClasses.end(), [&](KeyClass c) {
        const QString entry = listEntry(c);
        const QString text = hasVault ? backup.text(kList + u'?', {entry}) : QString();
        return countFor(entry, text) < countOf(workspace, entry);
    });
}

} // namespace redvest::storage
