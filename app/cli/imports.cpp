// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that take in files: import of one list, import of a whole workbook.

#include "app/cli/command.h"
#include "app/cli/document_output.h"

#include "core/base/output_file.h"
#include "core/usecases/sheets/import_workbook.h"
#include "core/usecases/sheets/imports.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QString kindList()
{
    QStringList words;
    for (const char16_t* word : EnumWords<ImportKind>::words)
        words << QString::fromUtf16(word);
    return words.join(u'|');
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
            {u"faults"_s, r.faults},
            {u"changeset"_s, r.changes.entry},
            {u"problems"_s, rowProblemsJson(r.problems)},
            {u"warnings"_s, rowProblemsJson(r.warnings)}};
}

struct ImportWords
{
    std::string kind, file, sheet, encoding, errors, reason;
    std::vector<std::string> map;
    bool isDryRun = false, allOrNothing = false, isForced = false;
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
    if (const qint64 more = report.faults - qint64(report.problems.size()); more > 0)
        run.out().message(tr("%1 more problems are not listed here; --errors OUT.xlsx writes them all.").arg(more));
    for (const RowProblem& p : report.warnings)
        run.out().message(tr("Note on row %1, %2 \"%3\": %4").arg(p.row).arg(p.column, p.value, p.text));
}

/// Before anything is read: the rejected rows must have where to go, and that is not the list they come from, --force
/// or not.
void requireErrors(const ImportWords& o)
{
    if (!o.errors.empty() && isSameFile(text(o.errors), text(o.file)))
        throw Refused{{{u"same_file"_s, u"errors"_s,
                        tr("The rejected rows would be written over the list itself. Give --errors another name.")}}};
    requireOutput(o.errors, u"errors"_s, o.isForced);
}

Exit runImport(const ImportWords& o, Run& run)
{
    requireErrors(o);
    const auto kind = fromWord<ImportKind>(text(o.kind));
    if (!kind)
        return run.out().refused(
            {{u"unknown_kind"_s, u"kind"_s,
              tr("\"%1\" is no kind of list. Say one of %2.").arg(text(o.kind), kindList() + u"|workbook"_s)}});
    const auto columns = columnsOf(o.map);
    if (!columns.ok())
        return run.out().refused(columns.problems());
    const auto ws = run.open(OpenFor::Writing);
    const Explanation why(*ws, text(o.reason));
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

QJsonObject sheetJson(const SheetReport& one)
{
    const ImportReport& r = one.report;
    return {{u"sheet"_s, one.sheet},
            {u"kind"_s, wordOf(r.kind)},
            {u"read"_s, r.read},
            {u"added"_s, r.added},
            {u"updated"_s, r.updated},
            {u"unchanged"_s, r.unchanged},
            {u"rejected"_s, r.rejected},
            {u"findings"_s, r.findings},
            {u"faults"_s, r.faults},
            {u"problems"_s, rowProblemsJson(r.problems)},
            {u"warnings"_s, rowProblemsJson(r.warnings)}};
}

QJsonObject workbookJson(const WorkbookReport& report, bool isDryRun)
{
    QJsonArray sheets;
    for (const SheetReport& one : report.sheets)
        sheets.append(sheetJson(one));
    QJsonArray skipped;
    for (const SkippedSheet& one : report.skipped)
        skipped.append(QJsonObject{{u"sheet"_s, one.sheet}, {u"code"_s, one.code}, {u"why"_s, one.why}});
    return {{u"file"_s, report.file},
            {u"dry_run"_s, isDryRun},
            {u"changeset"_s, report.changes.entry},
            {u"sheets"_s, sheets},
            {u"skipped"_s, skipped}};
}

QString workbookText(const WorkbookReport& whole)
{
    using report::Align;
    report::TableBlock table;
    const QStringList titles{tr("Sheet"),   tr("List"),      tr("Read"),    tr("Added"),
                             tr("Updated"), tr("Unchanged"), tr("Refused"), tr("To look at")};
    for (qsizetype c = 0; c < titles.size(); ++c)
        table.columns.push_back({titles[c], c < 2 ? Align::Left : Align::Right, 1});
    for (const SheetReport& one : whole.sheets) {
        const ImportReport& r = one.report;
        QStringList row{one.sheet, wordOf(r.kind)};
        for (const qint64 number : {r.read, r.added, r.updated, r.unchanged, r.rejected, r.findings})
            row << QString::number(number);
        table.rows.push_back(row);
    }
    return aligned(table);
}

/// What makes no sense for a whole workbook is said before anything is read.
Problems workbookMisuse(const ImportWords& o)
{
    Problems problems;
    if (!o.sheet.empty() || !o.map.empty())
        problems.push_back({u"not_for_workbook"_s, o.sheet.empty() ? u"map"_s : u"sheet"_s,
                            tr("A workbook is taken whole, by the column names of its sheets. To name a sheet or a "
                               "column, import it by its kind.")});
    if (!o.errors.empty() && !text(o.errors).endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        problems.push_back({u"not_for_workbook"_s, u"errors"_s,
                            tr("The rejected rows of several sheets go into a workbook: name a file that ends in "
                               ".xlsx.")});
    return problems;
}

Exit runWorkbook(const ImportWords& o, Run& run)
{
    if (const Problems misuse = workbookMisuse(o); !misuse.empty())
        return run.out().refused(misuse);
    requireErrors(o);
    const auto ws = run.open(OpenFor::Writing);
    const Explanation why(*ws, text(o.reason));
    const WorkbookOptions options{text(o.encoding), o.isDryRun, o.allOrNothing};
    const auto report = importWorkbook(*ws, text(o.file), options, run.progress());
    if (!report.ok())
        return run.out().refused(report.problems());
    const bool isAnyRejected = std::any_of(report->sheets.begin(), report->sheets.end(),
                                           [](const SheetReport& one) { return one.report.rejected > 0; });
    if (!o.errors.empty() && isAnyRejected) {
        writeErrorWorkbook(*report, text(o.errors));
        run.out().message(tr("The rejected rows with their reasons are in %1.").arg(text(o.errors)));
    }
    for (const SheetReport& one : report->sheets) {
        if (!one.report.problems.empty() || !one.report.warnings.empty())
            run.out().message(one.sheet + u':');
        tellRows(run, one.report);
    }
    for (const SkippedSheet& one : report->skipped)
        run.out().message(tr("%1 was passed over: %2").arg(one.sheet, one.why));
    run.out().result(workbookJson(*report, o.isDryRun), workbookText(*report));
    return isAnyRejected ? Exit::Problems : Exit::Done;
}

} // namespace

void declareImport(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ImportWords>();
    CLI::App* app = parent.add_subcommand("import", tr("Take in a file").toStdString());
    app->add_option("kind", o->kind, (kindList() + u"|workbook"_s).toStdString())->required();
    app->add_option("file", o->file, "xlsx, ods, xls, csv, txt")->required();
    app->add_option("--sheet", o->sheet, tr("Name of the sheet").toStdString());
    app->add_option("--encoding", o->encoding, "UTF-8|GB18030|UTF-16");
    app->add_option("--map", o->map, "列=field");
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->add_option("--errors", o->errors, tr("Where the rejected rows go").toStdString())
        ->check(endsIn({u".xlsx"_s, u".csv"_s}));
    addForce(*app, o->isForced);
    app->add_option("--reason", o->reason, tr("Why a published roster is changed; kept with the act").toStdString());
    app->add_flag("--all-or-nothing", o->allOrNothing, tr("Take nothing when a row is bad").toStdString());
    app->callback([o, &action] {
        action = [o](Run& run) { return o->kind == "workbook" ? runWorkbook(*o, run) : runImport(*o, run); };
    });
}

} // namespace redvest::cli
