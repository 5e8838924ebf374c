// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people with served time in March 2022, and what is asked of certificates of it.

#pragma once

#include "core/storage/damage/health.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/rota/service_certificates.h"
#include "core/usecases/training/certificate_check.h"
#include "tests/support/desk.h"

namespace redvest::test {

struct ServedDesk : Desk
{
    Volunteer who = person(QStringLiteral("单测试"));
    Volunteer other = person(QStringLiteral("王测甲"));

    Id<ServiceRecord> serve(const Volunteer& person, int day, int hour, int minutes, Id<Shift> shift = {})
    {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = person.id;
        record.shift = shift;
        record.postName = QStringLiteral("测温验码");
        record.siteName = QStringLiteral("北站");
        record.division = QStringLiteral("310106016");
        record.day = QDate(2022, 3, day);
        record.starts = at(day, hour);
        record.ends = plusMinutes(record.starts, minutes);
        record.minutes = minutes;
        put(storage::serviceRecordTable(), record);
        return record.id;
    }
    Id<ServiceRecord> approved(const Volunteer& person, int day, int hour, int minutes, Id<Shift> shift = {})
    {
        const Id<ServiceRecord> id = serve(person, day, hour, minutes, shift);
        REQUIRE(approveHours(*ws, {id}).ok());
        return id;
    }
    Certificate certified(const Volunteer& person, const ServiceAsked& asked = {})
    {
        const auto issued = issueServiceCertificates(*ws, {person.id}, asked);
        REQUIRE(issued.ok());
        return issued->certificates.front();
    }
    [[nodiscard]] ServiceCertificateRow row(const Certificate& c) const
    {
        for (ServiceCertificateRow& found : serviceCertificateRows(*ws)) {
            if (found.certificate.id == c.id)
                return std::move(found);
        }
        FAIL("the register does not have it");
        return {};
    }
    [[nodiscard]] std::vector<PublicIssuerKey> keys() const { return keysInFile(issuerKeyFile(*ws)->toUtf8()); }
    [[nodiscard]] CheckedCertificate checked(const Certificate& c, const QStringList& lists = {}) const
    {
        return checkCertificates({c.line}, keys(), ws.get(), lists).front();
    }
    [[nodiscard]] QStringList notices() const
    {
        QStringList codes;
        for (const Problem& notice : storage::notices(ws->read()))
            codes << notice.code;
        return codes;
    }
};

/// What it lists.
[[nodiscard]] inline std::vector<CertifiedRecord> listOf(const Certificate& c)
{
    return listIn(c.servedList).value_or(CertifiedList{}).records;
}

} // namespace redvest::test
