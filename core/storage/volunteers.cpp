// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/volunteers.h"

namespace redvest::storage {

const Table<Organisation>& organisationTable()
{
    static const Table<Organisation> table("organisation", {
                                                               column<&Organisation::name>("name"),
                                                               column<&Organisation::kind>("kind"),
                                                               column<&Organisation::division>("division"),
                                                               column<&Organisation::contact>("contact"),
                                                               column<&Organisation::phone>("phone"),
                                                               column<&Organisation::isArchived>("archived"),
                                                           });
    return table;
}

const Table<Volunteer>& volunteerTable()
{
    static const Table<Volunteer> table("volunteer", {
                                                         column<&Volunteer::name>("name"),
                                                         column<&Volunteer::pinyin>("pinyin"),
                                                         column<&Volunteer::initials>("initials"),
                                                         column<&Volunteer::documentKind>("document_kind"),
                                                         column<&Volunteer::documentNumber>("document_number"),
                                                         column<&Volunteer::sex>("sex"),
                                                         column<&Volunteer::birth>("birth"),
                                                         column<&Volunteer::phone>("phone"),
                                                         column<&Volunteer::division>("division"),
                                                         column<&Volunteer::address>("address"),
                                                         column<&Volunteer::employer>("employer"),
                                                         column<&Volunteer::dispatchedBy>("dispatched_by"),
                                                         column<&Volunteer::source>("source"),
                                                         column<&Volunteer::politicalStatus>("political_status"),
                                                         column<&Volunteer::availability>("availability"),
                                                         column<&Volunteer::maxDailyMinutes>("max_daily_minutes"),
                                                         column<&Volunteer::note>("note"),
                                                         column<&Volunteer::verification>("verification"),
                                                         column<&Volunteer::status>("status"),
                                                         column<&Volunteer::guardianName>("guardian_name"),
                                                         column<&Volunteer::guardianPhone>("guardian_phone"),
                                                         column<&Volunteer::guardianConsentOn>("guardian_consent_on"),
                                                         column<&Volunteer::consentOn>("consent_on"),
                                                         column<&Volunteer::mayPublish>("may_publish"),
                                                         column<&Volunteer::registeredAt>("registered_at"),
                                                     });
    return table;
}

const Table<Qualification>& qualificationTable()
{
    static const Table<Qualification> table("qualification", {
                                                                 column<&Qualification::volunteer>("volunteer"),
                                                                 column<&Qualification::kind>("kind"),
                                                                 column<&Qualification::name>("name"),
                                                                 column<&Qualification::level>("level"),
                                                                 column<&Qualification::evidence>("evidence"),
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
