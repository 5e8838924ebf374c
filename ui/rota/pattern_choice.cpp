// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/pattern_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

PatternChoice::PatternChoice(const QString& name, QTime first, const QString& times, QWidget* parent)
    : QWidget(parent)
    , m_pattern(new QComboBox(this))
    , m_first(new QTimeEdit(first, this))
    , m_times(new QLineEdit(times, this))
{
    m_pattern->setObjectName(name + u"Pattern"_s);
    m_pattern->setAccessibleName(tr("Pattern"));
    for (const auto& [text, pattern] :
         {std::pair(tr("3 × 8 h"), u"3x8"_s), std::pair(tr("4 × 6 h"), u"4x6"_s), std::pair(tr("2 × 12 h"), u"2x12"_s)})
        m_pattern->addItem(text, pattern);
    m_pattern->addItem(tr("By times"), QString());
    m_first->setObjectName(name + u"First"_s);
    m_first->setAccessibleName(tr("First shift starts"));
    m_first->setDisplayFormat(u"HH:mm"_s);
    m_first->setKeyboardTracking(false);
    m_times->setObjectName(name + u"Times"_s);
    m_times->setAccessibleName(tr("By times"));
    m_times->setToolTip(tr("Several are separated by commas; over midnight: 20:00-08:00"));
    m_times->hide();
    setFocusProxy(m_pattern);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pattern);
    row->addWidget(m_first);
    row->addWidget(m_times, 1);
    row->addStretch();
    connect(m_pattern, &QComboBox::currentIndexChanged, this, [this] {
        const bool isByTimes = m_pattern->currentData().toString().isEmpty();
        m_first->setVisible(!isByTimes);
        m_times->setVisible(isByTimes);
        Q_EMIT changed();
    });
    connect(m_first, &QTimeEdit::timeChanged, this, &PatternChoice::changed);
    connect(m_times, &QLineEdit::textChanged, this, &PatternChoice::changed);
}

void PatternChoice::choose(const QString& pattern)
{
    m_pattern->setCurrentIndex(m_pattern->findData(pattern));
}

Outcome<std::vector<PatternPart>> PatternChoice::parts() const
{
    const QString pattern = m_pattern->currentData().toString();
    return parsePattern(pattern.isEmpty() ? m_times->text() : pattern, m_first->time());
}

} // namespace redvest::ui
