// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/candidate_card.h"

#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/seat_drag.h"
#include "ui/rota/shift_lists.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMostCandidates = 200;

} // namespace

CandidateCard::CandidateCard(Session& session, QWidget* asking, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sought(session)
    , m_rows(candidateColumns(), [](const CandidateRow& r) { return r.id.text(); })
    , m_card(new SectionCard(tr("Who could come"), this))
    , m_search(new QLineEdit(this))
    , m_view(makeShiftList(u"candidates"_s, m_rows, this))
    , m_why(quietLine({}, this))
    , m_asking(asking)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(m_shift); });
    build();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

CandidateCard::~CandidateCard()
{
    m_job.cancel();
    const QWriteLocker whenNobodyReads(&m_alive->lock);
    m_alive->isGone = true;
}

int CandidateCard::leastWidth() const
{
    return leastListWidth(m_rows);
}

void CandidateCard::build()
{
    m_search->setObjectName(u"candidateSearch"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials, tail of the phone"));
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);
    m_asking->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { choose(AssignmentState::Proposed); });
    m_why->setObjectName(u"why"_s);
    m_why->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_view, m_asking, m_why})
        m_card->addContent(widget);
    new SeatDrag(*m_view, [this] { // the list owns it
        std::vector<MovedPerson> drawn;
        for (const CandidateRow& row : m_isLooking ? std::vector<CandidateRow>() : chosen())
            drawn.push_back({{}, row.id, row.name});
        return drawn;
    });
    m_card->setRightText(tr("Enter proposes · Ctrl+Enter accepted"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CandidateCard::showWhy);
}

/// The reasons in full: the column shows their beginning only.
void CandidateCard::showWhy()
{
    const CandidateRow* row = current();
    if (row == nullptr)
        return m_why->clear();
    const QString said =
        row->verdict.reasons.empty() ? tr("%1 fits.").arg(row->name) : row->name + u": "_s + row->verdict.text();
    m_why->setText(said + u" · "_s + nearnessName(row->near) + u" · "_s + loadText(row->loadMinutes));
}

void CandidateCard::look(Id<Shift> shift)
{
    m_pause.stop();
    m_shift = shift;
    if (shift.isNull()) {
        m_job.cancel();
        m_isLooking = false;
        m_rows.setRows({});
        return;
    }
    m_isLooking = true;
    using Rows = std::vector<CandidateRow>;
    const auto work = [alive = m_alive, session = &m_session, shift, search = m_search->text()](Progress&) {
        const QReadLocker reading(&alive->lock);
        return alive->isGone ? Rows() : candidates(*session->sibling(), shift, search, kMostCandidates);
    };
    m_job.run<Rows>(this, work, [this](JobResult<Rows> result) {
        m_isLooking = false;
        if (result.end == JobEnd::Failed)
            Q_EMIT failed(result.message);
        if (result.value)
            showFound(std::move(*result.value));
    });
}

void CandidateCard::showFound(std::vector<CandidateRow> found)
{
    const int at = std::max(0, m_view->currentIndex().row());
    const auto count = int(found.size());
    m_sought.seek(m_search->text(), count);
    m_rows.setRows(std::move(found));
    m_card->setTitle(count < kMostCandidates ? tr("Who could come (%1)").arg(count)
                                             : tr("Who could come (the first %1)").arg(count));
    if (count > 0)
        m_view->selectRow(std::min(at, count - 1));
    showWhy();
}

void CandidateCard::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void CandidateCard::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

std::vector<CandidateRow> CandidateCard::chosen() const
{
    return chosenIn(*m_view, m_rows);
}

const CandidateRow* CandidateCard::current() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? &m_rows.row(at.row()) : nullptr;
}

Id<Volunteer> CandidateCard::inFocus() const
{
    const CandidateRow* row = m_view->hasFocus() ? current() : nullptr;
    return row == nullptr ? Id<Volunteer>() : row->id;
}

/// While an answer is on its way those shown may not be those meant.
void CandidateCard::choose(AssignmentState state)
{
    if (!m_isLooking && !chosen().empty())
        Q_EMIT wanted(state);
}

bool CandidateCard::eventFilter(QObject* watched, QEvent* event)
{
    // A question says the reasons itself and needs the room.
    if (watched == m_asking && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_why->setVisible(event->type() == QEvent::HideToParent);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty())
            m_search->clear();
        else
            Q_EMIT left();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        focusList();
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
        Q_EMIT standbyWanted();
        return true;
    }
    return chooseKey(key->key(), key->modifiers() & ~Qt::KeypadModifier);
}

bool CandidateCard::chooseKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_pause.isActive())
        look(m_shift); // what was typed counts, not what was found before
    else
        choose(modifiers == Qt::ControlModifier ? AssignmentState::Accepted : AssignmentState::Proposed);
    return true;
}

} // namespace redvest::ui
