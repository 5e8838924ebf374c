// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/particulars.h"

#include "core/domain/agreement.h"
#include "core/domain/free_times.h"
#include "core/domain/names.h"
#include "core/domain/real_name.h"
#include "core/domain/when.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

QDate pastDay(SheetRow& row, SheetField field, QDate today)
{
    const QDate day = row.day(field).value_or(QDate());
    if (day.isValid() && day > today)
        row.refuse(field, u"date_future",
                   QCoreApplication::translate("Import", "This day is still to come. Correct the date."));
    return day;
}

void readGuardian(SheetRow& row, QDate today, Volunteer& said)
{
    if (const QString name = row.text(SheetField::GuardianName); !name.isEmpty()) {
        const auto checked = checkName(name);
        if (checked)
            said.guardianName = *checked;
        else
            row.refuse(SheetField::GuardianName, checked.problems());
    }
    said.guardianPhone = row.phone(SheetField::GuardianPhone).value_or(QString());
    said.guardianConsentOn = pastDay(row, SheetField::GuardianConsent, today);
}

/// A day alone is its beginning.
void readHealth(SheetRow& row, QDate today, Volunteer& said)
{
    if (!row.isUsable(SheetField::HealthDeclared))
        return;
    const formats::Cell& cell = row.cell(SheetField::HealthDeclared);
    const auto moment = parseMoment(cell.text, serialOf(cell), today.year());
    if (!moment)
        return row.refuse(SheetField::HealthDeclared, moment.problems());
    if (localDate(*moment) > today)
        row.refuse(SheetField::HealthDeclared, u"date_future",
                   QCoreApplication::translate("Import", "This day is still to come. Correct the date."));
    said.healthDeclaredAt = *moment;
}

void readConsents(SheetRow& row, QDate today, Volunteer& said)
{
    said.consentOn = pastDay(row, SheetField::ConsentOn, today);
    said.consentVersion = row.text(SheetField::ConsentVersion);
    said.sensitiveConsentOn = pastDay(row, SheetField::SensitiveConsent, today);
    said.riskNoticeOn = pastDay(row, SheetField::RiskNoticeOn, today);
    said.riskNoticeVersion = row.text(SheetField::RiskNoticeVersion);
    said.agreementOn = pastDay(row, SheetField::AgreementOn, today);
    said.agreementUntil = row.day(SheetField::AgreementUntil).value_or(QDate());
    if (!said.agreementOn.isValid())
        return; // a last day alone is of the agreement that is known
    for (const Problem& problem : whyNotAgreedSo(said))
        row.refuse(SheetField::AgreementUntil, Problems{problem});
}

void overwrite(QDate& member, QDate day)
{
    if (day.isValid())
        member = day;
}

void readStatus(SheetRow& row, Volunteer& said)
{
    const auto status = row.word<VolunteerStatus>(SheetField::Standing);
    if (status == VolunteerStatus::Archived)
        row.refuse(SheetField::Standing, u"use_archive",
                   QCoreApplication::translate("Import",
                                               "People are archived with a reason, in the register. Clear the "
                                               "cell or take out the row."));
    else
        said.status = status.value_or(VolunteerStatus::Active);
}

} // namespace

QString readPersonName(SheetRow& row)
{
    QString said = row.text(SheetField::Name);
    if (row.cell(SheetField::Name).text.trimmed().contains(u'\n'))
        row.refuse(SheetField::Name, u"several_people",
                   QCoreApplication::translate("Import", "The cell has several lines. Write one person a row."));
    if (holdsTwoNames(row.cell(SheetField::Name).text))
        row.warn(SheetField::Name, u"several_people",
                 QCoreApplication::translate("Import", "The cell may hold two names with a blank between them. Write "
                                                       "one person a row; of one person take the blank out."));
    if (!said.isEmpty()) {
        const auto name = checkName(said);
        if (name)
            said = *name;
        else
            row.refuse(SheetField::Name, name.problems());
    }
    return said;
}

void readParticulars(SheetRow& row, QDate today, Volunteer& said)
{
    said.address = row.prose(SheetField::Address);
    said.employer = row.prose(SheetField::Employer);
    said.dispatchedBy = row.prose(SheetField::DispatchedBy);
    said.source = row.text(SheetField::Source);
    said.politicalStatus = row.text(SheetField::PoliticalStatus);
    said.availability = tidyFreeTimes(row.prose(SheetField::Availability));
    said.note = row.prose(SheetField::Note);
    said.maxDailyMinutes = row.minutes(SheetField::MaxDaily).value_or(0);
    if (said.maxDailyMinutes > kMinutesOfDay)
        row.refuse(SheetField::MaxDaily, u"duration_range",
                   QCoreApplication::translate("Import", "A day has 24 hours. Correct the number."));
    readGuardian(row, today, said);
    readConsents(row, today, said);
    readHealth(row, today, said);
    readRealName(row, today, said);
    readStatus(row, said);
}

void readRealName(SheetRow& row, QDate today, Volunteer& said)
{
    said.verification = row.word<Verification>(SheetField::RealName).value_or(Verification::Pending);
    said.verificationReason = row.prose(SheetField::RealNameReason);
    said.verifiedOn = pastDay(row, SheetField::VerifiedOn, today);
    for (const Problem& problem : whyNotVerifiedSo(said))
        row.refuse(SheetField::RealNameReason, Problems{problem});
    if (row.isMasked(SheetField::NationalNumber))
        return;
    if (const auto number = checkNationalNumber(row.text(SheetField::NationalNumber)))
        said.nationalNumber = *number;
    else
        row.refuse(SheetField::NationalNumber, number.problems());
}

void overwriteRealName(Volunteer& known, const Volunteer& said, bool saysResult)
{
    if (saysResult)
        known.verification = said.verification;
    overwrite(known.verificationReason, said.verificationReason);
    overwrite(known.verifiedOn, said.verifiedOn);
    overwrite(known.nationalNumber, said.nationalNumber);
}

void overwriteParticulars(Volunteer& known, const Volunteer& said, bool saysStatus, bool saysResult)
{
    overwrite(known.address, said.address);
    overwrite(known.employer, said.employer);
    overwrite(known.dispatchedBy, said.dispatchedBy);
    overwrite(known.source, said.source);
    overwrite(known.politicalStatus, said.politicalStatus);
    // Said in other words it is the same, and what is known keeps its own.
    if (tidyFreeTimes(known.availability) != said.availability)
        overwrite(known.availability, said.availability);
    overwrite(known.note, said.note);
    if (said.maxDailyMinutes > 0)
        known.maxDailyMinutes = said.maxDailyMinutes;
    overwrite(known.guardianName, said.guardianName);
    overwrite(known.guardianPhone, said.guardianPhone);
    overwrite(known.guardianConsentOn, said.guardianConsentOn);
    overwrite(known.consentOn, said.consentOn);
    overwrite(known.consentVersion, said.consentVersion);
    overwrite(known.sensitiveConsentOn, said.sensitiveConsentOn);
    overwrite(known.riskNoticeOn, said.riskNoticeOn);
    overwrite(known.riskNoticeVersion, said.riskNoticeVersion);
    // A list that is older than what is known takes nothing back.
    known.healthDeclaredAt = std::max(known.healthDeclaredAt, said.healthDeclaredAt);
    overwrite(known.agreementOn, said.agreementOn);
    overwrite(known.agreementUntil, said.agreementUntil);
    overwriteRealName(known, said, saysResult);
    if (saysStatus)
        known.status = said.status;
}

} // namespace redvest::intake
