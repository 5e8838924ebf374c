// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backup_columns.h"

#include "ui/parts/look/theme.h"
#include "ui/parts/table/all_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace redvest::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupColumns", text);
}

QString causeText(BackupCause cause)
{
    return causeWords(cause);
}

} // namespace

std::vector<ListColumn<Backup>> backupColumns(const QHash<QString, QString>& origin)
{
    using Column = ListColumn<Backup>;
    const auto number = [](const QString& title, qint64 WorkspaceContent::*what) {
        return Column(
                   title, [what](const Backup& b) { return b.counts() ? thousands(b.content.*what) : QString(); }, 64)
            .toTheRight();
    };
    const auto last = [](const Backup& b) {
        return b.counts() ? toLocalText(b.content.lastAt) + u' ' + b.content.lastActor : b.damage;
    };
    const auto why = [&origin](const Backup& b) {
        return origin.contains(b.path) ? QFileInfo(origin.value(b.path)).fileName() : causeWords(b.cause);
    };
    return {
        Column(
            tr("When"), [](const Backup& b) { return toLocalText(b.at); }, 140),
        Column(tr("Why"), why, 130).holding(allWords<BackupCause>(causeText)).withTip([&origin](const Backup& b) {
            return origin.value(b.path);
        }),
        Column(
            tr("Size"),
            [](const Backup& b) { return QLocale().formattedDataSize(b.bytes, 1, QLocale::DataSizeTraditionalFormat); },
            84)
            .toTheRight(),
        number(tr("People"), &WorkspaceContent::people),
        number(tr("Shifts"), &WorkspaceContent::shifts),
        number(tr("Assigned"), &WorkspaceContent::assignments),
        number(tr("Entries"), &WorkspaceContent::entries),
        Column(tr("Last entry"), last).withTip(last),
    };
}

} // namespace redvest::ui
