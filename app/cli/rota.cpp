// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single steps on the rota: assign, answer, unassign.

#include "app/cli/command.h"

#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/rota.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

Exit tellStep(const Run& run, const Outcome<AssignmentStep>& step)
{
    if (!step.ok())
        return run.out().refused(step.problems());
    const Assignment& a = *step->after;
    run.out().result({{u"assignment"_s, a.id.text()},
                      {u"volunteer"_s, a.volunteer.text()},
                      {u"shift"_s, a.shift.text()},
                      {u"state"_s, wordOf(a.state)},
                      {u"changeset"_s, step->changes.entry}},
                     tr("Assignment %1 is %2.").arg(a.id.text(), wordOf(a.state)));
    return Exit::Done;
}

struct AssignOptions
{
    std::string volunteer, shift, reason;
};

Exit runAssign(const AssignOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto volunteer = findVolunteer(*ws, text(o.volunteer));
    const auto shift = findShift(*ws, text(o.shift));
    Problems problems;
    if (!volunteer)
        problems.push_back({u"unknown_volunteer"_s, u"volunteer"_s,
                            tr("Nobody is known as \"%1\". Give the id, the document number or a name that only one "
                               "person has.")
                                .arg(text(o.volunteer))});
    if (!shift)
        problems.push_back({u"unknown_shift"_s, u"shift"_s,
                            tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))});
    if (!problems.empty())
        return run.out().refused(problems);
    return tellStep(run, assign(*ws, *volunteer, *shift, text(o.reason)));
}

struct AnswerOptions
{
    std::string assignment, answer, note;
};

Exit runAnswer(const AnswerOptions& o, Run& run)
{
    const AssignmentState state = fromWord<AssignmentState>(text(o.answer)).value_or(AssignmentState::Declined);
    const auto ws = run.open(OpenFor::Writing);
    const auto id = Id<Assignment>::fromText(text(o.assignment));
    return tellStep(run, setAssignmentState(*ws, id, state, text(o.note)));
}

Exit runUnassign(const AnswerOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto step = unassign(*ws, Id<Assignment>::fromText(text(o.assignment)));
    if (!step)
        return run.out().refused(step.problems());
    run.out().result({{u"assignment"_s, text(o.assignment)}, {u"changeset"_s, step->changes.entry}},
                     tr("Taken off the shift."));
    return Exit::Done;
}

/// Every state but proposed, which is how an assignment begins.
std::vector<std::string> answerWords()
{
    std::vector<std::string> words;
    for (std::size_t i = 1; i < EnumWords<AssignmentState>::words.size(); ++i)
        words.push_back(wordOf(static_cast<AssignmentState>(i)).toStdString());
    return words;
}

} // namespace

void declareAssign(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AssignOptions>();
    CLI::App* app = parent.add_subcommand("assign", tr("Put a person on a shift").toStdString());
    app->add_option("volunteer", o->volunteer, tr("Id, document number or name").toStdString())->required();
    app->add_option("shift", o->shift, tr("Id of the shift").toStdString())->required();
    app->add_option("--override", o->reason, tr("Reason for setting a rule aside").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runAssign(*o, run); }; });
}

void declareAnswer(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AnswerOptions>();
    CLI::App* app = parent.add_subcommand("answer", tr("Note what a person answered").toStdString());
    app->add_option("assignment", o->assignment, tr("Id of the assignment").toStdString())->required();
    app->add_option("answer", o->answer)->required()->check(CLI::IsMember(answerWords()));
    app->add_option("--note", o->note, tr("Why; kept with the act").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runAnswer(*o, run); }; });
}

void declareUnassign(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AnswerOptions>();
    CLI::App* app =
        parent.add_subcommand("unassign", tr("Take an assignment away as if it had not been made").toStdString());
    app->add_option("assignment", o->assignment, tr("Id of the assignment").toStdString())->required();
    app->callback([o, &action] { action = [o](Run& run) { return runUnassign(*o, run); }; });
}

} // namespace redvest::cli
