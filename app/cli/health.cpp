// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about the workspace itself: check, log, version.

#include "app/cli/command.h"
#include "app/cli/unfit_output.h"

#include "core/usecases/backups/repair.h"
#include "core/usecases/history/history.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/proof.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/start_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QJsonObject entryJson(const HistoryEntry& e)
{
    QJsonArray changes;
    for (const JournalChange& c : e.entry.changes)
        changes.append(QJsonObject{{u"table"_s, c.table},
                                   {u"record"_s, c.record},
                                   {u"action"_s, wordOf(c.action)},
                                   {u"fields"_s, QJsonDocument::fromJson(c.fields.toUtf8()).object()}});
    return {{u"id"_s, e.id},
            {u"at"_s, toIsoText(e.entry.at)},
            {u"actor"_s, e.entry.actor},
            {u"device"_s, e.entry.device},
            {u"verb"_s, e.entry.verb},
            {u"reason"_s, e.entry.reason},
            {u"touched"_s, e.touched},
            {u"changes"_s, changes}};
}

struct LogOptions
{
    std::string entity, actor, from, to, kind, verb, table, device;
    int limit = 100;
};

HistoryQuery queryOf(const LogOptions& o, Span period)
{
    HistoryQuery query{text(o.entity), text(o.actor), period, o.limit, {}, text(o.table), text(o.device), {}, {}};
    for (const HistoryKind& kind : historyKinds()) {
        if (kind.word == text(o.kind))
            query.verbs = kind.prefixes;
    }
    if (!o.verb.empty())
        query.verbs = {text(o.verb)};
    return query;
}

Exit runLog(const LogOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period.ok())
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Reading);
    report::TableBlock table;
    table.columns = {{tr("When"), report::Align::Left, 1},
                     {tr("Who"), report::Align::Left, 1},
                     {tr("What"), report::Align::Left, 1},
                     {tr("Records"), report::Align::Right, 1},
                     {tr("Entry"), report::Align::Left, 1}};
    QJsonArray entries;
    for (const HistoryEntry& e : history(*ws, queryOf(o, *period))) {
        entries.append(entryJson(e));
        table.rows.push_back({toLocalText(e.entry.at), e.entry.actor, e.entry.verb, QString::number(e.touched), e.id});
    }
    run.out().result({{u"entries"_s, entries}}, aligned(table));
    return Exit::Done;
}

QJsonObject undoJson(const UndoPreview& preview)
{
    return {{u"entry"_s, preview.entry},     {u"removed"_s, preview.removed},   {u"restored"_s, preview.restored},
            {u"changed"_s, preview.changed}, {u"reversed"_s, preview.reversed}, {u"kept"_s, preview.kept}};
}

QString undoText(const UndoPreview& p)
{
    return tr("Removed: %1, brought back: %2, changed back: %3, ledger lines taken back: %4, kept: %5.")
        .arg(p.removed)
        .arg(p.restored)
        .arg(p.changed)
        .arg(p.reversed)
        .arg(p.kept);
}

Exit runUndo(const QString& entry, bool isDry, Run& run)
{
    const auto ws = run.open(OpenFor::Writing); // a dry run tries it and rolls it back
    const UndoPreview preview = previewUndo(*ws, entry);
    if (!preview.problems.empty())
        return run.out().refused(preview.problems);
    QJsonObject said = undoJson(preview);
    said[u"dry_run"_s] = isDry;
    if (!preview.unfit.empty())
        said[u"unfit"_s] = unfitJson(preview.unfit, run);
    if (!isDry) {
        const auto done = undoEntry(*ws, entry);
        if (!done)
            return run.out().refused(done.problems());
        said[u"undone_by"_s] = done->entry;
    }
    run.out().result(said, undoText(preview));
    return Exit::Done;
}

QJsonObject proofJson(const HistoryProof& proof)
{
    return {{u"proven_against"_s, wordOf(proof.against)},
            {u"signed_since"_s, proof.since.isSet() ? toUtcText(proof.since) : QString()}};
}

Exit runCheck(Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const Problems problems = checkWorkspace(*ws);
    if (!problems.empty())
        return run.out().refused(problems);
    QJsonArray notices;
    const HistoryProof proof = proofOfHistory(*ws);
    QString words = tr("%1 is sound: every record agrees with its journal.").arg(ws->file());
    words += u'\n' + proofWords(proof);
    for (const Problem& p : workspaceNotices(*ws)) {
        notices.append(problemJson(p));
        words += u'\n' + p.text;
    }
    run.out().result({{u"workspace"_s, ws->file()},
                      {u"ok"_s, true},
                      {u"problems"_s, QJsonArray()},
                      {u"notices"_s, notices},
                      {u"history"_s, proofJson(proof)}},
                     words);
    return Exit::Done;
}

QJsonArray problemsJson(const Problems& problems)
{
    QJsonArray array;
    for (const Problem& p : problems)
        array.append(problemJson(p));
    return array;
}

QString repairText(const Workspace& ws, const Repair& repair)
{
    if (repair.found.empty())
        return tr("%1 is sound: every record agrees with its journal.").arg(ws.file());
    QStringList lines;
    for (const Problem& p : repair.repaired)
        lines << p.text;
    if (!repair.kept.isEmpty())
        lines << tr("The state before is kept in %1.").arg(repair.kept);
    if (repair.left.empty())
        lines << tr("%1 is sound now.").arg(ws.file());
    for (const Problem& p : repair.left)
        lines << p.text;
    if (!repair.remedy.isEmpty())
        lines << repair.remedy;
    return lines.join(u'\n');
}

Exit runRepair(Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto repair = repairWorkspace(*ws, run.clock(), run.progress());
    if (!repair.ok())
        return run.out().refused(repair.problems());
    run.out().result({{u"workspace"_s, ws->file()},
                      {u"ok"_s, repair->left.empty()},
                      {u"found"_s, problemsJson(repair->found)},
                      {u"repaired"_s, problemsJson(repair->repaired)},
                      {u"problems"_s, problemsJson(repair->left)},
                      {u"remedy"_s, repair->remedy},
                      {u"kept"_s, repair->kept},
                      {u"notices"_s, problemsJson(workspaceNotices(*ws))},
                      {u"history"_s, proofJson(proofOfHistory(*ws))}},
                     repairText(*ws, *repair));
    return repair->left.empty() ? Exit::Done : Exit::Problems;
}

} // namespace

void declareCheck(CLI::App& parent, Action& action)
{
    auto isRepair = std::make_shared<bool>(false);
    CLI::App* app = parent.add_subcommand("check", tr("Is the workspace sound?").toStdString());
    app->add_flag("--repair", *isRepair, tr("Mend what the journal says for certain, after a backup").toStdString());
    app->callback([isRepair, &action] { action = *isRepair ? runRepair : runCheck; });
}

void declareLog(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<LogOptions>();
    CLI::App* app = parent.add_subcommand("log", tr("Who changed what and when").toStdString());
    app->add_option("--entity", o->entity, tr("Id of one record").toStdString());
    app->add_option("--actor", o->actor, tr("One person only").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    std::vector<std::string> kinds;
    for (const HistoryKind& kind : historyKinds())
        kinds.push_back(kind.word.toStdString());
    app->add_option("--kind", o->kind, tr("One kind of work only").toStdString())->check(CLI::IsMember(kinds));
    app->add_option("--verb", o->verb, "volunteer.add | import.");
    app->add_option("--table", o->table, tr("Only what touched this table").toStdString());
    app->add_option("--device", o->device, tr("One desk only").toStdString());
    app->add_option("--limit", o->limit, tr("At most so many entries").toStdString())->check(CLI::Range(1, 1000000));
    app->callback([o, &action] { action = [o](Run& run) { return runLog(*o, run); }; });
}

void declareUndo(CLI::App& parent, Action& action)
{
    auto entry = std::make_shared<std::string>();
    auto isDry = std::make_shared<bool>(false);
    CLI::App* app = parent.add_subcommand("undo", tr("Take a unit of work back").toStdString());
    app->add_option("changeset", *entry, tr("Id of the entry, as log tells it").toStdString())->required();
    app->add_flag("--dry-run", *isDry, tr("Only say what would happen").toStdString());
    app->callback(
        [entry, isDry, &action] { action = [entry, isDry](Run& run) { return runUndo(text(*entry), *isDry, run); }; });
}

void declareVersion(CLI::App& parent, Action& action)
{
    CLI::App* app = parent.add_subcommand("version", tr("Version of the program").toStdString());
    app->callback([&action] {
        action = [](Run& run) {
            const QString version = QCoreApplication::applicationVersion();
            run.out().result({{u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())}},
                             u"RedVest 红马甲 %1 (Qt %2)"_s.arg(version, QString::fromLatin1(qVersion())));
            return Exit::Done;
        };
    });
}

} // namespace redvest::cli
