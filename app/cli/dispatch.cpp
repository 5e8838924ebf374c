// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dispatch: who should go where, how good that is, and why what stays open stays open.

#include "app/cli/command.h"

#include "core/report/gaps.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/reason_words.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/volunteers/teams.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct DispatchOptions
{
    std::string scope, from, to, explained, reason;
    std::vector<std::string> teams;
    double seconds = 10;
    int limit = 200;
    bool isApplied = false;
};

/// Passes on what is done and notes that somebody asked to stop.
class NotedProgress final : public Progress
{
public:
    explicit NotedProgress(Progress& inner) : m_inner(inner) {}
    void report(qint64 done, qint64 total, const QString& what) override
    {
        m_isStopped = true; // in case this throws
        m_inner.report(done, total, what);
        m_isStopped = false;
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    Progress& m_inner;
    bool m_isStopped = false;
};

/// As files and programs read it.
QString distanceClass(Nearness near)
{
    switch (near) {
    case Nearness::SameCommunity:
        return u"same_community"_s;
    case Nearness::SameStreet:
        return u"same_street"_s;
    case Nearness::SameDistrict:
        return u"same_district"_s;
    case Nearness::Elsewhere:
        return u"elsewhere"_s;
    case Nearness::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString warningsText(const ProposedSeat& seat)
{
    QStringList texts;
    for (const Reason& reason : seat.warnings)
        texts << reason.text;
    return texts.join(u" · "_s);
}

QJsonArray seatsJson(const Proposal& proposal)
{
    QJsonArray seats;
    for (const ProposedSeat& seat : proposal.seats) {
        QJsonArray warnings;
        for (const Reason& reason : seat.warnings)
            warnings.append(reason.code);
        seats.append(QJsonObject{{u"volunteer"_s, seat.volunteer.text()},
                                 {u"name"_s, seat.name},
                                 {u"shift"_s, seat.shift.text()},
                                 {u"distance_class"_s, distanceClass(seat.nearness)},
                                 {u"warnings"_s, warnings},
                                 {u"recent_minutes"_s, seat.recentMinutes},
                                 {u"kept"_s, seat.isKept}});
    }
    return seats;
}

QJsonArray unfilledJson(const Proposal& proposal)
{
    QJsonArray shifts;
    for (const UnfilledShift& shift : proposal.unfilled) {
        QJsonArray reasons;
        for (const CountedReason& reason : shift.reasons)
            reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"count"_s, reason.count}, {u"text"_s, reason.text}});
        shifts.append(
            QJsonObject{{u"shift"_s, shift.shift.text()}, {u"seats"_s, shift.seats}, {u"reasons"_s, reasons}});
    }
    return shifts;
}

QJsonArray teamsJson(const Proposal& proposal)
{
    QJsonArray teams;
    for (const TeamInPlan& team : proposal.teams) {
        QJsonArray without;
        for (const MemberWithout& one : team.without)
            without.append(QJsonObject{{u"volunteer"_s, one.volunteer.text()},
                                       {u"name"_s, one.name},
                                       {u"code"_s, one.code},
                                       {u"text"_s, one.text}});
        teams.append(QJsonObject{{u"team"_s, team.team.text()},
                                 {u"name"_s, team.name},
                                 {u"site"_s, team.site},
                                 {u"together"_s, team.together},
                                 {u"elsewhere"_s, team.elsewhere},
                                 {u"without"_s, without}});
    }
    return teams;
}

QJsonObject proposalJson(const Proposal& proposal)
{
    QJsonArray givenUp;
    for (const PinnedSeat& seat : proposal.givenUp)
        givenUp.append(QJsonObject{{u"volunteer"_s, seat.volunteer.text()}, {u"shift"_s, seat.shift.text()}});
    return {{u"scope"_s, proposal.query.scope},
            {u"from"_s, toIsoText(proposal.query.period.from)},
            {u"to"_s, toIsoText(proposal.query.period.to)},
            {u"as_of"_s, toIsoText(proposal.asOf)},
            {u"assignments"_s, seatsJson(proposal)},
            {u"given_up"_s, givenUp},
            {u"unfilled"_s, unfilledJson(proposal)},
            {u"filled"_s, qint64(proposal.seats.size())},
            {u"gap_before"_s, proposal.gapBefore},
            {u"gap_after"_s, proposal.gapAfter},
            {u"bound"_s, proposal.bound},
            {u"optimal"_s, proposal.isOptimal},
            {u"distance"_s, proposal.distance},
            {u"teams"_s, teamsJson(proposal)},
            {u"advice"_s, QJsonArray::fromStringList(proposal.advice)}};
}

/// Shifts as they are named in a table: when and where.
class ShiftNames
{
public:
    explicit ShiftNames(const Proposal& proposal)
    {
        for (const ProposedShift& shift : proposal.shifts)
            m_cells.insert(shift.id.text(),
                           {toLocalText(shift.span.from) + u'–' + localTime(shift.span.to).toString(u"HH:mm"_s),
                            shift.divisionName, shift.site + u' ' + shift.post});
    }
    [[nodiscard]] QStringList of(Id<Shift> shift) const { return m_cells.value(shift.text()); }

private:
    QHash<QString, QStringList> m_cells;
};

QString seatsText(const Proposal& proposal, const ShiftNames& names)
{
    report::TableBlock table;
    for (const QString& title : {tr("Shift"), tr("Division"), tr("Post"), tr("Name"), tr("Home"), tr("To be weighed")})
        table.columns.push_back({title, report::Align::Left, 1});
    for (const ProposedSeat& seat : proposal.seats)
        table.rows.push_back(names.of(seat.shift) << seat.name + (seat.isKept ? tr(" (as before)") : QString())
                                                  << distanceName(seat.nearness) << warningsText(seat));
    return aligned(table);
}

QString unfilledText(const Proposal& proposal, const ShiftNames& names)
{
    report::TableBlock table;
    for (const QString& title : {tr("Shift"), tr("Division"), tr("Post")})
        table.columns.push_back({title, report::Align::Left, 1});
    table.columns.push_back({tr("Seats open"), report::Align::Right, 1});
    table.columns.push_back({tr("Why"), report::Align::Left, 1});
    for (const UnfilledShift& shift : proposal.unfilled) {
        QStringList why;
        for (const CountedReason& reason : shift.reasons)
            why << reason.text;
        table.rows.push_back(names.of(shift.shift) << QString::number(shift.seats) << why.join(u"; "_s));
    }
    return aligned(table);
}

QString howGood(const Proposal& proposal)
{
    if (proposal.isOptimal)
        return tr("No plan is better by the weights in force.");
    return tr("At least %1 seats stay open in every plan; by the weights this one is at most %2 % from the best.")
        .arg(proposal.bound)
        .arg(proposal.distance * 100, 0, 'f', 1);
}

QString proposalText(const Proposal& proposal)
{
    const ShiftNames names(proposal);
    QStringList parts{
        tr("%1, %2, as of %3: %4 people proposed, gap %5 → %6.")
            .arg(proposal.scopeName, report::periodText(proposal.query.period), toLocalText(proposal.asOf))
            .arg(proposal.seats.size())
            .arg(proposal.gapBefore)
            .arg(proposal.gapAfter),
        howGood(proposal)};
    for (const TeamInPlan& team : proposal.teams)
        parts << teamInPlanText(team, true);
    if (!proposal.givenUp.empty())
        parts << tr("Proposed before and no more: %1.").arg(proposal.givenUp.size());
    if (!proposal.seats.empty())
        parts << QString() << seatsText(proposal, names);
    if (!proposal.unfilled.empty())
        parts << QString() << tr("Stays open:") << unfilledText(proposal, names);
    if (!proposal.advice.isEmpty())
        parts << QString() << tr("What would help most:") << proposal.advice;
    return parts.join(u'\n');
}

Exit tellExplained(const Workspace& ws, const DispatchModel& model, const Proposal& proposal, Id<Shift> shift,
                   const DispatchOptions& o, Run& run)
{
    const auto candidates = explainShift(ws, model, proposal, shift, o.limit);
    if (!candidates)
        return run.out().refused(candidates.problems());
    QJsonArray people;
    report::TableBlock table;
    for (const QString& title : {tr("Name"), tr("Home"), tr("Why")})
        table.columns.push_back({title, report::Align::Left, 1});
    for (const JudgedCandidate& one : *candidates) {
        people.append(QJsonObject{{u"volunteer"_s, one.volunteer.text()},
                                  {u"name"_s, one.name},
                                  {u"distance_class"_s, distanceClass(one.nearness)},
                                  {u"code"_s, one.code},
                                  {u"text"_s, one.text}});
        table.rows.push_back({one.name, distanceName(one.nearness), one.text});
    }
    QJsonObject json = proposalJson(proposal);
    json[u"explain"_s] = QJsonObject{{u"shift"_s, shift.text()}, {u"candidates"_s, people}};
    run.out().result(json, ShiftNames(proposal).of(shift).join(u' ') + u'\n' + aligned(table));
    return Exit::Done;
}

Exit tellApplied(Workspace& ws, const Proposal& proposal, const DispatchOptions& o, Run& run)
{
    std::vector<PinnedSeat> chosen;
    for (const ProposedSeat& seat : proposal.seats)
        chosen.push_back({seat.volunteer, seat.shift});
    const bool isNothingNew =
        std::all_of(proposal.seats.begin(), proposal.seats.end(), [](const ProposedSeat& seat) { return seat.isKept; });
    QJsonObject json = proposalJson(proposal);
    QString said = tr("Nothing to put on or take off.");
    AcceptedProposal accepted;
    if (!isNothingNew || !proposal.givenUp.empty()) {
        const Explanation why(ws, text(o.reason));
        auto done = acceptProposal(ws, proposal, chosen);
        if (!done)
            return run.out().refused(done.problems());
        accepted = *std::move(done);
        said = tr("Put on as proposed: %1, taken off: %2, left out: %3.")
                   .arg(accepted.assigned)
                   .arg(accepted.takenOff)
                   .arg(accepted.leftOut.size());
    }
    QJsonArray leftOut;
    for (const Problem& problem : accepted.leftOut) {
        leftOut.append(problemJson(problem));
        said += u'\n' + problem.text;
    }
    json[u"applied"_s] = accepted.assigned;
    json[u"taken_off"_s] = accepted.takenOff;
    json[u"left_out"_s] = leftOut;
    json[u"changeset"_s] = accepted.changes.entry;
    run.out().result(json, proposalText(proposal) + u"\n\n"_s + said);
    return Exit::Done;
}

Exit runDispatch(const DispatchOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(o.isApplied ? OpenFor::Writing : OpenFor::Reading);
    DispatchQuery query;
    query.scope = text(o.scope);
    query.period = *period;
    query.seconds = o.seconds;
    for (const std::string& named : o.teams) {
        const auto team = teamCalled(*ws, text(named));
        if (!team)
            return run.out().refused(team.problems());
        query.teams.push_back(*team);
    }
    NotedProgress progress(run.progress());
    const auto model =
        DispatchModel::read(*ws, query.scope, query.period, dispatchWeights(ws->office()).fairDays, progress);
    if (!model)
        return run.out().refused(model.problems());
    const auto shift = o.explained.empty() ? std::nullopt : findShift(*ws, text(o.explained));
    if (!o.explained.empty() && (!shift || !model->shift(*shift)))
        return run.out().refused(
            {{u"unknown_shift"_s, u"explain"_s,
              tr("No shift \"%1\" begins in this period. Take its id from \"list shifts\".").arg(text(o.explained))}});
    const auto proposal = proposeOver(*ws, *model, query, progress);
    if (!proposal)
        return run.out().refused(proposal.problems());
    if (progress.isStopped() && o.isApplied)
        throw Cancelled();
    if (progress.isStopped())
        run.out().message(tr("Stopped: this is the best plan so far."));
    if (o.isApplied)
        return tellApplied(*ws, *proposal, o, run);
    if (shift)
        return tellExplained(*ws, *model, *proposal, *shift, o, run);
    run.out().result(proposalJson(*proposal), proposalText(*proposal));
    return Exit::Done;
}

} // namespace

void declareDispatch(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<DispatchOptions>();
    CLI::App* app = parent.add_subcommand("dispatch", tr("Who should go where, and why").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00")->required();
    app->add_option("--to", o->to, tr("Exclusive").toStdString())->required();
    app->add_option("--seconds", o->seconds, tr("Search for so long at most; usual are 10").toStdString())
        ->check(CLI::Range(0.1, 3600.0));
    app->add_option(
        "--team", o->teams,
        tr("A team whose people are asked for together: name or id; may be said several times").toStdString());
    CLI::Option* apply = app->add_flag("--apply", o->isApplied, tr("Put them on as proposed").toStdString());
    app->add_option("--explain", o->explained, tr("Id of a shift: who could come, and why who does not").toStdString())
        ->excludes(apply);
    app->add_option("--limit", o->limit, tr("So many people at most; 0: all").toStdString())
        ->check(CLI::NonNegativeNumber);
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runDispatch(*o, run); }; });
}

} // namespace redvest::cli
