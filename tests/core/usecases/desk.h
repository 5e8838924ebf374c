// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of Jing'an district in a folder of its own, on 20 March 2022 at 07:00, and invented people for it.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/setup.h"

#include "tests/core/usecases/number_of.h"
#include "tests/support/place.h"
#include "tests/support/witnessed.h"

#include <QTemporaryDir>

namespace redvest::test {

/// Apart from the other Desk (tests/support/desk.h), which has another clock: one name for both would make them one.
namespace at_seven {
struct Desk
{
    QTemporaryDir folder;
    Place place{folder.filePath(QStringLiteral("a.redvest"))};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(7, 0))};
    std::unique_ptr<Workspace> ws;

    Desk()
    {
        NoProgress silent;
        const NewWorkspace wanted{QStringLiteral("310106"), QStringLiteral("静安区文明办"), DivisionLevel::District};
        auto made = makeWorkspace(place.where(), wanted, QStringLiteral("tester"), clock, silent).value();
        ws = witnessed(std::move(made), place.where(), clock);
    }
};
} // namespace at_seven
using at_seven::Desk;

/// With a document of kind ResidentId, living in the first street of the district.
inline VolunteerForm person(const QString& name, const QString& number,
                            const QString& phone = QStringLiteral("19900000000"))
{
    VolunteerForm form;
    form.volunteer.name = name;
    form.volunteer.documentNumber = number;
    form.volunteer.phone = phone;
    form.volunteer.division = QStringLiteral("310106006");
    return form;
}

} // namespace redvest::test
