// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A final record of served time is corrected: what was served in truth, and by what evidence.

#pragma once

#include "core/domain/rota_rows.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;

class CorrectionDialog final : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(Session& session, const HoursRow& row, QWidget* parent);

Q_SIGNALS:
    /// It was entered and waits for approval.
    void corrected();

private:
    void correct();

    Session& m_session;
    Id<ServiceRecord> m_record;
    QSpinBox* m_minutes;
    QLineEdit* m_reason;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
