// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values made on a thread of their own, some ahead of the thread that takes them: for work of two halves, one of which
// has to stay where it is, as a connection belongs to one thread. Few wait at a time, however many there are to make.
//
//   MadeAhead<Page> pages(4, [&](const MadeAhead<Page>::Give& give) {
//       while (std::optional<Page> page = readPage()) {
//           if (!give(std::move(*page)))
//               return; // nobody wants more
//       }
//   });
//   while (std::optional<Page> page = pages.next())
//       print(*page);

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace redvest {

template <class T>
class MadeAhead
{
public:
    /// Hands one on; waits while `most` are waiting. False when nobody wants more: then `make` returns.
    using Give = std::function<bool(T&&)>;

    /// `make` begins at once on the other thread and never runs after this object is gone. What it refers to outlives
    /// this object, and is left alone by everybody else until next() has given nothing or this object is gone.
    /// Throws std::system_error where the system has no thread left.
    MadeAhead(std::size_t most, std::function<void(const Give&)> make)
        : m_most(most)
        , m_work([this, made = std::move(make)](const std::stop_token& stop) {
            made([&](T&& value) { return give(stop, std::move(value)); });
        })
        , m_end(m_work.get_future())
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {}
    MadeAhead(const MadeAhead&) = delete;
    MadeAhead& operator=(const MadeAhead&) = delete;
    /// Tells `make` that nobody wants more, and waits for it to return. What it throws now is lost with its values.
    ~MadeAhead() = default;

    /// The next one, in the order made; waits for it. Nothing when `make` has returned. What `make` threw is thrown
    /// here, once, after everything it gave before. `spent`, taken before, is destroyed on the thread that made it:
    /// memory freed by another thread than asks for more keeps both waiting for each other.
    std::optional<T> next(std::optional<T> spent = {})
    {
        std::unique_lock hold(m_guard);
        if (spent)
            m_spent.push_back(std::move(*spent));
        m_some.wait(hold, [this] { return !m_made.empty() || m_isOver; });
        if (m_made.empty()) {
            if (m_end.valid())
                m_end.get();
            return std::nullopt;
        }
        std::optional<T> value(std::move(m_made.front()));
        m_made.pop_front();
        hold.unlock();
        m_room.notify_one();
        return value;
    }

private:
    void run(const std::stop_token& stop)
    {
        m_work(stop); // keeps what is thrown for m_end
        {
            const std::lock_guard hold(m_guard);
            m_isOver = true;
        }
        m_some.notify_one();
    }
    bool give(const std::stop_token& stop, T&& value)
    {
        std::vector<T> spent;
        {
            std::unique_lock hold(m_guard);
            if (!m_room.wait(hold, stop, [this] { return m_made.size() < m_most; }) || stop.stop_requested())
                return false;
            m_made.push_back(std::move(value));
            spent.swap(m_spent);
        }
        m_some.notify_one();
        return true;
    }

    std::size_t m_most;
    std::mutex m_guard;
    std::condition_variable_any m_room;
    std::condition_variable m_some;
    std::deque<T> m_made;
    std::vector<T> m_spent;
    bool m_isOver = false;
    std::packaged_task<void(const std::stop_token&)> m_work;
    std::future<void> m_end;
    std::jthread m_thread; ///< the last, so that it ends before what it works on
};

} // namespace redvest
