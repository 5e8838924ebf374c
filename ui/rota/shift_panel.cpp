// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_panel.h"

#include "core/usecases/rota/rota.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/rota/candidate_card.h"
#include "ui/rota/people_drawn.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_lists.h"
#include "ui/rota/shift_steps.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPeopleShown = 5;
constexpr int kLowPanel = 500; ///< on a small screen
constexpr int kBeside = 700;   ///< as wide as two lists beside each other must be
/// The tables whose changes show here.
constexpr const char16_t* kHeeded[] = {u"assignment",      u"shift",       u"post",      u"site",
                                       u"requirement",     u"course_rule", u"volunteer", u"qualification",
                                       u"training_record", u"edition",     u"office"};

/// Of a list that shows so many rows under its head.
int heightOf(int rows)
{
    return kRowHeight * (rows + 1) + space::kSmall + 2;
}

} // namespace

ShiftPanel::ShiftPanel(Session& session, MessageStrip& strip, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(peopleColumns(), [](const AssignmentRow& r) { return r.assignment.id.text(); })
    , m_head(new SectionCard({}, this))
    , m_figures(plainLabel(this))
    , m_counts(quietLine({}, this))
    , m_demands(quietLine({}, this))
    , m_peopleView(makeShiftList(u"people"_s, m_people, this))
    , m_nobody(quietLine(tr("Nobody yet. Choose below and press Enter."), this))
    , m_keys(quietLine(tr("A accepted · D declined · O on duty · S served · X cancel"), this))
    , m_back(new QPushButton(tr("Back to the list  Esc"), this))
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_steps(new ShiftSteps(session, strip, this))
    , m_candidates(new CandidateCard(session, m_steps, this))
    , m_revealed(new RevealStrip(revealDoor(session), this))
{
    buildPeople(m_head);
    buildActions();
    drawPeople(*m_peopleView, m_people, *m_steps, [this] { return m_id; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    m_cards->setSpacing(space::kSmall);
    m_cards->addWidget(m_head);
    m_cards->addWidget(m_candidates);
    column->addLayout(m_cards, 1);
    column->addWidget(m_revealed);
    arrange();
    connect(m_candidates, &CandidateCard::wanted, this,
            [this](AssignmentState state) { m_steps->assign(m_id, m_candidates->chosen(), state); });
    connect(m_candidates, &CandidateCard::standbyWanted, this,
            [this] { m_steps->standBy(m_id, m_candidates->chosen()); });
    connect(m_candidates, &CandidateCard::left, this, &ShiftPanel::left);
    connect(m_candidates, &CandidateCard::failed, &strip, &MessageStrip::showProblem);
    connect(m_steps, &ShiftSteps::left, m_candidates, &CandidateCard::focusList);
    connect(&m_session, &Session::changed, this, &ShiftPanel::heed);
    showShift({});
}

void ShiftPanel::buildPeople(SectionCard* card)
{
    m_figures->setObjectName(u"shiftFigures"_s);
    m_demands->setObjectName(u"shiftDemands"_s);
    m_nobody->setObjectName(u"nobody"_s);
    auto* figures = new QWidget(this);
    auto* line = new QHBoxLayout(figures);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMedium);
    line->addWidget(m_figures);
    line->addWidget(m_counts, 1);
    card->addContent(figures);
    card->addContent(m_demands);
    card->addContent(m_peopleView);
    card->addContent(m_nobody);
    m_keys->setToolTip(tr("I invited · N no answer · B absent · E excused · R replaced by who stands by · Del takes "
                          "off; the right button "
                          "of the mouse shows all"));
    m_keys->setObjectName(u"peopleKeys"_s);
    card->addContent(m_keys);
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    card->addToHead(m_back);
    connect(m_back, &QPushButton::clicked, this, &ShiftPanel::left);
    m_peopleView->installEventFilter(this);
    m_peopleView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_peopleView, &QWidget::customContextMenuRequested, this, &ShiftPanel::showMenu);
}

/// A step by its key or from the menu of a person is one action; the keys are the list's only.
void ShiftPanel::buildActions()
{
    for (const StateKey& step : stateKeys())
        m_stateActions.push_back(makeAction(
            m_peopleView,
            {.name = u"become."_s + wordOf(step.state), .text = stateName(step.state), .right = Right::EnterRota},
            [this, state = step.state] { setState(state); }));
    m_replace = makeAction(m_peopleView,
                           {.name = u"replaceSeat"_s, .text = tr("Falls out, replace…"), .right = Right::EnterRota},
                           [this] { replaceCurrent(); });
    makeAction(this, revealAction(), [this] { revealCurrent(); });
}

std::vector<AssignmentRow> ShiftPanel::chosenPeople() const
{
    return chosenIn(*m_peopleView, m_people);
}

Id<Volunteer> ShiftPanel::candidateInFocus() const
{
    return m_candidates->inFocus();
}

void ShiftPanel::focusPeople()
{
    if (m_people.rowCount() == 0)
        return focusCandidates();
    Q_EMIT entered();
    if (!m_peopleView->currentIndex().isValid())
        m_peopleView->selectRow(0);
    m_peopleView->setFocus(Qt::OtherFocusReason);
}

void ShiftPanel::showMenu(const QPoint& at)
{
    const AssignmentRow* row = currentPerson();
    if (row == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_stateActions.size(); ++i) {
        if (mayBecome(row->assignment.state, stateKeys()[i].state))
            menu->addAction(m_stateActions[i]);
    }
    menu->addAction(m_replace);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(m_peopleView->viewport()->mapToGlobal(at));
}

void ShiftPanel::showShift(Id<Shift> id)
{
    if (id != m_id) {
        m_steps->dismiss();
        m_revealed->dismiss();
    }
    m_id = id;
    refresh();
}

void ShiftPanel::refresh()
{
    m_isStale = false;
    showPeople();
    showHead();
    m_candidates->look(m_id);
}

/// Out of sight it is only noted.
void ShiftPanel::heed(const ChangeSet& changes)
{
    const auto touches = [&](const QString& table) { return changes.touches(table); };
    m_isStale = m_isStale || std::any_of(std::begin(kHeeded), std::end(kHeeded),
                                         [&](const char16_t* table) { return touches(QString::fromUtf16(table)); });
    if (m_isStale && isVisible())
        refresh();
}

void ShiftPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ShiftPanel::showPeople()
{
    m_session.attempt([this] {
        m_people.setRows(m_id.isNull() ? std::vector<AssignmentRow>() : assignmentRows(m_session.workspace(), m_id));
    });
    const int rows = m_people.rowCount();
    m_peopleView->setVisible(rows > 0);
    // On a small or enlarged screen fewer are in sight, before anything is cut.
    m_peopleView->setMinimumHeight(heightOf(1));
    arrange();
    m_nobody->setVisible(rows == 0 && !m_id.isNull());
    showKeys();
}

/// People and candidates stand beside each other where there is width for it, below each other otherwise.
void ShiftPanel::arrange()
{
    const bool isWide = width() >= kBeside;
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setStretch(0, isWide ? 1 : 0);
    m_cards->setStretch(1, 1);
    const int shown = std::clamp(m_people.rowCount(), 1, kMostPeopleShown);
    m_peopleView->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : heightOf(shown));
}

/// Where little height is left, the people themselves matter more; the tip of the list has the keys then.
void ShiftPanel::showKeys()
{
    const bool isLow = m_cards->direction() == QBoxLayout::TopToBottom && height() < kLowPanel;
    m_keys->setVisible(m_people.rowCount() > 0 && !isLow);
    m_demands->setVisible(!m_id.isNull() && !isLow);
    m_peopleView->setToolTip(tipText(isLow ? m_keys->text() : QString()));
}

void ShiftPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    showKeys();
}

void ShiftPanel::showHead()
{
    std::optional<ShiftRow> row;
    std::optional<PostForm> form;
    m_session.attempt([&] {
        row = shiftRow(m_session.workspace(), m_id);
        form = row ? postForm(m_session.workspace(), row->shift.post) : std::nullopt;
    });
    m_candidates->setVisible(row.has_value());
    m_counts->setVisible(row.has_value());
    m_head->setTitle(row ? row->postName : tr("A shift"));
    m_head->setRightText(row ? localDate(row->shift.starts).toString(u"MM-dd "_s) + timesText(row->shift.span())
                             : QString());
    if (!row) {
        m_figures->setText(tr("Choose a shift in the table to see who is on it."));
        setRole(m_figures, "quiet");
        return;
    }
    m_figures->setText(row->shift.isArchived ? tr("called off")
                       : row->gap() > 0      ? tr("%1 missing").arg(row->gap())
                                             : tr("complete"));
    setRole(m_figures, row->gap() > 0 ? "alarm" : "ok");
    m_counts->setText(tr("needed %1 · here %2 · asked %3").arg(row->shift.needed).arg(row->filled).arg(row->pending));
    QStringList demands{row->siteName, row->place};
    if (form && form->post.risk != RiskClass::None)
        demands << riskName(form->post.risk);
    if (form && form->post.isInSuit)
        demands << tr("Protective suit");
    if (!row->shift.breaks.isEmpty())
        demands << tr("Breaks") + u' ' + row->shift.breaks;
    for (const Requirement& r : form ? form->requirements : std::vector<Requirement>())
        demands << r.name;
    m_demands->setText(demands.join(u" · "_s));
}

bool ShiftPanel::hasKeyboard() const
{
    const QWidget* at = window()->focusWidget();
    return at != nullptr && isAncestorOf(at);
}

void ShiftPanel::offerWayBack(bool isOffered)
{
    m_back->setVisible(isOffered);
    const QMargins around = layout()->contentsMargins();
    layout()->setContentsMargins(isOffered ? around.right() : 0, around.top(), around.right(), around.bottom());
}

void ShiftPanel::focusCandidates()
{
    Q_EMIT entered();
    m_candidates->focusSearch();
}

bool ShiftPanel::isLooking() const
{
    return m_candidates->isLooking();
}

int ShiftPanel::leastWidth() const
{
    constexpr int kAround = 3 * space::kMedium + 18; // of card and panel, with the frame and the bar of the list
    return kAround + std::max(leastListWidth(m_people), m_candidates->leastWidth());
}

const AssignmentRow* ShiftPanel::currentPerson() const
{
    const QModelIndex at = m_peopleView->currentIndex();
    return at.isValid() ? &m_people.row(at.row()) : nullptr;
}

/// The keyboard stays on the line it was on.
void ShiftPanel::setState(AssignmentState state)
{
    const std::vector<AssignmentRow> people = chosenIn(*m_peopleView, m_people);
    if (people.empty())
        return;
    const int at = m_peopleView->currentIndex().row();
    m_steps->setState(people, state, [this, at] {
        m_peopleView->selectRow(std::min(at, m_people.rowCount() - 1));
        m_peopleView->setFocus(Qt::OtherFocusReason);
    });
}

void ShiftPanel::removeChosen()
{
    const std::vector<AssignmentRow> people = chosenIn(*m_peopleView, m_people);
    if (!people.empty())
        m_steps->remove(people);
}

void ShiftPanel::replaceCurrent()
{
    if (const AssignmentRow* row = currentPerson())
        m_steps->replace(*row);
}

bool ShiftPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && peopleKey(key->key());
}

bool ShiftPanel::peopleKey(int key)
{
    if (key == Qt::Key_Delete)
        return removeChosen(), true;
    if (key == Qt::Key_R)
        return m_replace->trigger(), true;
    for (std::size_t i = 0; i < m_stateActions.size(); ++i) {
        if (stateKeys()[i].key == key)
            return m_stateActions[i]->trigger(), true;
    }
    return false;
}

QString ShiftPanel::assignmentInFocus() const
{
    const AssignmentRow* row = m_peopleView->hasFocus() ? currentPerson() : nullptr;
    return row ? row->assignment.id.text() : QString();
}

void ShiftPanel::revealCurrent()
{
    const AssignmentRow* person = currentPerson();
    if (const Id<Volunteer> candidate = m_candidates->inFocus(); !candidate.isNull())
        m_revealed->show(candidate);
    else if (person != nullptr)
        m_revealed->show(person->assignment.volunteer);
}

} // namespace redvest::ui
