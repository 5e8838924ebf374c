// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of Jing'an district in a folder of its own, on 20 March 2022 at 07:00, and invented people for it.

#pragma once

#include "core/usecases/setup.h"
#include "core/usecases/volunteers.h"

#include "tests/support/place.h"

#include <QTemporaryDir>

namespace redvest::test {

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
        ws = makeWorkspace(place.where(), wanted, QStringLiteral("tester"), clock, silent).value();
    }
};

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

/// A valid number of somebody born that day, the `nth` of them (0–999). Source: GB 11643-1999.
inline QString numberOf(QDate birth, int nth)
{
    QString number = QStringLiteral("310199") + birth.toString(QStringLiteral("yyyyMMdd")) +
                     QStringLiteral("%1").arg(nth, 3, 10, QLatin1Char('0'));
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * number[i].digitValue();
    return number + QLatin1Char("10X98765432"[sum % 11]);
}

} // namespace redvest::test
