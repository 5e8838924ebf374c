// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/jobs.h"

#include <chrono>

namespace redvest::ui {

namespace {

constexpr qint64 kTellEveryMs = 100;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

QtProgress::QtProgress(QObject* context, ProgressShown shown) : m_context(context), m_shown(std::move(shown)) {}

void QtProgress::report(qint64 done, qint64 total, const QString& what)
{
    if (m_cancelled)
        throw Cancelled{};
    if (!m_shown)
        return;
    const qint64 now = steadyMs();
    const bool isLast = total > 0 && done >= total;
    if (!isLast && now - m_lastTold < kTellEveryMs)
        return;
    m_lastTold = now;
    QMetaObject::invokeMethod(
        qApp,
        [guard = m_context, shown = m_shown, done, total, what] {
            if (guard)
                shown(done, total, what);
        },
        Qt::QueuedConnection);
}

void cancelWith(QObject* context, const std::shared_ptr<QtProgress>& progress)
{
    QObject::connect(context, &QObject::destroyed, qApp, [weak = std::weak_ptr(progress)] {
        if (const auto running = weak.lock())
            running->cancel();
    });
}

} // namespace redvest::ui
