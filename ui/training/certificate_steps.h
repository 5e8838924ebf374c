// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with certificates: issued for chosen results or a session and shown to be printed, printed anew, voided;
// and the papers beside: the sign-in sheet of a session, the re-training list. An issued number is not undone, so that
// no undo is offered here.

#pragma once

#include "core/usecases/training/certificates.h"

#include <QObject>

#include <functional>

class QWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class CertificateSteps final : public QObject
{
    Q_OBJECT
public:
    /// Papers and questions stand over `page`.
    CertificateSteps(Session& session, QWidget* page);

    void issue(const std::vector<Id<TrainingRecord>>& records, MessageStrip& strip);
    /// For whoever passed there and has none.
    void issueFor(Id<TrainingSession> session, MessageStrip& strip);
    /// Both ask why first.
    void askToVoid(const std::vector<Id<Certificate>>& certificates, MessageStrip& strip);
    void askToReprint(const std::vector<Id<Certificate>>& certificates, MessageStrip& strip);
    void showSignInSheet(Id<TrainingSession> session, MessageStrip& strip);
    /// Who has to be trained again: all courses.
    void showRetrainingList(MessageStrip& strip);
    void saveKeyFile(MessageStrip& strip);
    /// Asks why, retires the key that signs and lets the new key file be saved.
    void askToRetireKey(MessageStrip& strip);

private:
    using Answered = std::function<void(const QString& reason)>;
    void askWhy(const QString& name, const QString& title, const QString& suggestion, const Answered& answered);
    /// Problems go to the strip. Where the papers are closed without having been printed or saved, it is asked whether
    /// `unsay` takes back what the register says of them: `what` names that.
    void showPapers(const std::vector<Certificate>& certificates, MessageStrip& strip, const QString& what,
                    const std::function<void()>& unsay);
    void voidNow(const std::vector<Id<Certificate>>& certificates, const QString& reason, MessageStrip& strip);
    void unprint(const Edits<Certificate>& reprinted, MessageStrip& strip);

    Session& m_session;
    QWidget* m_page;
};

} // namespace redvest::ui
