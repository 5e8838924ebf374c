// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page offers to print of the people chosen on it: badges, name cards for a table, the enrolment list; that one
// with full numbers too, for a reason that is kept; and the week of each.

#pragma once

#include "core/domain/people_papers.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class PeoplePaperSteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QWidget* page;                                       ///< papers stand over it, and the actions become its
        QWidget* rows;                                       ///< their menu lists the actions too
        std::function<std::optional<PeopleChoice>()> chosen; ///< nothing when nobody is
        std::function<MessageStrip*()> bringOut;             ///< the strip to tell in, brought in sight
        QString noneChosen;                                  ///< what is told when nobody is
    };
    /// Those people; nothing when there are none.
    [[nodiscard]] static std::optional<PeopleChoice> marked(const QStringList& ids);

    PeoplePaperSteps(Session& session, Place place);

    /// Badges, name cards, enrolment list, the same with full numbers, the week.
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }

private:
    void showEnrolled(const PeopleChoice& choice);
    /// Of one person a dialog that goes from week to week, of several the paper.
    void showWeeks(const PeopleChoice& choice);
    void askWhy(const PeopleChoice& choice);
    void showInFull(const PeopleChoice& choice, const QString& reason);

    Session& m_session;
    Place m_place;
    std::vector<QAction*> m_actions;
};

} // namespace redvest::ui
