// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/period_filter.h"

#include "core/domain/counted_days.h"
#include "core/usecases/figures/gaps.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWeekDays = 7;

Instant instantOf(const QDateTimeEdit& edit)
{
    return atLocal(edit.date(), edit.time());
}

QToolButton* arrow(const QString& name, Qt::ArrowType type, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(type);
    button->setProperty("segment", true);
    button->setToolTip(tipText(tip));
    button->setAccessibleName(tip);
    return button;
}

} // namespace

PeriodFilter::PeriodFilter(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_earlier(arrow(u"earlier"_s, Qt::LeftArrow, tr("Earlier"), this))
    , m_day(new QDateEdit(this))
    , m_later(arrow(u"later"_s, Qt::RightArrow, tr("Later"), this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
{
    build();
    arrange();
}

void PeriodFilter::build()
{
    m_kind->setObjectName(u"periodKind"_s);
    m_kind->setAccessibleName(tr("Period"));
    m_kind->addItems({tr("Duty day 07:00 – 07:00"), tr("Whole day"), tr("Week"), tr("From – to")});
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day"));
    m_from->setObjectName(u"from"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"to"_s);
    m_to->setAccessibleName(tr("To"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (QDateTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    for (QDateTimeEdit* edit : {static_cast<QDateTimeEdit*>(m_day), m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
        // While a date is typed it passes through days nobody meant.
        edit->setKeyboardTracking(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodFilter::tell);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_earlier, m_day, m_later, m_from, m_to})
        row->addWidget(widget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        tell();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
}

void PeriodFilter::arrange()
{
    const bool isFree = kind() == PeriodKind::FromTo;
    if (isFree) {
        // Begins with what was shown before, so that only what differs must be typed.
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDateTime(QDateTime(localDate(m_told.from), localTime(m_told.from)));
        m_to->setDateTime(QDateTime(localDate(m_told.to), localTime(m_told.to)));
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_earlier, m_day, m_later})
        widget->setVisible(!isFree);
    m_from->setVisible(isFree);
    m_to->setVisible(isFree);
}

PeriodKind PeriodFilter::kind() const
{
    return static_cast<PeriodKind>(m_kind->currentIndex());
}

Span PeriodFilter::period() const
{
    const QDate day = m_day->date();
    switch (kind()) {
    case PeriodKind::DutyDay:
        return dutyDayOf(day);
    case PeriodKind::Day:
        return dayOf(day);
    case PeriodKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {atLocal(monday), atLocal(monday.addDays(kWeekDays))};
    }
    case PeriodKind::FromTo:
        break;
    }
    const Span span{instantOf(*m_from), instantOf(*m_to)};
    mark(m_to, "invalid", span.to <= span.from);
    return span.to > span.from ? span : Span{};
}

void PeriodFilter::setPeriod(PeriodKind wanted, QDate day)
{
    {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietDay(m_day);
        m_day->setDate(day);
        m_kind->setCurrentIndex(static_cast<int>(wanted));
    }
    arrange();
    tell();
}

void PeriodFilter::step(int direction)
{
    m_day->setDate(m_day->date().addDays(direction * (kind() == PeriodKind::Week ? kWeekDays : 1)));
}

void PeriodFilter::tell()
{
    const Span now = period();
    if (now == m_told || now == Span{})
        return;
    m_told = now;
    Q_EMIT changed();
}

} // namespace redvest::ui
