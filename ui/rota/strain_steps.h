// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the list of shifts: whom those to come are too hard on.

#pragma once

#include <QObject>

namespace redvest::ui {

class DayShifts;
class Session;

class StrainSteps final : public QObject
{
    Q_OBJECT
public:
    /// An action of `page`, which it belongs to. A shift that is opened from the list shows in `shifts`.
    StrainSteps(Session& session, DayShifts& shifts, QWidget* page);

private:
    void show();

    Session& m_session;
    DayShifts& m_shifts;
};

} // namespace redvest::ui
