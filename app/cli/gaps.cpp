// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that count: gaps, figures.

#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "app/cli/gap_collections.h"

#include "core/domain/words.h"
#include "core/report/gap_charts.h"
#include "core/report/gaps.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/gap_nature.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/figures/overview.h"
#include "core/usecases/figures/served_by.h"
#include "ui/parts/chart/chart_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

void putSeats(QJsonObject& to, const Seats& s)
{
    to[u"needed"_s] = s.needed;
    to[u"filled"_s] = s.filled;
    to[u"gap"_s] = s.gap();
    to[u"cover"_s] = s.cover();
}

QJsonObject gapJson(const GapTable& table)
{
    QJsonArray rows;
    for (const GapRow& row : table.rows) {
        QJsonObject json{{u"code"_s, row.code}, {u"name"_s, row.name}};
        if (!row.place.isEmpty())
            json[u"place"_s] = row.place;
        putSeats(json, row.seats);
        rows.append(json);
    }
    QJsonObject json{{u"scope"_s, table.scope},
                     {u"from"_s, toIsoText(table.period.from)},
                     {u"to"_s, toIsoText(table.period.to)},
                     {u"as_of"_s, toIsoText(table.asOf)},
                     {u"by"_s, wordOf(table.by)},
                     {u"rows"_s, rows}};
    putSeats(json, table.total);
    return json;
}

void putNature(QJsonObject& to, const Nature& nature)
{
    to[u"callable"_s] = nature.callable;
    to[u"trainable"_s] = nature.trainable;
    to[u"structural"_s] = nature.structural;
}

/// The rows of the table in its order, each with its nature, and the total.
QJsonObject natureJson(const GapTable& table, const NatureTable& natures)
{
    QJsonObject json = gapJson(table);
    putNature(json, natures.total);
    QJsonArray rows = json[u"rows"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        putNature(row, natures.byCode.value(table.rows[std::size_t(i)].code));
        rows[i] = row;
    }
    json[u"rows"_s] = rows;
    return json;
}

/// The table as people read it, with three columns more; the last row is the total.
report::TableBlock natureRows(const GapTable& table, const NatureTable& natures)
{
    report::TableBlock out = report::gapRows(table);
    for (const QString& title : {tr("Callable"), tr("After training"), tr("From outside")})
        out.columns.push_back({title, report::Align::Right, 1});
    for (std::size_t i = 0; i < out.rows.size(); ++i) {
        const Nature nature = i < table.rows.size() ? natures.byCode.value(table.rows[i].code) : natures.total;
        out.rows[i] << QString::number(nature.callable) << QString::number(nature.trainable)
                    << QString::number(nature.structural);
    }
    return out;
}

struct GapOptions
{
    std::string by = "street", scope, from, to, category, chart, collection, order = "gap";
    int trend = 0;
    bool hours = false, nature = false, reported = false, isForced = false;
};

QString heading(const GapTable& table)
{
    return tr("%1, %2, as of %3").arg(table.scopeName, report::periodText(table.period), report::asOfText(table)) +
           u'\n';
}

/// The table under its heading and, where its rows do not add up, the line that says why.
QString paper(const GapTable& about, const report::TableBlock& rows, const QString& note)
{
    const QString table = heading(about) + aligned(rows);
    return note.isEmpty() ? table : table + u'\n' + note;
}

/// Writes the picture by `save`, when one is wanted, and says so.
template <class Save>
void saveTo(const std::string& path, Run& run, Save save)
{
    if (path.empty())
        return;
    save(text(path));
    run.out().message(tr("Chart: %1").arg(text(path)));
}

Outcome<NatureTable> withoutNature(const Outcome<GapTable>& table)
{
    return table ? Outcome<NatureTable>(NatureTable{*table, {}, {}}) : Outcome<NatureTable>(table.problems());
}

Exit printBars(const Workspace& ws, GapQuery query, const GapOptions& o, Run& run)
{
    const auto order = fromWord<GapOrder>(text(o.order));
    if (!order)
        return run.out().refused(
            {{u"bad_order"_s, u"order"_s, tr("\"%1\" is no order. Say gap or rate.").arg(text(o.order))}});
    const auto found = o.nature ? gapNature(ws, query) : withoutNature(gaps(ws, query));
    if (!found.ok())
        return run.out().refused(found.problems());
    GapTable table = found->table;
    sortRows(table, *order);
    saveTo(o.chart, run, [&](const QString& path) {
        query.period = periodBefore(table.period);
        const GapTable before = *gaps(ws, query);
        ui::saveChart(report::gapBars(table, {.before = &before, .order = *order}), path);
    });
    run.out().result(
        o.nature ? natureJson(table, *found) : gapJson(table),
        paper(table, o.nature ? natureRows(table, *found) : report::gapRows(table), report::sumNote(table.by)));
    return Exit::Done;
}

Exit printTrend(const Workspace& ws, const GapQuery& query, const GapOptions& o, Run& run)
{
    const auto days = gapTrend(ws, query, o.trend);
    if (!days.ok())
        return run.out().refused(days.problems());
    saveTo(o.chart, run, [&](const QString& path) { ui::saveTrend(report::trendColumns(*days), path); });
    run.out().result(gapJson(*days), paper(*days, report::trendRows(*days), report::sumNote(days->by)));
    return Exit::Done;
}

Exit printHours(const Workspace& ws, const GapQuery& query, const GapOptions& o, Run& run)
{
    const auto hours = gapsByHour(ws, query);
    if (!hours.ok())
        return run.out().refused(hours.problems());
    const report::HeatSeries heat = report::hourHeat(*hours);
    saveTo(o.chart, run, [&](const QString& path) { ui::saveHeat(heat, path); });
    QJsonObject json = gapJson(hours->table);
    QJsonArray rows = json[u"rows"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonArray cells;
        for (int h = 0; h < kHoursOfDay; ++h) {
            QJsonObject cell;
            cell[u"hour"_s] = (hours->firstHour + h) % kHoursOfDay;
            putSeats(cell, hours->cells[std::size_t(i)][std::size_t(h)]);
            cells.append(cell);
        }
        QJsonObject row = rows[i].toObject();
        row[u"hours"_s] = cells;
        rows[i] = row;
    }
    json[u"rows"_s] = rows;
    run.out().result(json, paper(hours->table, report::heatRows(heat), heat.caption.note));
    return Exit::Done;
}

Exit runGaps(const GapOptions& o, Run& run)
{
    const auto by = fromWord<GapBy>(text(o.by));
    if (!by)
        return run.out().refused({{u"bad_grouping"_s, u"by"_s, tr("\"%1\" is no grouping.").arg(text(o.by))}});
    const auto period = periodFrom(o.from, o.to);
    if (!period.ok())
        return run.out().refused(period.problems());
    requireOutput(o.chart, u"chart"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    if (o.reported || !o.collection.empty())
        return tellReported(*ws, {o.scope, o.collection, *period}, run);
    const GapQuery query{text(o.scope), *period, *by, text(o.category)};
    if (o.trend != 0)
        return printTrend(*ws, query, o, run);
    return o.hours ? printHours(*ws, query, o, run) : printBars(*ws, query, o, run);
}

QJsonObject figuresJson(const Figures& f)
{
    QJsonObject json{{u"campaigns"_s, f.campaigns},
                     {u"recruited"_s, f.recruited},
                     {u"on_duty_that_day"_s, f.onDutyThatDay},
                     {u"persons"_s, f.persons},
                     {u"person_times"_s, f.personTimes},
                     {u"hours"_s, double(f.minutes) / 60.0},
                     {u"minutes"_s, f.minutes},
                     {u"mean_hours"_s, double(qRound64(f.meanHours() * 100.0)) / 100.0},
                     {u"trained"_s, f.trained},
                     {u"teams"_s, f.teams},
                     {u"organisations"_s, f.organisations},
                     {u"sites"_s, f.sites},
                     {u"volunteers"_s, f.volunteers},
                     {u"donations_value"_s, double(f.donationCents) / 100.0}};
    putSeats(json, f.seats);
    return json;
}

QJsonObject totalsJson(const ServiceTotals& totals)
{
    return {{u"persons"_s, totals.persons},
            {u"person_times"_s, totals.personTimes},
            {u"hours"_s, double(totals.minutes) / 60.0},
            {u"minutes"_s, totals.minutes}};
}

QStringList totalsCells(const QString& name, const ServiceTotals& totals)
{
    return {name, QString::number(totals.persons), QString::number(totals.personTimes), hoursText(totals.minutes)};
}

/// By team, organisation or campaign: rows, less what is repeated, are the total.
void addGroups(const ServedTable& table, QJsonObject& json, QString& paper)
{
    QJsonArray rows;
    report::TableBlock block;
    block.columns = {{tr("Name"), report::Align::Left, 1},
                     {tr("Persons served"), report::Align::Right, 1},
                     {tr("Person-times"), report::Align::Right, 1},
                     {tr("Hours"), report::Align::Right, 1}};
    for (const ServedGroup& row : table.rows) {
        QJsonObject one = totalsJson(row.totals);
        one[u"code"_s] = row.code;
        one[u"name"_s] = row.name;
        rows.append(one);
        block.rows.push_back(totalsCells(row.name, row.totals));
    }
    json[u"by"_s] = wordOf(table.by);
    json[u"rows"_s] = rows;
    json[u"repeated"_s] = totalsJson(table.repeated);
    if (!(table.repeated == ServiceTotals()))
        block.rows.push_back(totalsCells(tr("(counted in several rows)"), table.repeated));
    block.rows.push_back(totalsCells(tr("Total"), table.total));
    paper += u'\n' + aligned(block);
}

struct FigureOptions
{
    std::string asOf, from, to, scope, by;
};

report::TableBlock figureRows(const Figures& f)
{
    report::TableBlock table;
    table.columns = {{tr("Figure"), report::Align::Left, 1}, {tr("Value"), report::Align::Right, 1}};
    const QJsonObject json = figuresJson(f);
    for (auto it = json.begin(); it != json.end(); ++it)
        table.rows.push_back({it.key(), it->isDouble() && it->toDouble() != double(it->toInteger())
                                            ? QString::number(it->toDouble(), 'f', 2)
                                            : QString::number(it->toInteger())});
    return table;
}

Exit runFigures(const FigureOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    const auto asOf = o.asOf.empty() ? std::optional(Instant{}) : fromIsoText(text(o.asOf));
    if (!period.ok())
        return run.out().refused(period.problems());
    if (!asOf)
        return run.out().refused({{u"bad_time"_s, u"as_of"_s, tr("\"%1\" is no time.").arg(text(o.asOf))}});
    const auto ws = run.open(OpenFor::Reading);
    const FigureQuery query{text(o.scope), *period, *asOf};
    const auto whole = figures(*ws, query);
    if (!whole.ok())
        return run.out().refused(whole.problems());
    QJsonObject json{{u"as_of"_s, toIsoText(whole->asOf)},
                     {u"from"_s, toIsoText(whole->period.from)},
                     {u"to"_s, toIsoText(whole->period.to)},
                     {u"scope"_s, whole->scope},
                     {u"figures"_s, figuresJson(*whole)}};
    QString groups;
    if (const auto by = fromWord<ServedBy>(text(o.by))) {
        const auto table = servedBy(*ws, query, *by);
        if (!table.ok())
            return run.out().refused(table.problems());
        addGroups(*table, json, groups);
    } else if (!o.by.empty()) {
        const auto level = fromWord<DivisionLevel>(text(o.by));
        if (!level)
            return run.out().refused({{u"bad_grouping"_s, u"by"_s, tr("\"%1\" is no grouping.").arg(text(o.by))}});
        QJsonArray rows;
        for (const Figures& f : figuresBy(*ws, query, *level).value()) {
            QJsonObject row = figuresJson(f);
            row[u"code"_s] = f.scope;
            row[u"name"_s] = f.scopeName;
            rows.append(row);
        }
        json[u"rows"_s] = rows;
    }
    GapTable seats; // figures count the seats of what has begun
    seats.period = whole->period;
    seats.asOf = whole->asOf;
    seats.onlyBegun = true;
    run.out().result(
        json, tr("%1, %2, as of %3").arg(whole->scopeName, report::periodText(whole->period), report::asOfText(seats)) +
                  u'\n' + aligned(figureRows(*whole)) + groups);
    return Exit::Done;
}

} // namespace

void declareGaps(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<GapOptions>();
    CLI::App* app = parent.add_subcommand("gaps", tr("Where volunteers are missing").toStdString());
    app->add_option("--by", o->by, "district|street|community|site|post|category|day|hour|shift");
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_option("--category", o->category, tr("One category only").toStdString());
    app->add_option("--order", o->order, tr("gap: largest gap first; rate: lowest cover first").toStdString());
    CLI::Option* trend =
        app->add_option("--trend", o->trend, tr("Day by day: so many days (7 to 60) up to the end").toStdString());
    CLI::Option* hours =
        app->add_flag("--hours", o->hours, tr("Over the hours of the day").toStdString())->excludes(trend);
    app->add_flag("--nature", o->nature,
                  tr("Of each gap: whom one can call, whom one can train, what must come from outside").toStdString())
        ->excludes(trend)
        ->excludes(hours);
    app->add_flag("--reported", o->reported,
                  tr("What was reported beside what the roster says, post by post").toStdString())
        ->excludes(trend)
        ->excludes(hours);
    app->add_option("--collection", o->collection, tr("The same of one gap collection: its id, or last").toStdString());
    app->add_option("--chart", o->chart, "OUT.png|.svg|.pdf")->check(endsIn({u".png"_s, u".svg"_s, u".pdf"_s}));
    addForce(*app, o->isForced);
    app->callback([o, &action] { action = [o](Run& run) { return runGaps(*o, run); }; });
}

void declareFigures(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<FigureOptions>();
    CLI::App* app = parent.add_subcommand("figures", tr("The statistics dictionary").toStdString());
    app->add_option("--as-of", o->asOf, "2022-03-20T15:00");
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--by", o->by, "district|street|community|team|organisation|campaign|source|category|site|day");
    app->callback([o, &action] { action = [o](Run& run) { return runFigures(*o, run); }; });
}

} // namespace redvest::cli
