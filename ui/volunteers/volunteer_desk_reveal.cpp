// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form shows of numbers: masks of what is kept, the numbers for half a minute, nothing of who was erased.

#include "core/usecases/volunteers/reading.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/entered_card.h"
#include "ui/volunteers/volunteer_desk.h"

#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

bool VolunteerDesk::mayOpen(Id<Volunteer> id)
{
    std::optional<Outcome<ChangeSet>> noted;
    if (!m_session.attempt([&] { noted = noteOpened(m_session.workspace(), id); }))
        return false;
    if (!*noted) {
        Q_EMIT refused(noted->problems().front().text);
        return false;
    }
    m_session.noteChange(**noted);
    return true;
}

void VolunteerDesk::conceal()
{
    if (!m_shown.volunteer.id.isNull())
        m_fields.conceal(m_shown);
}

void VolunteerDesk::toggleReveal()
{
    if (m_reveal.isOn())
        return m_reveal.end();
    if (m_shown.volunteer.id.isNull())
        return;
    std::optional<Outcome<Revealed>> revealed;
    if (!m_session.attempt([&] { revealed = revealPerson(m_session.workspace(), m_shown.volunteer.id); }))
        return;
    if (!*revealed)
        return m_strip->showProblem(revealed->problems().front().text);
    m_reveal.start(m_form->revealAll());
    m_session.noteChange((*revealed)->changes);
}

void VolunteerDesk::showReveal()
{
    const bool isKept = !m_shown.volunteer.id.isNull();
    m_show->setVisible(isKept);
    m_show->setText(m_reveal.isOn() ? tr("Hide  %1 s").arg(m_reveal.secondsLeft()) : tr("Show numbers  Ctrl+R"));
    m_show->setToolTip(tr("Shows the numbers for 30 seconds. Who looked is recorded."));
}

/// A withdrawal is entered by a step of its own; and who opened a minor's record is told that it was noted.
void VolunteerDesk::showConsent()
{
    const QDate withdrawn = m_shown.volunteer.consentWithdrawnOn;
    Field& field = person<&Volunteer::consentWithdrawnOn>();
    m_form->setFieldVisible(field, withdrawn.isValid());
    if (withdrawn.isValid())
        field.setDerived(withdrawn.toString(Qt::ISODate), {});
    const bool isNoted = !m_shown.volunteer.id.isNull() && isMinor(m_session.workspace(), m_shown.volunteer);
    person<&Volunteer::guardianName>().setNote(isNoted ? tr("Under 18: who opens this record is recorded.")
                                                       : QString());
}

/// What was typed or saved in this run must not outlive an erasure.
void VolunteerDesk::forget(const ChangeSet& changes)
{
    for (const Touched& t : changes.touched) {
        if (t.table != u"volunteer"_s || t.action != ChangeAction::Erase)
            continue;
        m_drafts.remove(t.record);
        std::erase_if(m_saves, [&](const Saved& s) { return s.id.text() == t.record; });
        m_entered->setSaves(m_saves, m_registered);
        if (shownId() == t.record) {
            m_shown = {};
            m_isDraft = false;
            m_form->startNew();
        }
    }
}

} // namespace redvest::ui
