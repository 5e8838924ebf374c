// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command briefing.

#include "core/report/briefing.h"
#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "core/usecases/figures/briefing.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct BriefingOptions
{
    std::string series, asOf, scope, from, to, title, opening, closing, out;
    int number = 0; ///< of an issue that is stored; 0: the next one
    int year = 0;
    bool isForced = false;
};

/// The series asked for; one of no name is the first there is.
std::optional<Series> seriesFor(const Workspace& ws, const QString& name)
{
    if (!name.isEmpty())
        return seriesNamed(ws, name);
    const auto all = briefingSeries(ws);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Problem noSuchSeries(const Workspace& ws, const QString& name)
{
    QStringList names;
    for (const Series& s : briefingSeries(ws))
        names << s.name;
    return {u"unknown_series"_s, u"series"_s,
            tr("There is no briefing series \"%1\". There is: %2.").arg(name, names.join(u"、"_s))};
}

/// The issue of the number that is asked for, as it is stored; without a number the next one, of the time that was said
/// or else of now, by the workspace's clock. Nothing when there is none of that number.
std::optional<Issue> issueFor(const Workspace& ws, const Series& series, const BriefingOptions& o, Instant asOf)
{
    if (o.number == 0)
        return nextIssue(ws, series, asOf.isSet() ? asOf : ws.now());
    auto kept = issueNumbered(ws, series.id, o.number, o.year);
    if (kept && asOf.isSet())
        kept->asOf = asOf;
    return kept;
}

/// What is said on the command line counts before what is stored.
void applyWords(Issue& issue, const BriefingOptions& o, const Span& period)
{
    const auto say = [](QString& member, const std::string& said) {
        if (!said.empty())
            member = text(said);
    };
    say(issue.title, o.title);
    say(issue.opening, o.opening);
    say(issue.closing, o.closing);
    say(issue.division, o.scope);
    if (!(period == Span{})) {
        issue.from = period.from;
        issue.to = period.to;
    }
}

Exit runBriefing(const BriefingOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period.ok())
        return run.out().refused(period.problems());
    const auto asOf = o.asOf.empty() ? std::optional(Instant{}) : fromIsoText(text(o.asOf));
    if (!asOf)
        return run.out().refused({{u"bad_time"_s, u"as_of"_s, tr("\"%1\" is no time.").arg(text(o.asOf))}});
    const QString out = text(o.out);
    requireOutput(o.out, u"out"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto series = seriesFor(*ws, text(o.series));
    if (!series)
        return run.out().refused({noSuchSeries(*ws, text(o.series))});
    auto found = issueFor(*ws, *series, o, *asOf);
    if (!found)
        return run.out().refused({{u"unknown_issue"_s, u"number"_s,
                                   tr("%1 has no issue No. %2. Save it first, or leave --number out for the next one.")
                                       .arg(series->name)
                                       .arg(o.number)}});
    Issue& issue = *found;
    applyWords(issue, o, *period);
    const auto facts = collectBriefing(*ws, *series, issue);
    if (!facts.ok())
        return run.out().refused(facts.problems());
    writeDocument(report::briefingDocument(*facts), out);
    run.out().result({{u"out"_s, out},
                      {u"series"_s, series->name},
                      {u"number"_s, issue.number},
                      {u"as_of"_s, toIsoText(issue.asOf)},
                      {u"needed"_s, facts->gaps.total.needed},
                      {u"filled"_s, facts->gaps.total.filled},
                      {u"gap"_s, facts->gaps.total.gap()}},
                     tr("Briefing: %1").arg(out));
    return Exit::Done;
}

} // namespace

void declareBriefing(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<BriefingOptions>();
    CLI::App* app = parent.add_subcommand("briefing", tr("Write a briefing").toStdString());
    app->add_option("--series", o->series, tr("Name of the series").toStdString());
    app->add_option("--as-of", o->asOf, "2022-03-20T15:00");
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_option("--number", o->number, tr("Number of a stored issue").toStdString())->check(CLI::PositiveNumber);
    app->add_option("--year", o->year, tr("Year of the stored issue").toStdString())->check(CLI::PositiveNumber);
    app->add_option("--title", o->title, tr("Title of the article").toStdString());
    app->add_option("--opening", o->opening, tr("Words before the figures").toStdString());
    app->add_option("--closing", o->closing, tr("Words after the figures").toStdString());
    app->add_option("--out", o->out, "F.pdf|.docx|.html|.txt")->required()->check(endsIn(documentEndings()));
    addForce(*app, o->isForced);
    app->callback([o, &action] { action = [o](Run& run) { return runBriefing(*o, run); }; });
}

} // namespace redvest::cli
