// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the world says no to: a Problem names the field, the reason and what to do, and travels in Outcome<T>.

#pragma once

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace redvest {

struct Problem
{
    QString code;  ///< stable, snake_case, never translated: "id_check_character"
    QString field; ///< the member or column meant ("document_number"); empty when it is the whole
    QString text;  ///< a sentence in the user's language: what, where, what to do now
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// Either a value or at least one Problem.
template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Problem problem) : m_state(std::in_place_index<1>, Problems{std::move(problem)}) {}
    Outcome(Problems problems) : m_state(std::in_place_index<1>, std::move(problems))
    {
        Q_ASSERT(!this->problems().empty());
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    /// By value, so that what a temporary holds cannot dangle.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    const T& operator*() const { return value(); }
    const Problems& problems() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problems> m_state;
};

} // namespace redvest
