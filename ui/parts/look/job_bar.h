// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip that shows how far a long job is and lets the user stop it. Hidden while nothing runs.

#pragma once

#include "ui/desk/jobs.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace redvest::ui {

class JobBar final : public QFrame
{
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);

    /// Runs the job under this bar; one at a time. `done` is called after the bar has gone.
    template <class R>
    void run(const QString& what, std::function<R(Progress&)> work, std::function<void(JobResult<R>)> done)
    {
        begin(what);
        m_running = runJob<R>(
            this, std::move(work),
            [this, done = std::move(done)](JobResult<R> result) {
                end();
                done(std::move(result));
            },
            [this](qint64 at, qint64 total, const QString& step) { show(at, total, step); });
    }
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    void cancel();

private:
    void begin(const QString& what);
    void end();
    void show(qint64 done, qint64 total, const QString& what);

    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::shared_ptr<QtProgress> m_running;
};

} // namespace redvest::ui
