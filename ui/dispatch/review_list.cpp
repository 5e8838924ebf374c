// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/review_list.h"

#include "core/domain/search_text.h"
#include "ui/desk/session.h"
#include "ui/dispatch/proposal_search.h"
#include "ui/dispatch/review_columns.h"
#include "ui/dispatch/shift_heads.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"

#include <QKeyEvent>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace redvest::ui {

ReviewList::ReviewList(Session& session, TablePage& table, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(reviewColumns(m_review,
                            [&session](const QString& code) { return session.workspace().divisions().name(code); }),
              [](const ReviewRow& r) { return r.id; })
{
    table.setModel(&m_model);
    table.view()->setItemDelegate(new ShiftHeads(*table.view(), [this](int row) { // the view owns it
        const ReviewRow& at = m_model.row(row);
        return at.kind == ReviewKind::Shift ? shiftHead(*at.shift) : QString();
    }));
    table.view()->installEventFilter(this);
    connect(&table, &TablePage::searchChanged, this, [this](const QString& text) {
        m_words = searchWords(text);
        letThrough();
    });
    connect(&table, &TablePage::selectionChanged, this, &ReviewList::moved);
    connect(&table, &TablePage::archiveRequested, this, &ReviewList::barThose);
}

void ReviewList::show(const FoundProposal& found)
{
    const ProposedShift* before = currentShift();
    const QString shift = before == nullptr ? QString() : before->id.text();
    m_review.show(*found.outcome, found.givenUp);
    m_review.setWishes(m_wishes);
    readTexts();
    m_model.setRows(m_review.rows());
    letThrough();
    if (!m_table.view()->currentIndex().isValid() && m_review.find(shift) != nullptr)
        m_table.selectIds({shift});
    if (m_model.rowCount() > 0 && !m_table.view()->currentIndex().isValid())
        m_table.view()->selectRow(0);
    Q_EMIT changed();
    Q_EMIT moved();
}

void ReviewList::clear()
{
    m_review.clear();
    m_texts.clear();
    m_model.setRows({});
    forgetWishes();
    Q_EMIT moved();
}

/// People are found by what their shift is called, too; a head by its own names alone.
void ReviewList::readTexts()
{
    m_texts.clear();
    QString head;
    for (const ReviewRow& row : m_review.rows()) {
        const bool isHead = row.kind == ReviewKind::Shift;
        if (isHead)
            head = namesSearchText({row.shift->post, row.shift->site, row.shift->divisionName});
        m_texts.push_back(isHead ? head : namesSearchText({row.name}) + u'\n' + head);
    }
}

void ReviewList::letThrough()
{
    m_model.showOnly([this](std::size_t at) { return m_words.isEmpty() || hasWords(m_texts[at], m_words); });
}

void ReviewList::setNow(const std::vector<SeatNow>& now)
{
    m_review.setNow(now);
    Q_EMIT changed();
}

void ReviewList::say(const SeatWishes& wishes)
{
    m_wishes = wishes;
    m_review.setWishes(m_wishes);
    Q_EMIT changed();
}

QStringList ReviewList::marked() const
{
    const QStringList selected = m_table.selectedIds();
    return selected.isEmpty() && !m_table.currentId().isEmpty() ? QStringList{m_table.currentId()} : selected;
}

std::vector<PinnedSeat> ReviewList::seatsOf(const QStringList& ids) const
{
    std::vector<PinnedSeat> seats;
    for (const QString& id : ids) {
        const ReviewRow* row = m_review.find(id);
        if (row != nullptr && row->kind == ReviewKind::Seat)
            seats.push_back(row->seat);
    }
    return seats;
}

void ReviewList::tick()
{
    m_review.tick(marked());
    Q_EMIT changed();
}

void ReviewList::pin()
{
    const std::vector<PinnedSeat> seats = seatsOf(marked());
    if (seats.empty() || m_isFrozen)
        return;
    SeatWishes wishes = m_wishes;
    wishes.pin(seats);
    say(wishes);
}

void ReviewList::bar()
{
    barThose(marked());
}

void ReviewList::barThose(const QStringList& ids)
{
    const std::vector<PinnedSeat> seats = seatsOf(ids);
    if (seats.empty() || m_isFrozen)
        return;
    SeatWishes wishes = m_wishes;
    wishes.bar(seats);
    say(wishes);
}

bool ReviewList::choose(Id<Volunteer> person)
{
    const ReviewRow* row = m_review.find(m_table.currentId());
    if (row == nullptr || m_isFrozen)
        return false;
    m_before = m_wishes;
    const bool isSomebodyElse = row->kind == ReviewKind::Seat && row->seat.volunteer != person;
    SeatWishes wishes = m_wishes;
    wishes.replace(isSomebodyElse ? row->seat : PinnedSeat{}, {person, row->seat.shift});
    say(wishes);
    return true;
}

void ReviewList::settleChoice(bool isGood)
{
    const std::optional<SeatWishes> before = std::exchange(m_before, std::nullopt);
    if (before && !isGood)
        say(*before);
}

void ReviewList::forgetWishes()
{
    m_before.reset();
    say({});
}

void ReviewList::goTo(Id<Shift> shift)
{
    m_table.selectIds({shift.text()});
    m_table.view()->scrollTo(m_table.view()->currentIndex());
    mainPartOf(m_table)->setFocus(Qt::OtherFocusReason);
}

MarkedSeats ReviewList::markedSeats() const
{
    MarkedSeats all;
    for (const QString& id : marked()) {
        const ReviewRow* row = m_review.find(id);
        if (row == nullptr)
            continue;
        if (row->kind != ReviewKind::Shift)
            all.people.push_back(row->seat.volunteer);
        if (std::find(all.shifts.begin(), all.shifts.end(), row->seat.shift) == all.shifts.end())
            all.shifts.push_back(row->seat.shift);
    }
    return all;
}

const ProposedShift* ReviewList::currentShift() const
{
    const ReviewRow* row = m_review.find(m_table.currentId());
    return row == nullptr ? nullptr : row->shift;
}

bool ReviewList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space:
        return tick(), true;
    case Qt::Key_P:
        return pin(), true;
    case Qt::Key_B:
        return bar(), true;
    default:
        return false;
    }
}

} // namespace redvest::ui
