// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/rota.h"

namespace redvest::storage {

const Table<Campaign>& campaignTable()
{
    static const Table<Campaign> table("campaign", {
                                                       column<&Campaign::name>("name"),
                                                       column<&Campaign::division>("division"),
                                                       column<&Campaign::publishedOn>("published_on"),
                                                       column<&Campaign::isArchived>("archived"),
                                                   });
    return table;
}

const Table<Site>& siteTable()
{
    static const Table<Site> table("site", {
                                               column<&Site::name>("name"),
                                               column<&Site::kind>("kind"),
                                               column<&Site::division>("division"),
                                               column<&Site::address>("address"),
                                               column<&Site::contact>("contact"),
                                               column<&Site::phone>("phone").sealed(KeyClass::Contact),
                                               column<&Site::isArchived>("archived"),
                                           });
    return table;
}

const Table<Post>& postTable()
{
    static const Table<Post> table("post", {
                                               column<&Post::site>("site"),
                                               column<&Post::campaign>("campaign"),
                                               column<&Post::name>("name"),
                                               column<&Post::category>("category"),
                                               column<&Post::risk>("risk"),
                                               column<&Post::duties>("duties"),
                                               column<&Post::howTo>("how_to"),
                                               column<&Post::protection>("protection"),
                                               column<&Post::kit>("kit"),
                                               column<&Post::contact>("contact"),
                                               column<&Post::phone>("phone").sealed(KeyClass::Contact),
                                               column<&Post::isArchived>("archived"),
                                           });
    return table;
}

const Table<Requirement>& requirementTable()
{
    static const Table<Requirement> table("requirement", {
                                                             column<&Requirement::post>("post"),
                                                             column<&Requirement::kind>("kind"),
                                                             column<&Requirement::name>("name"),
                                                         });
    return table;
}

const Table<Shift>& shiftTable()
{
    static const Table<Shift> table("shift", {
                                                 column<&Shift::post>("post"),
                                                 column<&Shift::starts>("starts"),
                                                 column<&Shift::ends>("ends"),
                                                 column<&Shift::needed>("needed"),
                                                 column<&Shift::note>("note"),
                                                 column<&Shift::isArchived>("archived"),
                                             });
    return table;
}

const Table<Assignment>& assignmentTable()
{
    static const Table<Assignment> table("assignment", {
                                                           column<&Assignment::shift>("shift"),
                                                           column<&Assignment::volunteer>("volunteer"),
                                                           column<&Assignment::state>("state"),
                                                           column<&Assignment::overrideReason>("override_reason"),
                                                           column<&Assignment::note>("note"),
                                                       });
    return table;
}

const Table<ServiceRecord>& serviceRecordTable()
{
    static const Table<ServiceRecord> table("service_record", {
                                                                  column<&ServiceRecord::volunteer>("volunteer"),
                                                                  column<&ServiceRecord::shift>("shift"),
                                                                  column<&ServiceRecord::postName>("post_name"),
                                                                  column<&ServiceRecord::siteName>("site_name"),
                                                                  column<&ServiceRecord::division>("division"),
                                                                  column<&ServiceRecord::day>("day"),
                                                                  column<&ServiceRecord::starts>("starts"),
                                                                  column<&ServiceRecord::ends>("ends"),
                                                                  column<&ServiceRecord::minutes>("minutes"),
                                                                  column<&ServiceRecord::source>("source"),
                                                                  column<&ServiceRecord::state>("state"),
                                                                  column<&ServiceRecord::evidence>("evidence"),
                                                                  column<&ServiceRecord::enteredBy>("entered_by"),
                                                                  column<&ServiceRecord::approvedBy>("approved_by"),
                                                              });
    return table;
}

const Table<GapReport>& gapReportTable()
{
    static const Table<GapReport> table("gap_report", {
                                                          column<&GapReport::division>("division"),
                                                          column<&GapReport::postName>("post_name"),
                                                          column<&GapReport::needed>("needed"),
                                                          column<&GapReport::present>("present"),
                                                          column<&GapReport::gap>("gap"),
                                                          column<&GapReport::requirement>("requirement"),
                                                          column<&GapReport::contact>("contact"),
                                                          column<&GapReport::phone>("phone").sealed(KeyClass::Contact),
                                                          column<&GapReport::deadline>("deadline"),
                                                          column<&GapReport::reportedAt>("reported_at"),
                                                          column<&GapReport::isArchived>("archived"),
                                                      });
    return table;
}

} // namespace redvest::storage
