// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form shows of numbers: masks of what is kept, the numbers for half a minute, nothing of who was erased.

#include "core/usecases/volunteers/reading.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/entered_card.h"
#include "ui/volunteers/volunteer_desk.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& maskedFields()
{
    static const QStringList fields{u"document_number"_s, u"phone"_s,   u"guardian_name"_s,
                                    u"guardian_phone"_s,  u"address"_s, u"note"_s};
    return fields;
}

} // namespace

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
    if (m_shown.volunteer.id.isNull())
        return;
    const QVariantMap kept = valuesOf(m_shown);
    for (const QString& name : maskedFields()) {
        if (m_form->value(name) == kept.value(name))
            m_form->field(name)->conceal();
    }
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
    QStringList values;
    for (const QString& name : maskedFields()) {
        m_form->field(name)->reveal();
        values << m_form->text(name);
    }
    m_reveal.start(values);
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
    m_form->setFieldVisible(u"consent_withdrawn_on"_s, withdrawn.isValid());
    if (withdrawn.isValid())
        m_form->setDerived(u"consent_withdrawn_on"_s, withdrawn.toString(Qt::ISODate), {});
    const bool isNoted = !m_shown.volunteer.id.isNull() && isMinor(m_session.workspace(), m_shown.volunteer);
    m_form->setNote(u"guardian_name"_s, isNoted ? tr("Under 18: who opens this record is recorded.") : QString());
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
