// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/copy_line.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostDays = 31;
constexpr int kUsualDays = 6;
constexpr int kMostWeeks = 12;

} // namespace

CopyLine::CopyLine(QWidget* parent) : QWidget(parent), m_question(plainLabel(this)), m_copies(new QSpinBox(this))
{
    setObjectName(u"copying"_s);
    m_copies->setObjectName(u"copies"_s);
    auto* go = new QPushButton(tr("Copy"), this);
    go->setObjectName(u"copyNow"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(true); // Enter on it cancels
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    row->addWidget(m_question);
    row->addWidget(m_copies);
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch(1);
    hide();
    connect(go, &QPushButton::clicked, this, &CopyLine::answer);
    connect(cancel, &QPushButton::clicked, this, &CopyLine::leave);
}

void CopyLine::askForDays()
{
    m_isOfWeeks = false;
    ask(tr("Copy the shifts of this day, without people, to the days after it:"), kMostDays, kUsualDays);
}

void CopyLine::askForWeeks()
{
    m_isOfWeeks = true;
    ask(tr("Copy the shifts of this week, Monday to Sunday, without people, to the weeks after it:"), kMostWeeks, 1);
}

void CopyLine::ask(const QString& question, int most, int usual)
{
    m_question->setText(question);
    m_copies->setRange(1, most);
    m_copies->setValue(usual);
    show();
    m_copies->setFocus(Qt::OtherFocusReason);
    m_copies->selectAll();
}

void CopyLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return answer();
    case Qt::Key_Escape:
        return leave();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CopyLine::leave()
{
    hide();
    Q_EMIT left();
}

void CopyLine::answer()
{
    m_copies->interpretText();
    leave();
    if (m_isOfWeeks)
        Q_EMIT weeksChosen(m_copies->value());
    else
        Q_EMIT daysChosen(m_copies->value());
}

} // namespace redvest::ui
