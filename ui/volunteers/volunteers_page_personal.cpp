// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page offers of a person's rights: see the numbers for half a minute, give a copy, withdraw consent, erase
// for good; and of the office's duties: the notice on processing, the purge list.

#include "core/report/personal.h"
#include "core/usecases/volunteers/person_papers.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/erase_dialog.h"
#include "ui/volunteers/purge_dialog.h"
#include "ui/volunteers/volunteer_desk.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/volunteers/withdraw_dialog.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QStackedWidget>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void VolunteersPage::buildPersonalActions()
{
    m_revealed = new RevealStrip(revealDoor(m_session), this);
    m_table->layout()->addWidget(m_revealed);
    const auto made = [this](const QString& name, const QString& text, MenuId menu, const auto& work) {
        return makeAction(this, {.name = name, .text = text, .menu = menu}, work);
    };
    makeAction(this,
               {.name = u"reveal"_s,
                .text = tr("Show numbers"),
                .key = QKeySequence(Qt::CTRL | Qt::Key_R),
                .menu = MenuId::Edit},
               [this] { reveal(); });
    QAction* withdrawn = made(u"withdraw"_s, tr("Consent withdrawn…"), MenuId::Register, [this] { withdrawConsent(); });
    QAction* erased = made(u"erase"_s, tr("Erase personal data…"), MenuId::Register, [this] { erasePerson(); });
    QAction* copied = made(u"personCopy"_s, tr("Copy of the person's data…"), MenuId::Print, [this] { printCopy(); });
    made(u"notice"_s, tr("Notice on personal information…"), MenuId::Print, [this] {
        m_session.attempt([this] {
            showPaper(report::noticeDocument(noticeFacts(m_session.workspace(), {})),
                      tr("Notice on personal information"), this);
        });
    });
    made(u"purge"_s, tr("Data past their span…"), MenuId::Register,
         [this] { (new PurgeDialog(m_session, this))->open(); });
    connect(m_stack, &QStackedWidget::currentChanged, m_revealed, &RevealStrip::dismiss);
    connect(m_desk, &VolunteerDesk::refused, this, [this](const QString& why) {
        showList();
        m_table->strip()->showProblem(why);
    });
    QTableView* view = m_table->view();
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char* name : {"edit", "copy", "reveal", "history"})
        view->addAction(findChild<QAction*>(QString::fromLatin1(name)));
    auto* line = new QAction(this);
    line->setSeparator(true);
    view->addAction(line);
    for (QAction* action : {m_archive, copied, withdrawn, erased})
        view->addAction(action);
}

Id<Volunteer> VolunteersPage::chosen() const
{
    const bool isDesk = m_stack->currentWidget() == m_desk;
    return Id<Volunteer>::fromText(isDesk ? m_desk->shownId() : m_table->currentId());
}

void VolunteersPage::reveal()
{
    if (m_stack->currentWidget() == m_desk)
        m_desk->toggleReveal();
    else if (const Id<Volunteer> id = chosen(); !id.isNull())
        m_revealed->show(id);
}

void VolunteersPage::printCopy()
{
    const Id<Volunteer> id = chosen();
    if (id.isNull())
        return;
    auto* asking = new QInputDialog(this);
    asking->setObjectName(u"copyReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Copy of the person's data"));
    asking->setLabelText(tr("For whom and why? It is kept in the history."));
    asking->setTextValue(u"本人申请查阅、复制"_s);
    connect(asking, &QInputDialog::textValueSelected, this, [this, id](const QString& reason) {
        std::optional<Outcome<PersonCopy>> copy;
        if (!m_session.attempt([&] { copy = copyOfPerson(m_session.workspace(), id, reason); }))
            return;
        if (!*copy) {
            showList();
            return m_table->strip()->showProblem(copy->problems().front().text);
        }
        m_session.noteChange((*copy)->changes);
        showPaper(report::personDocument((*copy)->report), tr("Copy of the person's data"), this);
    });
    asking->open();
}

void VolunteersPage::withdrawConsent()
{
    const Id<Volunteer> id = chosen();
    std::optional<VolunteerForm> person;
    m_session.attempt([&] { person = volunteer(m_session.workspace(), id); });
    if (!person)
        return;
    auto* dialog = new WithdrawDialog(m_session, id, person->volunteer.name, this);
    connect(dialog, &WithdrawDialog::withdrawn, this, [this](const ChangeSet& changes, const QString& sentence) {
        showList();
        m_session.tell(changes, *m_table->strip(), sentence);
    });
    dialog->open();
}

void VolunteersPage::erasePerson()
{
    const Id<Volunteer> id = chosen();
    std::optional<Outcome<Erasure>> plan;
    if (id.isNull() || !m_session.attempt([&] { plan = previewErasure(m_session.workspace(), id); }))
        return;
    if (!*plan) {
        showList();
        return m_table->strip()->showProblem(plan->problems().front().text);
    }
    auto* dialog = new EraseDialog(m_session, **plan, this);
    connect(dialog, &EraseDialog::erased, this, [this](const QString& name) {
        showList();
        m_table->strip()->showMessage(tr("The personal data of %1 are erased.").arg(name));
    });
    dialog->open();
}

} // namespace redvest::ui
