// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/job_bar.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace redvest::ui {

JobBar::JobBar(QWidget* parent)
    : QFrame(parent)
    , m_what(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("jobBar"));
    setProperty("strip", true);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setAutoDefault(false);
    m_bar->setMaximumHeight(space::kMedium);
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    hide();
}

void JobBar::cancel()
{
    if (!m_running)
        return;
    m_running->cancel();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
}

void JobBar::begin(const QString& what)
{
    Q_ASSERT(!m_running);
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    setVisible(true);
}

void JobBar::end()
{
    m_running.reset();
    hide();
}

void JobBar::show(qint64 done, qint64 total, const QString& what)
{
    if (!m_running)
        return;
    constexpr int kSteps = 1000; // a bar counts in int, a job in qint64
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps) : 0);
    if (!what.isEmpty())
        m_what->setText(total > 0 ? tr("%1: %2 of %3").arg(what, thousands(done), thousands(total)) : what);
}

} // namespace redvest::ui
