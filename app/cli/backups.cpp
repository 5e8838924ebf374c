// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands for keeping: backup, backups (list, make, drill, rotate). restore.cpp puts one back.

#include "core/usecases/backups/backups.h"
#include "app/cli/backup_output.h"
#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "core/base/failure.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/older_backups.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct BackupOptions
{
    std::string out, passphraseFile;
    bool isEncrypted = false;
};

Exit runBackup(const BackupOptions& o, Run& run)
{
    requireNewFile(o.out, u"out"_s);
    const auto ws = run.open(OpenFor::Reading);
    if (!o.isEncrypted) {
        const Backup made = backUpTo(*ws, text(o.out), run.clock(), run.progress());
        run.out().result(
            backupJson(made),
            tr("Backed up to %1 and checked: %2 entries.").arg(made.path, QString::number(made.content.entries)));
        return Exit::Done;
    }
    const QString passphrase = o.passphraseFile.empty() ? QString() : firstLineOf(text(o.passphraseFile));
    const auto made = copySealed(*ws, {.target = text(o.out), .passphrase = passphrase}, run.clock(), run.progress());
    if (!made.ok())
        return run.out().refused(made.problems());
    QJsonObject json = backupJson(made->backup);
    json[u"path"_s] = made->path;
    json[u"bytes"_s] = made->bytes;
    json[u"encrypted"_s] = true;
    run.out().result(json, tr("Encrypted copy written to %1 and read back.").arg(made->path));
    return Exit::Done;
}

Exit runList(Run& run)
{
    (void)run.guardian(run.workspaceFile());
    report::TableBlock table;
    table.columns = {{tr("When"), report::Align::Left, 1},       {tr("Why"), report::Align::Left, 1},
                     {tr("Size"), report::Align::Right, 1},      {tr("Entries"), report::Align::Right, 1},
                     {tr("People"), report::Align::Right, 1},    {tr("Shifts"), report::Align::Right, 1},
                     {tr("Last entry"), report::Align::Left, 1}, {tr("File"), report::Align::Left, 1}};
    QJsonArray list;
    for (const Backup& b : backups(run.workspaceFile())) {
        list.append(backupJson(b));
        const QString last = toLocalText(b.content.lastAt) + u' ' + b.content.lastActor;
        table.rows.push_back({toLocalText(b.at), causeWords(b.cause), QLocale().formattedDataSize(b.bytes),
                              QString::number(b.content.entries), QString::number(b.content.people),
                              QString::number(b.content.shifts), b.counts() ? last : b.damage, b.path});
    }
    run.out().result({{u"backups"_s, list}}, aligned(table));
    return Exit::Done;
}

Exit runDrill(Run& run)
{
    const auto guardian = run.guardian(run.workspaceFile());
    const std::vector<Drilled> drilled = drillBackups(run.workspaceFile(), run.actor(), run.progress(), guardian.get());
    if (drilled.empty())
        return run.out().refused({{u"no_backup"_s, {}, tr("There is no backup yet. Make one with \"backups make\".")}});
    QJsonArray list;
    Problems problems;
    QStringList lines;
    for (const Drilled& d : drilled) {
        QJsonObject json = backupJson(d.backup);
        json[u"restored_state"_s] = d.state;
        json[u"new_device"_s] = d.isNewDevice;
        json[u"ok"_s] = d.isSound();
        list.append(json);
        for (const Problem& p : d.problems)
            problems.push_back({p.code, d.backup.path, p.text});
        lines << tr("%1: restored, the state is the one recorded, a new device, sound.").arg(d.backup.path);
    }
    if (!problems.empty())
        return run.out().refused(problems);
    run.out().result({{u"drilled"_s, list}}, lines.join(u'\n'));
    return Exit::Done;
}

struct RotateOptions
{
    bool isOlderKeys = false;
    bool isDryRun = false;
};

Exit tellOlder(const Workspace& ws, const Run& run)
{
    QStringList paths;
    for (const Backup& b : backupsOfOlderKeys(ws))
        paths << b.path;
    run.out().result({{u"would_remove"_s, QJsonArray::fromStringList(paths)}},
                     paths.isEmpty() ? tr("Every backup is kept.")
                                     : tr("Would be removed:") + u'\n' + paths.join(u'\n'));
    return Exit::Done;
}

Exit runRotate(const RotateOptions& o, Run& run)
{
    QStringList removed;
    if (o.isOlderKeys) {
        const auto ws = run.open(OpenFor::Reading);
        if (o.isDryRun)
            return tellOlder(*ws, run);
        const auto done = removeBackupsOfOlderKeys(*ws, run.clock(), run.progress());
        if (!done)
            return run.out().refused(done.problems());
        removed = *done;
    } else {
        (void)run.guardian(run.workspaceFile());
        removed = rotateBackups(run.workspaceFile(), run.clock());
    }
    run.out().result({{u"removed"_s, QJsonArray::fromStringList(removed)}},
                     removed.isEmpty() ? tr("Every backup is kept.") : tr("Removed:") + u'\n' + removed.join(u'\n'));
    return Exit::Done;
}

Exit runMake(Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const Backup made = backUp(*ws, BackupCause::Manual, run.clock(), run.progress());
    run.out().result(
        backupJson(made),
        tr("Backed up to %1 and checked: %2 entries.").arg(made.path, QString::number(made.content.entries)));
    return Exit::Done;
}

} // namespace

QString firstLineOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The file %1 may not be read. Check its name.").arg(path));
    return QString::fromUtf8(file.readLine()).trimmed();
}

QJsonObject backupJson(const Backup& b)
{
    const WorkspaceContent& c = b.content;
    return {{u"path"_s, b.path},
            {u"at"_s, isoOrNull(b.at)},
            {u"cause"_s, b.cause ? QJsonValue(wordOf(*b.cause)) : QJsonValue()},
            {u"bytes"_s, b.bytes},
            {u"ok"_s, b.counts()},
            {u"damage"_s, b.damage},
            {u"office"_s, c.office},
            {u"division"_s, c.division},
            {u"schema"_s, c.schema},
            {u"entries"_s, c.entries},
            {u"last_at"_s, isoOrNull(c.lastAt)},
            {u"last_actor"_s, c.lastActor},
            {u"people"_s, c.people},
            {u"shifts"_s, c.shifts},
            {u"assignments"_s, c.assignments},
            {u"movements"_s, c.movements},
            {u"state"_s, b.state}};
}

void declareBackup(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<BackupOptions>();
    CLI::App* app = parent.add_subcommand("backup", tr("Write a checked backup to a file or folder").toStdString());
    app->add_option("out", o->out, tr("The file or folder").toStdString())->required();
    app->add_flag("--encrypt", o->isEncrypted, tr("For a stick: opens with the recovery key only").toStdString());
    app->add_option("--passphrase-file", o->passphraseFile,
                    tr("With --encrypt: also opens with the passphrase in this file").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runBackup(*o, run); }; });
}

void declareBackups(CLI::App& parent, Action& action)
{
    CLI::App* app = parent.add_subcommand("backups", tr("The backups there are, and what is in them").toStdString());
    const auto add = [&](const char* name, const QString& words, Exit (*run)(Run&)) {
        app->add_subcommand(name, words.toStdString())->callback([run, &action] { action = run; });
    };
    // Runs after the callbacks of the words below it: only when there was none of them.
    app->callback([app, &action] {
        if (app->get_subcommands().empty())
            action = runList;
    });
    add("list", tr("The backups there are, and what is in them"), runList);
    add("make", tr("Make one now"), runMake);
    add("drill", tr("Restore the newest and the oldest elsewhere and compare"), runDrill);
    auto o = std::make_shared<RotateOptions>();
    CLI::App* rotate = app->add_subcommand("rotate", tr("Remove those that are not kept any longer").toStdString());
    CLI::Option* older = rotate->add_flag(
        "--older-keys", o->isOlderKeys,
        tr("Instead, those made before the keys were last renewed; one of the present state is made first")
            .toStdString());
    rotate->add_flag("--dry-run", o->isDryRun, tr("With --older-keys: only say which").toStdString())->needs(older);
    rotate->callback([o, &action] { action = [o](Run& run) { return runRotate(*o, run); }; });
}

} // namespace redvest::cli
