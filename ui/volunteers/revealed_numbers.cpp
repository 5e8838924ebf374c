// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/revealed_numbers.h"

#include "core/usecases/volunteers/reading.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"

#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

RevealedNumbers::RevealedNumbers(Session& session, Form& form, MessageStrip& strip)
    : QObject(&form)
    , m_session(session)
    , m_form(form)
    , m_strip(strip)
    , m_button(new QPushButton(&form))
{
    m_button->setObjectName(u"showNumbers"_s);
    m_button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard out of the form
    m_button->setToolTip(tr("Shows the numbers for 30 seconds. Who looked is recorded."));
    connect(m_button, &QPushButton::clicked, this, &RevealedNumbers::toggle);
    connect(&m_reveal, &Reveal::ticked, this, &RevealedNumbers::showButton);
    connect(&m_reveal, &Reveal::ended, this, [this] {
        Q_EMIT ended();
        showButton();
    });
    showButton();
}

void RevealedNumbers::setPerson(Id<Volunteer> person)
{
    m_person = person;
    showButton();
}

void RevealedNumbers::toggle()
{
    if (m_reveal.isOn())
        return m_reveal.end();
    if (m_person.isNull())
        return;
    std::optional<Outcome<Revealed>> revealed;
    if (!m_session.attempt([&] { revealed = revealPerson(m_session.workspace(), m_person); }))
        return;
    if (!*revealed)
        return m_strip.showProblem(revealed->problems().front().text);
    m_reveal.start(m_form.revealAll());
    m_session.noteChange((*revealed)->changes);
}

void RevealedNumbers::end()
{
    m_reveal.end();
}

void RevealedNumbers::showButton()
{
    m_button->setVisible(!m_person.isNull());
    m_button->setText(m_reveal.isOn() ? tr("Hide  %1 s").arg(m_reveal.secondsLeft()) : tr("Show numbers  Ctrl+R"));
}

} // namespace redvest::ui
