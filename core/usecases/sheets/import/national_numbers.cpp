// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/national_numbers.h"

#include "core/domain/masks.h"
#include "core/storage/queries/volunteer_keys.h"
#include "core/usecases/volunteers/volunteer_checks.h"

#include <algorithm>

namespace redvest::intake {

NationalNumbers::NationalNumbers(const Context& context) : m_ws(context.ws)
{
    storage::eachNationalNumber(context.reader, [this](storage::NationalKeys&& one) {
        if (isPlaceholder(one.number))
            return; // sealed from whoever imports
        m_numbers.insert(one.id, one.number);
        m_holders.insert(one.number, {one.id, one.name, one.division});
    });
}

void NationalNumbers::judge(SheetRow& row, Id<Volunteer> person, const QString& number) const
{
    if (number.isEmpty())
        return;
    const QList<Holder> holders = m_holders.values(number);
    const bool isOwn =
        std::any_of(holders.begin(), holders.end(), [&](const Holder& holder) { return holder.id == person; });
    if (!isOwn && !holders.isEmpty())
        row.refuse(SheetField::NationalNumber,
                   Problems{nationalNumberTaken(m_ws, holders.front().name, holders.front().division)});
}

void NationalNumbers::note(const Volunteer& person, const QString& number)
{
    if (number.isEmpty() || m_numbers.value(person.id) == number)
        return;
    const Holder holder{person.id, person.name, person.division};
    m_holders.remove(m_numbers.value(person.id), holder);
    m_numbers.insert(person.id, number);
    m_holders.insert(number, holder);
}

} // namespace redvest::intake
