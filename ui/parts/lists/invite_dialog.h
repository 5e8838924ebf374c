// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everybody proposed is invited at once: how many, until when they are to answer, and the texts that go out.

#pragma once

#include "core/usecases/rota/invitations.h"

#include <QDialog>

class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;

class InviteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was done is told in `told`, which lives on.
    InviteDialog(Session& session, SeatChoice choice, MessageStrip& told, QWidget* parent);

private:
    void invite();

    Session& m_session;
    SeatChoice m_choice;
    MessageStrip& m_told;
    QLineEdit* m_answerBy;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
