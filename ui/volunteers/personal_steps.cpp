// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/personal_steps.h"

#include "core/report/personal.h"
#include "core/usecases/volunteers/person_papers.h"
#include "core/usecases/volunteers/volunteers.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/volunteers/duplicates_dialog.h"
#include "ui/volunteers/erase_dialog.h"
#include "ui/volunteers/purge_dialog.h"
#include "ui/volunteers/withdraw_dialog.h"

#include <QInputDialog>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

PersonalSteps::PersonalSteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    const auto made = [this](const Action& action, const auto& work) { return makeAction(m_place.page, action, work); };
    QAction* withdrawn =
        made({.name = u"withdraw"_s, .text = tr("Consent withdrawn…"), .right = Right::EnterVolunteers},
             [this] { withdrawConsent(); });
    QAction* erased = made({.name = u"erase"_s, .text = tr("Erase personal data…"), .right = Right::ErasePeople},
                           [this] { erase(); });
    QAction* copied = made({.name = u"personCopy"_s,
                            .text = tr("Copy of the person's data…"),
                            .right = Right::ReadFull,
                            .menu = MenuId::Print},
                           [this] { printCopy(); });
    made({.name = u"notice"_s, .text = tr("Notice on personal information…"), .menu = MenuId::Print},
         [this] { printNotice(); });
    made({.name = u"duplicates"_s, .text = tr("Possible duplicates…")},
         [this] { (new DuplicatesDialog(m_session, m_place.page))->open(); });
    made({.name = u"purge"_s, .text = tr("Data past their span…")},
         [this] { (new PurgeDialog(m_session, m_place.page))->open(); });
    m_ofPerson = {copied, withdrawn, erased};
}

void PersonalSteps::printNotice()
{
    m_session.attempt([this] {
        showPaper(report::noticeDocument(noticeFacts(m_session.workspace(), {})), tr("Notice on personal information"),
                  m_place.page);
    });
}

void PersonalSteps::printCopy()
{
    const Id<Volunteer> id = m_place.chosen();
    if (id.isNull())
        return;
    auto* asking = new QInputDialog(m_place.page);
    asking->setObjectName(u"copyReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Copy of the person's data"));
    asking->setLabelText(tr("For whom and why? It is kept in the history."));
    asking->setTextValue(u"本人申请查阅、复制"_s);
    connect(asking, &QInputDialog::textValueSelected, this, [this, id](const QString& reason) { copyFor(id, reason); });
    asking->open();
}

void PersonalSteps::copyFor(Id<Volunteer> id, const QString& reason)
{
    std::optional<Outcome<PersonCopy>> copy;
    if (!m_session.attempt([&] { copy = copyOfPerson(m_session.workspace(), id, reason); }))
        return;
    if (!*copy)
        return m_place.bringOut()->showProblem(copy->problems().front().text);
    m_session.noteChange((*copy)->changes);
    showPaper(report::personDocument((*copy)->report), tr("Copy of the person's data"), m_place.page);
}

void PersonalSteps::withdrawConsent()
{
    const Id<Volunteer> id = m_place.chosen();
    std::optional<VolunteerForm> person;
    m_session.attempt([&] { person = volunteer(m_session.workspace(), id); });
    if (!person)
        return;
    auto* dialog = new WithdrawDialog(m_session, id, person->volunteer.name, m_place.page);
    connect(dialog, &WithdrawDialog::withdrawn, this, [this](const ChangeSet& changes, const QString& sentence) {
        m_session.tell(changes, *m_place.bringOut(), sentence);
    });
    dialog->open();
}

void PersonalSteps::erase()
{
    const Id<Volunteer> id = m_place.chosen();
    std::optional<Outcome<Erasure>> plan;
    if (id.isNull() || !m_session.attempt([&] { plan = previewErasure(m_session.workspace(), id); }))
        return;
    if (!*plan)
        return m_place.bringOut()->showProblem(plan->problems().front().text);
    auto* dialog = new EraseDialog(m_session, **plan, m_place.page);
    connect(dialog, &EraseDialog::erased, this, [this](const QString& name) {
        m_place.bringOut()->showMessage(tr("The personal data of %1 are erased.").arg(name));
    });
    dialog->open();
}

} // namespace redvest::ui
