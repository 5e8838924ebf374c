// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/certificate_register.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/issuer_key.h"
#include "core/usecases/workspace/edits_store.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

Problem reasonMissing()
{
    return {u"required"_s, u"reason"_s, tr("Say why; it is kept in the register.")};
}

/// Adds one to the register, under that number.
Certificate added(const Workspace& ws, storage::Writer& writer, CertificateWish wish, const IssuerSeed& issuer)
{
    Certificate c;
    c.id = Id<Certificate>::make();
    c.number = wish.says.number;
    c.record = wish.record;
    c.volunteer = wish.volunteer;
    c.issuerKey = issuer.id;
    c.replaces = wish.replaces;
    c.issuedAt = ws.now();
    c.issuedBy = ws.actor();
    if (wish.says.service) {
        c.servedList = listText({c.number, std::move(wish.list)});
        wish.says.service->listDigest = listDigest(c.servedList);
    }
    c.line = signedLine(std::move(wish.says), issuer.seed);
    writer.add(storage::certificateTable(), c);
    return c;
}

Problems registerAll(const Workspace& ws, storage::Writer& writer, std::vector<CertificateWish> wishes,
                     std::vector<Certificate>& issued)
{
    const std::optional<IssuerSeed> issuer = issuerSeed(writer, ws.now());
    if (!issuer)
        return {{u"signature"_s,
                 {},
                 tr("The office's signature under certificates does not open here. Run a check of the workspace, and "
                    "restore a backup if it names damage.")}};
    const QString beginning = certificateNumbers(ws.today().year(), ws.database().facts().device);
    qint64 count = storage::lastCount(writer, beginning);
    for (CertificateWish& wish : wishes) {
        wish.says.number = certificateNumber(beginning, ++count);
        wish.says.issuedOn = ws.today();
        wish.says.office = ws.office().name;
        issued.push_back(added(ws, writer, std::move(wish), *issuer));
    }
    return {};
}

/// Puts whole numbers onto the papers, and notes whose were taken along.
Problems fillNumbers(const Workspace& ws, storage::Writer& writer, const std::vector<Certificate>& certificates,
                     std::vector<CertificatePaper>& papers)
{
    if (Problems problems = ws.require(Right::ReadFull); !problems.empty())
        return problems;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const QString id = certificates[i].volunteer.text();
        const auto person = writer.find(storage::volunteerTable(), id);
        if (!person)
            continue;
        if (const auto& account = ws.account(); account && !reaches(ws, person->division))
            return {outOfScope(ws, *account, person->division)};
        if (isPlaceholder(person->documentNumber))
            return {{u"no_key"_s, u"volunteer"_s,
                     tr("Your account may not read numbers. Print them masked, or ask an administrator.")}};
        papers[i].fullNumber = person->documentNumber;
        papers[i].nationalNumber = isPlaceholder(person->nationalNumber) ? QString() : person->nationalNumber;
        writer.noteRead(u"volunteer"_s, id, u"证明上的证件号码"_s);
    }
    return {};
}

/// Problems: erased, and those of whole numbers.
Problems madeFile(const Workspace& ws, storage::Writer& writer, const CertificateFile& file,
                  const std::vector<Certificate>& certificates, NumbersOnPaper numbers)
{
    if (!file.make)
        return {};
    auto made = papersOf(certificates);
    if (!made)
        return made.problems();
    std::vector<CertificatePaper> papers = *std::move(made);
    if (numbers == NumbersOnPaper::InFull) {
        if (Problems problems = fillNumbers(ws, writer, certificates, papers); !problems.empty())
            return problems;
    }
    file.make(papers);
    return {};
}

/// The file takes its name. Where it cannot, `undo` unsays what was noted of it before the Failure goes on.
void putFile(const CertificateFile& file, const std::function<void()>& undo)
{
    if (!file.put)
        return;
    try {
        file.put();
    } catch (const Failure&) {
        undo();
        throw;
    }
}

struct CertificateAct
{
    QString name; ///< of the verb
    QString reason;
    Problems (*change)(const Workspace&, Certificate&, const QString& reason);
};

/// One unit of work; `file` is made within it, so that nothing is noted where it cannot be.
Outcome<Edits<Certificate>> changeAll(Workspace& ws, const CertificateAct& act, const std::vector<Id<Certificate>>& ids,
                                      const CertificateFile& file = {}, NumbersOnPaper numbers = NumbersOnPaper::Masked)
{
    if (act.reason.isEmpty())
        return reasonMissing();
    if (ids.empty())
        return unknownCertificate();
    std::vector<Edit<Certificate>> edits;
    Problems problems;
    for (const Id<Certificate> id : ids) {
        const auto before = ws.read().find(storage::certificateTable(), id.text());
        if (!before)
            return unknownCertificate();
        if (!edits.empty() && before->isOfService() != edits.front().before->isOfService())
            return Problem{u"kinds"_s,
                           {},
                           tr("Certificates of training and of service are dealt with apart. Choose those of one "
                              "kind.")};
        Certificate after = *before;
        const Problems found = act.change(ws, after, act.reason);
        problems.insert(problems.end(), found.begin(), found.end());
        edits.push_back({before, after});
    }
    if (!problems.empty())
        return problems;
    const Intent intent{certificateVerb(*edits.front().before, act.name), act.reason};
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        Problems stale;
        std::vector<Certificate> after;
        for (const Edit<Certificate>& edit : edits) {
            for (Problem& problem : apply(writer, storage::certificateTable(), edit))
                stale.push_back(std::move(problem));
            after.push_back(*edit.after);
        }
        return stale.empty() ? madeFile(ws, writer, file, after, numbers) : stale;
    });
    if (!changes)
        return changes.problems();
    return Edits<Certificate>{*std::move(changes), std::move(edits)};
}

} // namespace

QString certificateVerb(const Certificate& certificate, const QString& act)
{
    return (certificate.isOfService() ? u"service_certificate."_s : u"certificate."_s) + act;
}

Problem unknownCertificate()
{
    return {u"unknown_certificate"_s, {}, tr("This certificate is not in the register. Look again.")};
}

Problem voidedAlready(const Certificate& c)
{
    return {u"voided"_s, {}, tr("Certificate %1 was voided: %2.").arg(c.number, c.voidReason)};
}

Problem erasedSince(const Certificate& c)
{
    return {
        u"erased"_s, {}, tr("The person of certificate %1 was erased; nothing is left to be printed.").arg(c.number)};
}

Certificate voidedNow(const Workspace& ws, Certificate certificate, const QString& reason)
{
    certificate.state = CertificateState::Voided;
    certificate.voidedAt = ws.now();
    certificate.voidedBy = ws.actor();
    certificate.voidReason = reason;
    return certificate;
}

Outcome<IssuedCertificates> issueAll(const CertificateIssue& issue, Workspace& ws)
{
    if (Problems problems = whyNoSignature(ws); !problems.empty())
        return problems;
    IssuedCertificates done;
    auto changes = ws.write(issue.intent, [&](storage::Writer& writer) {
        done.certificates.clear(); // on a server a unit of work may run twice
        auto wishes = issue.wishes(writer);
        if (!wishes)
            return wishes.problems();
        Problems problems = registerAll(ws, writer, *std::move(wishes), done.certificates);
        return problems.empty() ? madeFile(ws, writer, issue.file, done.certificates, issue.numbers) : problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    putFile(issue.file, [&] {
        std::vector<Id<Certificate>> ids;
        for (const Certificate& c : done.certificates)
            ids.push_back(c.id);
        (void)voidCertificates(ws, ids, tr("The file could not be put in its place."));
        if (issue.unsay)
            issue.unsay();
    });
    return done;
}

Outcome<Edits<Certificate>> voidCertificates(Workspace& ws, const std::vector<Id<Certificate>>& ids,
                                             const QString& reason)
{
    const auto change = [](const Workspace& at, Certificate& c, const QString& why) -> Problems {
        if (!c.isIssued())
            return {voidedAlready(c)};
        c = voidedNow(at, c, why);
        return {};
    };
    return changeAll(ws, {u"void"_s, reason.trimmed(), change}, ids);
}

Outcome<Edits<Certificate>> reprintCertificates(Workspace& ws, const std::vector<Id<Certificate>>& ids,
                                                const QString& reason, const CertificateFile& file,
                                                NumbersOnPaper numbers)
{
    const auto note = [](const Workspace& at, Certificate& c, const QString& why) -> Problems {
        if (!c.isIssued())
            return {voidedAlready(c)};
        if (!saidIn(c.line))
            return {erasedSince(c)};
        ++c.reprints;
        c.reprintedAt = at.now();
        c.reprintReason = why;
        return {};
    };
    auto done = changeAll(ws, {u"reprint"_s, reason.trimmed(), note}, ids, file, numbers);
    if (done)
        putFile(file, [&] { (void)takeReprintBack(ws, *done); });
    return done;
}

Outcome<Edits<Certificate>> takeReprintBack(Workspace& ws, const Edits<Certificate>& reprinted)
{
    std::vector<Edit<Certificate>> back;
    for (const Edit<Certificate>& edit : reprinted.records)
        back.push_back({edit.after, edit.before});
    if (back.empty())
        return unknownCertificate();
    return saveEdits(ws, {certificateVerb(*back.front().before, u"unprinted"_s), {}}, storage::certificateTable(),
                     std::move(back));
}

Outcome<std::vector<CertificatePaper>> papersOf(const std::vector<Certificate>& certificates)
{
    std::vector<CertificatePaper> papers;
    Problems problems;
    for (const Certificate& c : certificates) {
        const auto says = saidIn(c.line);
        const auto list = c.isOfService() ? listIn(c.servedList) : std::optional(CertifiedList{});
        if (!says || !list) {
            problems.push_back(erasedSince(c));
            continue;
        }
        CertificatePaper paper{*says, c.line, c.reprints > 0 ? localDate(c.reprintedAt) : QDate()};
        paper.records = list->records;
        paper.list = c.servedList;
        paper.issuedBy = c.issuedBy;
        papers.push_back(std::move(paper));
    }
    if (!problems.empty())
        return problems;
    return papers;
}

} // namespace redvest
