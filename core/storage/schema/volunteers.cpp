// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"

#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/storage/schema/vault.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Organisation>& organisationTable()
{
    static const Table<Organisation> table("organisation",
                                           {
                                               column<&Organisation::name>("name"),
                                               column<&Organisation::kind>("kind"),
                                               column<&Organisation::division>("division"),
                                               column<&Organisation::contact>("contact"),
                                               column<&Organisation::phone>("phone").sealed(KeyClass::Contact),
                                               column<&Organisation::isArchived>("archived"),
                                           });
    return table;
}

const Table<Volunteer>& volunteerTable()
{
    static const Table<Volunteer> table(
        "volunteer",
        {
            column<&Volunteer::name>("name"),
            column<&Volunteer::pinyin>("pinyin"),
            column<&Volunteer::initials>("initials"),
            column<&Volunteer::documentKind>("document_kind"),
            column<&Volunteer::documentNumber>("document_number").sealed(KeyClass::Contact),
            column<&Volunteer::sex>("sex"),
            column<&Volunteer::birth>("birth"),
            column<&Volunteer::phone>("phone").sealed(KeyClass::Contact),
            column<&Volunteer::division>("division"),
            column<&Volunteer::address>("address").sealed(KeyClass::Contact),
            column<&Volunteer::employer>("employer"),
            column<&Volunteer::dispatchedBy>("dispatched_by"),
            column<&Volunteer::source>("source"),
            column<&Volunteer::politicalStatus>("political_status"),
            column<&Volunteer::availability>("availability"),
            column<&Volunteer::maxDailyMinutes>("max_daily_minutes"),
            column<&Volunteer::note>("note").sealed(KeyClass::Sensitive),
            column<&Volunteer::verification>("verification"),
            column<&Volunteer::status>("status"),
            column<&Volunteer::guardianName>("guardian_name").sealed(KeyClass::Contact),
            column<&Volunteer::guardianPhone>("guardian_phone").sealed(KeyClass::Contact),
            column<&Volunteer::guardianConsentOn>("guardian_consent_on"),
            column<&Volunteer::legalBasis>("legal_basis"),
            column<&Volunteer::consentOn>("consent_on"),
            column<&Volunteer::consentVersion>("consent_version"),
            column<&Volunteer::consentWithdrawnOn>("consent_withdrawn_on"),
            column<&Volunteer::sensitiveConsentOn>("sensitive_consent_on"),
            column<&Volunteer::keepUntil>("keep_until"),
            column<&Volunteer::mayPublish>("may_publish"),
            column<&Volunteer::registeredAt>("registered_at"),
            blindColumn<Volunteer>("document_key", KeyClass::Contact, {u"document_kind"_s, u"document_number"_s},
                                   [](const Volunteer& v) -> Value {
                                       return blindText(comparableNumber(v.documentKind, v.documentNumber),
                                                        v.documentNumber);
                                   }),
            blindColumn<Volunteer>(
                "phone_key", KeyClass::Contact, {u"phone"_s},
                [](const Volunteer& v) -> Value { return blindText(comparablePhone(v.phone), v.phone); }),
        });
    return table;
}

const Table<Qualification>& qualificationTable()
{
    static const Table<Qualification> table("qualification",
                                            {
                                                column<&Qualification::volunteer>("volunteer"),
                                                column<&Qualification::kind>("kind"),
                                                column<&Qualification::name>("name"),
                                                column<&Qualification::level>("level"),
                                                column<&Qualification::evidence>("evidence").sealed(KeyClass::Contact),
                                                column<&Qualification::verifiedBy>("verified_by"),
                                                column<&Qualification::validUntil>("valid_until"),
                                            });
    return table;
}

const Table<Team>& teamTable()
{
    static const Table<Team> table("team", {
                                               column<&Team::name>("name"),
                                               column<&Team::kind>("kind"),
                                               column<&Team::division>("division"),
                                               column<&Team::leader>("leader"),
                                               column<&Team::foundedOn>("founded_on"),
                                               column<&Team::isArchived>("archived"),
                                           });
    return table;
}

const Table<TeamMember>& teamMemberTable()
{
    static const Table<TeamMember> table("team_member", {
                                                            column<&TeamMember::team>("team"),
                                                            column<&TeamMember::volunteer>("volunteer"),
                                                            column<&TeamMember::joinedOn>("joined_on"),
                                                            column<&TeamMember::leftOn>("left_on"),
                                                        });
    return table;
}

} // namespace redvest::storage
