// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/people_paper_steps.h"

#include "core/report/people_papers.h"
#include "core/report/person_week.h"
#include "core/usecases/rota/person_weeks.h"
#include "core/usecases/volunteers/people_papers.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/lists/badge_dialog.h"
#include "ui/parts/lists/name_card_dialog.h"
#include "ui/parts/lists/person_week_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QInputDialog>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

PeoplePaperSteps::PeoplePaperSteps(Session& session, Place place)
    : QObject(place.page)
    , m_session(session)
    , m_place(std::move(place))
{
    const auto made = [this](const QString& name, const QString& text, const auto& work,
                             std::optional<Right> right = {}) {
        const Action said{
            .name = name, .text = text, .right = right, .menu = MenuId::Print, .opensGroup = m_actions.empty()};
        QAction* action = makeAction(m_place.page, said, [this, work] {
            if (const auto choice = m_place.chosen())
                work(*choice);
            else
                m_place.bringOut()->showProblem(m_place.noneChosen);
        });
        m_place.rows->addAction(action);
        m_actions.push_back(action);
    };
    made(u"badge"_s, tr("Badges…"),
         [this](const PeopleChoice& choice) { (new BadgeDialog(m_session, choice, m_place.page))->open(); });
    made(u"nameCards"_s, tr("Name cards…"),
         [this](const PeopleChoice& choice) { (new NameCardDialog(m_session, choice, m_place.page))->open(); });
    made(u"enrolmentList"_s, tr("Enrolment list…"), [this](const PeopleChoice& choice) { showEnrolled(choice); });
    made(
        u"enrolmentFull"_s, tr("Enrolment list with full numbers…"),
        [this](const PeopleChoice& choice) { askWhy(choice); }, Right::ReadFull);
    made(u"personWeek"_s, tr("Week of a person…"), [this](const PeopleChoice& choice) { showWeeks(choice); });
}

std::optional<PeopleChoice> PeoplePaperSteps::marked(const QStringList& ids)
{
    PeopleChoice choice;
    for (const QString& id : ids) {
        if (const auto person = Id<Volunteer>::fromText(id); !person.isNull())
            choice.people.push_back(person);
    }
    return choice.people.empty() ? std::nullopt : std::optional(std::move(choice));
}

void PeoplePaperSteps::showEnrolled(const PeopleChoice& choice)
{
    std::optional<Outcome<EnrolmentFacts>> facts;
    if (!m_session.attempt([&] { facts = enrolmentList(m_session.workspace(), choice); }))
        return;
    if (!*facts)
        return m_place.bringOut()->showProblem(facts->problems().front().text);
    showPaper(report::enrolmentDocument(**facts), tr("Enrolment list"), m_place.page);
}

void PeoplePaperSteps::showWeeks(const PeopleChoice& choice)
{
    std::optional<Outcome<ChosenPeople>> chosen;
    if (!m_session.attempt([&] { chosen = peopleChosen(m_session.workspace(), choice); }))
        return;
    if (!*chosen)
        return m_place.bringOut()->showProblem(chosen->problems().front().text);
    std::vector<Id<Volunteer>> people;
    for (const Volunteer& person : (**chosen).people)
        people.push_back(person.id);
    const QDate today = m_session.workspace().today();
    if (people.size() == 1)
        return (new PersonWeekDialog(m_session, people.front(), today, m_place.page))->open();
    std::vector<PersonWeek> weeks;
    if (m_session.attempt([&] { weeks = personWeeks(m_session.workspace(), people, mondayOf(today)); }))
        showPaper(report::personWeekDocument(weeks), tr("Week of a person"), m_place.page);
}

void PeoplePaperSteps::askWhy(const PeopleChoice& choice)
{
    auto* asking = new QInputDialog(m_place.page);
    asking->setObjectName(u"enrolmentReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Enrolment list with full numbers"));
    asking->setLabelText(tr("For whom and why? It is kept in the history."));
    connect(asking, &QInputDialog::textValueSelected, this,
            [this, choice](const QString& reason) { showInFull(choice, reason); });
    asking->open();
}

void PeoplePaperSteps::showInFull(const PeopleChoice& choice, const QString& reason)
{
    std::optional<Outcome<EnrolledInFull>> full;
    if (!m_session.attempt([&] { full = enrolmentListInFull(m_session.workspace(), choice, reason); }))
        return;
    if (!*full)
        return m_place.bringOut()->showProblem(full->problems().front().text);
    m_session.noteChange((*full)->changes);
    showPaper(report::enrolmentDocument((*full)->list), tr("Enrolment list"), m_place.page);
}

} // namespace redvest::ui
