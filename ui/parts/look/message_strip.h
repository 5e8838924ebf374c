// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip that says what was just done and offers to undo it. It stays until dismissed or replaced: nobody must hurry.

#pragma once

#include "ui/desk/teller.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace redvest::ui {

class MessageStrip final : public QFrame, public Teller
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// With `undo` a button is offered; pressing it calls `undo` once and hides the strip.
    void showMessage(const QString& text, std::function<void()> undo = {});
    /// In the alarm's colours, without undo.
    void showProblem(const QString& text);
    /// Asks; the keyboard is on the answer `yes` until it is given: Enter does `work`, Esc leaves everything as it is.
    /// It goes back to where it was.
    void ask(const QString& question, const QString& yes, std::function<void()> work);
    /// As showMessage, until the data of the session change: then it may not be true any more.
    void showUntilChange(const QString& text, Session& session);
    /// What is shown now goes with that connection: the signal that makes it untrue, to dismiss().
    void endsWith(const QMetaObject::Connection& connection);
    void dismiss();
    /// Says what the other strip says, which then says nothing: its place is hidden from now on. Nothing happens when
    /// it says nothing.
    void takeOver(MessageStrip& other);

    /// With the undo of `entry`. The strip goes when that was undone from elsewhere.
    void tellDone(const QString& said, const QString& entry, Session& session) override;
    void tellRefused(const Problems& problems) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The question is over; the keyboard goes back.
    void answered();
    void offer(const QString& entry, Session& session);
    void show(const QString& text, bool problem);

    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_yes;
    QPointer<QWidget> m_askedFrom; ///< where the keyboard was before the question
    std::function<void()> m_undoCall;
    std::function<void()> m_asked;      ///< done when the answer is yes
    QString m_offered;                  ///< the unit of work m_undoCall takes back; "" for none
    Session* m_session = nullptr;       ///< whose unit of work that is
    QMetaObject::Connection m_heeds;    ///< its news of what was undone
    QMetaObject::Connection m_outdated; ///< its news of what was changed
};

} // namespace redvest::ui
