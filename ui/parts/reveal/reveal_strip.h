// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The full numbers of one person under a list, for half a minute, with the seconds left.

#pragma once

#include "core/usecases/volunteers/reading.h"
#include "ui/desk/action.h"
#include "ui/parts/reveal/reveal.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace redvest::ui {

class Session;

/// revealPerson() on the open workspace; nothing when that failed, which was told.
using RevealDoor = std::function<std::optional<Outcome<Revealed>>(Id<Volunteer>)>;

/// The session must outlive the door.
[[nodiscard]] RevealDoor revealDoor(Session& session);

/// By which the numbers of who the keyboard is on are shown, wherever people are listed.
[[nodiscard]] Action revealAction();

class RevealStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit RevealStrip(RevealDoor door, QWidget* parent = nullptr);

    /// Notes the view and shows the numbers; or says why not.
    void show(Id<Volunteer> id);
    void dismiss();

private:
    void tell(const QString& text, bool isProblem);

    RevealDoor m_door;
    QLabel* m_text;
    QLabel* m_left;
    Reveal m_reveal;
};

} // namespace redvest::ui
