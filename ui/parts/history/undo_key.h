// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl+Z in a window: takes back what was done last at this desk, and says in the menu what that is. A text field in
// which something was typed keeps the key for itself.

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace redvest::ui {

class Session;
class Teller;

class UndoKey final : public QObject
{
    Q_OBJECT
public:
    /// Of all that `window` shows. What was undone, or why not, is told to `teller`; all three must outlive the key.
    UndoKey(Session& session, Teller& teller, QWidget* window);

    [[nodiscard]] QAction* action() const { return m_action; }
    /// Reads what would be taken back now and says so in the text of the action.
    void describe();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Session& m_session;
    QWidget* m_window;
    QAction* m_action;
};

} // namespace redvest::ui
