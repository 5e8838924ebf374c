// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/dispatch_page.h"

#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/dispatch/accept_steps.h"
#include "ui/dispatch/dispatch_actions.h"
#include "ui/dispatch/dispatch_period.h"
#include "ui/dispatch/dispatch_side.h"
#include "ui/dispatch/kept_dispatch.h"
#include "ui/dispatch/proposal_words.h"
#include "ui/dispatch/reinforcement_dialog.h"
#include "ui/dispatch/review_list.h"
#include "ui/dispatch/search_strip.h"
#include "ui/dispatch/teams_dialog.h"
#include "ui/dispatch/weights_dialog.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/table_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSideWidth = 330;
constexpr int kScopeWidth = 150;

} // namespace

DispatchPage::DispatchPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_kept(std::make_shared<KeptDispatch>())
    , m_scope(new DivisionPicker(this))
    , m_period(new DispatchPeriod([&session] { return session.workspace().now(); }, this))
    , m_table(new TablePage(this))
    , m_list(new ReviewList(session, *m_table, this))
    , m_strip(new SearchStrip(this))
    , m_said(sayingLabel({}, "", this))
    , m_side(new DispatchSide(
          session, m_kept, [this] { return m_list->markedSeats(); }, this))
    , m_search(new ProposalSearch(session, m_kept, this))
{
    auto* side = new QWidget(this);
    side->setFixedWidth(scaledToText(kSideWidth));
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_table, 1);
    both->addWidget(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(both, 1);
    column->addWidget(m_strip);
    buildSide(side);
    buildFilters();
    buildList();
    buildActions();
    watchSearch();
    readSeats();
    showState();
}

DispatchPage::~DispatchPage() = default;

QString DispatchPage::title() const
{
    return tr("Dispatch");
}

void DispatchPage::buildFilters()
{
    m_scope->setObjectName(u"dispatchScope"_s);
    m_scope->setPlaceholderText(tr("The whole office"));
    m_scope->setClearButtonEnabled(true);
    m_scope->setMinimumWidth(scaledToText(kScopeWidth));
    m_scope->shareDivisions(divisionsOf(m_session));
    m_scope->setAccessibleName(tr("Division"));
    // What papers say is asked of the proposal that is shown, not of the next question.
    auto* about = new QWidget(this);
    auto* row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_scope);
    m_table->addFilter(tr("Division"), about);
    m_table->addFilter(tr("Period"), m_period);
    connect(m_scope, &DivisionPicker::codeChanged, m_list, &ReviewList::forgetWishes);
    connect(m_scope, &QLineEdit::returnPressed, this, [this] {
        if (!m_scope->isOpen())
            propose();
    });
    connect(m_period, &DispatchPeriod::changed, m_list, &ReviewList::forgetWishes);
    connect(m_period, &DispatchPeriod::entered, this, &DispatchPage::propose);
}

void DispatchPage::buildList()
{
    m_table->setObjectName(u"proposal"_s);
    m_table->setTitle(title());
    m_table->setSearchHint(tr("Name, post, site  Ctrl+F"));
    sayNothingYet();
    connect(m_list, &ReviewList::changed, this, &DispatchPage::showState);
    connect(m_list, &ReviewList::moved, this, [this] { m_side->follow(m_list->currentShift()); });
    connect(m_table, &TablePage::openRequested, m_side, &DispatchSide::seekOthers);
    connect(m_table, &TablePage::editRequested, this, &DispatchPage::showOnRota);
}

void DispatchPage::buildSide(QWidget* side)
{
    m_said->setObjectName(u"proposalSaid"_s);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::kMedium, space::kMedium, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_said);
    column->addWidget(m_side, 1);
    connect(m_side, &DispatchSide::opened, m_list, &ReviewList::goTo);
    connect(m_side, &DispatchSide::wanted, this, &DispatchPage::chooseOther);
    connect(m_side, &DispatchSide::left, this, [this] { mainPart()->setFocus(Qt::OtherFocusReason); });
    connect(m_side, &DispatchSide::told, this, [this](const QString& said) { m_table->strip()->showMessage(said); });
    connect(m_side, &DispatchSide::refused, this, [this](const QString& why) { m_table->strip()->showProblem(why); });
}

void DispatchPage::watchSearch()
{
    connect(m_search, &ProposalSearch::prepared, m_strip, &SearchStrip::showReading);
    connect(m_search, &ProposalSearch::stepped, m_strip, &SearchStrip::showStep);
    connect(m_search, &ProposalSearch::ended, this, &DispatchPage::searchEnded);
    connect(m_strip, &SearchStrip::stopWanted, this, &DispatchPage::stop);
}

void DispatchPage::readSeats()
{
    using Seats = std::vector<SeatNow>;
    m_now = new StoreReading(m_session, this, {u"assignment"_s});
    m_now->answer<Seats>(
        [this]() -> std::function<Seats(const Workspace&)> {
            return [seats = m_list->review().seats()](const Workspace& ws) { return seatsNow(ws, seats); };
        },
        [this](const Seats& seats) {
            forgetOthers();
            m_list->setNow(seats);
        });
}

void DispatchPage::refresh()
{
    m_now->refresh();
}

void DispatchPage::open(const Wish& wish)
{
    const auto* asked = std::get_if<ProposeSeats>(&wish);
    if (asked == nullptr)
        return;
    m_search->abandon(); // it was about something else
    m_teams.clear();
    m_scope->setCode(asked->division);
    m_period->setPeriod(asked->period);
    m_list->forgetWishes();
    propose();
}

void DispatchPage::find()
{
    m_table->focusSearch();
}

QWidget* DispatchPage::mainPart()
{
    return mainPartOf(*m_table);
}

void DispatchPage::propose()
{
    if (isSearching())
        return;
    if (m_scope->isUnresolved())
        return m_table->strip()->showProblem(
            tr("\"%1\" names no division. Choose one of those offered.").arg(m_scope->text().trimmed()));
    DispatchQuery query;
    query.scope = m_scope->code();
    query.period = m_period->period();
    query.pinned = m_list->wishes().pinned;
    query.weights = m_weights;
    query.teams = m_teams;
    query.barred = m_list->wishes().barred;
    m_askedBy = accountName();
    m_table->strip()->dismiss();
    m_strip->begin();
    m_search->start(query);
    m_list->setFrozen(true);
    showState();
}

/// For the division and the period that are chosen, whatever is proposed.
void DispatchPage::showReinforcement()
{
    (new ReinforcementDialog(m_session, m_scope->code(), m_period->period(), this))->open();
}

void DispatchPage::stop()
{
    if (!isSearching())
        return;
    m_strip->showStopping();
    m_search->stop();
}

void DispatchPage::searchEnded(const FoundProposal* found, const QString& failure)
{
    m_strip->end();
    m_list->setFrozen(false);
    const bool isFound = found != nullptr && found->outcome.ok();
    m_list->settleChoice(isFound); // whom the proposal cannot take is not pinned either
    if (isFound)
        return showFound(*found);
    if (found != nullptr)
        m_table->strip()->tellRefused(found->outcome.problems());
    else if (failure.isEmpty())
        m_table->strip()->showMessage(tr("Stopped before there was a proposal."));
    else
        Q_EMIT m_session.failed(failure);
    showState();
}

void DispatchPage::showFound(const FoundProposal& found)
{
    m_table->setCountText(proposalCount(*found.outcome));
    m_table->setEmptyText(emptyProposalSaid(*found.outcome));
    m_list->show(found);
    m_side->show(m_list->review().proposal());
    m_now->askAnew();
    const QWidget* at = window()->focusWidget();
    if (at == m_scope || m_period->isAncestorOf(at))
        mainPart()->setFocus(Qt::OtherFocusReason); // what was asked is answered
}

QString DispatchPage::accountName() const
{
    const std::optional<Account>& account = m_session.workspace().account();
    return account ? account->name : QString();
}

void DispatchPage::forgetOthers()
{
    if (m_list->review().proposal() == nullptr || m_askedBy == accountName())
        return;
    m_list->clear();
    m_side->show(nullptr);
    sayNothingYet();
}

void DispatchPage::buildActions()
{
    const DispatchWork work{[this] { propose(); },           [this] { stop(); },
                            [this] { showReinforcement(); }, [this] { askForWeights(); },
                            [this] { askForTeams(); },       [this] { m_list->pin(); },
                            [this] { m_list->bar(); },       [this] { m_side->seekOthers(); },
                            [this] { showOnRota(); }};
    const SearchActions search = makeSearchActions(*this, work);
    m_propose = search.propose;
    m_stop = search.stop;
    m_steps = new AcceptSteps(m_session, *this, *m_table, m_list->review());
    m_onRows = makeRowActions(*this, *m_table, work);
    m_table->addButton(m_steps->acceptAll());
    m_table->addButton(m_steps->acceptTicked());
    m_table->addButton(m_propose, true);
    m_table->belongTo(*this, m_session);
    m_table->output().setSubject([this] {
        const Proposal* proposal = m_list->review().proposal();
        return proposal == nullptr ? QString() : localDate(proposal->query.period.from).toString(Qt::ISODate);
    });
    m_table->output().setAsked([this] {
        const Proposal* proposal = m_list->review().proposal();
        return proposal == nullptr ? QString() : proposalAbout(*proposal);
    });
    m_table->output().setWhyNotYet(
        [this] { return isSearching() ? tr("The proposal is still being looked for.") : QString(); });
}

void DispatchPage::sayNothingYet()
{
    m_table->setCountText(tr("nothing proposed yet"));
    m_table->setEmptyText(tr("Choose a division and a period, then press Ctrl+Enter: here will stand who should go "
                             "where, and why seats stay open."));
}

void DispatchPage::showState()
{
    const Proposal* proposal = m_list->review().proposal();
    QStringList lines{proposal == nullptr ? QString() : proposalSaid(*proposal), wishesSaid(m_list->wishes())};
    for (const Problem& problem : m_session.workspace().require(Right::EnterRota))
        lines << problem.text;
    lines.removeAll(QString());
    if (proposal == nullptr && lines.isEmpty())
        lines << tr("Space ticks · P pins · B not this one · Enter who else · Ctrl+Tab the next tab here");
    m_said->setText(lines.join(u'\n'));
    m_propose->setEnabled(!isSearching());
    m_stop->setEnabled(isSearching());
    for (QAction* action : m_onRows)
        action->setEnabled(proposal != nullptr && !isSearching());
    m_steps->update(isSearching());
    m_table->view()->viewport()->update();
}

/// The person is pinned on the shift the keyboard is on, and everybody else sought for round that.
void DispatchPage::chooseOther(Id<Volunteer> person, const QString& name)
{
    if (isSearching() || !m_list->choose(person))
        return;
    propose();
    m_strip->showReading(tr("%1 is pinned. Looking for the others anew…").arg(name));
    mainPart()->setFocus(Qt::OtherFocusReason);
}

void DispatchPage::askForWeights()
{
    const DispatchWeights ofOffice = dispatchWeights(m_session.workspace().office());
    const auto taken = [this](std::optional<DispatchWeights> weights) {
        m_weights = weights;
        propose();
    };
    (new WeightsDialog(ofOffice, m_weights.value_or(ofOffice), taken, this))->open();
}

void DispatchPage::askForTeams()
{
    const auto taken = [this](const std::vector<Id<Team>>& teams) {
        m_teams = teams;
        propose();
    };
    (new TeamsDialog(m_session, m_teams, m_list->review().proposal(), taken, this))->open();
}

void DispatchPage::showOnRota()
{
    if (const ProposedShift* shift = m_list->currentShift())
        Q_EMIT navigate(u"rota"_s, ShowShift{shift->id});
}

void DispatchPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isSearching())
        return stop();
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!isTab || (event->modifiers() & Qt::ControlModifier) == 0)
        return Page::keyPressEvent(event);
    m_side->turn(event->key() == Qt::Key_Tab ? 1 : -1);
}

} // namespace redvest::ui
