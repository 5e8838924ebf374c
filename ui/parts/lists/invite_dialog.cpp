// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/invite_dialog.h"

#include "core/domain/when.h"
#include "core/report/invitations.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

InviteDialog::InviteDialog(Session& session, SeatChoice choice, MessageStrip& told, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_choice(std::move(choice))
    , m_told(told)
    , m_answerBy(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"inviteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Invite who is proposed")));
    setFixedWidth(kWidth);
    std::vector<Invitation> proposed;
    m_session.attempt([&] { proposed = proposedSeats(m_session.workspace(), m_choice); });
    std::set<Id<Shift>> shifts;
    for (const Invitation& i : proposed)
        shifts.insert(i.assignment.shift);
    m_answerBy->setObjectName(u"answerBy"_s);
    m_answerBy->setPlaceholderText(tr("May be left empty; for example 2022-03-19 18:00"));
    auto* go = new QPushButton(tr("Invite"), this);
    go->setObjectName(u"inviteNow"_s);
    go->setEnabled(!proposed.empty());
    auto* form = new QFormLayout;
    const QString nobody = tr("Nobody on these shifts is proposed and not asked yet. Ctrl+A in the list chooses all "
                              "shifts of the day; Enter on a candidate proposes.");
    const QString some =
        tr("%1 people are proposed on %2 shifts and not asked yet.").arg(proposed.size()).arg(shifts.size());
    auto* said = plainLabel(proposed.empty() ? nobody : some, this);
    said->setObjectName(u"inviteSaid"_s);
    said->setWordWrap(true);
    form->addRow(said);
    form->addRow(tr("Answer by"), m_answerBy);
    form->addRow(
        sayingLabel(tr("The texts for chat groups are copied: paste them where the people read them."), "quiet", this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &InviteDialog::invite);
    m_answerBy->setFocus();
}

void InviteDialog::invite()
{
    Instant by;
    if (const QString typed = m_answerBy->text().trimmed(); !typed.isEmpty()) {
        const auto read = parseMoment(typed, {}, m_session.workspace().today().year());
        if (!read)
            return m_strip->tellRefused(read.problems());
        by = *read;
    }
    const auto done = m_session.carryOut(
        [&](Workspace& ws) { return redvest::invite(ws, m_choice, by); }, m_told,
        [](const PeopleInvited& invited) {
            return tr("Invited: %1 people. The texts for chat groups are copied.").arg(invited.invitations.size());
        },
        [this](const Problems& problems) { m_strip->tellRefused(problems); });
    if (!done)
        return;
    QGuiApplication::clipboard()->setText(
        report::invitationTexts(done->invitations, m_session.workspace().office().name));
    accept();
}

} // namespace redvest::ui
