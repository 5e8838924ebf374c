// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_desk.h"

#include "core/domain/search_text.h"
#include "core/usecases/rota/board.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/board_actions.h"
#include "ui/rota/board_legend.h"
#include "ui/rota/board_view.h"
#include "ui/rota/board_wheel.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/shift_panel.h"
#include "ui/rota/shift_steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMinuteMs = 60'000;
constexpr int kLeastPanelWidth = 320;
constexpr int kBeside = 1000; ///< on a smaller or enlarged screen one takes the place of the other
constexpr int kSearchWidth = 200;
constexpr int kPickerWidth = 150;

} // namespace

BoardDesk::BoardDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(new StoreReading(session, this, {u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s, u"division"_s}))
    , m_span(new QComboBox(this))
    , m_days(new DayStrip(session.workspace().today(), this))
    , m_search(new QLineEdit(this))
    , m_division(new DivisionPicker(this))
    , m_category(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_short(new QCheckBox(tr("Only where people are missing"), this))
    , m_counts(plainLabel(this))
    , m_strip(new MessageStrip(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_boards(new QStackedWidget(this))
    , m_view(new BoardView(m_model, this))
    , m_wheel(new BoardWheel(m_model, this))
    , m_panel(new ShiftPanel(session, *m_strip, this))
    , m_actions(new BoardActions(session, *this))
{
    setObjectName(u"desk_board"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    buildHead();
    buildFilters();
    buildBody();
    connectBoard();
    readBoard();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BoardDesk::followNow);
    m_minutes.setInterval(kMinuteMs);
    connect(&m_minutes, &QTimer::timeout, this, &BoardDesk::tick);
    m_minutes.start();
}

void BoardDesk::buildHead()
{
    auto* back = named(new QPushButton(tr("Back to the list  Esc"), this), u"boardBack"_s);
    connect(back, &QPushButton::clicked, this, &BoardDesk::closed);
    m_span->setObjectName(u"boardSpan"_s);
    m_span->addItems({tr("Hours of a day"), tr("Days of a week"), tr("24-hour wheel")});
    m_span->setCurrentIndex(int(BoardSpan::Week));
    m_span->setAccessibleName(tr("What the board shows"));
    auto* row = new FlowRow;
    row->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{back, m_span, m_days})
        row->addWidget(part);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void BoardDesk::buildFilters()
{
    m_search->setObjectName(u"boardSearch"_s);
    m_search->setPlaceholderText(tr("Post, site, service  Ctrl+F"));
    m_search->setAccessibleName(tr("Search the board"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaledToText(kSearchWidth));
    m_division->setObjectName(u"boardDivision"_s);
    m_division->setPlaceholderText(tr("All streets"));
    m_division->setAccessibleName(tr("Street or community"));
    m_division->setClearButtonEnabled(true);
    m_division->setMinimumWidth(scaledToText(kPickerWidth));
    m_division->shareDivisions(divisionsOf(m_session));
    m_category->setObjectName(u"boardCategory"_s);
    m_category->setAccessibleName(tr("Service"));
    m_category->addItem(tr("All services"));
    filterByTerms(m_session, *m_category, TermList::Category);
    m_grouping->setObjectName(u"boardGrouping"_s);
    m_grouping->setAccessibleName(tr("Grouped by"));
    m_grouping->addItems({tr("By street"), tr("By site")});
    m_short->setObjectName(u"boardShort"_s);
    m_counts->setObjectName(u"boardCounts"_s);
    setRole(m_counts, "quiet");
    auto* row = new FlowRow;
    row->setSpacing(space::kSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_search, m_division, m_category, m_grouping, m_short, m_counts})
        row->addWidget(part);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &BoardDesk::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &BoardDesk::focusBoard);
    connect(m_short, &QCheckBox::toggled, this, &BoardDesk::narrow);
    connect(m_division, &DivisionPicker::codeChanged, m_reading, &StoreReading::askAnew);
    connect(m_category, &QComboBox::currentIndexChanged, m_reading, &StoreReading::askAnew);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_model.groupBy(at == 0 ? BoardGrouping::Street : BoardGrouping::Site); });
}

void BoardDesk::buildBody()
{
    m_boards->addWidget(m_view);
    m_boards->addWidget(m_wheel);
    m_split->setObjectName(u"boardSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_boards);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isDrawn = true; });
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_split, 1);
    column->addWidget(new BoardLegend(this));
    column->addWidget(m_strip);
    setFocusProxy(m_view);
}

void BoardDesk::connectBoard()
{
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] { showSpan(span()); });
    connect(m_days, &DayStrip::dayChanged, this, [this] {
        if (period() != m_asked)
            m_reading->askAnew();
    });
    connect(m_view, &BoardView::currentChanged, this, &BoardDesk::follow);
    connect(m_view, &BoardView::opened, this, &BoardDesk::open);
    connect(m_view, &BoardView::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_wheel, &BoardWheel::cellChosen, m_view, &BoardView::setCurrent);
    connect(m_wheel, &BoardWheel::opened, this, &BoardDesk::open);
    connect(m_panel, &ShiftPanel::left, this, &BoardDesk::focusBoard);
    connect(m_panel, &ShiftPanel::entered, this, [this] { showPart(true); });
    connect(&m_panel->steps(), &ShiftSteps::asked, this, [this] { showPart(true); });
    connect(&m_panel->steps(), &ShiftSteps::settled, this, &BoardDesk::focusBoard);
    connect(&m_panel->steps(), &ShiftSteps::stepped, this, &BoardDesk::stepped);
}

void BoardDesk::readBoard()
{
    m_reading->answer<RotaBoard>(
        [this]() -> std::function<RotaBoard(const Workspace&)> {
            m_asked = period();
            const QString category = m_category->currentIndex() > 0 ? m_category->currentText() : QString();
            return [asked = RotaFilter{m_division->code(), m_asked, category}](const Workspace& ws) {
                return rotaBoard(ws, asked);
            };
        },
        [this](RotaBoard board) { showBoard(std::move(board)); });
}

QString BoardDesk::division() const
{
    return m_division->code();
}

Span BoardDesk::period() const
{
    const QDate monday = m_days->monday();
    return span() == BoardSpan::Week ? Span{atLocal(monday), atLocal(monday.addDays(7))} : dayOf(m_days->day());
}

BoardSpan BoardDesk::span() const
{
    return static_cast<BoardSpan>(std::clamp(m_span->currentIndex(), 0, 2));
}

QDate BoardDesk::day() const
{
    return m_days->day();
}

void BoardDesk::start(QDate day, const QString& division, Id<Shift> shift)
{
    m_strip->dismiss();
    m_wanted = shift;
    m_days->setDay(day);
    m_division->setCode(division);
    m_reading->refresh();
}

void BoardDesk::refresh()
{
    m_reading->refresh();
    m_panel->refresh();
}

void BoardDesk::showSpan(BoardSpan wanted)
{
    if (span() != wanted)
        return m_span->setCurrentIndex(int(wanted)); // comes back here
    m_boards->setCurrentWidget(wanted == BoardSpan::Wheel ? static_cast<QWidget*>(m_wheel) : m_view);
    setFocusProxy(m_boards->currentWidget());
    // The day shown is the one the keyboard was on.
    if (const BoardShift* at = m_model.shiftAt(m_view->current()); at != nullptr && wanted != BoardSpan::Week) {
        m_wanted = at->id;
        m_days->setDay(std::clamp(localDate(at->span.from), m_days->monday(), m_days->monday().addDays(6)));
    }
    if (period() != m_asked)
        m_reading->askAnew();
    else
        m_wanted = {};
}

void BoardDesk::showBoard(RotaBoard board)
{
    m_model.setBoard(std::move(board));
    if (const Id<Shift> wanted = std::exchange(m_wanted, {}); !wanted.isNull())
        m_view->goTo(wanted);
    tick();
    showCounts();
}

void BoardDesk::showCounts()
{
    m_counts->setText(tr("%1 posts · %2 missing").arg(thousands(m_model.postsShown()), thousands(m_model.gap())));
}

void BoardDesk::narrow()
{
    const QStringList words = searchWords(m_search->text());
    m_model.showOnly(words, m_short->isChecked());
    showCounts();
}

void BoardDesk::follow()
{
    m_wheel->setCell(m_view->current());
    if (m_view->currentShift() != m_panel->shift())
        m_pause.start();
}

void BoardDesk::followNow()
{
    m_pause.stop();
    if (m_view->currentShift() != m_panel->shift())
        m_panel->showShift(m_view->currentShift());
}

/// To who could come where people are missing, else to who is there.
void BoardDesk::open()
{
    const BoardShift* shift = m_model.shiftAt(m_view->current());
    if (shift == nullptr && !m_view->currentPost().isNull())
        return Q_EMIT newShiftWanted(m_view->currentPost());
    if (shift == nullptr)
        return;
    const bool isShort = shift->gap() > 0;
    followNow();
    showPart(true);
    if (isShort)
        m_panel->focusCandidates();
    else
        m_panel->focusPeople();
}

void BoardDesk::focusPeople()
{
    showPart(true);
    m_panel->focusPeople();
}

void BoardDesk::focusBoard()
{
    showPart(false);
    m_boards->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BoardDesk::find()
{
    showPart(false);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void BoardDesk::tick()
{
    const Instant now = m_session.workspace().now();
    m_view->setNow(now);
    m_wheel->setNow(now);
}

/// Their bars at once; all of the board is read again meanwhile.
void BoardDesk::stepped(const std::vector<Id<Shift>>& shifts)
{
    m_session.attempt([&] {
        for (const Id<Shift> id : shifts) {
            if (const auto shift = shiftOnBoard(m_session.workspace(), id))
                m_model.setShift(*shift);
        }
    });
    showCounts();
    m_wheel->update();
}

void BoardDesk::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const auto turn = [this](int days) { m_days->setDay(m_days->day().addDays(days)); };
    const bool isSearch = m_search->hasFocus();
    if (held == Qt::NoModifier && event->key() == Qt::Key_Escape) {
        if (isSearch && !m_search->text().isEmpty())
            return m_search->clear();
        return isSearch ? focusBoard() : void(Q_EMIT closed());
    }
    if (isSearch && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return focusBoard();
    if (held == Qt::NoModifier && event->key() == Qt::Key_F2 && !m_view->currentShift().isNull())
        return Q_EMIT shiftWanted(m_view->currentShift());
    const bool isWeek = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isDay = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (held == Qt::ControlModifier && !isSearch && (isWeek || isDay)) {
        const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp;
        return turn((isWeek ? 7 : 1) * (isBack ? -1 : 1));
    }
    if (!isSearch && m_actions->key(event->key(), held))
        return;
    QWidget::keyPressEvent(event);
}

void BoardDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isFolded = width() < kBeside;
    const int least = std::max(kLeastPanelWidth, m_panel->leastWidth());
    m_panel->setMinimumWidth(isFolded ? 0 : least);
    if (isFolded != m_isFolded) {
        m_isFolded = isFolded;
        m_panel->offerWayBack(isFolded);
        showPart(m_panel->hasKeyboard());
    }
    if (!isFolded && !m_isDrawn)
        m_split->setSizes({width() - least - m_split->handleWidth(), least});
}

/// Where there is no room for both beside each other.
void BoardDesk::showPart(bool isPanel)
{
    m_panel->setVisible(!m_isFolded || isPanel);
    m_boards->setVisible(!m_isFolded || !isPanel);
}

} // namespace redvest::ui
