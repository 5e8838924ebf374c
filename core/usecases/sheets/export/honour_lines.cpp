// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/star_levels.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/export/lines.h"

#include <QHash>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sorts the latest day first.
QString backwards(QDate day)
{
    constexpr qint64 kBeyond = 9'999'999;
    return QString::number(kBeyond - day.toJulianDay());
}

} // namespace

Lines honourLines(const Context& context)
{
    const auto persons = personsById(context);
    QHash<Id<Campaign>, QString> campaigns;
    for (const Campaign& campaign : context.reader.all(storage::campaignTable()))
        campaigns.insert(campaign.id, campaign.name);
    Lines lines;
    for (const Honour& h : storage::honoursInOrder(context.reader)) {
        if (h.isArchived)
            continue;
        const ExportPerson person = persons.value(h.volunteer);
        ExportLine line;
        line.id = h.id.text();
        line[SheetField::Name] = person.name;
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Honour] = h.kind == HonourKind::Star ? starName(h.level) : h.name;
        line[SheetField::HonourKind] = fileWord(h.kind);
        line[SheetField::Issuer] = h.issuer;
        line[SheetField::HonourDocument] = h.document;
        line[SheetField::Day] = h.day.toString(Qt::ISODate);
        line[SheetField::Campaign] = campaigns.value(h.campaign);
        line[SheetField::Note] = h.note;
        line.order = backwards(h.day) + line[SheetField::Honour] + person.name + line.id;
        line.division = person.division;
        line.span = dayOf(h.day);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
