// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/acceptance_steps.h"

#include "core/report/change_sheet.h"
#include "core/report/daily_sheet.h"
#include "core/usecases/figures/daily_sheet.h"
#include "core/usecases/rota/invitations.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/lists/invite_dialog.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/answer_desk.h"
#include "ui/rota/change_words.h"
#include "ui/rota/day_shifts.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/standby_dialog.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

AcceptanceSteps::AcceptanceSteps(Session& session, QStackedWidget* views, DayShifts* shifts, Page* page)
    : QObject(page)
    , m_session(session)
    , m_views(views)
    , m_shifts(shifts)
    , m_page(page)
    , m_state(plainLabel(shifts))
    , m_reading(new StoreReading(
          session, page, {u"published_day"_s, u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s, u"volunteer"_s}))
{
    build();
    watch();
}

void AcceptanceSteps::build()
{
    TablePage* list = m_shifts->list();
    const auto made = [&](const QString& name, const QString& text, const QString& tip, const auto& work) {
        QAction* action = makeAction(
            m_page, {.name = name, .text = text, .right = Right::EnterRota, .tip = tip, .menu = MenuId::Dispatch},
            work);
        actsOn(action, list);
        list->view()->addAction(action);
        return action;
    };
    made(u"invitePeople"_s, tr("Invite who is proposed…"),
         tr("Of the selected shifts, or of the whole day; the texts for chat groups are copied"), [this] { invite(); });
    made(u"answerDesk"_s, tr("Answers outstanding…"), tr("Types who accepts and who declines, one key each"),
         [this] { openAnswers(); });
    made(u"standbyList"_s, tr("Stand-by list…"), tr("Who is ready to step in on this day"), [this] { openStandbys(); });
    list->addButton(made(u"publishDay"_s, tr("Publish the day"),
                         tr("Makes the roster of this day known; from then on a change asks why"),
                         [this] { publish(); }));
    QAction* changes = makeAction(m_page, {.name = u"dayChanges"_s, .text = tr("Change sheet…"), .menu = MenuId::Print},
                                  [this] { showChanges(); });
    QAction* daily = makeAction(m_page,
                                {.name = u"dailySheet"_s,
                                 .text = tr("Sheet of the day…"),
                                 .tip = tr("Figures of this day and where volunteers were missing"),
                                 .menu = MenuId::Print},
                                [this] { showDaily(); });
    QAction* proposing = makeAction(m_page,
                                    {.name = u"proposeDay"_s,
                                     .text = tr("Propose who goes where"),
                                     .tip = tr("For the gaps of this day and division; nothing is saved"),
                                     .menu = MenuId::Dispatch},
                                    [this] { propose(); });
    for (QAction* action : {changes, daily, proposing}) {
        actsOn(action, list);
        list->view()->addAction(action);
    }
    m_state->setObjectName(u"dayState"_s);
    setRole(m_state, "quiet");
    list->addFilter(tr("Whether the roster of this day is published, and what changed since"), m_state);
}

void AcceptanceSteps::watch()
{
    m_reading->answer<DayState>(
        [this]() -> std::function<DayState(const Workspace&)> {
            return [asked = day(), scope = m_shifts->division()](const Workspace& ws) {
                return dayState(ws, asked, scope);
            };
        },
        [this](const DayState& state) {
            m_state->setText(dayStateText(state));
            setRole(m_state, state.changes > 0 ? "warn" : "quiet");
        });
    connect(m_shifts->days(), &DayStrip::dayChanged, m_reading, [this] { m_reading->askAnew(); });
    connect(m_shifts, &DayShifts::divisionChanged, m_reading, [this] { m_reading->askAnew(); });
    m_reading->refresh();
}

QDate AcceptanceSteps::day() const
{
    return m_shifts->days()->day();
}

/// Of the shifts selected; where none is, of the day as the filter of places lets it through.
void AcceptanceSteps::invite()
{
    SeatChoice choice{day(), m_shifts->division()};
    for (const QString& id : m_shifts->list()->selectedIds())
        choice.shifts.push_back(Id<Shift>::fromText(id));
    (new InviteDialog(m_session, choice, *m_shifts->list()->strip(), m_page))->open();
}

void AcceptanceSteps::propose()
{
    Q_EMIT m_page->navigate(u"dispatch"_s, ProposeSeats{m_shifts->division(), dayOf(day())});
}

void AcceptanceSteps::openAnswers()
{
    if (m_desk == nullptr) {
        m_desk = new AnswerDesk(m_session, m_page);
        m_views->addWidget(m_desk);
        connect(m_desk, &AnswerDesk::closed, this, [this] {
            m_views->setCurrentIndex(0);
            m_shifts->list()->view()->setFocus(Qt::OtherFocusReason);
            m_shifts->list()->strip()->takeOver(*m_desk->strip());
        });
    }
    m_views->setCurrentWidget(m_desk);
    m_desk->start(day(), m_shifts->division());
}

void AcceptanceSteps::openStandbys()
{
    (new StandbyDialog(m_session, day(), m_shifts->division(), m_page))->open();
}

void AcceptanceSteps::publish()
{
    m_session.carryOut(
        [this](Workspace& ws) { return publishDay(ws, day(), m_shifts->division()); }, *m_shifts->list()->strip(),
        [](const DayPublished& done) {
            const QString said = tr("Published: issue %1, %2 shifts, %3 people.")
                                     .arg(done.issue.number)
                                     .arg(done.shifts)
                                     .arg(done.sure + done.asked);
            return done.asked == 0 ? said : said + u' ' + tr("%1 of them have not answered yet.").arg(done.asked);
        });
}

void AcceptanceSteps::showChanges()
{
    std::optional<Outcome<DayChanges>> facts;
    if (!m_session.attempt([&] { facts = changesOfDay(m_session.workspace(), day(), m_shifts->division()); }))
        return;
    if (!*facts)
        return m_shifts->list()->strip()->tellRefused(facts->problems());
    showPaper(report::changeSheet(**facts), tr("Change sheet"), m_page);
}

void AcceptanceSteps::showDaily()
{
    std::optional<Outcome<DailyFacts>> facts;
    if (!m_session.attempt([&] { facts = dailyFacts(m_session.workspace(), day(), m_shifts->division()); }))
        return;
    if (!*facts)
        return m_shifts->list()->strip()->tellRefused(facts->problems());
    showPaper(report::dailyDocument(**facts), tr("Sheet of the day"), m_page);
}

} // namespace redvest::ui
