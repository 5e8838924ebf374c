// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/people_drawn.h"

#include "ui/rota/seat_drag.h"
#include "ui/rota/shift_lists.h"
#include "ui/rota/shift_steps.h"

#include <QTableView>

namespace redvest::ui {

namespace {

MovedPerson drawnOf(const AssignmentRow& row)
{
    return {row.assignment.id, row.assignment.volunteer, row.name};
}

} // namespace

void drawPeople(QTableView& list, const RowsModel<AssignmentRow>& people, ShiftSteps& steps,
                std::function<Id<Shift>()> shift)
{
    auto* drag = new SeatDrag(list, [&list, &people] { // the list owns it
        std::vector<MovedPerson> drawn;
        for (const AssignmentRow& row : chosenIn(list, people))
            drawn.push_back(drawnOf(row));
        return drawn;
    });
    drag->takeDrops([&people, &steps, shift = std::move(shift)](int row, const std::vector<MovedPerson>& dropped) {
        if (dropped.size() == 1 && !dropped.front().seat.isNull())
            steps.exchange(dropped.front(), drawnOf(people.row(row)), AssignmentState::Proposed);
        else
            steps.take(shift(), dropped, AssignmentState::Proposed);
    });
}

} // namespace redvest::ui
