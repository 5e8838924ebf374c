// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/supplies/ledger_rules.h"

#include <QCoreApplication>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A site is known by its name within a division: the same name in another community is another site.
class SiteRules final : public Rules
{
public:
    explicit SiteRules(Known& known) : m_places(known.context().ws), m_rota(known.rota()) {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    /// Notes ambiguous_site and archived.
    void find(SheetRow&);

    Places m_places;
    RotaIndex& m_rota;
    Site m_said;
    std::optional<std::size_t> m_known;
};

void SiteRules::find(SheetRow& row)
{
    const auto found = m_rota.sitesNamed(m_said.name, m_said.division);
    if (found.size() > 1)
        row.refuse(
            SheetField::Site, u"ambiguous_site",
            QCoreApplication::translate("Import", "There are several places called \"%1\" here. Fill in 所属社区.")
                .arg(m_said.name));
    if (found.size() != 1)
        return;
    m_known = found[0];
    const Site& known = m_rota.site(found[0]);
    if (known.isArchived)
        row.refuse(SheetField::Site, Problems{archivedProblem(u"site"_s, known.name)});
}

QString SiteRules::read(SheetRow& row)
{
    m_said = {};
    m_known.reset();
    m_said.name = row.name(SheetField::Site);
    m_said.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    m_said.kind = row.text(SheetField::Category);
    m_said.address = row.prose(SheetField::Address);
    m_said.contact = row.prose(SheetField::Contact);
    if (row.isGood())
        find(row);
    m_said.phone = row.phone(SheetField::Phone, m_known ? m_rota.site(*m_known).phone : QString()).value_or(QString());
    if (!row.isGood())
        return {};
    return normalised(m_said.name) + u'\x1f' + (m_known ? m_rota.site(*m_known).id.text() : m_said.division);
}

RowResult SiteRules::store(SheetRow&, Sink& sink)
{
    if (!m_known) {
        m_said.id = Id<Site>::make();
        sink.add(storage::siteTable(), m_said);
        m_rota.add(m_said);
        return RowResult::Added;
    }
    const Site before = m_rota.site(*m_known);
    Site wanted = before;
    if (!isWithin(before.division, m_said.division))
        wanted.division = m_said.division; // the community where only the street was known
    overwrite(wanted.kind, m_said.kind);
    overwrite(wanted.address, m_said.address);
    overwrite(wanted.contact, m_said.contact);
    overwrite(wanted.phone, m_said.phone);
    if (wanted == before)
        return RowResult::Unchanged;
    sink.put(storage::siteTable(), wanted);
    m_rota.replace(*m_known, wanted);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> siteRules(Known& known)
{
    return std::make_unique<SiteRules>(known);
}

} // namespace redvest::intake
