// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip that says what was just done and offers to undo it. It stays until dismissed or replaced: nobody must hurry.

#pragma once

#include "ui/desk/teller.h"

#include <QFrame>

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
    void dismiss();
    /// Says what the other strip says, which then says nothing: its place is hidden from now on. Nothing happens when
    /// it says nothing.
    void takeOver(MessageStrip& other);

    /// With the undo of `entry`. The strip goes when that was undone from elsewhere.
    void tellDone(const QString& said, const QString& entry, Session& session) override;
    void tellRefused(const Problems& problems) override;

private:
    void offer(const QString& entry, Session& session);
    void show(const QString& text, bool problem);

    QLabel* m_text;
    QPushButton* m_undo;
    std::function<void()> m_undoCall;
    QString m_offered;               ///< the unit of work m_undoCall takes back; "" for none
    Session* m_session = nullptr;    ///< whose unit of work that is
    QMetaObject::Connection m_heeds; ///< its news of what was undone
};

} // namespace redvest::ui
