// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is trained in what, and whom to train: matrix, train-first.

#include "core/usecases/training/matrix.h"

#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "core/report/gaps.h"
#include "core/report/training.h"
#include "core/usecases/figures/train_first.h"
#include "core/usecases/records/training_called.h"
#include "core/usecases/volunteers/teams.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct MatrixWords
{
    std::string scope, team, post, out;
    int days = kSoonDays;
    bool isForced = false;
};

Outcome<MatrixQuery> queryOf(const Workspace& ws, const MatrixWords& o)
{
    MatrixQuery query;
    query.scope = text(o.scope);
    query.soon = o.days;
    Problems problems;
    const auto take = [&](const auto& called, auto& into) {
        if (called)
            into = *called;
        else
            problems.insert(problems.end(), called.problems().begin(), called.problems().end());
    };
    if (!o.team.empty())
        take(teamCalled(ws, text(o.team)), query.team);
    if (!o.post.empty())
        take(postCalled(ws, text(o.post)), query.post);
    if (!problems.empty())
        return problems;
    return query;
}

QJsonObject matrixJson(const TrainingMatrix& m)
{
    QJsonArray courses, people;
    for (const MatrixCourse& c : m.courses) {
        QJsonObject counts;
        for (int state = 0; state < int(EnumWords<MatrixState>::words.size()); ++state)
            counts[wordOf(MatrixState(state))] = c.count(MatrixState(state));
        courses.append(QJsonObject{{u"course"_s, c.id.text()}, {u"name"_s, c.name}, {u"people"_s, counts}});
    }
    for (std::size_t p = 0; p < m.people.size(); ++p) {
        QJsonArray cells;
        for (std::size_t c = 0; c < m.courses.size(); ++c) {
            const MatrixCell& cell = m.cell(p, c);
            cells.append(
                QJsonObject{{u"state"_s, wordOf(cell.state)},
                            {u"until"_s, cell.until.isValid() ? cell.until.toString(Qt::ISODate) : QString()}});
        }
        people.append(
            QJsonObject{{u"volunteer"_s, m.people[p].id.text()}, {u"name"_s, m.people[p].name}, {u"cells"_s, cells}});
    }
    return {{u"day"_s, m.day.toString(Qt::ISODate)},
            {u"days"_s, m.soon},
            {u"about"_s, m.about},
            {u"courses"_s, courses},
            {u"rows"_s, people}};
}

Exit runMatrix(const MatrixWords& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto query = queryOf(*ws, o);
    if (!query)
        return run.out().refused(query.problems());
    const auto matrix = trainingMatrix(*ws, *query);
    if (!matrix)
        return run.out().refused(matrix.problems());
    if (!o.out.empty())
        writeDocument(report::matrixDocument(*matrix), text(o.out));
    run.out().result(matrixJson(*matrix), aligned(report::matrixTable(*matrix)));
    return Exit::Done;
}

struct TrainFirstWords
{
    std::string scope, from, to;
};

Exit runTrainFirst(const TrainFirstWords& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Reading);
    GapQuery query;
    query.scope = text(o.scope);
    query.period = *period;
    const auto found = trainFirst(*ws, query);
    if (!found)
        return run.out().refused(found.problems());
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Course")}, {tr("Seats it closes"), report::Align::Right}, {tr("Train whom")}};
    for (const TrainFirstRow& row : found->rows) {
        QJsonArray people;
        QStringList names;
        for (const PersonToTrain& p : row.people) {
            people.append(QJsonObject{{u"volunteer"_s, p.id.text()}, {u"name"_s, p.name}, {u"seats"_s, p.seats}});
            names << p.name;
        }
        rows.append(QJsonObject{
            {u"course"_s, row.course.text()}, {u"name"_s, row.name}, {u"seats"_s, row.seats}, {u"people"_s, people}});
        table.rows.push_back({row.name, QString::number(row.seats), names.join(u"、"_s)});
    }
    const QString heading = tr("%1, %2: %3 seats open, %4 of them for people who are trained already")
                                .arg(found->scopeName, report::periodText(found->period))
                                .arg(found->gap)
                                .arg(found->callable);
    run.out().result({{u"scope"_s, found->scope},
                      {u"from"_s, isoOrNull(found->period.from)},
                      {u"to"_s, isoOrNull(found->period.to)},
                      {u"gap"_s, found->gap},
                      {u"callable"_s, found->callable},
                      {u"rows"_s, rows}},
                     heading + u'\n' + (rows.isEmpty() ? tr("No single course would close a seat.") : aligned(table)));
    return Exit::Done;
}

} // namespace

void declareMatrix(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<MatrixWords>();
    CLI::App* app = parent.add_subcommand("matrix", tr("Who is trained in what is required").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--team", o->team, tr("Id of the team, or its name").toStdString());
    app->add_option("--post", o->post, tr("Id of the post, or its name: who is on its coming shifts").toStdString());
    app->add_option("--days", o->days, tr("Days within which a pass is called expiring").toStdString());
    app->add_option("--out", o->out, tr("File to write").toStdString())->check(endsIn(documentEndings()));
    addForce(*app, o->isForced);
    app->callback([o, &action] { action = [o](Run& run) { return runMatrix(*o, run); }; });
}

void declareTrainFirst(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<TrainFirstWords>();
    CLI::App* app =
        parent.add_subcommand("train-first", tr("Which course, given to whom, closes most seats").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20T07:00");
    app->add_option("--to", o->to, "2022-03-27T07:00");
    app->callback([o, &action] { action = [o](Run& run) { return runTrainFirst(*o, run); }; });
}

} // namespace redvest::cli
