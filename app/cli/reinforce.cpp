// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "reinforce": what one division has left over and another lacks; and its orders on paper.

#include "app/cli/reinforce.h"

#include "app/cli/document_output.h"
#include "core/report/gaps.h"
#include "core/report/reinforcement.h"
#include "core/usecases/dispatch/reinforcement.h"
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

struct ReinforceWords
{
    std::string by, scope, from, to, chart;
    bool withNames = false, isForced = false;
};

Outcome<ReinforcementQuestion> questionOf(const ReinforceWords& o)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return period.problems();
    ReinforcementQuestion question{text(o.scope), *period, {}, o.withNames};
    if (o.by.empty())
        return question;
    question.by = fromWord<DivisionLevel>(text(o.by));
    if (!question.by)
        return Problem{u"bad_grouping"_s, u"by"_s, tr("\"%1\" is no grouping.").arg(text(o.by))};
    return question;
}

QJsonObject shiftJson(const ReinforcedShift& line)
{
    return {{u"shift"_s, line.shift.text()},    {u"site"_s, line.siteName}, {u"place"_s, line.place},
            {u"address"_s, line.address},       {u"post"_s, line.postName}, {u"from"_s, toIsoText(line.span.from)},
            {u"to"_s, toIsoText(line.span.to)}, {u"seats"_s, line.seats},   {u"requirement"_s, line.requirement},
            {u"contact"_s, line.contact},       {u"phone"_s, line.phone}};
}

QJsonObject orderJson(const ReinforcementOrder& order, bool withNames)
{
    QJsonArray shifts, people;
    for (const ReinforcedShift& line : order.shifts)
        shifts.append(shiftJson(line));
    QJsonObject json{{u"from"_s, order.from},
                     {u"from_name"_s, order.fromName},
                     {u"to"_s, order.to},
                     {u"to_name"_s, order.toName},
                     {u"category"_s, order.category},
                     {u"distance"_s, order.distance},
                     {u"seats"_s, order.seats},
                     {u"shifts"_s, shifts}};
    if (!withNames)
        return json;
    for (const ReinforcingPerson& p : order.people)
        people.append(QJsonObject{{u"volunteer"_s, p.id.text()},
                                  {u"name"_s, p.name},
                                  {u"shift"_s, p.shift.text()},
                                  {u"recent_minutes"_s, p.recentMinutes}});
    json[u"people"_s] = people;
    return json;
}

QJsonObject placeJson(const ReinforcementPlace& place)
{
    return {{u"code"_s, place.code},
            {u"name"_s, place.name},
            {u"gap"_s, place.gap},
            {u"asked"_s, place.asked},
            {u"own"_s, place.own},
            {u"shortage"_s, place.shortage()},
            {u"covered"_s, place.received},
            {u"remaining"_s, place.remaining.gap()},
            {u"trainable"_s, place.remaining.trainable},
            {u"structural"_s, place.remaining.structural},
            {u"surplus"_s, place.surplus},
            {u"given"_s, place.given}};
}

QJsonObject reinforcementJson(const Reinforcement& facts, bool withNames)
{
    QJsonArray orders, places;
    for (const ReinforcementOrder& order : facts.orders)
        orders.append(orderJson(order, withNames));
    for (const ReinforcementPlace& place : facts.places)
        places.append(placeJson(place));
    QJsonObject json = placeJson(facts.total);
    json.remove(u"code"_s);
    json.remove(u"name"_s);
    json[u"scope"_s] = facts.scope;
    json[u"by"_s] = wordOf(facts.by);
    json[u"from"_s] = toIsoText(facts.period.from);
    json[u"to"_s] = toIsoText(facts.period.to);
    json[u"as_of"_s] = toIsoText(facts.asOf);
    json[u"begun"_s] = facts.begun;
    json[u"orders"_s] = orders;
    json[u"places"_s] = places;
    return json;
}

QString namesTable(const Reinforcement& facts)
{
    report::TableBlock table;
    table.columns = {{tr("Full name")}, {tr("Who sends")}, {tr("Who receives")}, {tr("Post")}};
    for (const ReinforcementOrder& order : facts.orders) {
        for (const ReinforcingPerson& person : order.people) {
            QString post;
            for (const ReinforcedShift& line : order.shifts) {
                if (line.shift == person.shift)
                    post = u"%1 %2 %3"_s.arg(line.siteName, line.postName, report::periodText(line.span));
            }
            table.rows.push_back({person.name, order.fromName, order.toName, post});
        }
    }
    return table.rows.empty() ? QString() : u'\n' + aligned(table);
}

Exit runReinforce(const ReinforceWords& o, Run& run)
{
    const auto question = questionOf(o);
    if (!question)
        return run.out().refused(question.problems());
    requireOutput(o.chart, u"chart"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto facts = reinforcement(*ws, *question);
    if (!facts)
        return run.out().refused(facts.problems());
    if (!o.chart.empty()) {
        ui::saveChart(report::reinforcementBars(*facts), text(o.chart));
        run.out().message(tr("Chart: %1").arg(text(o.chart)));
    }
    QString shown =
        tr("%1, %2, as of %3").arg(facts->scopeName, report::periodText(facts->period), toLocalText(facts->asOf)) +
        u'\n' + report::reinforcementLine(*facts) + u"\n\n"_s + aligned(report::reinforcementRows(*facts));
    if (facts->orders.empty())
        shown += u'\n' + tr("Nobody is left over anywhere for what another place lacks.") + u'\n';
    else
        shown += u'\n' + aligned(report::reinforcementOrderRows(*facts)) + namesTable(*facts);
    run.out().result(reinforcementJson(*facts, o.withNames), shown);
    return Exit::Done;
}

} // namespace

void addReinforcementPrint(CLI::App& app, ReinforcementPrint& o)
{
    app.add_option("--level", o.level, tr("dispatch-order: between streets or districts").toStdString())
        ->check(CLI::IsMember({"street", "district"}));
    app.add_option("--giver", o.giver, tr("dispatch-order: code of the division that sends people").toStdString());
    app.add_flag("--names", o.withNames, tr("dispatch-order: with who could be sent").toStdString());
}

Exit printDispatchOrders(const ReinforcementPrint& o, const Run& run)
{
    const auto question = questionOf({o.level, o.scope, o.from, o.to, {}, o.withNames, false});
    if (!question)
        return run.out().refused(question.problems());
    const auto ws = run.open(OpenFor::Reading);
    const auto facts = dispatchOrders(*ws, *question, text(o.giver));
    if (!facts)
        return run.out().refused(facts.problems());
    const report::Document document = report::dispatchOrderDocument(*facts, run.actor());
    writeDocument(document, text(o.out));
    run.out().result({{u"out"_s, text(o.out)}, {u"form"_s, u"dispatch-order"_s}, {u"title"_s, titleOf(document)}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareReinforce(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ReinforceWords>();
    CLI::App* app = parent.add_subcommand(
        "reinforce", tr("What one division has left over and another lacks: who sends whom").toStdString());
    app->add_option("--by", o->by, "street|district")->check(CLI::IsMember({"street", "district"}));
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_flag("--names", o->withNames, tr("With who could be sent, who gave least time first").toStdString());
    app->add_option("--chart", o->chart, "OUT.png|.svg|.pdf")->check(endsIn({u".png"_s, u".svg"_s, u".pdf"_s}));
    addForce(*app, o->isForced);
    app->callback([o, &action] { action = [o](Run& run) { return runReinforce(*o, run); }; });
}

} // namespace redvest::cli
