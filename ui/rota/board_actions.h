// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with people on the board, by key, by menu and by mouse: marked to be moved, moved, exchanged, taken off;
// and the week of one of them. Each is the step that the lists beside do too.

#pragma once

#include "core/domain/rota_rows.h"
#include "ui/rota/seat_drag.h"

#include <QObject>

namespace redvest::ui {

class BoardDesk;
class Session;

class BoardActions final : public QObject
{
    Q_OBJECT
public:
    /// The desk's own.
    BoardActions(Session& session, BoardDesk& desk);

    /// Begins with the board; called when everything of the desk stands.
    /// Ctrl+X marks, Ctrl+V moves, Ctrl+Shift+V exchanges, Del takes off, F7 shows the week. False for other keys.
    bool key(int key, Qt::KeyboardModifiers held);

private:
    /// Whom it is about: those chosen in the list of people, else the only one on the shift; nobody with a sentence
    /// that says how to choose.
    [[nodiscard]] std::vector<AssignmentRow> meant();
    void takeDropped(const std::vector<MovedPerson>& people, Id<Shift> shift, AssignmentState state);
    void mark();
    void move(AssignmentState state);
    void exchange();
    void remove();
    /// Of who could come, where the keyboard is on one of those; else of whom it is about.
    void showWeek();
    void draw();
    void showMenu(const QPoint& at);

    Session& m_session;
    BoardDesk& m_desk;
    std::vector<MovedPerson> m_marked; ///< by Ctrl+X
};

} // namespace redvest::ui
