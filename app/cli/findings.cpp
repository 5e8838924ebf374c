// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "findings": what waits for a person, by kind; of people without insurance, and of those on shifts too
// long or with too little rest, who, where and when; whose passes end and who is to be trained again, and which records
// look like one person.

#include "app/cli/answers.h"
#include "app/cli/duplicates.h"
#include "app/cli/gap_collections.h"
#include "app/cli/publicity.h"
#include "app/cli/service_certificates.h"
#include "app/cli/strains.h"

#include "core/usecases/cover/covers.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/training/expiring.h"
#include "core/usecases/training/matrix.h"
#include "core/usecases/training/training.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct FindingWords
{
    std::string kind, scope;
    int days = kSoonDays;
};

Exit tellUninsured(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Person")}, {tr("Shift begins")}, {tr("Post")}, {tr("Site")}, {tr("Not insured on")}};
    for (const UninsuredRow& r : uninsuredAhead(ws, scope, ws.now())) {
        const QString day = r.day.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, r.name},
                                {u"shift"_s, r.shift.text()},
                                {u"starts"_s, isoOrNull(r.span.from)},
                                {u"ends"_s, isoOrNull(r.span.to)},
                                {u"post"_s, r.post},
                                {u"site"_s, r.site},
                                {u"day"_s, day}});
        table.rows.push_back({r.name, toLocalText(r.span.from), r.post, r.site, day});
    }
    run.out().result({{u"kind"_s, u"uninsured"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit tellExpiring(const Workspace& ws, const QString& scope, int days, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Person")}, {tr("Course")}, {tr("Valid until")}, {tr("Before the extension")}};
    for (const ExpiringRow& r : expiringRows(ws, scope, days)) {
        const QString until = r.until.toString(Qt::ISODate);
        const QString first = r.firstUntil.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, r.name},
                                {u"course"_s, r.course},
                                {u"until"_s, until},
                                {u"first_until"_s, first}});
        table.rows.push_back({r.name, r.course, until, first});
    }
    run.out().result({{u"kind"_s, u"expiring"_s}, {u"days"_s, days}, {u"count"_s, rows.size()}, {u"rows"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

Exit tellRetraining(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Person")}, {tr("Course")}, {tr("Trained on")}, {tr("Edition")}, {tr("Mandatory from")}};
    for (const RetrainingRow& r : retrainingRows(ws, scope)) {
        const QString trained = r.trainedOn.toString(Qt::ISODate);
        const QString from = r.mandatory.mandatoryFrom.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, r.name},
                                {u"course"_s, r.course.name},
                                {u"trained_on"_s, trained},
                                {u"edition"_s, r.mandatory.name},
                                {u"mandatory_from"_s, from}});
        table.rows.push_back({r.name, r.course.name, trained, r.mandatory.name, from});
    }
    run.out().result({{u"kind"_s, u"retrain"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit runFindings(const FindingWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const QString scope = text(o.scope);
    if (!scope.isEmpty() && !ws->divisions().find(scope))
        return run.out().refused({{u"unknown_division"_s, u"scope"_s,
                                   QCoreApplication::translate("Import", "This workspace has no division with the code "
                                                                         "\"%1\". Give a code below %2.")
                                       .arg(scope, ws->office().division)}});
    if (o.kind == "uninsured")
        return tellUninsured(*ws, scope, run);
    if (o.days < 0 || o.days > kMostSoonDays)
        return run.out().refused({{u"days"_s, u"days"_s, tr("Give 0 to %1 days.").arg(kMostSoonDays)}});
    if (o.kind == "expiring")
        return tellExpiring(*ws, scope, o.days, run);
    if (o.kind == "retrain")
        return tellRetraining(*ws, scope, run);
    if (o.kind == "no-answer")
        return tellNoAnswer(*ws, scope, run);
    if (o.kind == "unpublished")
        return tellUnpublished(*ws, scope, run);
    if (o.kind == "overlap")
        return tellOverlaps(*ws, scope, run);
    if (o.kind == "rest")
        return tellStrains(*ws, scope, run);
    if (o.kind == "superseded")
        return tellSuperseded(*ws, scope, run);
    if (o.kind == "unanswered")
        return tellUnanswered(*ws, scope, run);
    if (o.kind == "gap-difference")
        return tellGapDifferences(*ws, scope, run);
    if (o.kind == "duplicate")
        return tellDuplicates(*ws, scope, run);
    if (o.kind == "two-people")
        return tellPairs(*ws, run);
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Kind")}, {tr("How many"), report::Align::Right}, {tr("What waits")}};
    std::vector<Finding> all = findings(*ws, scope, ws->now());
    if (o.kind.empty())
        for (const Finding& slow : slowFindings(*ws, scope, ws->now()))
            all.push_back(slow);
    for (const Finding& f : all) {
        const QString word = wordOf(f.kind);
        if (!o.kind.empty() && word != text(o.kind))
            continue;
        rows.append(QJsonObject{{u"kind"_s, word}, {u"count"_s, f.count}});
        table.rows.push_back({word, QString::number(f.count), findingText(f.kind)});
    }
    run.out().result({{u"findings"_s, rows}}, rows.isEmpty() ? tr("Nothing waits for anybody.") : aligned(table));
    return Exit::Done;
}

} // namespace

void declareFindings(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<FindingWords>();
    CLI::App* app = parent.add_subcommand("findings", tr("Show what waits for a person").toStdString());
    std::vector<std::string> kinds{"duplicate",   "two-people", "expiring",   "retrain",       "no-answer",
                                   "unpublished", "overlap",    "unanswered", "gap-difference"};
    for (const char16_t* word : EnumWords<FindingKind>::words)
        kinds.push_back(QString::fromUtf16(word).toStdString());
    app->add_option("--kind", o->kind, tr("One kind; of \"uninsured\" and \"rest\" also who and where").toStdString())
        ->check(CLI::IsMember(kinds));
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--days", o->days, tr("Of \"expiring\": within how many days").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runFindings(*o, run); }; });
}

} // namespace redvest::cli
