// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about lists: template, export, list.

#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "app/cli/insurance.h"
#include "app/cli/service_certificates.h"

#include "core/domain/search_text.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/sheets/insurance_sheet.h"
#include "core/usecases/sheets/platform_sheet.h"
#include "core/usecases/volunteers/reading.h"

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

struct ListWords
{
    std::string kind, out, search, scope, from, to, reason;
    int limit = 0;
    bool fullIds = false;
    bool isForced = false;
    bool isFinalOnly = false;
    InsuranceWords insurance = {};
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

/// What a spreadsheet says under its title: what was left out, and why.
void tellNotes(const Listing& found, const Run& run)
{
    for (const QString& note : found.notes)
        run.out().message(note);
}

Exit runList(const ListWords& o, Run& run)
{
    const auto kind = fromWord<ListKind>(text(o.kind));
    if (!kind)
        return run.out().refused({unknownKind<ListKind>(o.kind)});
    const auto query = queryOf(o);
    if (!query.ok())
        return run.out().refused(query.problems());
    auto ws = run.open(OpenFor::Reading);
    const auto found = listing(*ws, *kind, *query);
    if (!found.ok())
        return run.out().refused(found.problems());
    if (ws->hasAccounts() && seeksNumber(query->search)) {
        ws = run.open(OpenFor::Writing);
        if (const auto noted = noteNumberSearch(*ws, found->rows.size()); !noted)
            return run.out().refused(noted.problems());
    }
    QJsonArray rows;
    report::TableBlock table;
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
    tellNotes(*found, run);
    return Exit::Done;
}

Exit exportGapTable(const ListWords& o, const ListQuery& query, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced);
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
    if (o.kind == "insurance-list") {
        requireOutput(o.out, u"out"_s, o.isForced);
        return exportInsurance(o.insurance, o.from, o.to, o.reason, o.out, run);
    }
    if (o.kind == "platform-hours") {
        requireOutput(o.out, u"out"_s, o.isForced);
        return exportPlatformHours({o.insurance.columns, o.scope, o.from, o.to, o.reason, o.out, o.isFinalOnly}, run);
    }
    const auto query = queryOf(o);
    if (!query.ok())
        return run.out().refused(query.problems());
    if (o.kind == "gaps")
        return exportGapTable(o, *query, run);
    const auto kind = fromWord<ListKind>(text(o.kind));
    if (!kind)
        return run.out().refused({unknownKind<ListKind>(o.kind)});
    requireOutput(o.out, u"out"_s, o.isForced);
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
    tellNotes(*found, run);
    return Exit::Done;
}

void addScope(CLI::App* app, ListWords& o)
{
    app->add_option("--scope", o.scope, tr("Code of a division").toStdString());
    app->add_option("--from", o.from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o.to, tr("Exclusive").toStdString());
}

} // namespace

void declareTemplate(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ListWords>();
    CLI::App* app = parent.add_subcommand("template", tr("Write the blank form of a list").toStdString());
    app->add_option("kind", o->kind, (wordList<ImportKind>() + u"|insurance-list|platform-hours"_s).toStdString())
        ->required();
    app->add_option("out", o->out, "OUT.xlsx")->required()->check(endsIn({u".xlsx"_s, u".csv"_s}));
    addForce(*app, o->isForced);
    app->callback([o, &action] {
        action = [o](Run& run) {
            const bool isInsurance = o->kind == "insurance-list";
            const bool isPlatform = o->kind == "platform-hours";
            const auto kind = isInsurance || isPlatform ? ImportKind::Volunteers : fromWord<ImportKind>(text(o->kind));
            if (!kind)
                return run.out().refused({unknownKind<ImportKind>(o->kind)});
            requireOutput(o->out, u"out"_s, o->isForced);
            const auto ws = run.open(OpenFor::Reading);
            isInsurance  ? writeInsuranceTemplate(text(o->out))
            : isPlatform ? writePlatformTemplate(text(o->out))
                         : writeTemplate(*ws, *kind, text(o->out));
            run.out().result({{u"out"_s, text(o->out)}}, tr("Written: %1").arg(text(o->out)));
            return Exit::Done;
        };
    });
}

void declareExport(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ListWords>();
    CLI::App* app = parent.add_subcommand("export", tr("Write a list to a file").toStdString());
    app->add_option("kind", o->kind, (wordList<ListKind>() + u"|gaps|insurance-list|platform-hours"_s).toStdString())
        ->required();
    app->add_option("out", o->out, "OUT.xlsx|.csv")->required()->check(endsIn({u".xlsx"_s, u".csv"_s}));
    addScope(app, *o);
    app->add_flag("--full-ids", o->fullIds, tr("Document numbers and phones in full").toStdString());
    app->add_option("--reason", o->reason, tr("Why they leave in full").toStdString());
    addInsurance(*app, o->insurance);
    app->add_option("--columns", o->insurance.columns,
                    tr("File with the columns of whoever gets the list").toStdString());
    app->add_flag("--final", o->isFinalOnly, tr("Only time that is final; of platform-hours").toStdString());
    addForce(*app, o->isForced);
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
