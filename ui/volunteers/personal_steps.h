// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of people offers of a person's rights: a copy of the data, withdrawing consent, erasing for good; and of
// the office's duties: the notice on processing, the purge list.

#pragma once

#include "core/domain/volunteers.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class PersonalSteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QWidget* page;                           ///< dialogs stand over it, and the actions become its
        std::function<Id<Volunteer>()> chosen;   ///< null when there is nobody
        std::function<MessageStrip*()> bringOut; ///< the strip to tell in, brought in sight
    };

    PersonalSteps(Session& session, Place place);

    /// Those about one person, for the menu of a row.
    [[nodiscard]] const std::vector<QAction*>& ofPerson() const { return m_ofPerson; }

private:
    void printNotice();
    void printCopy();
    void copyFor(Id<Volunteer> id, const QString& reason);
    void withdrawConsent();
    void erase();

    Session& m_session;
    Place m_place;
    std::vector<QAction*> m_ofPerson;
};

} // namespace redvest::ui
