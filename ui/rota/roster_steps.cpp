// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/roster_steps.h"

#include "core/report/rosters.h"
#include "core/usecases/volunteers/rosters.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_tab.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

RosterSteps::RosterSteps(Session& session, QWidget& page, TablePage& shifts)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_shifts(shifts)
{
    const auto made = [this](Action said, const std::function<void()>& work) {
        said.menu = MenuId::Print;
        QAction* action = makeAction(&m_page, said, work);
        m_shifts.view()->addAction(action);
        actsOn(action, &m_shifts);
    };
    made({.name = u"rosterBySite"_s, .text = tr("Roster by site…"), .opensGroup = true},
         [this] { show(RosterBy::Site, report::rosterDocument, tr("Roster")); });
    made({.name = u"rosterByDay"_s, .text = tr("Roster by day…")},
         [this] { show(RosterBy::Day, report::rosterDocument, tr("Roster")); });
    made({.name = u"rosterByPerson"_s, .text = tr("Roster by person…")},
         [this] { show(RosterBy::Person, report::rosterDocument, tr("Roster")); });
    made({.name = u"dutyCards"_s, .text = tr("Duty cards…")},
         [this] { show(RosterBy::Person, report::personCardsDocument, tr("Duty cards")); });
    made({.name = u"shiftPhones"_s, .text = tr("Phone list of the shifts…")},
         [this] { show(RosterBy::Day, report::phoneListDocument, tr("Phone list")); });
    made({.name = u"shiftPhonesFull"_s,
          .text = tr("Phone list of the shifts with full numbers…"),
          .right = Right::ReadFull},
         [this] { askWhy(); });
    QAction* chat = makeAction(&m_page,
                               {.name = u"copyForChat"_s,
                                .text = tr("Copy for a chat group"),
                                .tip = tr("Day, site, post, time and masked names of the selected shifts, a line each"),
                                .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                                .menu = MenuId::Edit},
                               [this] { copyForChat(); });
    m_shifts.view()->addAction(chat);
    actsOn(chat, &m_shifts);
}

RosterChoice RosterSteps::marked() const
{
    return {.shifts = idsOf<Shift>(m_shifts.selectedIds())};
}

std::optional<RosterFacts> RosterSteps::facts(RosterBy by)
{
    const RosterChoice choice = marked();
    if (choice.shifts.empty()) {
        askForRow(m_shifts, tr("Choose the shifts first: Ctrl+A takes all of the day."));
        return std::nullopt;
    }
    std::optional<Outcome<RosterFacts>> found;
    if (!m_session.attempt([&] { found = roster(m_session.workspace(), choice, by); }))
        return std::nullopt;
    if (*found)
        return **found;
    m_shifts.strip()->tellRefused(found->problems());
    return std::nullopt;
}

void RosterSteps::show(RosterBy by, MakePaper paper, const QString& title)
{
    if (const auto found = facts(by))
        showPaper(paper(*found), title, &m_page);
}

void RosterSteps::askWhy()
{
    const RosterChoice choice = marked();
    if (choice.shifts.empty())
        return askForRow(m_shifts, tr("Choose the shifts first: Ctrl+A takes all of the day."));
    auto* asking = new QInputDialog(&m_page);
    asking->setObjectName(u"phonesReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Phone list with full numbers"));
    asking->setLabelText(tr("For whom and why? It is kept in the history."));
    connect(asking, &QInputDialog::textValueSelected, this,
            [this, choice](const QString& reason) { showPhonesInFull(choice, reason); });
    asking->open();
}

void RosterSteps::showPhonesInFull(const RosterChoice& choice, const QString& reason)
{
    std::optional<Outcome<RosterInFull>> full;
    if (!m_session.attempt([&] {
            full = rosterInFull(m_session.workspace(), choice, RosterBy::Day, u"上岗人员联系电话表"_s, reason);
        }))
        return;
    if (!*full)
        return m_shifts.strip()->tellRefused(full->problems());
    m_session.noteChange((*full)->changes);
    showPaper(report::phoneListDocument((*full)->roster), tr("Phone list"), &m_page);
}

void RosterSteps::copyForChat()
{
    const auto found = facts(RosterBy::Day);
    if (!found)
        return;
    QApplication::clipboard()->setText(report::chatText(*found));
    m_shifts.strip()->showMessage(tr("Copied for a chat group: %1 shifts.").arg(thousands(found->shifts)));
}

} // namespace redvest::ui
