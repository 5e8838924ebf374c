// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/export/lines.h"

#include <QHash>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

Lines reserveLines(const Context& context)
{
    const auto persons = personsById(context);
    QHash<Id<Campaign>, QString> campaigns;
    for (const Campaign& campaign : context.reader.all(storage::campaignTable()))
        campaigns.insert(campaign.id, campaign.name);
    Lines lines;
    for (const Reserve& entry : context.reader.all(storage::reserveTable())) {
        const ExportPerson person = persons.value(entry.volunteer);
        // As the list and the counts: who left the register waits no more, and was called up all the same.
        if (person.isArchived && entry.state == ReserveState::Waiting)
            continue;
        ExportLine line;
        line.id = entry.id.text();
        line[SheetField::Name] = person.name;
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Campaign] = campaigns.value(entry.campaign);
        line[SheetField::Day] = entry.registeredOn.toString(Qt::ISODate);
        line[SheetField::Category] = entry.category;
        line[SheetField::Availability] = entry.times;
        line[SheetField::Source] = entry.source;
        line[SheetField::State] = fileWord(entry.state);
        line.order = QString::number(int(entry.state)) + line[SheetField::Day] + orderKey(person.name) + line.id;
        line.division = person.division;
        line.span = dayOf(entry.registeredOn);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
