// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/accept_steps.h"

#include "core/report/rosters.h"
#include "core/usecases/volunteers/rosters.h"
#include "ui/desk/action.h"
#include "ui/desk/jobs.h"
#include "ui/desk/session.h"
#include "ui/parts/lists/invite_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QTableView>

#include <algorithm>
#include <set>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamedLeftOut = 3;
constexpr std::size_t kAtOnce = 100; ///< seats put on while the window waits

QString saidOf(const AcceptedProposal& done)
{
    QString said = AcceptSteps::tr("Put on as proposed: %1, taken off: %2, left out: %3.")
                       .arg(thousands(done.assigned), thousands(done.takenOff), thousands(qint64(done.leftOut.size())));
    for (std::size_t i = 0; i < std::min(kNamedLeftOut, done.leftOut.size()); ++i)
        said += u' ' + done.leftOut[i].text;
    return said;
}

/// The proposal as if it said no more than what is chosen: those put on, and those taken off.
Proposal partOf(const Proposal& whole, const ProposalReview::Chosen& chosen)
{
    std::set<std::pair<Id<Volunteer>, Id<Shift>>> wanted;
    for (const PinnedSeat& seat : chosen.seats)
        wanted.emplace(seat.volunteer, seat.shift);
    Proposal part = whole;
    std::erase_if(part.seats, [&](const ProposedSeat& s) { return wanted.count({s.volunteer, s.shift}) == 0; });
    part.givenUp = chosen.givenUp;
    return part;
}

template <class T, class Get>
std::vector<Id<T>> eachOnce(const std::vector<PinnedSeat>& seats, Get get)
{
    std::vector<Id<T>> ids;
    for (const PinnedSeat& seat : seats)
        ids.push_back(get(seat));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<Id<Shift>> shiftsOf(const std::vector<PinnedSeat>& seats)
{
    return eachOnce<Shift>(seats, [](const PinnedSeat& seat) { return seat.shift; });
}

std::vector<Id<Volunteer>> peopleOf(const std::vector<PinnedSeat>& seats)
{
    return eachOnce<Volunteer>(seats, [](const PinnedSeat& seat) { return seat.volunteer; });
}

} // namespace

AcceptSteps::AcceptSteps(Session& session, Page& page, TablePage& list, const ProposalReview& review)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_list(list)
    , m_review(review)
{
    const auto made = [&](Action said, const std::function<void()>& work) {
        QAction* action = makeAction(&page, said, work);
        list.view()->addAction(action);
        return action;
    };
    m_ticked = made({.name = u"acceptTicked"_s,
                     .text = tr("Accept what is ticked"),
                     .right = Right::EnterRota,
                     .tip = tr("Puts those ticked on their shifts as proposed and takes off those given up; nobody is "
                               "asked yet"),
                     .key = QKeySequence(Qt::CTRL | Qt::Key_S),
                     .isOfWindow = true,
                     .menu = MenuId::Dispatch,
                     .opensGroup = true},
                    [this] { accept(true); });
    m_all = made({.name = u"acceptAll"_s,
                  .text = tr("Accept all"),
                  .right = Right::EnterRota,
                  .tip = tr("Whatever is ticked: everybody proposed is put on, everybody given up is taken off"),
                  .menu = MenuId::Dispatch},
                 [this] { accept(false); });
    m_invite = made({.name = u"inviteAccepted"_s,
                     .text = tr("Invite who was accepted…"),
                     .right = Right::EnterRota,
                     .tip = tr("Until when they are to answer, and the texts that go out"),
                     .menu = MenuId::Dispatch},
                    [this] { invite(); });
    m_phones =
        made({.name = u"phonesOfAccepted"_s, .text = tr("Phone list of who was accepted…"), .menu = MenuId::Print},
             [this] { showPhones(); });
    update(false);
}

void AcceptSteps::update(bool isSearching)
{
    m_isSearching = isSearching;
    const bool isOpen = m_review.proposal() != nullptr && !isSearching && !m_isAccepting;
    m_ticked->setEnabled(isOpen && !m_review.chosen(true).isEmpty());
    m_all->setEnabled(isOpen && !m_review.chosen(false).isEmpty());
    const bool hasStanding = isOpen && !m_review.standing().empty();
    m_invite->setEnabled(hasStanding);
    m_phones->setEnabled(hasStanding);
}

void AcceptSteps::accept(bool onlyTicked)
{
    const ProposalReview::Chosen chosen = m_review.chosen(onlyTicked);
    if (m_review.proposal() == nullptr || chosen.isEmpty())
        return m_list.strip()->showProblem(tr("Nothing is ticked that would change anything."));
    const Proposal accepted = partOf(*m_review.proposal(), chosen);
    if (chosen.seats.size() > kAtOnce)
        return acceptMany(std::make_shared<const Taken>(Taken{accepted, chosen.seats}), {});
    (void)m_session.carryOut([&](Workspace& ws) { return acceptProposal(ws, accepted, chosen.seats); }, *m_list.strip(),
                             saidOf);
}

/// The window does not wait for it.
void AcceptSteps::acceptMany(const std::shared_ptr<const Taken>& taken, const QString& why)
{
    using Done = std::shared_ptr<Outcome<AcceptedProposal>>;
    m_isAccepting = true;
    update(m_isSearching);
    m_list.strip()->showMessage(tr("Putting %1 people on their shifts…").arg(thousands(qint64(taken->seats.size()))));
    runJob<Done>(
        this,
        [from = &m_session, taken, why](Progress&) {
            const auto ws = from->sibling();
            const Explanation said(*ws, why);
            return std::make_shared<Outcome<AcceptedProposal>>(acceptProposal(*ws, taken->proposal, taken->seats));
        },
        [this, taken, why](const JobResult<Done>& result) {
            m_isAccepting = false;
            const bool isRefused = result.value && !(*result.value)->ok();
            const QString reason =
                isRefused && why.isEmpty() ? m_session.whyOf((*result.value)->problems()) : QString();
            if (!reason.isEmpty())
                return acceptMany(taken, reason);
            if (result.value)
                (void)m_session.settle(**result.value, *m_list.strip(), saidOf);
            else
                Q_EMIT m_session.failed(result.message);
            update(m_isSearching);
        });
}

void AcceptSteps::invite()
{
    const std::vector<PinnedSeat> standing = m_review.standing();
    (new InviteDialog(m_session, {.shifts = shiftsOf(standing), .people = peopleOf(standing)}, *m_list.strip(),
                      &m_page))
        ->open();
}

void AcceptSteps::showPhones()
{
    const std::vector<PinnedSeat> standing = m_review.standing();
    const RosterChoice choice{.shifts = shiftsOf(standing), .people = peopleOf(standing)};
    std::optional<Outcome<RosterFacts>> found;
    if (!m_session.attempt([&] { found = roster(m_session.workspace(), choice, RosterBy::Day); }))
        return;
    if (!*found)
        return m_list.strip()->tellRefused(found->problems());
    showPaper(report::phoneListDocument(**found), tr("Phone list"), &m_page);
}

} // namespace redvest::ui
