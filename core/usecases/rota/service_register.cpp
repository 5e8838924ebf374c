// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of certificates of service, read.

#include "core/domain/badge_number.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/served_records.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/service_certificates.h"

#include <QHash>

namespace redvest {

namespace {

struct Holder
{
    QString name, division;
};

} // namespace

std::vector<ServiceCertificateRow> serviceCertificateRows(const Workspace& ws, Id<Volunteer> person)
{
    const storage::Reader reader = ws.read();
    const std::vector<Certificate> all = storage::serviceCertificates(reader, person);
    const QHash<QString, std::vector<CertifiedRecord>> superseded = storage::supersededLists(reader, all);
    QHash<QString, QString> numbers; // by id
    QHash<QString, QString> inPlace; // by id of what was replaced
    for (const Certificate& c : all) {
        numbers.insert(c.id.text(), c.number);
        if (!c.replaces.isNull())
            inPlace.insert(c.replaces.text(), c.number);
    }
    QHash<QString, Holder> holders;
    std::vector<ServiceCertificateRow> rows;
    for (const Certificate& c : all) {
        const QString id = c.volunteer.text();
        if (!holders.contains(id)) {
            const auto holder = reader.find(storage::volunteerTable(), id);
            holders.insert(id, holder ? Holder{holder->name, holder->division} : Holder{});
        }
        ServiceCertificateRow row;
        row.certificate = c;
        row.says = saidIn(c.line).value_or(CertificateSays{});
        row.name = holders[id].name;
        row.division = holders[id].division;
        row.superseded = int(superseded.value(c.id.text()).size());
        row.replacedBy = inPlace.value(c.id.text());
        row.replaced = numbers.value(c.replaces.text());
        row.searchText = namesSearchText({row.name, c.number}) + badgeSearchText(c.volunteer);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ServiceCertificateRow> supersededCertificates(const Workspace& ws, const QString& scope)
{
    std::vector<ServiceCertificateRow> rows = serviceCertificateRows(ws);
    const Scope place = scopeOf(scope, ws.office().division);
    std::erase_if(
        rows, [&](const ServiceCertificateRow& row) { return row.superseded == 0 || !place.contains(row.division); });
    return rows;
}

} // namespace redvest
