// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the office warns of when somebody is put on a shift. Saved like its other rules, by the use-case of the command
// line; what is law stands among the rules of the program.

#pragma once

#include "core/domain/eligibility_limits.h"

#include <QObject>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class LimitSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its group to the sheet and belongs to it. What was saved or refused is said on `strip`. What somebody else
    /// changes shows at once, except where something else is typed already. Who may not change it finds it grey.
    LimitSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    void addSpans(SettingsSheet& sheet);
    void addStrain(SettingsSheet& sheet);
    void addNights(SettingsSheet& sheet);
    void addButtons(SettingsSheet& sheet);
    void read();
    void save();
    void show(const EligibilityLimits& limits);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] EligibilityLimits typed() const;

    Session& m_session;
    MessageStrip& m_strip;
    EligibilityLimits m_kept;
    QDoubleSpinBox* m_rest;
    QDoubleSpinBox* m_day;
    QDoubleSpinBox* m_week;
    QDoubleSpinBox* m_suit;
    QDoubleSpinBox* m_stretch;
    QDoubleSpinBox* m_health;
    QSpinBox* m_row;
    QSpinBox* m_elder;
    QTimeEdit* m_nightFrom;
    QTimeEdit* m_nightTo;
    QPushButton* m_save;
    QPushButton* m_usual;
};

} // namespace redvest::ui
