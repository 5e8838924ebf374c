// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing a page shows of the store, read in a pool thread: the window never waits for it and shows what it has
// meanwhile. It is read again when a change touches its tables or another day has begun; while the page is hidden that
// is only noted, and done when the page comes to the front.

#pragma once

#include "ui/desk/jobs.h"
#include "ui/desk/session.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace redvest::ui {

class StoreReading final : public QObject
{
    Q_OBJECT
public:
    /// A child of `page`, which comes to the front and goes. `tables`: whose changes make it read again.
    StoreReading(Session& session, QWidget* page, QStringList tables);

    /// Said once. `ask` is called on the window's thread for the question of that moment; the question is answered in a
    /// pool thread, and `show` gets the answer on the window's thread.
    template <class Answer>
    void answer(std::function<std::function<Answer(const Workspace&)>()> ask, std::function<void(Answer)> show)
    {
        m_start = [this, ask = std::move(ask), show = std::move(show)] {
            const auto work = [from = &m_session, question = ask()](Progress&) { return question(*from->sibling()); };
            m_job.run<Answer>(this, work, [this, show](JobResult<Answer> result) {
                m_isRunning = false;
                if (result.value)
                    show(std::move(*result.value));
                ended(result.message);
            });
        };
    }
    /// What is shown may be untrue: read now, or when the page comes to the front. An answer under way is still shown.
    void refresh();
    /// The question is another one: the answer under way is dropped.
    void askAnew();
    /// Calls `work` when what is shown is true: at once, or after the answer that is due. Never when it cannot be read.
    void whenTrue(std::function<void()> work);
    /// An answer is on its way, or due and the page in front.
    [[nodiscard]] bool isBusy() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void ended(const QString& failure);
    [[nodiscard]] bool mayRead() const;

    Session& m_session;
    QWidget* m_page;
    std::function<void()> m_start;
    std::vector<std::function<void()>> m_waiting;
    NewestJob m_job;
    QDate m_day; ///< today, when it was read last
    bool m_isStale = true;
    bool m_isRunning = false;
};

} // namespace redvest::ui
