// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is done to shifts and people, in whatever order: nobody stands on two shifts at once, and nobody is on a
// shift against a warning of that moment without a reason that is kept.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/attendance.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/shift_changes.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

#include <random>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 16);

/// A few people, a few posts, and shifts close to each other around now.
class Busy
{
public:
    explicit Busy(unsigned seed) : m_random(seed)
    {
        for (const QString& name : {u"王测甲"_s, u"李测乙"_s, u"赵测丙"_s})
            m_people.push_back(m_desk.person(name).id);
        for (const QString& name : {u"测温"_s, u"引导"_s, u"消杀"_s}) {
            const Id<Post> post = m_desk.post(name, u"南广场"_s);
            for (int n = 0; n < 4; ++n)
                m_shifts.push_back(m_desk.shift(post, kToday, 3 * n + pick(3), 3 * n + 3 + pick(5)));
        }
    }

    void step()
    {
        const Id<Volunteer> who = m_people[std::size_t(pick(3))];
        const Id<Shift> on = m_shifts[std::size_t(pick(int(m_shifts.size())))];
        const QString reason = pick(2) == 0 ? QString() : u"本人同意"_s;
        Workspace& ws = m_desk.ws();
        switch (pick(7)) {
        case 0:
        case 1:
            return noteAssigned(who, on, reason);
        case 2:
            (void)setAssignmentState(ws, assignmentId(on, who), AssignmentState(pick(10)), u"随机"_s);
            return;
        case 3: {
            ShiftsChange change;
            change.startsBy = 30 * (pick(9) - 4);
            change.endsBy = 30 * (pick(9) - 4);
            (void)changeShifts(ws, {on}, change);
            return;
        }
        case 4:
            (void)archiveShift(ws, on, pick(2) == 0);
            return;
        case 5:
            (void)checkIn(ws, {who, on, at(pick(9)), reason});
            return;
        default:
            (void)undoEntry(ws, history(ws, {}).front().id);
            return;
        }
    }

    /// Binding assignments of a person on shifts not called off share no time.
    void checkNobodyIsTwice()
    {
        const storage::Reader reader = m_desk.ws().read();
        std::vector<std::pair<Id<Volunteer>, Span>> seats;
        for (const Assignment& a : reader.all(storage::assignmentTable())) {
            const auto shift = reader.find(storage::shiftTable(), a.shift.text());
            if (!shift || !isBinding(a.state) || shift->isArchived)
                continue;
            for (const auto& [who, span] : seats)
                CHECK_FALSE((who == a.volunteer && span.touches(shift->span())));
            seats.emplace_back(a.volunteer, shift->span());
        }
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    static Instant at(int hour) { return plusMinutes(atLocal(kToday), hour * 60); }

    /// What speaks against it at that moment is set aside by a reason only, which is kept.
    void noteAssigned(Id<Volunteer> who, Id<Shift> on, const QString& reason)
    {
        const auto said = verdict(m_desk.ws(), who, on);
        if (!said)
            return; // an undo took the shift away
        const auto put = assign(m_desk.ws(), who, on, reason, AssignmentState::Accepted);
        if (!put.ok())
            return;
        CHECK(said->isLawful());
        CHECK(put->after->overrideReason.isEmpty() == said->reasons.empty());
    }

    RotaDesk m_desk;
    std::mt19937 m_random;
    std::vector<Id<Volunteer>> m_people;
    std::vector<Id<Shift>> m_shifts;
};

} // namespace

TEST_CASE("No path puts anybody on two shifts at once, or against a warning without a word", "[usecases][intensity]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    INFO(seed);
    Busy busy(seed);
    for (int n = 0; n < 60; ++n) {
        busy.step();
        busy.checkNobodyIsTwice();
    }
}
