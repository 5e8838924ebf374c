// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/named_records.h"

#include <QCoreApplication>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

class CampaignRules final : public Rules
{
public:
    explicit CampaignRules(Known& known)
        : m_context(known.context())
        , m_places(m_context.ws)
        , m_campaigns(m_context.reader, storage::campaignTable())
        , m_bodies(m_context.reader, storage::organisationTable())
    {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink& sink) override { return m_campaigns.store(sink, m_wanted); }

private:
    void readSponsor(SheetRow&);

    Context m_context;
    Places m_places;
    NamedRecords<Campaign> m_campaigns;
    NamedRecords<Organisation> m_bodies;
    Campaign m_wanted;
};

void CampaignRules::readSponsor(SheetRow& row)
{
    const QString name = row.name(SheetField::Sponsor);
    const Organisation* gone = name.isEmpty() ? nullptr : m_bodies.findArchived(name);
    if (name.isEmpty() || (gone != nullptr && gone->id == m_wanted.sponsor))
        return;
    if (m_bodies.refuseArchived(row, SheetField::Sponsor, name))
        return;
    if (const Organisation* body = m_bodies.find(name))
        m_wanted.sponsor = body->id;
    else
        row.refuse(SheetField::Sponsor, u"unknown_organisation",
                   QCoreApplication::translate("Import", "There is no organisation called %1. Enter it first.")
                       .arg(name.left(40)));
}

QString CampaignRules::read(SheetRow& row)
{
    const QString name = row.name(SheetField::Name);
    m_campaigns.refuseArchived(row, SheetField::Name, name);
    m_wanted = m_campaigns.begun(m_context.ws, name);
    overwrite(m_wanted.division, m_places.resolve(row, SheetField::Street, SheetField::Community));
    overwrite(m_wanted.publishedOn, row.day(SheetField::Day));
    overwrite(m_wanted.startsOn, row.day(SheetField::Start));
    overwrite(m_wanted.endsOn, row.day(SheetField::End));
    if (m_wanted.startsOn.isValid() && m_wanted.endsOn.isValid() && m_wanted.endsOn < m_wanted.startsOn)
        row.refuse(SheetField::End, u"ends_before_start",
                   QCoreApplication::translate(
                       "Rota", "The campaign would end before it begins on %1. Give that day or a later one.")
                       .arg(m_wanted.startsOn.toString(Qt::ISODate)));
    readSponsor(row);
    return NamedRecords<Campaign>::keyOf(name);
}

} // namespace

std::unique_ptr<Rules> campaignRules(Known& known)
{
    return std::make_unique<CampaignRules>(known);
}

} // namespace redvest::intake
