// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/service_certificates.h"

#include "app/cli/certificates.h"
#include "app/cli/document_output.h"
#include "core/base/staged_output.h"
#include "core/usecases/records/campaign_called.h"
#include "core/usecases/records/people_called.h"
#include "core/usecases/rota/service_certificates.h"
#include "core/usecases/sheets/platform_sheet.h"
#include "core/usecases/volunteers/people_choice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct Days
{
    QDate first, last; ///< both included; invalid: no bound
};

/// --to is exclusive, as everywhere on the command line. Refused: what cannot be read.
Days daysOf(const std::string& from, const std::string& to)
{
    const auto read = [](const std::string& written, const char* field) {
        const auto instant = fromIsoText(text(written));
        if (!written.empty() && !instant)
            throw Refused{{{u"bad_time"_s, QString::fromLatin1(field),
                            tr("\"%1\" is no time. Write 2022-03-20 or 2022-03-20T07:00.").arg(text(written))}}};
        return instant.value_or(Instant{});
    };
    const Instant first = read(from, "from");
    const Instant end = read(to, "to");
    return {first.isSet() ? localDate(first) : QDate(), end.isSet() ? localDate(plusMinutes(end, -1)) : QDate()};
}

Outcome<ServiceAsked> askedBy(const Workspace& ws, const ServicePrintWords& o)
{
    const Days days = daysOf(o.from, o.to);
    ServiceAsked asked{days.first, days.last};
    asked.scope = text(o.scope);
    if (!o.campaign.empty()) {
        const auto campaign = campaignCalled(ws, text(o.campaign));
        if (!campaign)
            return campaign.problems();
        asked.campaign = *campaign;
    }
    return asked;
}

/// Of a team or a shift those who have something that is not certified; of people named all, so that what is wrong
/// with one of them is told.
Outcome<std::vector<Id<Volunteer>>> peopleBy(const Workspace& ws, const ServicePrintWords& o, const ServiceAsked& asked)
{
    if (o.people.empty() && o.team.empty() && o.shift.empty()) {
        if (o.scope.empty())
            return Problem{u"required"_s, u"person"_s,
                           tr("Say whose certificates: --person (may be repeated), --team, --shift, or --scope for all "
                              "who live there.")};
        return peopleServed(ws, asked);
    }
    const auto choice = choiceCalled(ws, {texts(o.people), text(o.team), text(o.shift), {}, text(o.scope)});
    if (!choice)
        return choice.problems();
    const auto chosen = peopleChosen(ws, *choice);
    if (!chosen)
        return chosen.problems();
    std::vector<Id<Volunteer>> people;
    for (const Volunteer& person : chosen->people)
        people.push_back(person.id);
    if (!o.people.empty())
        return people;
    std::vector<Id<Volunteer>> wanting;
    for (const ServiceDraft& draft : serviceDrafts(ws, people, asked)) {
        if (draft.certified.isEmpty())
            wanting.push_back(draft.volunteer);
    }
    return wanting;
}

ServicePrint printBy(StagedOutput& staged, bool isFull, const std::string& reason)
{
    return {stagedCertificates(staged), isFull ? NumbersOnPaper::InFull : NumbersOnPaper::Masked, text(reason)};
}

Exit runReplace(const CertificateWords& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced); // before it is noted
    const auto ws = run.open(OpenFor::Writing);
    const auto found = certificateCalled(*ws, text(o.number));
    if (!found)
        return run.out().refused(found.problems());
    StagedOutput staged(text(o.out));
    const auto done = replaceServiceCertificates(*ws, {found->id}, text(o.reason), printBy(staged, o.isFull, o.reason));
    if (!done)
        return run.out().refused(done.problems());
    return writtenCertificates(run, done->certificates, done->changes.entry, o.out);
}

} // namespace

Exit printServiceCertificates(const ServicePrintWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto asked = askedBy(*ws, o);
    if (!asked)
        return run.out().refused(asked.problems());
    const auto people = peopleBy(*ws, o, *asked);
    if (!people)
        return run.out().refused(people.problems());
    StagedOutput staged(text(o.out));
    const auto issued = issueServiceCertificates(*ws, *people, *asked, printBy(staged, o.isFull, o.reason));
    if (!issued)
        return run.out().refused(issued.problems());
    return writtenCertificates(run, issued->certificates, issued->changes.entry, o.out);
}

Exit tellSuperseded(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {
        {tr("Certificate")}, {tr("Person")}, {tr("Issued")}, {tr("Times that count otherwise"), report::Align::Right}};
    for (const ServiceCertificateRow& row : supersededCertificates(ws, scope)) {
        const QString issued = localDate(row.certificate.issuedAt).toString(Qt::ISODate);
        rows.append(QJsonObject{{u"certificate"_s, row.certificate.number},
                                {u"id"_s, row.certificate.id.text()},
                                {u"volunteer"_s, row.certificate.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"issued_on"_s, issued},
                                {u"superseded"_s, row.superseded}});
        table.rows.push_back({row.certificate.number, row.name, issued, QString::number(row.superseded)});
    }
    run.out().result({{u"kind"_s, u"superseded"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit exportPlatformHours(const PlatformWords& o, Run& run)
{
    const Days days = daysOf(o.from, o.to);
    const auto ws = run.open(OpenFor::Writing);
    // Before anything is noted: a list in columns that cannot be read is none.
    const auto columns =
        o.columns.empty() ? Outcome<ColumnTemplate>(usualPlatformColumns()) : platformColumnsFrom(text(o.columns));
    if (!columns)
        return run.out().refused(columns.problems());
    StagedOutput staged(text(o.out));
    const CountedAsked asked{days.first, days.last, {}, text(o.scope), o.isFinalOnly};
    const auto list = platformHours(*ws, asked, text(o.reason), [&](const PlatformHours& made) {
        staged.make([&](const QString& name) { writePlatformSheet(made, *columns, name); });
    });
    if (!list)
        return run.out().refused(list.problems());
    staged.put();
    run.out().result({{u"out"_s, text(o.out)},
                      {u"rows"_s, qint64(list->lines.size())},
                      {u"people"_s, list->people()},
                      {u"minutes"_s, list->minutes()},
                      {u"counted"_s, list->counted()}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareServiceCertificate(CLI::App& parent, Action& action)
{
    CLI::App* app =
        parent.add_subcommand("service-certificate", tr("The register of certificates of service").toStdString());
    app->require_subcommand(1);
    declareCertificateAct(*app, action, {"void", tr("Let a certificate count no more"), false, voidCertificate});
    declareCertificateAct(*app, action,
                          {"reprint", tr("Print a certificate anew, under its number"), true, reprintCertificate});
    declareCertificateAct(
        *app, action,
        {"replace", tr("Void a certificate and issue another, of what is approved by now"), true, runReplace});
}

} // namespace redvest::cli
