// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about lists and files: import, template, export, list.

#include "app/cli/command.h"

#include "core/usecases/figures/gaps.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/imports.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

template <Worded E>
QString wordList()
{
    QStringList words;
    for (const char16_t* word : EnumWords<E>::words)
        words << QString::fromUtf16(word);
    return words.join(u'|');
}

template <Worded E>
Problem unknownKind(const std::string& typed)
{
    return {u"unknown_kind"_s, u"kind"_s,
            tr("\"%1\" is no kind of list. Say one of %2.").arg(text(typed), wordList<E>())};
}

QJsonObject rowProblemJson(const RowProblem& p)
{
    return {
        {u"row"_s, p.row}, {u"column"_s, p.column}, {u"value"_s, p.value}, {u"code"_s, p.code}, {u"text"_s, p.text}};
}

QJsonArray rowProblemsJson(const std::vector<RowProblem>& problems)
{
    QJsonArray list;
    for (const RowProblem& p : problems)
        list.append(rowProblemJson(p));
    return list;
}

QJsonObject reportJson(const ImportReport& r, bool isDryRun)
{
    return {{u"kind"_s, wordOf(r.kind)},
            {u"file"_s, r.file},
            {u"dry_run"_s, isDryRun},
            {u"read"_s, r.read},
            {u"added"_s, r.added},
            {u"updated"_s, r.updated},
            {u"unchanged"_s, r.unchanged},
            {u"rejected"_s, r.rejected},
            {u"findings"_s, r.findings},
            {u"changeset"_s, r.changes.entry},
            {u"problems"_s, rowProblemsJson(r.problems)},
            {u"warnings"_s, rowProblemsJson(r.warnings)}};
}

struct ImportWords
{
    std::string kind, file, sheet, encoding, errors;
    std::vector<std::string> map;
    bool isDryRun = false, allOrNothing = false;
};

/// "--map 列=field"; a Problem where there is no '='.
Outcome<QMap<QString, QString>> columnsOf(const std::vector<std::string>& pairs)
{
    QMap<QString, QString> columns;
    for (const std::string& pair : pairs) {
        const QString written = text(pair);
        const qsizetype at = written.lastIndexOf(u'=');
        if (at < 1)
            return Problem{u"bad_map"_s, u"map"_s, tr("\"%1\" should read HEADER=FIELD.").arg(written)};
        columns.insert(written.left(at), written.mid(at + 1));
    }
    return columns;
}

void tellRows(const Run& run, const ImportReport& report)
{
    for (const RowProblem& p : report.problems)
        run.out().message(tr("Row %1, %2 \"%3\": %4").arg(p.row).arg(p.column, p.value, p.text));
    for (const RowProblem& p : report.warnings)
        run.out().message(tr("Note on row %1, %2 \"%3\": %4").arg(p.row).arg(p.column, p.value, p.text));
}

Exit runImport(const ImportWords& o, Run& run)
{
    const auto kind = fromWord<ImportKind>(text(o.kind));
    if (!kind)
        return run.out().refused({unknownKind<ImportKind>(o.kind)});
    const auto columns = columnsOf(o.map);
    if (!columns.ok())
        return run.out().refused(columns.problems());
    const auto ws = run.open(OpenFor::Writing);
    const ImportOptions options{text(o.sheet), text(o.encoding), *columns, o.isDryRun, o.allOrNothing};
    const auto report = importFile(*ws, *kind, text(o.file), options, run.progress());
    if (!report.ok())
        return run.out().refused(report.problems());
    if (!o.errors.empty() && report->rejected > 0) {
        writeErrorSheet(*report, text(o.errors));
        run.out().message(tr("The rejected rows with their reasons are in %1.").arg(text(o.errors)));
    }
    tellRows(run, *report);
    run.out().result(reportJson(*report, o.isDryRun),
                     tr("Read %1: added %2, updated %3, unchanged %4, rejected %5; to look at %6.")
                         .arg(report->read)
                         .arg(report->added)
                         .arg(report->updated)
                         .arg(report->unchanged)
                         .arg(report->rejected)
                         .arg(report->findings));
    return report->rejected > 0 ? Exit::Problems : Exit::Done;
}

struct ListWords
{
    std::string kind, out, search, scope, from, to, reason;
    int limit = 0;
    bool fullIds = false;
};

Outcome<ListQuery> queryOf(const ListWords& o)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period.ok())
        return period.problems();
    if (o.fullIds && o.reason.empty())
        return Problem{u"reason_missing"_s, u"reason"_s,
                       tr("Full document numbers leave the desk only with a reason: --reason TEXT.")};
    return ListQuery{text(o.search), text(o.scope), *period, o.limit, o.fullIds};
}

Exit runList(const ListWords& o, Run& run)
{
    const auto kind = fromWord<ListKind>(text(o.kind));
    if (!kind)
        return run.out().refused({unknownKind<ListKind>(o.kind)});
    const auto query = queryOf(o);
    if (!query.ok())
        return run.out().refused(query.problems());
    const auto ws = run.open(OpenFor::Reading);
    const auto found = listing(*ws, *kind, *query);
    if (!found.ok())
        return run.out().refused(found.problems());
    QJsonArray rows;
    report::Table table;
    for (qsizetype c = 0; c < found->titles.size(); ++c)
        table.columns.push_back(
            {found->titles[c], found->numeric[std::size_t(c)] ? report::Align::Right : report::Align::Left, 1});
    for (std::size_t r = 0; r < found->rows.size(); ++r) {
        const QStringList& cells = found->rows[r];
        QJsonObject row;
        if (const QString& id = found->ids[qsizetype(r)]; !id.isEmpty())
            row[u"id"_s] = id;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            bool isNumber = false;
            const double number = found->numeric[std::size_t(c)] ? cells[c].toDouble(&isNumber) : 0;
            row[found->keys[c]] = isNumber ? QJsonValue(number) : QJsonValue(cells[c]);
        }
        rows.append(row);
        table.rows.push_back(cells);
    }
    run.out().result({{u"kind"_s, wordOf(*kind)}, {u"count"_s, qint64(found->rows.size())}, {u"rows"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

Exit exportGapTable(const ListWords& o, const ListQuery& query, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const QString scope = query.scope.isEmpty() ? ws->office().division : query.scope;
    const auto table = gaps(*ws, {scope, query.period, levelBelow(scope), {}});
    if (!table.ok())
        return run.out().refused(table.problems());
    exportGaps(*table, text(o.out));
    run.out().result({{u"out"_s, text(o.out)}, {u"rows"_s, qint64(table->rows.size())}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

Exit runExport(const ListWords& o, Run& run)
{
    const auto query = queryOf(o);
    if (!query.ok())
        return run.out().refused(query.problems());
    if (o.kind == "gaps")
        return exportGapTable(o, *query, run);
    const auto kind = fromWord<ListKind>(text(o.kind));
    if (!kind)
        return run.out().refused({unknownKind<ListKind>(o.kind)});
    const auto ws = run.open(query->fullIds ? OpenFor::Writing : OpenFor::Reading);
    const auto found = listing(*ws, *kind, *query);
    if (!found.ok())
        return run.out().refused(found.problems());
    if (query->fullIds) {
        const auto noted = exportInFull(*ws, *kind, *found, text(o.out), text(o.reason));
        if (!noted.ok())
            return run.out().refused(noted.problems());
    } else {
        exportListing(*found, listTitle(*kind), text(o.out));
    }
    run.out().result({{u"out"_s, text(o.out)}, {u"rows"_s, qint64(found->rows.size())}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void addScope(CLI::App* app, ListWords& o)
{
    app->add_option("--scope", o.scope, tr("Code of a division").toStdString());
    app->add_option("--from", o.from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o.to, tr("Exclusive").toStdString());
}

} // namespace

void declareImport(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ImportWords>();
    CLI::App* app = parent.add_subcommand("import", tr("Take in a file").toStdString());
    app->add_option("kind", o->kind, wordList<ImportKind>().toStdString())->required();
    app->add_option("file", o->file, "xlsx, ods, xls, csv, txt")->required();
    app->add_option("--sheet", o->sheet, tr("Name of the sheet").toStdString());
    app->add_option("--encoding", o->encoding, "UTF-8|GB18030|Big5|UTF-16");
    app->add_option("--map", o->map, "列=field");
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->add_option("--errors", o->errors, tr("Where the rejected rows go").toStdString());
    app->add_flag("--all-or-nothing", o->allOrNothing, tr("Take nothing when a row is bad").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runImport(*o, run); }; });
}

void declareTemplate(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ListWords>();
    CLI::App* app = parent.add_subcommand("template", tr("Write the blank form of a list").toStdString());
    app->add_option("kind", o->kind, wordList<ImportKind>().toStdString())->required();
    app->add_option("out", o->out, "OUT.xlsx")->required();
    app->callback([o, &action] {
        action = [o](Run& run) {
            const auto kind = fromWord<ImportKind>(text(o->kind));
            if (!kind)
                return run.out().refused({unknownKind<ImportKind>(o->kind)});
            writeTemplate(*run.open(OpenFor::Reading), *kind, text(o->out));
            run.out().result({{u"out"_s, text(o->out)}}, tr("Written: %1").arg(text(o->out)));
            return Exit::Done;
        };
    });
}

void declareExport(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ListWords>();
    CLI::App* app = parent.add_subcommand("export", tr("Write a list to a file").toStdString());
    app->add_option("kind", o->kind, (wordList<ListKind>() + u"|gaps"_s).toStdString())->required();
    app->add_option("out", o->out, "OUT.xlsx|.csv")->required();
    addScope(app, *o);
    app->add_flag("--full-ids", o->fullIds, tr("Document numbers and phones in full").toStdString());
    app->add_option("--reason", o->reason, tr("Why they leave in full").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runExport(*o, run); }; });
}

void declareList(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ListWords>();
    CLI::App* app = parent.add_subcommand("list", tr("Show a list").toStdString());
    app->add_option("kind", o->kind, wordList<ListKind>().toStdString())->required();
    app->add_option("--search", o->search, tr("Name, pinyin, initials, tail of a number, skill").toStdString());
    addScope(app, *o);
    app->add_option("--limit", o->limit, tr("At most so many rows").toStdString())->check(CLI::Range(0, 10000000));
    app->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
}

} // namespace redvest::cli
