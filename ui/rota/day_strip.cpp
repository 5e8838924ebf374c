// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/day_strip.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastDay = 84;
constexpr int kAroundDay = 20; ///< border and padding of its button

} // namespace

DayStrip::DayStrip(QDate today, QWidget* parent) : QWidget(parent), m_today(today), m_day(today)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(step(u"previousWeek"_s, u"‹"_s, tr("A week earlier  Ctrl+Left"), -7));
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"day%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(kRowHeight + space::kTight);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] {
            setDay(monday().addDays(int(i)));
            show(); // a click on the day chosen must not unchoose it
        });
        m_days[i] = button;
        row->addWidget(button);
    }
    row->addWidget(step(u"nextWeek"_s, u"›"_s, tr("A week later  Ctrl+Right"), 7));
    auto* now = new QToolButton(this);
    now->setObjectName(u"today"_s);
    now->setText(tr("Today"));
    connect(now, &QToolButton::clicked, this, [this] { setDay(m_today); });
    row->addWidget(now);
    show();
}

QToolButton* DayStrip::step(const QString& name, const QString& text, const QString& tip, int days)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tipText(tip));
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, days] { setDay(m_day.addDays(days)); });
    return button;
}

QDate DayStrip::monday() const
{
    return m_day.addDays(1 - m_day.dayOfWeek());
}

void DayStrip::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const QDate before = monday();
    m_day = day;
    if (monday() != before)
        m_gaps.clear();
    show();
    Q_EMIT dayChanged(day);
}

void DayStrip::setGaps(const QHash<QDate, int>& gaps)
{
    m_gaps = gaps;
    show();
}

QString DayStrip::textOf(QDate day, bool isShort) const
{
    const QString name = QLocale().dayName(day.dayOfWeek(), isShort ? QLocale::NarrowFormat : QLocale::ShortFormat);
    const QString text = name + u' ' + day.toString(isShort ? u"d"_s : u"M-d"_s);
    const int gap = m_gaps.value(day);
    return gap > 0 ? text + u"  −%1"_s.arg(gap) : text;
}

QSize DayStrip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = layout()->spacing() * (layout()->count() - 1);
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* at = layout()->itemAt(i)->widget();
        const auto day = std::find(m_days.begin(), m_days.end(), at);
        const QString text = day == m_days.end() ? QString() : textOf(monday().addDays(day - m_days.begin()), false);
        width +=
            text.isEmpty() ? at->sizeHint().width() : std::max(kLeastDay, metrics.horizontalAdvance(text) + kAroundDay);
    }
    return {width, QWidget::sizeHint().height()};
}

void DayStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isShort != (width() < sizeHint().width()))
        show();
}

void DayStrip::show()
{
    m_isShort = isVisible() && width() < sizeHint().width();
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QDate day = monday().addDays(int(i));
        m_days[i]->setText(textOf(day, m_isShort));
        m_days[i]->setMinimumWidth(m_isShort ? 0 : kLeastDay);
        m_days[i]->setToolTip(tipText(m_isShort ? textOf(day, false) : QString()));
        m_days[i]->setChecked(day == m_day);
        m_days[i]->setAutoRaise(day != m_day);
        m_days[i]->setAccessibleName(day.toString(Qt::ISODate));
        QFont font = m_days[i]->font();
        font.setBold(day == m_today || day == m_day);
        m_days[i]->setFont(font);
    }
    updateGeometry();
}

} // namespace redvest::ui
