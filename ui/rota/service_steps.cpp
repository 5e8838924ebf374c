// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/service_steps.h"

#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/platform_dialog.h"
#include "ui/rota/service_certificate_dialog.h"
#include "ui/rota/service_register_dialog.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

ServiceSteps::ServiceSteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    m_certify = makeAction(m_place.page,
                           {.name = u"certifyHours"_s,
                            .text = tr("Certificates of service…"),
                            .right = Right::ApproveHours,
                            .tip = tr("For the people of the records chosen: what is approved of their time")},
                           [this] { certify(m_place.people()); });
    makeAction(
        m_place.page,
        {.name = u"serviceRegister"_s, .text = tr("Register of certificates of service…"), .menu = MenuId::Print},
        [this] { openRegister(); });
    makeAction(m_place.page,
               {.name = u"platformHours"_s,
                .text = tr("Hours for a platform…"),
                .right = Right::ReadFull,
                .tip = tr("Approved time with whole numbers, in the columns of a platform"),
                .menu = MenuId::Print},
               [this] { openPlatform(); });
    m_place.list->addButton(m_certify);
    showButton(false);
}

void ServiceSteps::showButton(bool isOfApproved)
{
    m_certify->setVisible(isOfApproved);
}

void ServiceSteps::certify(const std::vector<Id<Volunteer>>& people)
{
    if (people.empty())
        return m_place.list->strip()->showProblem(
            tr("Choose records first: certificates are issued to the people of them."));
    (new ServiceCertificateDialog(m_session, people, *m_place.list->strip(), m_place.page))->open();
}

void ServiceSteps::openRegister()
{
    (new ServiceRegisterDialog(m_session, m_place.page))->open();
}

void ServiceSteps::openPlatform()
{
    (new PlatformDialog(m_session, m_place.division(), *m_place.list->strip(), m_place.page))->open();
}

} // namespace redvest::ui
