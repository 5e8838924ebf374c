// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about certificates: print certificate|training-sign-in, certificate void|reprint|key, verify. Those of
// service are issued and replaced in service_certificates.cpp.

#include "app/cli/certificates.h"

#include "app/cli/document_output.h"
#include "core/domain/words.h"
#include "core/report/training.h"
#include "core/usecases/records/training_called.h"
#include "core/usecases/training/certificate_check.h"
#include "core/usecases/training/certificates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject saysJson(const CertificateSays& says)
{
    QJsonObject said{{u"number"_s, says.number},
                     {u"name"_s, says.name},
                     {u"masked_number"_s, says.maskedNumber},
                     {u"issued_on"_s, isoDay(says.issuedOn)},
                     {u"office"_s, says.office},
                     {u"key"_s, says.keyId},
                     {u"kind"_s, says.service ? u"service"_s : u"training"_s}};
    if (!says.service) {
        said[u"course"_s] = says.course;
        said[u"edition"_s] = says.edition;
        said[u"hours"_s] = says.hours;
        said[u"day"_s] = isoDay(says.day);
        said[u"valid_until"_s] = isoDay(says.validUntil);
        return said;
    }
    said[u"first_day"_s] = isoDay(says.service->first);
    said[u"last_day"_s] = isoDay(says.service->last);
    said[u"records"_s] = says.service->records;
    said[u"minutes"_s] = says.service->minutes;
    said[u"campaign"_s] = says.service->campaign;
    said[u"replaces"_s] = says.service->replaces;
    said[u"contact"_s] = says.service->contact;
    return said;
}

QJsonArray recordsJson(const std::vector<CertifiedRecord>& records)
{
    QJsonArray all;
    for (const CertifiedRecord& r : records)
        all.append(QJsonObject{{u"record"_s, r.record},
                               {u"day"_s, isoDay(r.day)},
                               {u"what"_s, r.what},
                               {u"place"_s, r.place},
                               {u"minutes"_s, r.minutes},
                               {u"counted"_s, r.counted}});
    return all;
}

/// Who is to be certified. Exactly one of the three ways is said.
Outcome<std::vector<Id<TrainingRecord>>> chosenRecords(const Workspace& ws, const TrainingPrint& o)
{
    const int ways = int(!o.records.empty()) + int(!o.session.empty()) + int(!o.course.empty());
    if (ways != 1)
        return Problem{u"required"_s, u"record"_s,
                       tr("Say whose certificates: --record ID (may be repeated), --session NAME or --course NAME.")};
    if (!o.session.empty()) {
        const auto session = sessionCalled(ws, text(o.session));
        return session ? Outcome(recordsToCertify(ws, *session)) : session.problems();
    }
    if (!o.course.empty()) {
        const auto course = courseCalled(ws, text(o.course));
        return course ? Outcome(recordsToCertify(ws, *course)) : course.problems();
    }
    std::vector<Id<TrainingRecord>> ids;
    Problems problems;
    for (const std::string& typed : o.records) {
        const auto id = trainingRecordCalled(ws, text(typed));
        if (id)
            ids.push_back(*id);
        else
            problems.insert(problems.end(), id.problems().begin(), id.problems().end());
    }
    if (!problems.empty())
        return problems;
    return ids;
}

Exit runKey(const CertificateWords& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced);
    const auto ws = run.open(o.isRetiring ? OpenFor::Writing : OpenFor::Reading);
    QJsonObject said{{u"out"_s, text(o.out)}};
    if (o.isRetiring) {
        const auto done = retireIssuerKeys(*ws, text(o.reason));
        if (!done)
            return run.out().refused(done.problems());
        said[u"retired"_s] = QJsonArray::fromStringList(done->retired);
        said[u"in_use"_s] = done->inUse;
        said[u"changeset"_s] = done->changes.entry;
        run.out().message(
            tr("Retired: %1. Give the new key file to whoever checks certificates.").arg(done->retired.join(u", "_s)));
    }
    const auto file = issuerKeyFile(*ws);
    if (!file)
        return run.out().refused(file.problems());
    writeOutput(text(o.out), file->toUtf8());
    said[u"keys"_s] = qint64(keysInFile(file->toUtf8()).size());
    run.out().result(said, tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

struct VerifyWords
{
    std::string certificate, key;
};

QStringList servedTexts(const CheckedCertificate& checked, const ServiceSays& service)
{
    QStringList lines{tr("  served from %1 to %2: %3 records, %4 minutes (%5 h)")
                          .arg(isoDay(service.first), isoDay(service.last))
                          .arg(service.records)
                          .arg(service.minutes)
                          .arg(hoursText(service.minutes))};
    if (!service.campaign.isEmpty())
        lines << u"  "_s + service.campaign;
    if (!service.replaces.isEmpty())
        lines << tr("  It stands in place of certificate %1.").arg(service.replaces);
    for (const CertifiedRecord& r : checked.records)
        lines << u"    %1  %2  %3  %4"_s.arg(isoDay(r.day), r.what, r.place).arg(r.counted);
    if (checked.superseded > 0)
        lines << tr("  %1 of the records it lists were corrected since it was issued: ask the issuer to replace it.")
                     .arg(checked.superseded);
    if (checked.listVerdict == ListVerdict::NotGiven)
        lines << tr("  Its list of records was not in what was given: the PDF carries it.");
    return lines;
}

QString verdictText(const CheckedCertificate& checked)
{
    const CertificateSays& says = checked.proof.says;
    QStringList lines{tr("Genuine: certificate %1. Compare it with the paper:").arg(says.number),
                      u"  %1  %2"_s.arg(says.name, says.maskedNumber)};
    if (says.service) {
        lines += servedTexts(checked, *says.service);
    } else {
        const QString until = says.validUntil.isValid() ? isoDay(says.validUntil) : tr("does not expire");
        lines << u"  %1  %2"_s.arg(says.course, says.edition)
              << tr("  trained on %1, valid until %2").arg(isoDay(says.day), until);
    }
    lines << tr("  issued on %1 by %2, key %3").arg(isoDay(says.issuedOn), says.office, says.keyId);
    if (checked.proof.retiredOn.isValid())
        lines << tr("  Signed by a key retired on %1; the certificate says that it is from before.")
                     .arg(isoDay(checked.proof.retiredOn));
    if (checked.inRegister == RegisterSays::Reprinted)
        lines << tr("  It was printed anew: %1").arg(checked.note);
    if (checked.inRegister == RegisterSays::NotAsked)
        lines << tr("  Whether it was voided since, only the issuer's register knows (--workspace).");
    return lines.join(u'\n');
}

Exit runVerify(const VerifyWords& o, Run& run)
{
    const auto keys = issuerKeysFrom(text(o.key));
    const auto lines = certificateLines(text(o.certificate));
    Problems problems = keys ? Problems{} : keys.problems();
    if (!lines)
        problems.insert(problems.end(), lines.problems().begin(), lines.problems().end());
    if (!problems.empty())
        return run.out().refused(problems);
    const auto ws = run.namedFile().isEmpty() ? nullptr : run.open(OpenFor::Reading);
    QJsonArray all;
    QStringList texts;
    for (const CheckedCertificate& checked :
         checkCertificates(*lines, *keys, ws.get(), certificateLists(text(o.certificate)))) {
        const Problems found = problemsWith(checked);
        problems.insert(problems.end(), found.begin(), found.end());
        if (!found.empty())
            continue;
        QJsonObject one = saysJson(checked.proof.says);
        one[u"register"_s] = wordOf(checked.inRegister);
        if (checked.listVerdict == ListVerdict::Genuine)
            one[u"list"_s] = recordsJson(checked.records);
        if (checked.proof.says.service && ws)
            one[u"superseded"_s] = checked.superseded;
        if (checked.proof.retiredOn.isValid())
            one[u"key_retired_on"_s] = isoDay(checked.proof.retiredOn);
        all.append(one);
        texts << verdictText(checked);
    }
    if (!problems.empty()) {
        if (!texts.isEmpty())
            run.out().message(texts.join(u'\n')); // of the same file: these hold
        return run.out().refused(problems);
    }
    run.out().result({{u"genuine"_s, true}, {u"certificates"_s, all}}, texts.join(u'\n'));
    return Exit::Done;
}

} // namespace

CertificateFile stagedCertificates(StagedOutput& staged)
{
    const auto make = [&staged](const std::vector<CertificatePaper>& papers) {
        staged.make([&](const QString& name) { writeDocument(report::certificatesDocument(papers), name); });
    };
    return {make, [&staged] { staged.put(); }};
}

Exit writtenCertificates(const Run& run, const std::vector<Certificate>& certificates, const QString& entry,
                         const std::string& out)
{
    QJsonArray all;
    QStringList numbers;
    for (const Certificate& c : certificates) {
        QJsonObject one = saysJson(saidIn(c.line).value_or(CertificateSays{}));
        one[u"id"_s] = c.id.text();
        if (const auto list = listIn(c.servedList))
            one[u"list"_s] = recordsJson(list->records);
        all.append(one);
        numbers << c.number;
    }
    run.out().result({{u"out"_s, text(out)}, {u"changeset"_s, entry}, {u"certificates"_s, all}},
                     numbers.join(u'\n') + u'\n' + tr("Written: %1").arg(text(out)));
    return Exit::Done;
}

Exit voidCertificate(const CertificateWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto found = certificateCalled(*ws, text(o.number));
    if (!found)
        return run.out().refused(found.problems());
    const auto done = voidCertificates(*ws, {found->id}, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"id"_s, found->id.text()}, {u"number"_s, found->number}, {u"changeset"_s, done->changes.entry}},
                     tr("Voided: %1").arg(found->number));
    return Exit::Done;
}

Exit reprintCertificate(const CertificateWords& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced); // before it is noted
    const auto ws = run.open(OpenFor::Writing);
    const auto found = certificateCalled(*ws, text(o.number));
    if (!found)
        return run.out().refused(found.problems());
    StagedOutput staged(text(o.out));
    const auto done = reprintCertificates(*ws, {found->id}, text(o.reason), stagedCertificates(staged),
                                          o.isFull ? NumbersOnPaper::InFull : NumbersOnPaper::Masked);
    if (!done)
        return run.out().refused(done.problems());
    return writtenCertificates(run, {*done->records.front().after}, done->changes.entry, o.out);
}

void declareCertificateAct(CLI::App& parent, Action& action, const CertificateDeed& deed)
{
    auto o = std::make_shared<CertificateWords>();
    CLI::App* app = parent.add_subcommand(deed.word, deed.about.toStdString());
    app->add_option("number", o->number, tr("Number or id of the certificate").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    if (deed.writes) {
        app->add_option("--out", o->out, "F.pdf|.docx|.html|.txt")->required()->check(endsIn(documentEndings()));
        app->add_flag("--full-ids", o->isFull, tr("Document number in full on the paper").toStdString());
        addForce(*app, o->isForced);
    }
    app->callback([o, work = deed.work, &action] { action = [o, work](Run& run) { return work(*o, run); }; });
}

void addTrainingOptions(CLI::App& app, TrainingPrint& o)
{
    app.add_option("--record", o.records, tr("Id of a training record; may be repeated").toStdString());
    app.add_option("--session", o.session, tr("Training session: id or name").toStdString());
    app.add_option("--course", o.course, tr("Course: id or name").toStdString());
    app.add_option("--lines", o.lines, tr("Lines of the sign-in sheet").toStdString())->check(CLI::Range(1, 2000));
}

Exit printCertificates(const TrainingPrint& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto records = chosenRecords(*ws, o);
    if (!records)
        return run.out().refused(records.problems());
    StagedOutput staged(text(o.out));
    const auto issued = issueCertificates(*ws, *records, stagedCertificates(staged));
    if (!issued)
        return run.out().refused(issued.problems());
    return writtenCertificates(run, issued->certificates, issued->changes.entry, o.out);
}

Exit printTrainingSheet(const TrainingPrint& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    if (o.session.empty())
        return run.out().refused(
            {{u"required"_s, u"session"_s, tr("Say of which session: --session NAME or its id.")}});
    const auto session = sessionCalled(*ws, text(o.session));
    if (!session)
        return run.out().refused(session.problems());
    const auto sheet = trainingSheet(*ws, *session, o.lines);
    if (!sheet)
        return run.out().refused(sheet.problems());
    writeDocument(report::trainingSheetDocument(*sheet), text(o.out));
    run.out().result(
        {{u"out"_s, text(o.out)}, {u"names"_s, qint64(sheet->names.size())}, {u"blank_lines"_s, sheet->blankLines}},
        tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareCertificate(CLI::App& parent, Action& action)
{
    CLI::App* app = parent.add_subcommand("certificate", tr("The register of certificates of training").toStdString());
    app->require_subcommand(1);
    declareCertificateAct(*app, action, {"void", tr("Let a certificate count no more"), false, voidCertificate});
    declareCertificateAct(*app, action,
                          {"reprint", tr("Print a certificate anew, under its number"), true, reprintCertificate});
    auto o = std::make_shared<CertificateWords>();
    CLI::App* key =
        app->add_subcommand("key", tr("Write the key file that others check certificates with").toStdString());
    key->add_option("--reason", o->reason, tr("Why a key is retired; kept with the act").toStdString());
    key->add_flag("--retire", o->isRetiring,
                  tr("Retire the key in use, which may have been copied, and make a new one").toStdString());
    key->add_option("--out", o->out, "F.txt")->required()->check(endsIn({u".txt"_s}));
    addForce(*key, o->isForced);
    key->callback([o, &action] { action = [o](Run& run) { return runKey(*o, run); }; });
}

void declareVerify(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<VerifyWords>();
    CLI::App* app = parent.add_subcommand("verify", tr("Check a certificate without a network").toStdString());
    app->add_option("certificate", o->certificate, tr("The PDF, a text file, or the text of the QR code").toStdString())
        ->required();
    app->add_option("--key", o->key, tr("The issuer's key file").toStdString())->required();
    app->callback([o, &action] { action = [o](Run& run) { return runVerify(*o, run); }; });
}

} // namespace redvest::cli
