// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every table, column and stored word with what people call it; verbs are in history_verbs.cpp.

#include "core/usecases/history/history_words.h"

#include "core/usecases/history/word_list.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
}

const std::vector<Word>& tables()
{
    static const std::vector<Word> words{
        {u"division", QT_TRANSLATE_NOOP("History", "Division")},
        {u"office", QT_TRANSLATE_NOOP("History", "Office")},
        {u"term", QT_TRANSLATE_NOOP("History", "List entry")},
        {u"organisation", QT_TRANSLATE_NOOP("History", "Organisation")},
        {u"volunteer", QT_TRANSLATE_NOOP("History", "Volunteer")},
        {u"qualification", QT_TRANSLATE_NOOP("History", "Qualification")},
        {u"team", QT_TRANSLATE_NOOP("History", "Team")},
        {u"team_member", QT_TRANSLATE_NOOP("History", "Team member")},
        {u"campaign", QT_TRANSLATE_NOOP("History", "Campaign")},
        {u"site", QT_TRANSLATE_NOOP("History", "Site")},
        {u"post", QT_TRANSLATE_NOOP("History", "Post")},
        {u"requirement", QT_TRANSLATE_NOOP("History", "Requirement")},
        {u"shift", QT_TRANSLATE_NOOP("History", "Shift")},
        {u"assignment", QT_TRANSLATE_NOOP("History", "Assignment")},
        {u"service_record", QT_TRANSLATE_NOOP("History", "Service record")},
        {u"gap_report", QT_TRANSLATE_NOOP("History", "Gap report")},
        {u"course", QT_TRANSLATE_NOOP("History", "Course")},
        {u"edition", QT_TRANSLATE_NOOP("History", "Edition")},
        {u"session", QT_TRANSLATE_NOOP("History", "Session")},
        {u"training_record", QT_TRANSLATE_NOOP("History", "Training record")},
        {u"item", QT_TRANSLATE_NOOP("History", "Item")},
        {u"lot", QT_TRANSLATE_NOOP("History", "Lot")},
        {u"store", QT_TRANSLATE_NOOP("History", "Store")},
        {u"movement", QT_TRANSLATE_NOOP("History", "Ledger line")},
        {u"series", QT_TRANSLATE_NOOP("History", "Series")},
        {u"issue", QT_TRANSLATE_NOOP("History", "Briefing issue")},
        {u"device", QT_TRANSLATE_NOOP("History", "Desk")},
        {u"retention", QT_TRANSLATE_NOOP("History", "Retention span")},
        {u"account", QT_TRANSLATE_NOOP("History", "Account")},
    };
    return words;
}

const std::vector<Word>& columns()
{
    static const std::vector<Word> words{
        {u"name", QT_TRANSLATE_NOOP("History", "Name")},
        {u"volunteer.name", QT_TRANSLATE_NOOP("History", "Full name")},
        {u"parent", QT_TRANSLATE_NOOP("History", "Belongs to")},
        {u"level", QT_TRANSLATE_NOOP("History", "Level")},
        {u"pseudo", QT_TRANSLATE_NOOP("History", "Statistical unit")},
        {u"pinyin", QT_TRANSLATE_NOOP("History", "Pinyin")},
        {u"initials", QT_TRANSLATE_NOOP("History", "Initials")},
        {u"division", QT_TRANSLATE_NOOP("History", "Division")},
        {u"volunteer.division", QT_TRANSLATE_NOOP("History", "Lives in")},
        {u"contact", QT_TRANSLATE_NOOP("History", "Contact")},
        {u"phone", QT_TRANSLATE_NOOP("History", "Phone")},
        {u"kind", QT_TRANSLATE_NOOP("History", "Kind")},
        {u"position", QT_TRANSLATE_NOOP("History", "Order")},
        {u"archived", QT_TRANSLATE_NOOP("History", "Archived")},
        {u"shift.archived", QT_TRANSLATE_NOOP("History", "Called off")},
        {u"document_kind", QT_TRANSLATE_NOOP("History", "Document")},
        {u"document_number", QT_TRANSLATE_NOOP("History", "Document number")},
        {u"sex", QT_TRANSLATE_NOOP("History", "Sex")},
        {u"birth", QT_TRANSLATE_NOOP("History", "Born on")},
        {u"address", QT_TRANSLATE_NOOP("History", "Address")},
        {u"employer", QT_TRANSLATE_NOOP("History", "Employer")},
        {u"dispatched_by", QT_TRANSLATE_NOOP("History", "Sent by")},
        {u"source", QT_TRANSLATE_NOOP("History", "Source")},
        {u"political_status", QT_TRANSLATE_NOOP("History", "Political status")},
        {u"availability", QT_TRANSLATE_NOOP("History", "Free at")},
        {u"max_daily_minutes", QT_TRANSLATE_NOOP("History", "Minutes a day at most")},
        {u"note", QT_TRANSLATE_NOOP("History", "Note")},
        {u"verification", QT_TRANSLATE_NOOP("History", "Real name")},
        {u"status", QT_TRANSLATE_NOOP("History", "Status")},
        {u"guardian_name", QT_TRANSLATE_NOOP("History", "Guardian")},
        {u"guardian_phone", QT_TRANSLATE_NOOP("History", "Guardian's phone")},
        {u"guardian_consent_on", QT_TRANSLATE_NOOP("History", "Agreed on")},
        {u"legal_basis", QT_TRANSLATE_NOOP("History", "Legal basis")},
        {u"consent_version", QT_TRANSLATE_NOOP("History", "Version of the notice")},
        {u"consent_withdrawn_on", QT_TRANSLATE_NOOP("History", "Consent withdrawn on")},
        {u"sensitive_consent_on", QT_TRANSLATE_NOOP("History", "Separate consent on")},
        {u"keep_until", QT_TRANSLATE_NOOP("History", "Not purged before")},
        {u"months", QT_TRANSLATE_NOOP("History", "Months")},
        {u"retention.source", QT_TRANSLATE_NOOP("History", "Set by")},
        {u"consent_on", QT_TRANSLATE_NOOP("History", "Informed, agreed")},
        {u"may_publish", QT_TRANSLATE_NOOP("History", "The name may be published")},
        {u"registered_at", QT_TRANSLATE_NOOP("History", "Registered at")},
        {u"volunteer", QT_TRANSLATE_NOOP("History", "Person")},
        {u"evidence", QT_TRANSLATE_NOOP("History", "Evidence")},
        {u"verified_by", QT_TRANSLATE_NOOP("History", "Verified by")},
        {u"valid_until", QT_TRANSLATE_NOOP("History", "Valid until")},
        {u"leader", QT_TRANSLATE_NOOP("History", "Leader")},
        {u"founded_on", QT_TRANSLATE_NOOP("History", "Founded on")},
        {u"team", QT_TRANSLATE_NOOP("History", "Team")},
        {u"joined_on", QT_TRANSLATE_NOOP("History", "Joined on")},
        {u"left_on", QT_TRANSLATE_NOOP("History", "Left on")},
        {u"published_on", QT_TRANSLATE_NOOP("History", "Published on")},
        {u"site", QT_TRANSLATE_NOOP("History", "Site")},
        {u"campaign", QT_TRANSLATE_NOOP("History", "Campaign")},
        {u"category", QT_TRANSLATE_NOOP("History", "Category")},
        {u"risk", QT_TRANSLATE_NOOP("History", "Risk")},
        {u"duties", QT_TRANSLATE_NOOP("History", "Duties")},
        {u"how_to", QT_TRANSLATE_NOOP("History", "How to do it")},
        {u"protection", QT_TRANSLATE_NOOP("History", "Own protection")},
        {u"kit", QT_TRANSLATE_NOOP("History", "Protection kit")},
        {u"post", QT_TRANSLATE_NOOP("History", "Post")},
        {u"starts", QT_TRANSLATE_NOOP("History", "Starts")},
        {u"ends", QT_TRANSLATE_NOOP("History", "Ends")},
        {u"needed", QT_TRANSLATE_NOOP("History", "People needed")},
        {u"shift", QT_TRANSLATE_NOOP("History", "Shift")},
        {u"state", QT_TRANSLATE_NOOP("History", "State")},
        {u"override_reason", QT_TRANSLATE_NOOP("History", "Why a rule was set aside")},
        {u"post_name", QT_TRANSLATE_NOOP("History", "Post")},
        {u"site_name", QT_TRANSLATE_NOOP("History", "Site")},
        {u"day", QT_TRANSLATE_NOOP("History", "Day")},
        {u"minutes", QT_TRANSLATE_NOOP("History", "Minutes")},
        {u"entered_by", QT_TRANSLATE_NOOP("History", "Entered by")},
        {u"approved_by", QT_TRANSLATE_NOOP("History", "Approved by")},
        {u"present", QT_TRANSLATE_NOOP("History", "Present")},
        {u"gap", QT_TRANSLATE_NOOP("History", "Gap")},
        {u"requirement", QT_TRANSLATE_NOOP("History", "Requirement")},
        {u"deadline", QT_TRANSLATE_NOOP("History", "Deadline")},
        {u"reported_at", QT_TRANSLATE_NOOP("History", "Reported at")},
        {u"valid_days", QT_TRANSLATE_NOOP("History", "A pass counts (days)")},
        {u"course", QT_TRANSLATE_NOOP("History", "Course")},
        {u"mandatory_from", QT_TRANSLATE_NOOP("History", "Mandatory from")},
        {u"edition", QT_TRANSLATE_NOOP("History", "Edition")},
        {u"place", QT_TRANSLATE_NOOP("History", "Place")},
        {u"online", QT_TRANSLATE_NOOP("History", "Online")},
        {u"trainer", QT_TRANSLATE_NOOP("History", "Trainer")},
        {u"capacity", QT_TRANSLATE_NOOP("History", "Seats")},
        {u"session", QT_TRANSLATE_NOOP("History", "Session")},
        {u"result", QT_TRANSLATE_NOOP("History", "Result")},
        {u"spec", QT_TRANSLATE_NOOP("History", "Specification")},
        {u"unit", QT_TRANSLATE_NOOP("History", "Unit")},
        {u"item.unit", QT_TRANSLATE_NOOP("History", "Unit of count")},
        {u"pack", QT_TRANSLATE_NOOP("History", "Pack")},
        {u"safety_stock", QT_TRANSLATE_NOOP("History", "Safety stock")},
        {u"item", QT_TRANSLATE_NOOP("History", "Item")},
        {u"batch", QT_TRANSLATE_NOOP("History", "Batch no.")},
        {u"expires_on", QT_TRANSLATE_NOOP("History", "Usable until")},
        {u"keeper", QT_TRANSLATE_NOOP("History", "Keeper")},
        {u"lot", QT_TRANSLATE_NOOP("History", "Lot")},
        {u"store", QT_TRANSLATE_NOOP("History", "Store")},
        {u"other_store", QT_TRANSLATE_NOOP("History", "To store")},
        {u"quantity", QT_TRANSLATE_NOOP("History", "Quantity")},
        {u"donor", QT_TRANSLATE_NOOP("History", "Donor")},
        {u"value_cents", QT_TRANSLATE_NOOP("History", "Value (yuan)")},
        {u"recipient", QT_TRANSLATE_NOOP("History", "Taken by")},
        {u"reverses", QT_TRANSLATE_NOOP("History", "Takes back")},
        {u"issuer", QT_TRANSLATE_NOOP("History", "Issued by")},
        {u"notice", QT_TRANSLATE_NOOP("History", "Notice")},
        {u"registration", QT_TRANSLATE_NOOP("History", "Registration")},
        {u"report_to", QT_TRANSLATE_NOOP("History", "Reported to")},
        {u"send_to", QT_TRANSLATE_NOOP("History", "Sent to")},
        {u"distribute_to", QT_TRANSLATE_NOOP("History", "Distributed to")},
        {u"print_run", QT_TRANSLATE_NOOP("History", "Print run")},
        {u"series", QT_TRANSLATE_NOOP("History", "Series")},
        {u"year", QT_TRANSLATE_NOOP("History", "Year")},
        {u"number", QT_TRANSLATE_NOOP("History", "Issue number")},
        {u"title", QT_TRANSLATE_NOOP("History", "Title")},
        {u"opening", QT_TRANSLATE_NOOP("History", "Opening words")},
        {u"period_from", QT_TRANSLATE_NOOP("History", "From")},
        {u"period_to", QT_TRANSLATE_NOOP("History", "To")},
        {u"as_of", QT_TRANSLATE_NOOP("History", "As of")},
        {u"replaces", QT_TRANSLATE_NOOP("History", "Replaces")},
        {u"since", QT_TRANSLATE_NOOP("History", "Since")},
        {u"other_approves", QT_TRANSLATE_NOOP("History", "Somebody else approves")},
        {u"idle_minutes", QT_TRANSLATE_NOOP("History", "Locks after minutes without a key")},
        {u"roles", QT_TRANSLATE_NOOP("History", "Roles")},
        {u"divisions", QT_TRANSLATE_NOOP("History", "Divisions")},
        {u"reads_contacts", QT_TRANSLATE_NOOP("History", "Reads phones and numbers")},
        {u"reads_sensitive", QT_TRANSLATE_NOOP("History", "Reads notes on health and care")},
        {u"must_change", QT_TRANSLATE_NOOP("History", "Must change the passphrase")},
        {u"passphrase_set_at", QT_TRANSLATE_NOOP("History", "Passphrase set at")},
    };
    return words;
}

const std::vector<Word>& values()
{
    static const std::vector<Word> words{
        {u"unknown", QT_TRANSLATE_NOOP("History", "not known")},
        {u"male", QT_TRANSLATE_NOOP("History", "Male")},
        {u"female", QT_TRANSLATE_NOOP("History", "Female")},
        {u"pending", QT_TRANSLATE_NOOP("History", "To be verified")},
        {u"verified", QT_TRANSLATE_NOOP("History", "Verified")},
        {u"rejected", QT_TRANSLATE_NOOP("History", "Rejected")},
        {u"no_result", QT_TRANSLATE_NOOP("History", "No result")},
        {u"active", QT_TRANSLATE_NOOP("History", "Active")},
        {u"disabled", QT_TRANSLATE_NOOP("History", "Disabled")},
        {u"suspended", QT_TRANSLATE_NOOP("History", "Suspended")},
        {u"archived", QT_TRANSLATE_NOOP("History", "Archived")},
        {u"none", QT_TRANSLATE_NOOP("History", "no risk")},
        {u"low", QT_TRANSLATE_NOOP("History", "low risk")},
        {u"medium", QT_TRANSLATE_NOOP("History", "medium risk")},
        {u"high", QT_TRANSLATE_NOOP("History", "high risk")},
        {u"proposed", QT_TRANSLATE_NOOP("History", "proposed")},
        {u"invited", QT_TRANSLATE_NOOP("History", "invited")},
        {u"accepted", QT_TRANSLATE_NOOP("History", "accepted")},
        {u"declined", QT_TRANSLATE_NOOP("History", "declined")},
        {u"no_answer", QT_TRANSLATE_NOOP("History", "no answer")},
        {u"on_duty", QT_TRANSLATE_NOOP("History", "on duty")},
        {u"served", QT_TRANSLATE_NOOP("History", "served")},
        {u"absent", QT_TRANSLATE_NOOP("History", "absent")},
        {u"excused", QT_TRANSLATE_NOOP("History", "excused")},
        {u"cancelled", QT_TRANSLATE_NOOP("History", "cancelled")},
        {u"check_in", QT_TRANSLATE_NOOP("History", "check-in")},
        {u"paper", QT_TRANSLATE_NOOP("History", "paper sheet")},
        {u"import", QT_TRANSLATE_NOOP("History", "Import")},
        {u"submitted", QT_TRANSLATE_NOOP("History", "waiting for approval")},
        {u"approved", QT_TRANSLATE_NOOP("History", "approved")},
        {u"passed", QT_TRANSLATE_NOOP("History", "Passed")},
        {u"failed", QT_TRANSLATE_NOOP("History", "Failed")},
        {u"receipt", QT_TRANSLATE_NOOP("History", "Receipt")},
        {u"issue", QT_TRANSLATE_NOOP("History", "Issue")},
        {u"transfer", QT_TRANSLATE_NOOP("History", "Transfer")},
        {u"return", QT_TRANSLATE_NOOP("History", "Return")},
        {u"count", QT_TRANSLATE_NOOP("History", "Count")},
        {u"write_off", QT_TRANSLATE_NOOP("History", "Write-off")},
        {u"skill", QT_TRANSLATE_NOOP("History", "skill")},
        {u"language", QT_TRANSLATE_NOOP("History", "language")},
        {u"licence", QT_TRANSLATE_NOOP("History", "Licence")},
        {u"training", QT_TRANSLATE_NOOP("History", "Training")},
        {u"province", QT_TRANSLATE_NOOP("History", "Province")},
        {u"city", QT_TRANSLATE_NOOP("History", "City")},
        {u"district", QT_TRANSLATE_NOOP("History", "District")},
        {u"street", QT_TRANSLATE_NOOP("History", "Street")},
        {u"community", QT_TRANSLATE_NOOP("History", "Community")},
        {u"resident_id", QT_TRANSLATE_NOOP("History", "resident identity card")},
        {u"household_register", QT_TRANSLATE_NOOP("History", "household register")},
        {u"hk_mo_permit", QT_TRANSLATE_NOOP("History", "Hong Kong and Macao permit")},
        {u"taiwan_permit", QT_TRANSLATE_NOOP("History", "Taiwan permit")},
        {u"hk_mo_tw_residence", QT_TRANSLATE_NOOP("History", "Hong Kong, Macao and Taiwan residence permit")},
        {u"permanent_residence", QT_TRANSLATE_NOOP("History", "permanent residence card")},
        {u"passport", QT_TRANSLATE_NOOP("History", "passport")},
        {u"consent", QT_TRANSLATE_NOOP("History", "consent of the person")},
        {u"statutory_duty", QT_TRANSLATE_NOOP("History", "statutory duty")},
        {u"public_health", QT_TRANSLATE_NOOP("History", "public health emergency")},
        {u"other_law", QT_TRANSLATE_NOOP("History", "another ground in law")},
        {u"withdrawn", QT_TRANSLATE_NOOP("History", "Consent withdrawn")},
        {u"inactive", QT_TRANSLATE_NOOP("History", "No longer serving")},
        {u"guardian", QT_TRANSLATE_NOOP("History", "Guardian of who is of age")},
        {u"health_note", QT_TRANSLATE_NOOP("History", "Note on health and care")},
        {u"gap_contact", QT_TRANSLATE_NOOP("History", "Contact of a reported gap")},
        {u"archives", QT_TRANSLATE_NOOP("History", "Archives of voluntary service")},
        {u"other", QT_TRANSLATE_NOOP("History", "other document")},
    };
    return words;
}

} // namespace

QString tableWord(const QString& table)
{
    const QString word = wordIn(tables(), table);
    return word.isEmpty() ? table : word;
}

QString fieldWord(const QString& table, const QString& column)
{
    QString word = wordIn(columns(), table + u'.' + column);
    if (word.isEmpty())
        word = wordIn(columns(), column);
    return word.isEmpty() ? column : word;
}

QString storedWord(const QString& word)
{
    const QString text = wordIn(values(), word);
    return text.isEmpty() ? word : text;
}

QString actionWord(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Insert:
        return tr("new");
    case ChangeAction::Update:
        return tr("changed");
    case ChangeAction::Remove:
        return tr("removed");
    case ChangeAction::Restore:
        return tr("brought back");
    case ChangeAction::Read:
        return tr("looked at");
    case ChangeAction::Erase:
        return tr("erased for good");
    }
    return {};
}

} // namespace redvest
