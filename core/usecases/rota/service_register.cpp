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

/// Lists of those that count, by id of the certificate, and what each of their records counts by now.
class Listed
{
public:
    Listed(const storage::Reader& reader, const std::vector<Certificate>& certificates)
    {
        QStringList ids;
        for (const Certificate& c : certificates) {
            const auto list = c.isIssued() ? listIn(c.servedList) : std::nullopt;
            if (!list)
                continue;
            for (const CertifiedRecord& record : list->records)
                ids << record.record;
            m_lists.insert(c.id.text(), list->records);
        }
        ids.removeDuplicates();
        m_standing = storage::standingMinutes(reader, ids);
    }
    [[nodiscard]] int superseded(const Certificate& c) const
    {
        return int(supersededIn(m_lists.value(c.id.text()), m_standing).size());
    }

private:
    QHash<QString, std::vector<CertifiedRecord>> m_lists;
    QHash<QString, int> m_standing;
};

} // namespace

std::vector<ServiceCertificateRow> serviceCertificateRows(const Workspace& ws, Id<Volunteer> person)
{
    const storage::Reader reader = ws.read();
    const std::vector<Certificate> all = storage::serviceCertificates(reader, person);
    const Listed listed(reader, all);
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
        row.superseded = listed.superseded(c);
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
