// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// restore: puts a backup, or an encrypted copy of one, into the place of the workspace.

#include "app/cli/backup_output.h"
#include "app/cli/command.h"
#include "core/base/failure.h"
#include "core/base/private_folder.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/guardian.h"
#include "core/usecases/history/history_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct RestoreOptions
{
    std::string in, recoveryFile, passphraseFile, office;
    bool isDryRun = false;
};

/// What is restored from, and where an encrypted copy of it lies open; that goes when the command ends.
struct Opened
{
    QString path;
    std::optional<PrivateFolder> folder = std::nullopt;
};

CopyKey keyFrom(const RestoreOptions& o)
{
    return {o.recoveryFile.empty() ? QString() : firstLineOf(text(o.recoveryFile)),
            o.passphraseFile.empty() ? QString() : firstLineOf(text(o.passphraseFile))};
}

QJsonObject lossJson(const Loss& loss)
{
    QJsonObject byActor;
    for (auto it = loss.byActor.begin(); it != loss.byActor.end(); ++it)
        byActor.insert(it.key(), it.value());
    QJsonArray last;
    for (const Loss::Entry& e : loss.last)
        last.append(QJsonObject{{u"at"_s, isoOrNull(e.at)},
                                {u"actor"_s, e.actor},
                                {u"verb"_s, e.verb},
                                {u"what"_s, verbWord(e.verb)},
                                {u"reason"_s, e.reason}});
    return {{u"entries"_s, loss.entries},
            {u"by_actor"_s, byActor},
            {u"last"_s, last},
            {u"gained"_s, loss.gained},
            {u"other_office"_s, loss.isOtherOffice}};
}

Exit tellLoss(const Workspace& ws, const Backup& backup, const Run& run)
{
    const Loss loss = lossOf(ws, backup);
    QStringList lines{
        tr("In it: %1, %2 entries, %3 people, %4 shifts, last entry %5 by %6.")
            .arg(backup.content.office, QString::number(backup.content.entries), QString::number(backup.content.people),
                 QString::number(backup.content.shifts), toLocalText(backup.content.lastAt), backup.content.lastActor),
        loss.isOtherOffice ? tr("It belongs to another workspace than %1: everything would go.").arg(ws.office().name)
                           : tr("Restoring it would take away %1 entries:").arg(loss.entries)};
    for (auto it = loss.byActor.begin(); it != loss.byActor.end(); ++it)
        lines << u"  %1: %2"_s.arg(it.key(), QString::number(it.value()));
    for (const Loss::Entry& e : loss.last)
        lines << u"  "_s + lossLine(e);
    run.out().result({{u"backup"_s, backupJson(backup)}, {u"would_lose"_s, lossJson(loss)}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit tellRestored(const Outcome<PreparedRestore>& plan, const Backup& backup, const Run& run)
{
    if (!plan.ok())
        return run.out().refused(plan.problems());
    finishRestore(*plan);
    QString said = tr("Restored %1 to the state of %2.").arg(plan->workspace, toLocalText(backup.content.lastAt));
    if (!plan->kept.isEmpty())
        said += u' ' + tr("What was there before is kept in %1.").arg(plan->kept);
    run.out().result({{u"workspace"_s, plan->workspace}, {u"kept"_s, plan->kept}, {u"backup"_s, backupJson(backup)}},
                     said);
    return Exit::Done;
}

/// What there is now and whoever proved that he may replace it: by signing in there, or by the recovery key that lies
/// on paper in that office.
struct Present
{
    std::unique_ptr<Workspace> workspace; ///< null where it does not open or is not there
    std::unique_ptr<Workspace> guardian;  ///< where it does not open and accounts are known
};

/// A damaged one is no reason not to restore, one that is open elsewhere is.
std::unique_ptr<Workspace> opened(const Run& run, OpenFor purpose)
{
    try {
        return run.openLocked(purpose);
    } catch (const Failure& failure) {
        if (isDamaged(run.workspaceFile()))
            return nullptr;
        throw;
    }
}

void permit(const RestoreOptions& o, const Run& run, Workspace& ws)
{
    const bool holdsPaper =
        ws.isLocked() && !o.recoveryFile.empty() && enterWithRecovery(ws, firstLineOf(text(o.recoveryFile))).empty();
    if (!holdsPaper)
        run.permit(ws);
}

Present present(const RestoreOptions& o, const Run& run)
{
    Present there;
    if (QFileInfo::exists(run.workspaceFile()))
        there.workspace = opened(run, o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    if (!there.workspace)
        there.guardian = guardianOf(run.workspaceFile(), run.actor(), run.clock());
    for (Workspace* ws : {there.workspace.get(), there.guardian.get()}) {
        if (ws)
            permit(o, run, *ws);
    }
    return there;
}

Outcome<PreparedRestore> prepared(const RestoreOptions& o, Run& run, Present there, const QString& backup)
{
    const QString office = text(o.office);
    if (there.workspace)
        return prepareRestore(*there.workspace, backup, office, run.clock(), run.progress());
    if (there.guardian)
        return prepareRestoreFor(*there.guardian, run.workspaceFile(), backup, office, run.clock());
    return prepareRestoreOver(run.workspaceFile(), backup, office, run.actor(), run.clock());
}

Exit runRestore(const RestoreOptions& o, Run& run)
{
    Present there = present(o, run);
    Opened in{text(o.in)};
    if (labelOf(in.path)) {
        in.folder.emplace(QFileInfo(run.workspaceFile()).absolutePath(), run.workspaceFile());
        const QString out = in.folder->filePath(u"opened.redvest"_s);
        const auto opened = openSealedCopy(in.path, keyFrom(o), out);
        if (!opened.ok())
            return run.out().refused(opened.problems());
        in.path = out;
    }
    const Backup backup = inspect(in.path);
    if (o.isDryRun && there.workspace)
        return tellLoss(*there.workspace, backup, run);
    if (o.isDryRun) {
        run.out().result({{u"backup"_s, backupJson(backup)}}, tr("There is no workspace that would lose anything."));
        return Exit::Done;
    }
    auto plan = prepared(o, run, std::move(there), in.path);
    if (plan.ok())
        plan.value().from = text(o.in);
    return tellRestored(plan, backup, run);
}

} // namespace

void declareRestore(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<RestoreOptions>();
    CLI::App* app = parent.add_subcommand("restore", tr("Put a backup into the workspace's place").toStdString());
    app->add_option("in", o->in, tr("The backup, or an encrypted copy").toStdString())->required();
    app->add_option("--recovery-key", o->recoveryFile,
                    tr("File with the recovery key, of the copy or of this workspace").toStdString());
    app->add_option("--passphrase-file", o->passphraseFile, tr("File with the copy's passphrase").toStdString());
    app->add_option("--office", o->office, tr("Confirms a backup of another office by its name").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only tell what is in it and what would be lost").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runRestore(*o, run); }; });
}

} // namespace redvest::cli
