// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/dispatch_period.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMinutes = 24 * 60;
constexpr int kWeekDays = 7;

Instant instantOf(const QDateTimeEdit& edit)
{
    return atLocal(edit.date(), edit.time());
}

} // namespace

DispatchPeriod::DispatchPeriod(std::function<Instant()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_kind(named(new QComboBox(this), u"dispatchTime"_s))
    , m_from(named(new QDateTimeEdit(this), u"dispatchFrom"_s))
    , m_to(named(new QDateTimeEdit(this), u"dispatchTo"_s))
{
    m_kind->setAccessibleName(tr("Period"));
    m_kind->addItems(
        {tr("Rest of today"), tr("Tomorrow"), tr("Next 24 hours"), tr("Rest of the week"), tr("From – to")});
    m_kind->setCurrentIndex(int(m_shown));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(m_kind);
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
        edit->setKeyboardTracking(false);
        row->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &DispatchPeriod::changed);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_from, m_to})
        part->installEventFilter(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    arrange();
}

SoughtTime DispatchPeriod::kind() const
{
    return static_cast<SoughtTime>(m_kind->currentIndex());
}

void DispatchPeriod::setKind(SoughtTime kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void DispatchPeriod::setPeriod(Span period)
{
    setKind(SoughtTime::FromTo);
    showTyped(period);
    Q_EMIT changed();
}

void DispatchPeriod::showTyped(Span span)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDateTime(QDateTime(localDate(span.from), localTime(span.from)));
    m_to->setDateTime(QDateTime(localDate(span.to), localTime(span.to)));
}

/// Two instants begin with what was meant before, so that only what differs must be typed.
void DispatchPeriod::arrange()
{
    const bool isFree = kind() == SoughtTime::FromTo;
    if (isFree && m_shown != SoughtTime::FromTo)
        showTyped(spanOf(m_shown));
    m_shown = kind();
    m_from->setVisible(isFree);
    m_to->setVisible(isFree);
}

Span DispatchPeriod::spanOf(SoughtTime kind) const
{
    const Instant now = m_now();
    const QDate today = localDate(now);
    switch (kind) {
    case SoughtTime::Today:
        return {now, atLocal(today.addDays(1))};
    case SoughtTime::Tomorrow:
        return dayOf(today.addDays(1));
    case SoughtTime::NextHours:
        return {now, plusMinutes(now, kDayMinutes)};
    case SoughtTime::Week:
        return {now, atLocal(today.addDays(kWeekDays + 1 - today.dayOfWeek()))};
    case SoughtTime::FromTo:
        break;
    }
    return {instantOf(*m_from), instantOf(*m_to)};
}

Span DispatchPeriod::period() const
{
    return spanOf(kind());
}

bool DispatchPeriod::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    for (QDateTimeEdit* edit : {m_from, m_to})
        edit->interpretText(); // what is typed counts
    Q_EMIT entered();
    return true;
}

} // namespace redvest::ui
