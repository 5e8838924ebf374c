// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/search_strip.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSteps = 1000;

/// The gap between the best plan and the bound as a share of what it was at first; of a search that has nothing to
/// close, how much of its time is over.
double closed(qint64 first, const SearchStep& step)
{
    const double atFirst = double(first - step.bound);
    return atFirst > 0 ? std::max(1 - double(step.gap - step.bound) / atFirst, step.done) : step.done;
}

} // namespace

SearchStrip::SearchStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"searchStrip"_s);
    setProperty("strip", true);
    m_what->setObjectName(u"searchSaid"_s);
    m_stop->setObjectName(u"stopSearchNow"_s);
    m_stop->setAutoDefault(false);
    m_bar->setMaximumHeight(space::kMedium);
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &SearchStrip::stopWanted);
    hide();
}

void SearchStrip::begin()
{
    m_first = -1;
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->setText(tr("Stop and keep the best  Esc"));
    showReading(tr("Reading who is free…"));
    show();
}

void SearchStrip::showReading(const QString& what)
{
    m_what->setText(what);
}

void SearchStrip::showStep(const SearchStep& step)
{
    if (m_first < 0)
        m_first = step.gap;
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(std::clamp(closed(m_first, step), 0.0, 1.0) * kSteps));
    m_what->setText(step.gap > step.bound
                        ? tr("Missing in the best plan so far: %1; in none less than %2")
                              .arg(thousands(step.gap), thousands(step.bound))
                        : tr("Missing: %1, which no plan betters. Looking for shorter ways and fairer shares…")
                              .arg(thousands(step.gap)));
}

void SearchStrip::showStopping()
{
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
}

} // namespace redvest::ui
