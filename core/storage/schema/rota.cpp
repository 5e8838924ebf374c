// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/rota.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Campaign>& campaignTable()
{
    static const Table<Campaign> table(
        {
            .name = u"campaign"_s,
            .called = QT_TRANSLATE_NOOP("History", "Campaign"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Campaign::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Campaign::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Campaign::publishedOn>("published_on", QT_TRANSLATE_NOOP("History", "Published on")),
            column<&Campaign::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
            column<&Campaign::startsOn>("starts_on", QT_TRANSLATE_NOOP("History", "Begins on")),
            column<&Campaign::endsOn>("ends_on", QT_TRANSLATE_NOOP("History", "Ends on")),
            column<&Campaign::sponsor>("sponsor", QT_TRANSLATE_NOOP("History", "Sponsor")),
        });
    return table;
}

const Table<Site>& siteTable()
{
    static const Table<Site> table(
        {
            .name = u"site"_s,
            .called = QT_TRANSLATE_NOOP("History", "Site"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Site::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Site::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Site::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Site::address>("address", QT_TRANSLATE_NOOP("History", "Address")),
            column<&Site::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&Site::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Site::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Post>& postTable()
{
    static const Table<Post> table(
        {
            .name = u"post"_s,
            .called = QT_TRANSLATE_NOOP("History", "Post"),
            .right = Right::EnterRota,
            .lies = through("site"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Post::site>("site", QT_TRANSLATE_NOOP("History", "Site")),
            column<&Post::campaign>("campaign", QT_TRANSLATE_NOOP("History", "Campaign")),
            column<&Post::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Post::category>("category", QT_TRANSLATE_NOOP("History", "Category")),
            column<&Post::risk>("risk", QT_TRANSLATE_NOOP("History", "Risk")),
            column<&Post::duties>("duties", QT_TRANSLATE_NOOP("History", "Duties")),
            column<&Post::howTo>("how_to", QT_TRANSLATE_NOOP("History", "How to do it")),
            column<&Post::protection>("protection", QT_TRANSLATE_NOOP("History", "Own protection")),
            column<&Post::kit>("kit", QT_TRANSLATE_NOOP("History", "Protection kit")),
            column<&Post::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&Post::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Post::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Requirement>& requirementTable()
{
    static const Table<Requirement> table(
        {
            .name = u"requirement"_s,
            .called = QT_TRANSLATE_NOOP("History", "Requirement"),
            .right = Right::EnterRota,
            .lies = through("post"),
            .knownBy = {u"post"_s, u"name"_s},
        },
        {
            column<&Requirement::post>("post", QT_TRANSLATE_NOOP("History", "Post")).part(),
            column<&Requirement::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Requirement::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
        });
    return table;
}

const Table<Shift>& shiftTable()
{
    static const Table<Shift> table(
        {
            .name = u"shift"_s,
            .called = QT_TRANSLATE_NOOP("History", "Shift"),
            .right = Right::EnterRota,
            .lies = through("post"),
            .knownBy = {u"post"_s, u"starts"_s},
        },
        {
            column<&Shift::post>("post", QT_TRANSLATE_NOOP("History", "Post")),
            column<&Shift::starts>("starts", QT_TRANSLATE_NOOP("History", "Starts")),
            column<&Shift::ends>("ends", QT_TRANSLATE_NOOP("History", "Ends")),
            column<&Shift::needed>("needed", QT_TRANSLATE_NOOP("History", "People needed")),
            column<&Shift::note>("note", QT_TRANSLATE_NOOP("History", "Note")),
            column<&Shift::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Called off")),
        });
    return table;
}

const Table<Assignment>& assignmentTable()
{
    static const Table<Assignment> table(
        {
            .name = u"assignment"_s,
            .called = QT_TRANSLATE_NOOP("History", "Assignment"),
            .right = Right::EnterRota,
            .lies = through("shift"),
            .knownBy = {u"volunteer"_s, u"shift"_s},
        },
        {
            column<&Assignment::shift>("shift", QT_TRANSLATE_NOOP("History", "Shift")),
            column<&Assignment::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&Assignment::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&Assignment::overrideReason>("override_reason",
                                                QT_TRANSLATE_NOOP("History", "Why a rule was set aside"))
                .personal(),
            column<&Assignment::note>("note", QT_TRANSLATE_NOOP("History", "Note")).personal(),
        });
    return table;
}

const Table<ServiceRecord>& serviceRecordTable()
{
    static const Table<ServiceRecord> table(
        {
            .name = u"service_record"_s,
            .called = QT_TRANSLATE_NOOP("History", "Service record"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"volunteer"_s, u"day"_s},
        },
        {
            column<&ServiceRecord::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&ServiceRecord::shift>("shift", QT_TRANSLATE_NOOP("History", "Shift")),
            column<&ServiceRecord::postName>("post_name", QT_TRANSLATE_NOOP("History", "Post"))
                .refersToNothing("as it was written, where there is no shift"),
            column<&ServiceRecord::siteName>("site_name", QT_TRANSLATE_NOOP("History", "Site"))
                .refersToNothing("as it was written, where there is no shift"),
            column<&ServiceRecord::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&ServiceRecord::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&ServiceRecord::starts>("starts", QT_TRANSLATE_NOOP("History", "Starts")),
            column<&ServiceRecord::ends>("ends", QT_TRANSLATE_NOOP("History", "Ends")),
            column<&ServiceRecord::minutes>("minutes", QT_TRANSLATE_NOOP("History", "Minutes")),
            column<&ServiceRecord::source>("source", QT_TRANSLATE_NOOP("History", "Source")),
            column<&ServiceRecord::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&ServiceRecord::evidence>("evidence", QT_TRANSLATE_NOOP("History", "Evidence")).personal(),
            column<&ServiceRecord::enteredBy>("entered_by", QT_TRANSLATE_NOOP("History", "Entered by"))
                .refersToNothing("the name of an account, which outlives the account"),
            column<&ServiceRecord::approvedBy>("approved_by", QT_TRANSLATE_NOOP("History", "Approved by"))
                .refersToNothing("the name of an account, which outlives the account"),
            column<&ServiceRecord::corrects>("corrects", QT_TRANSLATE_NOOP("History", "Corrects")),
            column<&ServiceRecord::publicFrom>("public_from", QT_TRANSLATE_NOOP("History", "Publicised from")),
            column<&ServiceRecord::publicTo>("public_to", QT_TRANSLATE_NOOP("History", "Publicised until")),
            column<&ServiceRecord::publicMinutes>("public_minutes", QT_TRANSLATE_NOOP("History", "Minutes publicised")),
        });
    return table;
}

const Table<GapReport>& gapReportTable()
{
    static const Table<GapReport> table(
        {
            .name = u"gap_report"_s,
            .called = QT_TRANSLATE_NOOP("History", "Gap report"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"division"_s, u"post_name"_s},
        },
        {
            column<&GapReport::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&GapReport::postName>("post_name", QT_TRANSLATE_NOOP("History", "Post"))
                .refersToNothing("as the community calls it"),
            column<&GapReport::needed>("needed", QT_TRANSLATE_NOOP("History", "People needed")),
            column<&GapReport::present>("present", QT_TRANSLATE_NOOP("History", "Present")),
            column<&GapReport::gap>("gap", QT_TRANSLATE_NOOP("History", "Gap")),
            column<&GapReport::requirement>("requirement", QT_TRANSLATE_NOOP("History", "Requirement"))
                .refersToNothing("free text of the community"),
            column<&GapReport::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&GapReport::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&GapReport::deadline>("deadline", QT_TRANSLATE_NOOP("History", "Deadline")),
            column<&GapReport::reportedAt>("reported_at", QT_TRANSLATE_NOOP("History", "Reported at")),
            column<&GapReport::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
