// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts a question about the nature of a gap asks for, who was asked for them and what their posts ask: read once
// and kept, and of what changed the posts it touched alone. For the use-cases of this room.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/eligibility.h"
#include "core/storage/queries/figures.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace redvest {

class NatureShifts
{
public:
    /// As askedShifts() of the same question; the answer stays as it is until the next.
    [[nodiscard]] Outcome<AskedShifts> shifts(const Workspace&, const GapQuery&);
    /// Those shifts, and all of those posts, are read again with the next question.
    void forget(const QSet<QString>& shifts, const QStringList& posts);

    /// What the post of a shift asks of people on the day it begins, with the hours of the shift.
    [[nodiscard]] Demand demandOf(const storage::Reader&, const ShiftFill&);
    /// Whoever was asked for that shift of the last answer and has not said yes.
    [[nodiscard]] const std::vector<storage::AskedSeat>& askedFor(const QString& shift) const;

private:
    struct Asking
    {
        Post post;
        std::vector<Requirement> own;
    };
    const Asking& askingOf(const storage::Reader&, const QString& post);
    void readAnew(const storage::Reader&);
    void keepAsked(std::vector<storage::AskedSeat> seats);

    std::optional<storage::ShiftQuestion> m_question;
    std::vector<ShiftFill> m_fills; ///< by start and id
    QHash<QString, std::vector<storage::AskedSeat>> m_asked;
    QStringList m_stale; ///< posts
    std::unordered_map<QString, Asking> m_posts;
    std::optional<std::vector<NamedCourseRule>> m_rules;
};

} // namespace redvest
