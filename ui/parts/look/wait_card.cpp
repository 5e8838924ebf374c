// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/wait_card.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

namespace {

constexpr int kWidth = 420;
constexpr qint64 kSecondMs = 1000;

} // namespace

WaitCard::WaitCard(const QString& sentence, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_time(plainLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("waitCard"));
    setWindowTitle(tr("RedVest"));
    setFixedWidth(kWidth);
    auto* what = plainLabel(sentence, this);
    what->setObjectName(QStringLiteral("waitSentence"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("waitTime"));
    m_time->setProperty("role", QStringLiteral("quiet"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(space::kMedium);
    m_bar->setRange(0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addWidget(what);
    column->addWidget(m_bar);
    column->addWidget(m_time);
}

void WaitCard::offerWayOut(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("waitNoLonger"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    static_cast<QVBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignRight);
}

void WaitCard::setTime(qint64 passedMs, qint64 expectedMs)
{
    const bool isLate = passedMs >= expectedMs;
    m_bar->setRange(0, isLate ? 0 : static_cast<int>(expectedMs));
    m_bar->setValue(isLate ? 0 : static_cast<int>(passedMs));
    const int seconds = static_cast<int>((expectedMs - passedMs + kSecondMs - 1) / kSecondMs);
    m_time->setText(isLate ? tr("A moment more…") : tr("about %1 s left").arg(seconds));
}

} // namespace redvest::ui
