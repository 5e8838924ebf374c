// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gap-workbooks take: many workbooks that came back.

#include "app/cli/gap_collections.h"
#include "core/usecases/sheets/gap_returns.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct TakeWords
{
    std::vector<std::string> files;
    bool isDry = false;
};

QJsonObject returnJson(const GapReturnRow& row)
{
    QJsonArray problems;
    for (const Problem& problem : row.problems)
        problems.append(problemJson(problem));
    for (const RowProblem& p : row.report.problems)
        problems.append(QJsonObject{{u"row"_s, p.row},
                                    {u"column"_s, p.column},
                                    {u"value"_s, p.value},
                                    {u"code"_s, p.code},
                                    {u"text"_s, p.text}});
    QJsonArray warnings;
    for (const RowProblem& p : row.report.warnings)
        warnings.append(QJsonObject{{u"row"_s, p.row}, {u"code"_s, p.code}, {u"text"_s, p.text}});
    return {{u"file"_s, row.file},
            {u"place"_s, row.place},
            {u"read"_s, row.report.read},
            {u"added"_s, row.report.added},
            {u"updated"_s, row.report.updated},
            {u"unchanged"_s, row.report.unchanged},
            {u"rejected"_s, row.report.rejected},
            {u"changeset"_s, row.report.changes.entry},
            {u"problems"_s, problems},
            {u"warnings"_s, warnings}};
}

/// What of a file a person should know.
void tellReturned(const GapReturnRow& row, const Run& run)
{
    for (const Problem& problem : row.problems)
        run.out().message(u"%1: %2"_s.arg(row.file, problem.text));
    for (const RowProblem& p : row.report.problems)
        run.out().message(u"%1: "_s.arg(row.file) +
                          tr("Row %1, %2 \"%3\": %4").arg(p.row).arg(p.column, p.value, p.text));
    for (const RowProblem& p : row.report.warnings)
        run.out().message(u"%1: %2"_s.arg(row.file, p.text));
}

Exit runTake(const TakeWords& o, Run& run)
{
    QStringList files;
    for (const QString& named : texts(o.files))
        files += gapFilesIn(named);
    const auto ws = run.open(OpenFor::Writing);
    if (files.isEmpty())
        return run.out().refused({{u"no_files"_s, u"files"_s, tr("There is no spreadsheet in that folder.")}});
    QJsonArray rows;
    bool isWhole = true;
    report::TableBlock table;
    table.columns = {{tr("Workbook of")}};
    for (const QString& title : {tr("Added"), tr("Updated"), tr("Unchanged"), tr("Refused")})
        table.columns.push_back({title, report::Align::Right});
    for (const GapReturnRow& row : takeGapWorkbooks(*ws, files, o.isDry, run.progress())) {
        tellReturned(row, run);
        rows.append(returnJson(row));
        isWhole = isWhole && row.isWhole();
        QStringList cells{row.place.isEmpty() ? row.file : row.place};
        for (const qint64 n : {row.report.added, row.report.updated, row.report.unchanged, row.report.rejected})
            cells << QString::number(n);
        table.rows.push_back(cells);
    }
    run.out().result({{u"dry_run"_s, o.isDry}, {u"count"_s, rows.size()}, {u"files"_s, rows}}, aligned(table));
    return isWhole ? Exit::Done : Exit::Problems;
}

} // namespace

void declareGapTake(CLI::App& gapWorkbooks, Action& action)
{
    auto o = std::make_shared<TakeWords>();
    CLI::App* take = gapWorkbooks.add_subcommand("take", tr("Take in workbooks that came back").toStdString());
    take->add_option("files", o->files, tr("Workbooks, or a folder of them").toStdString())->required();
    take->add_flag("--dry-run", o->isDry, tr("Only say what would happen").toStdString());
    take->callback([o, &action] { action = [o](Run& run) { return runTake(*o, run); }; });
}

} // namespace redvest::cli
