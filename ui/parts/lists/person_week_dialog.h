// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other way round: what a person is planned for in a week, hours of each day, shift by shift with the rest before
// it. What is beyond the office's limits says so in words and in the colour of alarm.

#pragma once

#include "core/domain/person_week.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class PersonWeekDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of the week that day lies in. Deletes itself.
    PersonWeekDialog(Session& session, Id<Volunteer> person, QDate day, QWidget* parent);

    /// As shown.
    [[nodiscard]] const PersonWeek& week() const { return m_week; }

protected:
    /// Ctrl+Left and Ctrl+Right go to the week before and after.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTable();
    void read(QDate monday);
    void showDays();
    void showSeats();
    void print();

    Session& m_session;
    Id<Volunteer> m_person;
    PersonWeek m_week;
    QLabel* m_name;
    QLabel* m_sum;
    QLabel* m_days; ///< hours of each day
    QTableWidget* m_seats;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
