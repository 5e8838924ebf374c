// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/store_reading.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace redvest::ui {

StoreReading::StoreReading(Session& session, QWidget* page, QStringList tables)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
    page->installEventFilter(this);
    connect(&session, &Session::changed, this, [this, heeded = std::move(tables)](const ChangeSet& changes) {
        if (std::any_of(heeded.begin(), heeded.end(), [&](const QString& t) { return changes.touches(t); }))
            refresh();
    });
}

bool StoreReading::mayRead() const
{
    // Locked, nothing may be read; whoever signs in again has the pages read anew.
    return m_start && m_page->isVisible() && !m_session.workspace().isLocked();
}

bool StoreReading::isBusy() const
{
    return m_isRunning || (m_isStale && mayRead());
}

void StoreReading::refresh()
{
    m_isStale = true;
    if (!m_isRunning && mayRead())
        begin();
}

void StoreReading::askAnew()
{
    m_job.cancel();
    m_isRunning = false;
    refresh();
}

void StoreReading::whenTrue(std::function<void()> work)
{
    if (m_isStale || m_isRunning)
        m_waiting.push_back(std::move(work));
    else
        work();
}

void StoreReading::begin()
{
    m_isStale = false;
    m_isRunning = true;
    m_day = m_session.workspace().today();
    m_start();
}

void StoreReading::ended(const QString& failure)
{
    if (!failure.isEmpty()) {
        m_waiting.clear();
        Q_EMIT m_session.failed(failure);
    }
    if (m_isStale && !m_isRunning && mayRead())
        begin();
    if (m_isStale || m_isRunning)
        return;
    for (const auto& work : std::exchange(m_waiting, {}))
        work();
}

bool StoreReading::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::Show && !m_isRunning) {
        m_isStale = m_isStale || m_day != m_session.workspace().today();
        if (m_isStale && mayRead())
            begin();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redvest::ui
