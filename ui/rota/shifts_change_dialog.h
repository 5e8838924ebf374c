// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many shifts changed by the same amount; whoever would fit no more is asked about first, as for a single shift.

#pragma once

#include "core/usecases/rota/shift_changes.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;

class ShiftsChangeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was changed is told, with its undo, in `told`.
    ShiftsChangeDialog(Session& session, std::vector<Id<Shift>> shifts, MessageStrip& told, QWidget* parent);

private:
    void build();
    [[nodiscard]] ShiftsChange change() const;
    void tryThem();
    void changeThem(const ShiftsChange& change);

    Session& m_session;
    std::vector<Id<Shift>> m_shifts;
    MessageStrip& m_told;
    QSpinBox* m_needed;
    QSpinBox* m_startsBy;
    QSpinBox* m_endsBy;
    QLineEdit* m_note;
    QLineEdit* m_reason;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
