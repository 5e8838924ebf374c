// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has which number of the national platform, as the store and the rows taken in so far have it.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/sheets/import/rules.h"

#include <QMultiHash>

namespace redvest::intake {

class NationalNumbers
{
public:
    explicit NationalNumbers(const Context&);

    /// Notes duplicate_national_number where somebody else has what the row says. `person`: whom the row means, null
    /// where nobody is registered yet. Two who have one number already are left as they are.
    void judge(SheetRow&, Id<Volunteer> person, const QString& number) const;
    /// A row was taken that gives the person the number; nothing for "".
    void note(const Volunteer&, const QString& number);

private:
    struct Holder
    {
        Id<Volunteer> id;
        QString name;
        QString division;
        bool operator==(const Holder& other) const { return id == other.id; }
    };

    const Workspace& m_ws;
    QMultiHash<QString, Holder> m_holders;
    QHash<Id<Volunteer>, QString> m_numbers;
};

} // namespace redvest::intake
