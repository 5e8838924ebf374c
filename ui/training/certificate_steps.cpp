// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/certificate_steps.h"

#include "core/base/output_file.h"
#include "core/report/training.h"
#include "core/usecases/sheets/exports.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/paper/issued_papers.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QInputDialog>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

CertificateSteps::CertificateSteps(Session& session, QWidget* page) : QObject(page), m_session(session), m_page(page) {}

void CertificateSteps::issue(const std::vector<Id<TrainingRecord>>& records, MessageStrip& strip)
{
    std::optional<Outcome<IssuedCertificates>> issued;
    if (!m_session.attempt([&] { issued = issueCertificates(m_session.workspace(), records); }))
        return;
    if (!*issued)
        return strip.tellRefused(issued->problems());
    m_session.noteChange((*issued)->changes);
    strip.showMessage(
        tr("%1 certificates issued. Print them now; later they are printed anew.").arg((*issued)->certificates.size()));
    std::vector<Id<Certificate>> ids;
    for (const Certificate& c : (*issued)->certificates)
        ids.push_back(c.id);
    showPapers((*issued)->certificates, strip, tr("Void them"),
               [this, ids, &strip] { voidNow(ids, tr("Neither printed nor saved."), strip); });
}

void CertificateSteps::issueFor(Id<TrainingSession> session, MessageStrip& strip)
{
    std::vector<Id<TrainingRecord>> records;
    if (m_session.attempt([&] { records = recordsToCertify(m_session.workspace(), session); }))
        issue(records, strip);
}

void CertificateSteps::askToVoid(const std::vector<Id<Certificate>>& certificates, MessageStrip& strip)
{
    askWhy(u"voidReason"_s, tr("Void certificates"), {},
           [this, certificates, &strip](const QString& reason) { voidNow(certificates, reason, strip); });
}

void CertificateSteps::voidNow(const std::vector<Id<Certificate>>& certificates, const QString& reason,
                               MessageStrip& strip)
{
    std::optional<Outcome<Edits<Certificate>>> done;
    if (!m_session.attempt([&] { done = voidCertificates(m_session.workspace(), certificates, reason); }))
        return;
    if (!*done)
        return strip.tellRefused(done->problems());
    m_session.noteChange((*done)->changes);
    strip.showMessage(tr("%1 certificates voided. Ask for the papers back.").arg(certificates.size()));
}

void CertificateSteps::unprint(const Edits<Certificate>& reprinted, MessageStrip& strip)
{
    std::optional<Outcome<Edits<Certificate>>> done;
    if (!m_session.attempt([&] { done = takeReprintBack(m_session.workspace(), reprinted); }))
        return;
    if (!*done)
        return strip.tellRefused(done->problems());
    m_session.noteChange((*done)->changes);
    strip.showMessage(tr("The register says no more that they were printed anew."));
}

void CertificateSteps::askToReprint(const std::vector<Id<Certificate>>& certificates, MessageStrip& strip)
{
    askWhy(u"reprintReason"_s, tr("Print certificates anew"), u"遗失"_s,
           [this, certificates, &strip](const QString& reason) {
               std::optional<Outcome<Edits<Certificate>>> done;
               if (!m_session.attempt([&] { done = reprintCertificates(m_session.workspace(), certificates, reason); }))
                   return;
               if (!*done)
                   return strip.tellRefused(done->problems());
               m_session.noteChange((*done)->changes);
               std::vector<Certificate> again;
               for (const Edit<Certificate>& edit : (*done)->records)
                   again.push_back(*edit.after);
               showPapers(again, strip, tr("Not printed anew"),
                          [this, reprinted = **done, &strip] { unprint(reprinted, strip); });
           });
}

void CertificateSteps::showSignInSheet(Id<TrainingSession> session, MessageStrip& strip)
{
    std::optional<Outcome<TrainingSheet>> sheet;
    if (!m_session.attempt([&] { sheet = trainingSheet(m_session.workspace(), session); }))
        return;
    if (!*sheet)
        return strip.tellRefused(sheet->problems());
    showPaper(report::trainingSheetDocument(**sheet), tr("Sign-in sheet"), m_page);
}

void CertificateSteps::showRetrainingList(MessageStrip& strip)
{
    std::optional<Outcome<Listing>> list;
    if (!m_session.attempt([&] { list = listing(m_session.workspace(), ListKind::Retraining, {}); }))
        return;
    if (!*list)
        return strip.tellRefused(list->problems());
    if ((*list)->rows.empty())
        return strip.showMessage(tr("Nobody has to be trained again."));
    const Workspace& ws = m_session.workspace();
    report::Document document;
    document.title = listTitle(ListKind::Retraining);
    document.subtitle =
        u"%1　截至%2　共%3人次"_s.arg(ws.office().name, toLocalText(ws.now())).arg((*list)->rows.size());
    report::TableBlock table;
    for (const QString& title : (*list)->titles)
        table.columns.push_back({title, report::Align::Left, 1});
    table.rows = (*list)->rows;
    document.blocks.emplace_back(std::move(table));
    showPaper(document, tr("Re-training list"), m_page);
}

void CertificateSteps::saveKeyFile(MessageStrip& strip)
{
    std::optional<Outcome<QString>> file;
    if (!m_session.attempt([&] { file = issuerKeyFile(m_session.workspace()); }))
        return;
    if (!*file)
        return strip.tellRefused(file->problems());
    const QString path = askForOutput(m_page, tr("Save the key file"), u"培训合格证书公钥.txt"_s, tr("Text (*.txt)"));
    if (path.isEmpty() || !m_session.attempt([&] { writeOutput(path, (*file)->toUtf8()); }))
        return;
    strip.showMessage(tr("Saved: %1. Give it to whoever checks certificates.").arg(path));
}

void CertificateSteps::askWhy(const QString& name, const QString& title, const QString& suggestion,
                              const Answered& answered)
{
    auto* asking = new QInputDialog(m_page);
    asking->setObjectName(name);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(titleText(title));
    asking->setLabelText(tr("Why? It is kept in the register."));
    asking->setTextValue(suggestion);
    connect(asking, &QInputDialog::textValueSelected, this, answered);
    asking->open();
}

void CertificateSteps::askToRetireKey(MessageStrip& strip)
{
    askWhy(u"retireReason"_s, tr("Retire the key of certificates"), {}, [this, &strip](const QString& reason) {
        std::optional<Outcome<RetiredKeys>> done;
        if (!m_session.attempt([&] { done = retireIssuerKeys(m_session.workspace(), reason); }))
            return;
        if (!*done)
            return strip.tellRefused(done->problems());
        m_session.noteChange((*done)->changes);
        strip.showMessage(tr("The key is retired, and a new one signs from now on. Give the new key file to whoever "
                             "checks certificates."));
        saveKeyFile(strip);
    });
}

void CertificateSteps::showPapers(const std::vector<Certificate>& certificates, MessageStrip& strip,
                                  const QString& what, const std::function<void()>& unsay)
{
    const auto papers = papersOf(certificates);
    if (!papers)
        return strip.tellRefused(papers.problems());
    showIssued({report::certificatesDocument(*papers), tr("Certificates of training"), qsizetype(certificates.size()),
                what, unsay},
               m_page);
}

} // namespace redvest::ui
