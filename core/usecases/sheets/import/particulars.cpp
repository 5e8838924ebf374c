// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/particulars.h"

#include "core/domain/names.h"
#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

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
    said.guardianConsentOn = row.day(SheetField::GuardianConsent).value_or(QDate());
    if (said.guardianConsentOn.isValid() && said.guardianConsentOn > today)
        row.refuse(SheetField::GuardianConsent, u"date_future",
                   QCoreApplication::translate("Import", "This day is still to come. Correct the date."));
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

void readParticulars(SheetRow& row, QDate today, Volunteer& said)
{
    said.address = row.prose(SheetField::Address);
    said.employer = row.prose(SheetField::Employer);
    said.dispatchedBy = row.prose(SheetField::DispatchedBy);
    said.source = row.text(SheetField::Source);
    said.politicalStatus = row.text(SheetField::PoliticalStatus);
    said.availability = row.prose(SheetField::Availability);
    said.note = row.prose(SheetField::Note);
    said.maxDailyMinutes = row.minutes(SheetField::MaxDaily).value_or(0);
    if (said.maxDailyMinutes > kMinutesOfDay)
        row.refuse(SheetField::MaxDaily, u"duration_range",
                   QCoreApplication::translate("Import", "A day has 24 hours. Correct the number."));
    readGuardian(row, today, said);
    readStatus(row, said);
}

void overwriteParticulars(Volunteer& known, const Volunteer& said, bool saysStatus)
{
    overwrite(known.address, said.address);
    overwrite(known.employer, said.employer);
    overwrite(known.dispatchedBy, said.dispatchedBy);
    overwrite(known.source, said.source);
    overwrite(known.politicalStatus, said.politicalStatus);
    overwrite(known.availability, said.availability);
    overwrite(known.note, said.note);
    if (said.maxDailyMinutes > 0)
        known.maxDailyMinutes = said.maxDailyMinutes;
    overwrite(known.guardianName, said.guardianName);
    overwrite(known.guardianPhone, said.guardianPhone);
    if (said.guardianConsentOn.isValid())
        known.guardianConsentOn = said.guardianConsentOn;
    if (saysStatus)
        known.status = said.status;
}

} // namespace redvest::intake
