// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long work off the window's thread. A job returns a value or says why not: QFuture would lose an exception's text.
// The context must live on the window's thread; when it is gone, the job is cancelled and nothing is delivered.

#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace redvest::ui {

using ProgressShown = std::function<void(qint64 done, qint64 total, const QString& what)>;

/// Called by the worker for every row; tells the window at most ten times a second, and the last step always.
class QtProgress final : public Progress
{
public:
    /// `shown` runs on the thread of `context`, or never when `context` is gone.
    QtProgress(QObject* context, ProgressShown shown);
    void report(qint64 done, qint64 total, const QString& what) override;
    /// From any thread: the next report throws Cancelled.
    void cancel() { m_cancelled = true; }

private:
    QPointer<QObject> m_context;
    ProgressShown m_shown;
    qint64 m_lastTold = 0; ///< milliseconds of a steady clock; the worker's own
    std::atomic<bool> m_cancelled = false;
};

enum class JobEnd { Done, Failed, Cancelled };

template <class R>
struct JobResult
{
    JobEnd end = JobEnd::Failed;
    std::optional<R> value = {}; ///< set when Done
    QString message = {};        ///< the Failure's sentence when Failed
    QString detail = {};         ///< for the log
};

/// What becomes of the exceptions of `work`.
template <class R>
JobResult<R> attempt(const std::function<R(Progress&)>& work, Progress& progress)
{
    try {
        return {.end = JobEnd::Done, .value = work(progress)};
    } catch (const Cancelled&) {
        return {.end = JobEnd::Cancelled};
    } catch (const Failure& failure) {
        return {.end = JobEnd::Failed, .message = failure.message(), .detail = failure.detail()};
    } catch (const std::exception& error) {
        return {.end = JobEnd::Failed,
                .message =
                    QCoreApplication::translate("Jobs", "The work stopped at an error of the program. Nothing was "
                                                        "changed. Please report what you did."),
                .detail = QString::fromUtf8(error.what())};
    }
}

/// Cancels `progress` when `context` is destroyed.
void cancelWith(QObject* context, const std::shared_ptr<QtProgress>& progress);

/// Runs `work` in a pool thread, then `done` on the window's thread. The handle returned cancels it.
template <class R>
std::shared_ptr<QtProgress> runJob(QObject* context, std::function<R(Progress&)> work,
                                   std::function<void(JobResult<R>)> done, ProgressShown shown = {})
{
    auto progress = std::make_shared<QtProgress>(context, std::move(shown));
    cancelWith(context, progress);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), progress, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<JobResult<R>>(attempt<R>(work, *progress));
            // The guard is looked at on the window's thread only, where the context dies.
            QMetaObject::invokeMethod(
                qApp,
                [guard, result, done] {
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    return progress;
}

/// For questions asked again before they are answered: starting anew cancels the older, whose answer is dropped.
class NewestJob
{
public:
    ~NewestJob() { cancel(); }

    template <class R>
    void run(QObject* context, std::function<R(Progress&)> work, std::function<void(JobResult<R>)> done,
             ProgressShown shown = {})
    {
        cancel();
        const quint64 id = ++*m_newest;
        const auto last = [newest = m_newest, id, done = std::move(done)](JobResult<R> result) {
            if (*newest == id)
                done(std::move(result));
        };
        m_running = runJob<R>(context, std::move(work), last, std::move(shown));
    }
    void cancel()
    {
        ++*m_newest;
        if (m_running)
            m_running->cancel();
    }

private:
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0);
    std::shared_ptr<QtProgress> m_running;
};

} // namespace redvest::ui
