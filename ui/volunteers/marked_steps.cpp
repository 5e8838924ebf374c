// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/marked_steps.h"

#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/bulk_edit_dialog.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

MarkedSteps::MarkedSteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    const auto made = [this](const Action& action, const auto& work) { return makeAction(m_place.page, action, work); };
    m_change = made({.name = u"editMany"_s,
                     .text = tr("Change the selected…"),
                     .right = Right::EnterVolunteers,
                     .tip = tr("The same change for all people selected"),
                     .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                    [this] { editMany(); });
    m_onward = {
        made({.name = u"thankMarked"_s, .text = tr("Thank them…"), .right = Right::EnterVolunteers},
             [this] { send<ThankPeople>(u"honours"_s); }),
        made({.name = u"reserveMarked"_s, .text = tr("Into the reserve…"), .right = Right::EnterVolunteers},
             [this] { send<ReservePeople>(u"teams"_s); }),
        made({.name = u"trainMarked"_s, .text = tr("Sign up for training…"), .right = Right::EnterTraining},
             [this] { send<TrainPeople>(u"training"_s); }),
        made({.name = u"certifyMarked"_s, .text = tr("Certificates of service…"), .right = Right::ApproveHours},
             [this] { send<CertifyPeople>(u"rota"_s); }),
    };
}

void MarkedSteps::editMany()
{
    std::vector<Id<Volunteer>> people;
    for (const NamedId& person : m_place.marked())
        people.push_back(person.id);
    if (people.empty())
        return;
    auto* dialog = new BulkEditDialog(m_session, std::move(people), m_place.page);
    connect(dialog, &BulkEditDialog::changed, this, [this](const ChangeSet& changes, const QString& sentence) {
        m_session.tell(changes, *m_place.bringOut(), sentence);
    });
    dialog->open();
}

template <class Asked>
void MarkedSteps::send(const QString& page)
{
    std::vector<NamedId> people = m_place.marked();
    if (people.empty())
        return m_place.bringOut()->showProblem(tr("Choose people first."));
    Q_EMIT m_place.page->navigate(page, Asked{std::move(people)});
}

} // namespace redvest::ui
