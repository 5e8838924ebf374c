// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with certificates of service: issued to people and shown to be printed, printed anew, replaced, voided;
// and the file of hours for a platform beside them. An issued number is not undone, so that no undo is offered here.

#pragma once

#include "core/usecases/rota/service_certificates.h"
#include "ui/desk/page.h"

#include <QObject>

#include <functional>

namespace redvest::ui {

class MessageStrip;
class Session;
class TablePage;

class ServiceSteps final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        Page* page;
        TablePage* list;
        std::function<std::vector<Id<Volunteer>>()> people; ///< of the rows chosen, each once
        std::function<QString()> division;                  ///< the list is filtered by; "" for all
    };
    /// Its actions become the page's.
    ServiceSteps(Session& session, Place place);

    /// The button stands where approved time is listed.
    void showButton(bool isOfApproved);
    /// Asks for the period, then issues.
    void certify(const std::vector<Id<Volunteer>>& people);

private:
    void openRegister();
    void openPlatform();

    Session& m_session;
    Place m_place;
    QAction* m_certify;
};

} // namespace redvest::ui
