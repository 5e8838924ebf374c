// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another number for a call, with the reason: where two desks gave one.

#pragma once

#include "core/usecases/figures/calls.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;

class CallNumberDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was done is told, with its undo, in `told`.
    CallNumberDialog(Session& session, const Call& call, MessageStrip& told, QWidget* parent);

private:
    void renumber();

    Session& m_session;
    Call m_call;
    MessageStrip& m_told;
    QSpinBox* m_number;
    QLineEdit* m_reason;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
