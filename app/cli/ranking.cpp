// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "ranking": who served most, on the screen, as a file or as a paper.

#include "app/cli/ranking.h"

#include "app/cli/document_output.h"
#include "core/report/ranking.h"
#include "core/usecases/figures/ranking.h"
#include "core/usecases/sheets/ranking_sheet.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

std::vector<std::string> kindsOfRanked()
{
    std::vector<std::string> words;
    for (const char16_t* word : EnumWords<RankedKind>::words)
        words.push_back(QString::fromUtf16(word).toStdString());
    return words;
}

Outcome<Ranking> rankingAsked(const Workspace& ws, const RankingWords& o)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return period.problems();
    RankingQuery query;
    query.of = fromWord<RankedKind>(text(o.of)).value_or(RankedKind::People);
    query.by = fromWord<RankedBy>(text(o.by)).value_or(RankedBy::Hours);
    query.scope = text(o.scope);
    query.period = *period;
    query.top = o.top == 0 ? kTopRanks : o.top;
    query.isMasked = o.isMasked;
    return ranking(ws, query);
}

QJsonObject servedJson(const ServiceTotals& totals)
{
    return {{u"persons"_s, totals.persons}, {u"person_times"_s, totals.personTimes}, {u"minutes"_s, totals.minutes}};
}

QJsonObject restJson(const RankedRest& rest)
{
    QJsonObject json = servedJson(rest.totals);
    json[u"rows"_s] = rest.rows;
    return json;
}

QJsonObject rankingJson(const Ranking& r)
{
    QJsonArray rows;
    for (const RankedLine& line : r.lines) {
        QJsonObject one = servedJson(line.totals);
        one[u"rank"_s] = line.rank;
        if (!r.isMasked || r.of != RankedKind::People)
            one[u"code"_s] = line.code; // which finds the name again
        one[u"name"_s] = line.name;
        one[u"place"_s] = line.place;
        rows.append(one);
    }
    return {{u"of"_s, wordOf(r.of)},
            {u"by"_s, wordOf(r.by)},
            {u"scope"_s, r.scope},
            {u"from"_s, toIsoText(r.period.from)},
            {u"to"_s, toIsoText(r.period.to)},
            {u"as_of"_s, toIsoText(r.asOf)},
            {u"top"_s, r.top},
            {u"masked"_s, r.isMasked},
            {u"rows"_s, rows},
            {u"unnamed"_s, restJson(r.unnamed)},
            {u"beyond"_s, restJson(r.beyond)},
            {u"none"_s, servedJson(r.none)},
            {u"repeated"_s, servedJson(r.repeated)},
            {u"total"_s, servedJson(r.total)}};
}

void writeRanking(const Ranking& ranking, const QString& path)
{
    const bool isSheet =
        path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (isSheet)
        return writeRankingSheet(ranking, path);
    writeDocument(report::rankingDocument(ranking), path);
}

Exit runRanking(const RankingWords& o, bool isForced, Run& run)
{
    requireOutput(o.out, u"out"_s, isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto made = rankingAsked(*ws, o);
    if (!made)
        return run.out().refused(made.problems());
    QJsonObject json = rankingJson(*made);
    if (!o.out.empty()) {
        writeRanking(*made, text(o.out));
        json[u"out"_s] = text(o.out);
    }
    run.out().result(json, report::rankingTitle(*made) + u'\n' + aligned(report::rankingRows(*made)));
    return Exit::Done;
}

} // namespace

void addRankingOptions(CLI::App& app, RankingWords& o)
{
    app.add_option("--of", o.of, "people | teams | organisations | communities")->check(CLI::IsMember(kindsOfRanked()));
    app.add_option("--by", o.by, "hours | times")->check(CLI::IsMember({"hours", "times"}));
    app.add_option("--top", o.top, tr("The first so many places").toStdString())->check(CLI::Range(1, kMostRanks));
    app.add_flag("--masked", o.isMasked,
                 tr("To be published: masked names, and only of who consented to it").toStdString());
}

Exit printRanking(const RankingWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto made = rankingAsked(*ws, o);
    if (!made)
        return run.out().refused(made.problems());
    const report::Document document = report::rankingDocument(*made);
    writeDocument(document, text(o.out));
    run.out().result({{u"out"_s, text(o.out)}, {u"form"_s, u"ranking"_s}, {u"title"_s, document.title}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareRanking(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<RankingWords>();
    auto isForced = std::make_shared<bool>(false);
    CLI::App* app = parent.add_subcommand("ranking", tr("Who served most").toStdString());
    addRankingOptions(*app, *o);
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    const QStringList endings = QStringList{u".xlsx"_s, u".csv"_s} + documentEndings();
    app->add_option("--out", o->out, tr("Write the list to this file").toStdString())->check(endsIn(endings));
    addForce(*app, *isForced);
    app->callback(
        [o, isForced, &action] { action = [o, isForced](Run& run) { return runRanking(*o, *isForced, run); }; });
}

} // namespace redvest::cli
