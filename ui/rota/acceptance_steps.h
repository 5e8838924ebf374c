// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the people of a whole day: proposed, invited at once, their answers typed, who stands by, and the
// roster made known, with how it stands since.

#pragma once

#include "core/usecases/rota/published_days.h"

#include <QObject>

class QLabel;
class QStackedWidget;

namespace redvest::ui {

class AnswerDesk;
class DayShifts;
class Page;
class Session;
class StoreReading;

class AcceptanceSteps final : public QObject
{
    Q_OBJECT
public:
    /// Its actions become the page's; the desk of answers is made in `views` when it is first needed.
    AcceptanceSteps(Session& session, QStackedWidget* views, DayShifts* shifts, Page* page);

private:
    void build();
    void watch();
    void invite();
    /// Who should stand where on that day is looked for on the page of dispatch.
    void propose();
    void openAnswers();
    void openStandbys();
    void publish();
    void showChanges();
    void showDaily();
    [[nodiscard]] QDate day() const;

    Session& m_session;
    QStackedWidget* m_views;
    DayShifts* m_shifts;
    Page* m_page;
    QLabel* m_state; ///< "published, issue 2, 3 changes"
    StoreReading* m_reading;
    AnswerDesk* m_desk = nullptr; ///< null until needed
};

} // namespace redvest::ui
