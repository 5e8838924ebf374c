// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When something stands on the screen, and how a benchmark waits for it.

#pragma once

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

namespace redvest::bench {

inline constexpr qint64 kPatience = 20'000; ///< milliseconds

/// Becomes true when a widget it watches was painted.
class Painted : public QObject
{
public:
    void watch(QWidget* widget) { widget->installEventFilter(this); }
    void reset() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    bool eventFilter(QObject*, QEvent* event) override
    {
        // Seen before the widget paints itself: it has done so when the next turn of the loop is over.
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// Turns the loop until `done()`. Failure: that takes longer than so many milliseconds.
template <class Done>
void waitFor(Done done, qint64 patience = kPatience)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patience)
            throw Failure(QStringLiteral("The page was not drawn in time."));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    QCoreApplication::processEvents();
}

} // namespace redvest::bench
