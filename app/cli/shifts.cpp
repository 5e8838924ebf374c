// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many shifts at once: plan-shifts, copy-shifts, change-shifts.

#include "app/cli/command.h"
#include "app/cli/unfit_output.h"

#include "core/domain/when.h"
#include "core/usecases/records/posts_called.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/shift_changes.h"
#include "core/usecases/rota/shift_copies.h"
#include "core/usecases/rota/shift_plans.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QStringList texts(const std::vector<std::string>& words)
{
    QStringList read;
    for (const std::string& word : words)
        read << text(word);
    return read;
}

Problems inField(Problems problems, const QString& field)
{
    for (Problem& problem : problems)
        problem.field = field;
    return problems;
}

Outcome<std::vector<QDate>> daysRead(const std::vector<std::string>& words, const QString& field)
{
    std::vector<QDate> days;
    for (const std::string& word : words) {
        const auto day = parseDay(text(word));
        if (!day)
            return inField(day.problems(), field);
        days.push_back(*day);
    }
    return days;
}

struct PlanWords
{
    std::vector<std::string> posts, leftOut;
    std::string scope, category, pattern, start, from, to, note, breaks, reason;
    int needed = 1;
    bool isWeekdaysOnly = false, isDryRun = false;
};

Outcome<ShiftPattern> patternOf(const PlanWords& o)
{
    ShiftPattern pattern;
    pattern.isWeekdaysOnly = o.isWeekdaysOnly;
    QTime first(7, 0);
    if (!o.start.empty()) {
        const auto start = parseTime(text(o.start));
        if (!start)
            return inField(start.problems(), u"start"_s);
        first = start->time;
    }
    auto parts = parsePattern(text(o.pattern), first);
    if (!parts)
        return parts.problems();
    pattern.parts = std::move(parts).value();
    for (const auto& [word, into, field] :
         {std::tuple(o.from, &pattern.from, u"from"_s), std::tuple(o.to, &pattern.to, u"to"_s)}) {
        const auto day = parseDay(text(word));
        if (!day)
            return inField(day.problems(), field);
        *into = *day;
    }
    if (pattern.to <= pattern.from)
        return Problem{u"empty_period"_s, u"to"_s,
                       tr("No day lies from %1 until before %2. Write the day after the last one.")
                           .arg(pattern.from.toString(Qt::ISODate), pattern.to.toString(Qt::ISODate))};
    pattern.to = pattern.to.addDays(-1); // as everywhere, --to is not included
    auto leftOut = daysRead(o.leftOut, u"except"_s);
    if (!leftOut)
        return leftOut.problems();
    pattern.leftOut = std::move(leftOut).value();
    return pattern;
}

Exit tellPlan(const Run& run, const ShiftPlan& plan, const ShiftPattern& pattern, const QString& entry, bool isDryRun)
{
    QJsonArray posts;
    for (const PlannedPost& line : plan.posts)
        posts.append(QJsonObject{{u"post"_s, line.post.text()},
                                 {u"name"_s, line.name},
                                 {u"site"_s, line.site},
                                 {u"added"_s, line.added},
                                 {u"there"_s, line.there},
                                 {u"called_off"_s, line.calledOff},
                                 {u"overlapping"_s, line.overlapping}});
    const PlannedPost& total = plan.total;
    QStringList said{(isDryRun ? tr("Would make %1 shifts (%2) with %3 seats at %4 posts.")
                               : tr("Made %1 shifts (%2) with %3 seats at %4 posts."))
                         .arg(total.added)
                         .arg(patternText(pattern.parts))
                         .arg(plan.seats)
                         .arg(plan.posts.size())};
    if (total.there > 0)
        said
            << tr("Passed by: %1 that are there already, %2 of them called off.").arg(total.there).arg(total.calledOff);
    if (total.overlapping > 0)
        said << tr("%1 of the new ones overlap another shift of the same post.").arg(total.overlapping);
    run.out().result({{u"added"_s, total.added},
                      {u"seats"_s, plan.seats},
                      {u"there"_s, total.there},
                      {u"called_off"_s, total.calledOff},
                      {u"overlapping"_s, total.overlapping},
                      {u"posts"_s, posts},
                      {u"dry_run"_s, isDryRun},
                      {u"changeset"_s, entry}},
                     said.join(u'\n'));
    return Exit::Done;
}

Exit runPlan(const PlanWords& o, Run& run)
{
    const auto pattern = patternOf(o);
    if (!pattern)
        return run.out().refused(pattern.problems());
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    const auto posts = postsCalled(*ws, {texts(o.posts), text(o.scope), text(o.category)});
    if (!posts)
        return run.out().refused(posts.problems());
    const ShiftPlanWish wish{*posts, *pattern, o.needed, text(o.note), text(o.breaks)};
    if (o.isDryRun) {
        const auto plan = previewShiftPlan(*ws, wish);
        return plan ? tellPlan(run, *plan, *pattern, {}, true) : run.out().refused(plan.problems());
    }
    const Explanation why(*ws, text(o.reason));
    const auto done = planShifts(*ws, wish);
    return done ? tellPlan(run, done->plan, *pattern, done->changes.entry, false) : run.out().refused(done.problems());
}

struct CopyOptions
{
    std::string from, scope, category, reason;
    std::vector<std::string> to;
    bool isWeek = false;
};

Exit runCopy(const CopyOptions& o, Run& run)
{
    const auto from = parseDay(text(o.from));
    if (!from)
        return run.out().refused(from.problems());
    const auto days = daysRead(o.to, u"days"_s);
    if (!days)
        return run.out().refused(days.problems());
    const auto ws = run.open(OpenFor::Writing);
    const RotaFilter filter{text(o.scope), {}, text(o.category)};
    const Explanation why(*ws, text(o.reason));
    const auto copied = o.isWeek ? copyWeek(*ws, filter, *from, *days) : copyShifts(*ws, filter, *from, *days);
    if (!copied)
        return run.out().refused(copied.problems());
    QJsonArray added;
    for (const Id<Shift> id : copied->added)
        added.append(id.text());
    QString said = tr("Copied %1 shifts, %2 were there already.").arg(copied->added.size()).arg(copied->skipped);
    if (copied->archived > 0)
        said += u'\n' + tr("%1 shifts of archived posts were not copied.").arg(copied->archived);
    run.out().result({{u"added"_s, added},
                      {u"skipped"_s, copied->skipped},
                      {u"archived"_s, copied->archived},
                      {u"changeset"_s, copied->changes.entry}},
                     said);
    return Exit::Done;
}

struct ChangeWords
{
    std::vector<std::string> shifts;
    std::string reason;
    std::optional<std::string> note, breaks;
    std::optional<int> needed;
    int startsBy = 0, endsBy = 0;
    bool isDryRun = false;
};

Exit runChange(const ChangeWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    std::vector<Id<Shift>> shifts;
    Problems problems;
    for (const QString& word : texts(o.shifts)) {
        if (const auto id = findShift(*ws, word))
            shifts.push_back(*id);
        else
            problems.push_back({u"unknown_shift"_s, u"shift"_s,
                                tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(word)});
    }
    if (!problems.empty())
        return run.out().refused(problems);
    ShiftsChange change{o.needed, o.startsBy, o.endsBy, {}};
    if (o.note)
        change.note = text(*o.note);
    if (o.breaks)
        change.breaks = text(*o.breaks);
    const auto done =
        o.isDryRun ? previewShiftsChange(*ws, shifts, change) : changeShifts(*ws, shifts, change, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    QJsonObject said{{u"changed"_s, done->shifts}, {u"dry_run"_s, o.isDryRun}, {u"changeset"_s, done->changes.entry}};
    if (!done->unfit.empty())
        said[u"unfit"_s] = unfitJson(done->unfit, run);
    run.out().result(said, (o.isDryRun ? tr("%1 shifts would change.") : tr("%1 shifts changed.")).arg(done->shifts));
    return Exit::Done;
}

} // namespace

void declarePlanShifts(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<PlanWords>();
    CLI::App* app =
        parent.add_subcommand("plan-shifts", tr("Make the shifts of many posts by a pattern").toStdString());
    app->add_option("posts", o->posts, tr("Ids of the posts, or names that only one has").toStdString());
    app->add_option("--scope", o->scope, tr("Instead of posts: all of this division").toStdString());
    app->add_option("--category", o->category, tr("Instead of posts: all of this category").toStdString());
    app->add_option("--pattern", o->pattern, "3x8 | 4x6 | 2x12 | day=08:00-17:00 | 06:00-09:00,20:00-02:00")
        ->required();
    app->add_option("--start", o->start, tr("When the first shift of 3x8 starts; 07:00 if not said").toStdString());
    app->add_option("--from", o->from, tr("First day: 2022-03-20").toStdString())->required();
    app->add_option("--to", o->to, tr("The day after the last one: 2022-04-03").toStdString())->required();
    app->add_flag("--weekdays", o->isWeekdaysOnly, tr("Monday to Friday only").toStdString());
    app->add_option("--except", o->leftOut, tr("A day that is left out; may be repeated").toStdString())
        ->allow_extra_args(false);
    app->add_option("--needed", o->needed, tr("People needed on each shift; 1 if not said").toStdString());
    app->add_option("--note", o->note, tr("Note of each shift").toStdString());
    app->add_option("--breaks", o->breaks,
                    tr("Breaks: 12:00-12:30,18:00-18:30, or minutes of each shift").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runPlan(*o, run); }; });
}

void declareCopyShifts(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<CopyOptions>();
    CLI::App* app = parent.add_subcommand("copy-shifts", tr("Put the shifts of one day on other days").toStdString());
    app->add_option("from", o->from, "2022-03-20")->required();
    app->add_option("to", o->to, "2022-03-21 …")->required();
    app->add_flag("--week", o->isWeek, tr("The seven days from each day on, instead of that day").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--category", o->category, tr("One category only").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runCopy(*o, run); }; });
}

void declareChangeShifts(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ChangeWords>();
    CLI::App* app = parent.add_subcommand("change-shifts", tr("Change many shifts at once").toStdString());
    app->add_option("shifts", o->shifts, tr("Ids of the shifts").toStdString())->required();
    app->add_option("--needed", o->needed, tr("People needed on each shift").toStdString());
    app->add_option("--start-by", o->startsBy, tr("Minutes that they start later; -30 is earlier").toStdString());
    app->add_option("--end-by", o->endsBy, tr("Minutes that they end later; -30 is earlier").toStdString());
    app->add_option("--note", o->note, tr("Note of each shift").toStdString());
    app->add_option("--breaks", o->breaks,
                    tr("Breaks: 12:00-12:30,18:00-18:30, or minutes of each shift").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runChange(*o, run); }; });
}

} // namespace redvest::cli
