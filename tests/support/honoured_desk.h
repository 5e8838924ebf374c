// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk whose people served so many approved hours, for tests of honours.

#pragma once

#include "core/storage/schema/honours.h"
#include "tests/support/guarded_desk.h"

namespace redvest::test {

/// `Base`: Desk, or GuardedDesk.
template <class Base>
struct HonouredDesk : Base
{
    Volunteer who = this->person(QStringLiteral("王测甲"));
    Volunteer other = this->person(QStringLiteral("李测乙"));

    /// Ten hours a day until they are served, from 2021-01-01 on.
    void serve(const Volunteer& v, int minutes, RecordState state = RecordState::Approved)
    {
        constexpr int kDay = 600;
        for (int i = 0; minutes > 0; ++i, minutes -= kDay) {
            ServiceRecord r;
            r.id = Id<ServiceRecord>::make();
            r.volunteer = v.id;
            r.division = QStringLiteral("310106016");
            r.day = QDate(2021, 1, 1).addDays(i);
            r.starts = atLocal(r.day, QTime(8, 0));
            r.minutes = std::min(minutes, kDay);
            r.ends = plusMinutes(r.starts, r.minutes);
            r.state = state;
            this->put(storage::serviceRecordTable(), r);
        }
    }
    [[nodiscard]] std::vector<Honour> honours() const
    {
        return this->ws->read().all(storage::honourTable(), {}, {}, QStringLiteral("ORDER BY day, level, id"));
    }
};

template <class T>
[[nodiscard]] QStringList problemCodes(const Outcome<T>& outcome)
{
    QStringList codes;
    for (const Problem& p : outcome ? Problems() : outcome.problems())
        codes << p.code;
    return codes;
}

} // namespace redvest::test
