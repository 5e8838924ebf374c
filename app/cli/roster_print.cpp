// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/roster_print.h"

#include "app/cli/document_output.h"
#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/report/roster_grid.h"
#include "core/report/rosters.h"
#include "core/usecases/records/people_called.h"
#include "core/usecases/records/posts_called.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/volunteers/people_choice.h"
#include "core/usecases/volunteers/rosters.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QStringList textsOf(const std::vector<std::string>& words)
{
    QStringList read;
    for (const std::string& word : words)
        read << text(word);
    return read;
}

/// The period said, else the day, else today.
Outcome<Span> periodOf(const RosterPrint& o, const Workspace& ws)
{
    if (!o.from.empty() || !o.to.empty())
        return periodFrom(o.from, o.to);
    if (o.day.empty())
        return dayOf(ws.today());
    const auto day = parseDay(text(o.day));
    return day ? Outcome<Span>(dayOf(*day)) : Outcome<Span>(day.problems());
}

Outcome<std::vector<Id<Volunteer>>> peopleOf(const RosterPrint& o, const Workspace& ws)
{
    if (o.people.empty() && o.team.empty())
        return std::vector<Id<Volunteer>>{};
    const auto choice = choiceCalled(ws, {textsOf(o.people), text(o.team), {}, {}, {}});
    if (!choice)
        return choice.problems();
    const auto chosen = peopleChosen(ws, *choice);
    if (!chosen)
        return chosen.problems();
    std::vector<Id<Volunteer>> ids;
    for (const Volunteer& v : chosen->people)
        ids.push_back(v.id);
    return ids;
}

Outcome<RosterChoice> choiceOf(const RosterPrint& o, const Workspace& ws)
{
    RosterChoice choice{.scope = text(o.scope), .site = text(o.site)};
    if (!o.shift.empty()) {
        const auto shift = findShift(ws, text(o.shift));
        if (!shift)
            return Problem{u"unknown_shift"_s, u"shift"_s,
                           tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))};
        choice.shifts = {*shift};
    }
    const auto period = periodOf(o, ws);
    if (!period)
        return period.problems();
    choice.period = *period;
    if (!o.posts.empty()) {
        const auto posts = postsCalled(ws, {textsOf(o.posts), {}, {}});
        if (!posts)
            return posts.problems();
        choice.posts = *posts;
    }
    const auto people = peopleOf(o, ws);
    if (!people)
        return people.problems();
    choice.people = *people;
    return choice;
}

Outcome<RosterBy> groupingOf(const std::string& form, const std::string& typed)
{
    if (form == "duty-card")
        return RosterBy::Person;
    if (form == "board")
        return RosterBy::Site;
    if (form != "roster")
        return RosterBy::Day;
    const auto by = typed.empty() ? std::optional(RosterBy::Site) : fromWord<RosterBy>(text(typed));
    return by ? Outcome<RosterBy>(*by)
              : Outcome<RosterBy>(Problem{
                    u"bad_value"_s, u"by"_s,
                    tr("\"%1\" is not possible here. Choose one of: %2.").arg(text(typed), u"site, day, person"_s)});
}

report::Document documentOf(const std::string& form, const RosterFacts& facts)
{
    if (form == "phone-list")
        return report::phoneListDocument(facts);
    if (form == "duty-card")
        return report::personCardsDocument(facts);
    if (form == "board")
        return report::rosterGridDocument(facts);
    return form == "chat-text" ? report::chatDocument(facts) : report::rosterDocument(facts);
}

Exit told(const std::string& form, const RosterFacts& facts, const RosterPrint& o, const Run& run)
{
    run.out().result({{u"out"_s, text(o.out)},
                      {u"form"_s, text(form)},
                      {u"by"_s, wordOf(facts.by)},
                      {u"groups"_s, qint64(facts.groups.size())},
                      {u"shifts"_s, facts.shifts},
                      {u"people"_s, facts.people},
                      {u"missing"_s, facts.missing}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

} // namespace

bool isRosterForm(const std::string& form)
{
    return form == "roster" || form == "phone-list" || form == "duty-card" || form == "chat-text" || form == "board";
}

Exit printRoster(const std::string& form, const RosterPrint& o, Run& run)
{
    const auto by = groupingOf(form, o.by);
    if (!by)
        return run.out().refused(by.problems());
    const auto ws = run.open(o.isFull ? OpenFor::Writing : OpenFor::Reading); // what is taken along in full is noted
    const auto choice = choiceOf(o, *ws);
    if (!choice)
        return run.out().refused(choice.problems());
    if (!o.isFull) {
        const auto facts = roster(*ws, *choice, *by);
        if (!facts)
            return run.out().refused(facts.problems());
        writeDocument(documentOf(form, *facts), text(o.out));
        return told(form, *facts, o, run);
    }
    StagedOutput staged(text(o.out));
    const QString title = form == "phone-list" ? u"上岗人员联系电话表"_s : u"排班表"_s;
    const auto full = rosterInFull(*ws, *choice, *by, title, text(o.reason), [&](const RosterFacts& facts) {
        staged.make([&](const QString& name) { writeDocument(documentOf(form, facts), name); });
    });
    if (!full)
        return run.out().refused(full.problems());
    staged.put();
    return told(form, full->roster, o, run);
}

} // namespace redvest::cli
