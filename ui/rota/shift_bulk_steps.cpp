// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_bulk_steps.h"

#include "core/report/post_papers.h"
#include "core/usecases/rota/post_papers.h"
#include "core/usecases/rota/rota.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/day_shifts.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/gap_collections_dialog.h"
#include "ui/rota/roster_steps.h"
#include "ui/rota/sealed_team_dialog.h"
#include "ui/rota/shift_plan_dialog.h"
#include "ui/rota/shifts_change_dialog.h"

#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostStays = 6; ///< posts of one sealed team, so that the dialog keeps its height

} // namespace

ShiftBulkSteps::ShiftBulkSteps(Session& session, QWidget& page, DayShifts& shifts, TablePage& posts)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_shifts(shifts)
    , m_posts(posts)
{
    const auto made = [this](const QString& name, const QString& text, TablePage& list, QWidget* part,
                             const std::function<void()>& work, bool opensGroup = false) {
        QAction* action = makeAction(
            &m_page, {.name = name, .text = text, .right = Right::EnterRota, .opensGroup = opensGroup}, work);
        list.view()->addAction(action);
        actsOn(action, part);
        return action;
    };
    m_posts.addButton(made(u"planShifts"_s, tr("Shifts by a pattern…"), m_posts, &m_posts, [this] { planShifts(); }));
    made(u"planSealedTeam"_s, tr("Sealed team…"), m_posts, &m_posts, [this] { planSealedTeam(); });
    for (const auto& [name, text, paper] :
         {std::tuple(u"postCards"_s, tr("Post cards on A4…"), PostCardPaper::A4),
          std::tuple(u"postCardsSmall"_s, tr("Post cards on A5…"), PostCardPaper::A5)}) {
        QAction* action = makeAction(&m_page, {.name = name, .text = text, .menu = MenuId::Print},
                                     [this, paper = paper] { showCards(paper); });
        m_posts.view()->addAction(action);
        actsOn(action, &m_posts);
    }
    makeAction(&m_page, {.name = u"gapCollections"_s, .text = tr("Gap collections…"), .menu = MenuId::Exchange},
               [this] { (new GapCollectionsDialog(m_session, &m_page))->open(); });
    made(
        u"copyWeek"_s, tr("Copy the week…"), *m_shifts.list(), &m_shifts, [this] { m_shifts.startCopyingWeek(); },
        true);
    made(u"changeShifts"_s, tr("Change many shifts…"), *m_shifts.list(), &m_shifts, [this] { changeShifts(); });
    new RosterSteps(m_session, m_page, *m_shifts.list()); // owned by the page
}

void ShiftBulkSteps::planShifts()
{
    const std::vector<Id<Post>> posts = idsOf<Post>(m_posts.selectedIds());
    if (posts.empty())
        return askForRow(m_posts, tr("Choose the posts that get the shifts: Ctrl+A takes all."));
    (new ShiftPlanDialog(m_session, posts, m_shifts.days()->day(), *m_posts.strip(), &m_page))->open();
}

void ShiftBulkSteps::planSealedTeam()
{
    const std::vector<Id<Post>> posts = idsOf<Post>(m_posts.selectedIds());
    if (posts.empty() || posts.size() > kMostStays)
        return askForRow(m_posts,
                         tr("Choose the posts where the team stays, one after the other: 1 to %1.").arg(kMostStays));
    std::vector<PostRow> stays;
    if (!m_session.attempt([&] {
            for (PostRow& row : postRows(m_session.workspace(), {})) {
                if (std::find(posts.begin(), posts.end(), row.post.id) != posts.end())
                    stays.push_back(std::move(row));
            }
        }))
        return;
    // As they were marked: that is the order in which the team moves.
    std::sort(stays.begin(), stays.end(), [&](const PostRow& a, const PostRow& b) {
        return std::find(posts.begin(), posts.end(), a.post.id) < std::find(posts.begin(), posts.end(), b.post.id);
    });
    if (stays.empty())
        return askForRow(m_posts, tr("This post is not there any more."));
    (new SealedTeamDialog(m_session, stays, m_shifts.days()->day(), *m_posts.strip(), &m_page))->open();
}

void ShiftBulkSteps::changeShifts()
{
    const std::vector<Id<Shift>> shifts = idsOf<Shift>(m_shifts.list()->selectedIds());
    if (shifts.empty())
        return askForRow(*m_shifts.list(), tr("Choose the shifts to change: Ctrl+A takes all of the day."));
    (new ShiftsChangeDialog(m_session, shifts, *m_shifts.list()->strip(), &m_page))->open();
}

void ShiftBulkSteps::showCards(PostCardPaper paper)
{
    const std::vector<Id<Post>> posts = idsOf<Post>(m_posts.selectedIds());
    if (posts.empty())
        return askForRow(m_posts, tr("Choose the posts whose cards are printed: Ctrl+A takes all."));
    std::optional<Outcome<PostCardFacts>> facts;
    if (!m_session.attempt([&] { facts = postCards(m_session.workspace(), posts, paper); }))
        return;
    if (!*facts)
        return m_posts.strip()->tellRefused(facts->problems());
    showPaper(report::postCardsDocument(**facts), tr("Post cards"), &m_page);
}

} // namespace redvest::ui
