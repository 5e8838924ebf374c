// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/waiting_badge.h"

#include "core/usecases/figures/waiting.h"
#include "core/usecases/rota/hours.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMost = 1000;

} // namespace

WaitingBadge::WaitingBadge(MainWindow& window, Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    const auto add = [this](const QString& page, const QStringList& tables, auto waiting) {
        m_all.push_back({.page = page, .tables = tables, .waiting = waiting});
    };
    add(u"rota"_s, {u"service_record"_s, u"account"_s, u"office"_s}, hoursWaiting);
    add(u"training"_s, {u"training_record"_s, u"volunteer"_s, u"account"_s, u"office"_s}, trainingWaiting);
    add(u"supplies"_s, {u"item"_s, u"lot"_s, u"movement"_s}, stockWaiting);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (Counted& one : m_all) {
            const auto isTouched = [&](const QString& table) { return changes.touches(table); };
            if (std::any_of(one.tables.begin(), one.tables.end(), isTouched))
                count(one);
        }
    });
    connect(&window, &MainWindow::readAnew, this, qOverload<>(&WaitingBadge::count));
    auto* looking = new QTimer(this);
    connect(looking, &QTimer::timeout, this, &WaitingBadge::countOnNewDay);
    looking->start(std::chrono::minutes(5));
}

void WaitingBadge::count()
{
    m_day = m_session.workspace().today();
    for (Counted& one : m_all)
        count(one);
}

void WaitingBadge::countOnNewDay()
{
    if (m_day != m_session.workspace().today())
        count();
}

void WaitingBadge::count(Counted& counted)
{
    if (m_session.workspace().isLocked())
        return;
    counted.job->run<qint64>(
        this, [from = &m_session, waiting = counted.waiting](Progress&) { return waiting(*from->sibling()); },
        [this, page = counted.page](const JobResult<qint64>& result) {
            if (!result.value)
                return; // what was counted last stays
            m_window.setBadge(page, int(std::min(*result.value, kMost)));
            Q_EMIT this->counted(*result.value, page);
        });
}

} // namespace redvest::ui
