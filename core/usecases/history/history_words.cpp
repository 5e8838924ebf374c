// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and columns by the names their declarations give them (core/storage/schema), and every stored word with what
// people call it; verbs are in history_verbs.cpp.

#include "core/usecases/history/history_words.h"

#include "core/storage/schema/all_tables.h"
#include "core/usecases/history/word_list.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
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
        {u"issued", QT_TRANSLATE_NOOP("History", "issued")},
        {u"voided", QT_TRANSLATE_NOOP("History", "voided")},
        {u"reported", QT_TRANSLATE_NOOP("History", "Told to the insurer")},
        {u"paid", QT_TRANSLATE_NOOP("History", "Paid")},
        {u"refused", QT_TRANSLATE_NOOP("History", "Refused by the insurer")},
        {u"receipt", QT_TRANSLATE_NOOP("History", "Receipt")},
        {u"issue", QT_TRANSLATE_NOOP("History", "Issue")},
        {u"transfer", QT_TRANSLATE_NOOP("History", "Transfer")},
        {u"return", QT_TRANSLATE_NOOP("History", "Return")},
        {u"count", QT_TRANSLATE_NOOP("History", "Count")},
        {u"write_off", QT_TRANSLATE_NOOP("History", "Write-off")},
        {u"skill", QT_TRANSLATE_NOOP("History", "skill")},
        {u"risk", QT_TRANSLATE_NOOP("History", "Risk class of posts")},
        {u"language", QT_TRANSLATE_NOOP("History", "language")},
        {u"licence", QT_TRANSLATE_NOOP("History", "Licence")},
        {u"training", QT_TRANSLATE_NOOP("History", "Training")},
        {u"category", QT_TRANSLATE_NOOP("History", "Kinds of service")},
        {u"source", QT_TRANSLATE_NOOP("History", "Sources of volunteers")},
        {u"political_status", QT_TRANSLATE_NOOP("History", "Political status")},
        {u"item_category", QT_TRANSLATE_NOOP("History", "Categories of goods")},
        {u"unit", QT_TRANSLATE_NOOP("History", "Units of goods")},
        {u"organisation_kind", QT_TRANSLATE_NOOP("History", "Kinds of organisations")},
        {u"team_kind", QT_TRANSLATE_NOOP("History", "Kinds of teams")},
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
        {u"waiting", QT_TRANSLATE_NOOP("History", "waiting")},
        {u"called_up", QT_TRANSLATE_NOOP("History", "called up")},
        {u"stepped_back", QT_TRANSLATE_NOOP("History", "stepped back")},
        {u"coming", QT_TRANSLATE_NOOP("History", "comes")},
        {u"not_coming", QT_TRANSLATE_NOOP("History", "does not come")},
        {u"not_answered", QT_TRANSLATE_NOOP("History", "not answered")},
        {u"workbook", QT_TRANSLATE_NOOP("History", "workbook came back")},
        {u"nothing_missing", QT_TRANSLATE_NOOP("History", "nobody missing")},
        {u"inactive", QT_TRANSLATE_NOOP("History", "No longer serving")},
        {u"guardian", QT_TRANSLATE_NOOP("History", "Guardian of who is of age")},
        {u"health_note", QT_TRANSLATE_NOOP("History", "Note on health and care")},
        {u"gap_contact", QT_TRANSLATE_NOOP("History", "Contact of a reported gap")},
        {u"care_log", QT_TRANSLATE_NOOP("History", "Care log")},
        {u"archives", QT_TRANSLATE_NOOP("History", "Archives of voluntary service")},
        {u"star", QT_TRANSLATE_NOOP("History", "Star level")},
        {u"award", QT_TRANSLATE_NOOP("History", "Award")},
        {u"letter", QT_TRANSLATE_NOOP("History", "Letter of thanks")},
        {u"care_kind", QT_TRANSLATE_NOOP("History", "Kinds of care")},
        {u"site_kind", QT_TRANSLATE_NOOP("History", "Kinds of sites")},
        {u"member", QT_TRANSLATE_NOOP("History", "Member")},
        {u"deputy", QT_TRANSLATE_NOOP("History", "Deputy leader")},
        {u"other", QT_TRANSLATE_NOOP("History", "other document")},
    };
    return words;
}

} // namespace

QString tableWord(const QString& table)
{
    const storage::TableSpec* spec = storage::tableNamed(table);
    return spec ? tr(spec->called) : table;
}

QString fieldWord(const QString& table, const QString& column)
{
    const storage::TableSpec* spec = storage::tableNamed(table);
    const storage::ColumnSpec* c = spec ? spec->column(column) : nullptr;
    return c && *c->called ? tr(c->called) : column;
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
