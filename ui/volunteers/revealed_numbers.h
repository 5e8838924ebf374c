// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of the person on a form: masked, and in full for half a minute when somebody asks, which is noted. With
// the button that asks and counts the seconds.

#pragma once

#include "core/domain/volunteers.h"
#include "ui/parts/reveal/reveal.h"

#include <QObject>

class QPushButton;

namespace redvest::ui {

class Form;
class MessageStrip;
class Session;

class RevealedNumbers final : public QObject
{
    Q_OBJECT
public:
    /// Why the numbers are not shown is told in `strip`. The button is a child of `form` until it is placed.
    RevealedNumbers(Session& session, Form& form, MessageStrip& strip);

    [[nodiscard]] QPushButton* button() const { return m_button; }
    /// Whose form it is from now on; nobody's: there is no button.
    void setPerson(Id<Volunteer> person);
    void toggle();
    void end();

Q_SIGNALS:
    void ended(); ///< the form is to mask them again

private:
    void showButton();

    Session& m_session;
    Form& m_form;
    MessageStrip& m_strip;
    QPushButton* m_button;
    Reveal m_reveal;
    Id<Volunteer> m_person;
};

} // namespace redvest::ui
