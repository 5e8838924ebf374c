// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every verb of the journal with what people call it, and the families one may filter by.

#include "core/usecases/history/history_words.h"
#include "core/usecases/history/word_list.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
}

// NOLINTNEXTLINE(readability-function-size): a table, one line a verb
const std::vector<Word>& verbs()
{
    static const std::vector<Word> words{
        {u"workspace.new", QT_TRANSLATE_NOOP("History", "Workspace made")},
        {u"export.full", QT_TRANSLATE_NOOP("History", "List taken along with full numbers")},
        {u"desk.new", QT_TRANSLATE_NOOP("History", "Desk began to write")},
        {u"restore.backup", QT_TRANSLATE_NOOP("History", "Backup restored")},
        {u"salvage.rows", QT_TRANSLATE_NOOP("History", "Rescued from a damaged file")},
        {u"account.setup", QT_TRANSLATE_NOOP("History", "Accounts set up")},
        {u"account.end", QT_TRANSLATE_NOOP("History", "Accounts given up")},
        {u"account.keys", QT_TRANSLATE_NOOP("History", "Keys renewed")},
        {u"account.add", QT_TRANSLATE_NOOP("History", "Account added")},
        {u"account.change", QT_TRANSLATE_NOOP("History", "Account changed")},
        {u"account.disable", QT_TRANSLATE_NOOP("History", "Account disabled")},
        {u"account.reset", QT_TRANSLATE_NOOP("History", "Passphrase set by an administrator")},
        {u"account.passphrase", QT_TRANSLATE_NOOP("History", "Own passphrase changed")},
        {u"account.recover", QT_TRANSLATE_NOOP("History", "Passphrase set by the recovery key")},
        {u"office.rules", QT_TRANSLATE_NOOP("History", "Rules of the desk changed")},
        {u"office.name", QT_TRANSLATE_NOOP("History", "Office renamed")},
        {u"office.limits", QT_TRANSLATE_NOOP("History", "Limits of eligibility set")},
        {u"term.add", QT_TRANSLATE_NOOP("History", "Word added to a list")},
        {u"term.archive", QT_TRANSLATE_NOOP("History", "Word retired")},
        {u"term.restore", QT_TRANSLATE_NOOP("History", "Word put back")},
        {u"volunteer.add", QT_TRANSLATE_NOOP("History", "Volunteer registered")},
        {u"volunteer.change", QT_TRANSLATE_NOOP("History", "Volunteer changed")},
        {u"volunteer.archive", QT_TRANSLATE_NOOP("History", "Volunteers archived")},
        {u"volunteer.restore", QT_TRANSLATE_NOOP("History", "Volunteers restored")},
        {u"volunteer.undo", QT_TRANSLATE_NOOP("History", "Registration undone")},
        {u"volunteer.merge", QT_TRANSLATE_NOOP("History", "People merged")},
        {u"volunteer.two_people", QT_TRANSLATE_NOOP("History", "Judged to be two people")},
        {u"volunteer.maybe_one", QT_TRANSLATE_NOOP("History", "Judgement on two people taken back")},
        {u"merge.people", QT_TRANSLATE_NOOP("History", "Merges of several desks finished")},
        {u"consent.withdraw", QT_TRANSLATE_NOOP("History", "Consent withdrawn")},
        {u"policy.save", QT_TRANSLATE_NOOP("History", "Policy saved")},
        {u"policy.archive", QT_TRANSLATE_NOOP("History", "Policies archived")},
        {u"policy.restore", QT_TRANSLATE_NOOP("History", "Policies restored")},
        {u"cover.enrol", QT_TRANSLATE_NOOP("History", "People enrolled in a policy")},
        {u"cover.change", QT_TRANSLATE_NOOP("History", "Insurance cover changed")},
        {u"cover.withdraw", QT_TRANSLATE_NOOP("History", "People withdrawn from a policy")},
        {u"cover.archive", QT_TRANSLATE_NOOP("History", "Insurance cover archived")},
        {u"cover.restore", QT_TRANSLATE_NOOP("History", "Insurance cover restored")},
        {u"claim.save", QT_TRANSLATE_NOOP("History", "Insurance claim saved")},
        {u"claim.archive", QT_TRANSLATE_NOOP("History", "Insurance claims archived")},
        {u"claim.restore", QT_TRANSLATE_NOOP("History", "Insurance claims restored")},
        {u"read.reveal", QT_TRANSLATE_NOOP("History", "Full numbers looked at")},
        {u"read.minor", QT_TRANSLATE_NOOP("History", "Record of a minor opened")},
        {u"read.number", QT_TRANSLATE_NOOP("History", "People sought by number")},
        {u"read.report", QT_TRANSLATE_NOOP("History", "Copy of a person's data given")},
        {u"purge.apply", QT_TRANSLATE_NOOP("History", "Data past their span erased")},
        {u"purge.keep", QT_TRANSLATE_NOOP("History", "Kept for another year")},
        {u"office.retention", QT_TRANSLATE_NOOP("History", "Retention span set")},
        {u"erase.person", QT_TRANSLATE_NOOP("History", "Personal data erased")},
        {u"erase.restored", QT_TRANSLATE_NOOP("History", "Erased again after a backup was restored")},
        {u"team.save", QT_TRANSLATE_NOOP("History", "Team saved")},
        {u"team.archive", QT_TRANSLATE_NOOP("History", "Teams archived")},
        {u"team.restore", QT_TRANSLATE_NOOP("History", "Teams restored")},
        {u"team.join", QT_TRANSLATE_NOOP("History", "Put into a team")},
        {u"team.move", QT_TRANSLATE_NOOP("History", "Moved to another team")},
        {u"team.leave", QT_TRANSLATE_NOOP("History", "Left a team")},
        {u"team.deputies", QT_TRANSLATE_NOOP("History", "Deputy leaders named")},
        {u"organisation.save", QT_TRANSLATE_NOOP("History", "Organisation saved")},
        {u"organisation.archive", QT_TRANSLATE_NOOP("History", "Organisations archived")},
        {u"organisation.restore", QT_TRANSLATE_NOOP("History", "Organisations restored")},
        {u"campaign.save", QT_TRANSLATE_NOOP("History", "Campaign saved")},
        {u"campaign.archive", QT_TRANSLATE_NOOP("History", "Campaigns archived")},
        {u"campaign.restore", QT_TRANSLATE_NOOP("History", "Campaigns restored")},
        {u"site.save", QT_TRANSLATE_NOOP("History", "Site saved")},
        {u"site.archive", QT_TRANSLATE_NOOP("History", "Sites archived")},
        {u"site.restore", QT_TRANSLATE_NOOP("History", "Sites restored")},
        {u"post.add", QT_TRANSLATE_NOOP("History", "Post entered")},
        {u"post.change", QT_TRANSLATE_NOOP("History", "Post changed")},
        {u"post.archive", QT_TRANSLATE_NOOP("History", "Post archived")},
        {u"post.restore", QT_TRANSLATE_NOOP("History", "Post restored")},
        {u"shift.add", QT_TRANSLATE_NOOP("History", "Shift entered")},
        {u"shift.change", QT_TRANSLATE_NOOP("History", "Shift changed")},
        {u"shift.copy", QT_TRANSLATE_NOOP("History", "Shifts copied")},
        {u"shift.copy.undo", QT_TRANSLATE_NOOP("History", "Copy of shifts undone")},
        {u"shift.call_off", QT_TRANSLATE_NOOP("History", "Shift called off")},
        {u"shift.call_on", QT_TRANSLATE_NOOP("History", "Shift called on again")},
        {u"assignment.add", QT_TRANSLATE_NOOP("History", "Put on a shift")},
        {u"assignment.remove", QT_TRANSLATE_NOOP("History", "Taken off a shift")},
        {u"assignment.undo", QT_TRANSLATE_NOOP("History", "Assignment undone")},
        {u"assignment.proposed", QT_TRANSLATE_NOOP("History", "Assignment: proposed")},
        {u"assignment.invited", QT_TRANSLATE_NOOP("History", "Assignment: invited")},
        {u"assignment.accepted", QT_TRANSLATE_NOOP("History", "Assignment: accepted")},
        {u"assignment.declined", QT_TRANSLATE_NOOP("History", "Assignment: declined")},
        {u"assignment.no_answer", QT_TRANSLATE_NOOP("History", "Assignment: no answer")},
        {u"assignment.on_duty", QT_TRANSLATE_NOOP("History", "Assignment: on duty")},
        {u"assignment.served", QT_TRANSLATE_NOOP("History", "Assignment: served")},
        {u"assignment.absent", QT_TRANSLATE_NOOP("History", "Assignment: absent")},
        {u"assignment.excused", QT_TRANSLATE_NOOP("History", "Assignment: excused")},
        {u"assignment.cancelled", QT_TRANSLATE_NOOP("History", "Assignment: cancelled")},
        {u"hours.approve", QT_TRANSLATE_NOOP("History", "Hours approved")},
        {u"hours.reject", QT_TRANSLATE_NOOP("History", "Hours rejected")},
        {u"hours.reopen", QT_TRANSLATE_NOOP("History", "Decision on hours taken back")},
        {u"course.save", QT_TRANSLATE_NOOP("History", "Course saved")},
        {u"course.archive", QT_TRANSLATE_NOOP("History", "Course archived")},
        {u"edition.save", QT_TRANSLATE_NOOP("History", "Edition saved")},
        {u"session.save", QT_TRANSLATE_NOOP("History", "Training session saved")},
        {u"session.archive", QT_TRANSLATE_NOOP("History", "Training session archived")},
        {u"training.record", QT_TRANSLATE_NOOP("History", "Training results entered")},
        {u"training.change", QT_TRANSLATE_NOOP("History", "Training record changed")},
        {u"training.remove", QT_TRANSLATE_NOOP("History", "Training records removed")},
        {u"course.rule", QT_TRANSLATE_NOOP("History", "Rule on courses saved")},
        {u"course.rule_archive", QT_TRANSLATE_NOOP("History", "Rules on courses archived")},
        {u"course.rule_restore", QT_TRANSLATE_NOOP("History", "Rules on courses restored")},
        {u"session.sign_up", QT_TRANSLATE_NOOP("History", "People signed up for a session")},
        {u"session.take_off", QT_TRANSLATE_NOOP("History", "People taken off a session")},
        {u"training.extend", QT_TRANSLATE_NOOP("History", "Passes extended")},
        {u"certificate.issue", QT_TRANSLATE_NOOP("History", "Certificates issued")},
        {u"certificate.void", QT_TRANSLATE_NOOP("History", "Certificates voided")},
        {u"certificate.reprint", QT_TRANSLATE_NOOP("History", "Certificates printed anew")},
        {u"item.save", QT_TRANSLATE_NOOP("History", "Item saved")},
        {u"item.archive", QT_TRANSLATE_NOOP("History", "Item archived")},
        {u"store.save", QT_TRANSLATE_NOOP("History", "Store saved")},
        {u"store.archive", QT_TRANSLATE_NOOP("History", "Store archived")},
        {u"supplies.receipt", QT_TRANSLATE_NOOP("History", "Goods received")},
        {u"supplies.issue", QT_TRANSLATE_NOOP("History", "Goods issued")},
        {u"supplies.transfer", QT_TRANSLATE_NOOP("History", "Goods transferred")},
        {u"supplies.return", QT_TRANSLATE_NOOP("History", "Goods returned")},
        {u"supplies.count", QT_TRANSLATE_NOOP("History", "Stock counted")},
        {u"supplies.write_off", QT_TRANSLATE_NOOP("History", "Goods written off")},
        {u"supplies.reverse", QT_TRANSLATE_NOOP("History", "Ledger line taken back")},
        {u"briefing.series", QT_TRANSLATE_NOOP("History", "Briefing series saved")},
        {u"briefing.issue", QT_TRANSLATE_NOOP("History", "Briefing issue saved")},
        {u"briefing.series.archive", QT_TRANSLATE_NOOP("History", "Briefing series archived")},
        {u"briefing.series.restore", QT_TRANSLATE_NOOP("History", "Briefing series restored")},
        {u"briefing.archive", QT_TRANSLATE_NOOP("History", "Briefing issue archived")},
        {u"briefing.restore", QT_TRANSLATE_NOOP("History", "Briefing issue restored")},
        {u"import.volunteers", QT_TRANSLATE_NOOP("History", "Volunteers imported")},
        {u"import.real-names", QT_TRANSLATE_NOOP("History", "Results of real-name checks imported")},
        {u"import.teams", QT_TRANSLATE_NOOP("History", "Teams imported")},
        {u"import.organisations", QT_TRANSLATE_NOOP("History", "Organisations imported")},
        {u"import.campaigns", QT_TRANSLATE_NOOP("History", "Campaigns imported")},
        {u"import.posts", QT_TRANSLATE_NOOP("History", "Posts imported")},
        {u"import.shifts", QT_TRANSLATE_NOOP("History", "Shifts imported")},
        {u"import.assignments", QT_TRANSLATE_NOOP("History", "Assignments imported")},
        {u"import.hours", QT_TRANSLATE_NOOP("History", "Service hours imported")},
        {u"import.training", QT_TRANSLATE_NOOP("History", "Training records imported")},
        {u"import.items", QT_TRANSLATE_NOOP("History", "Items imported")},
        {u"import.movements", QT_TRANSLATE_NOOP("History", "Ledger lines imported")},
        {u"import.workbook", QT_TRANSLATE_NOOP("History", "Workbook imported")},
        {u"import.gap-reports", QT_TRANSLATE_NOOP("History", "Gap reports imported")},
        {u"import.gap_reports", QT_TRANSLATE_NOOP("History", "Gap reports imported")},
        {u"undo", QT_TRANSLATE_NOOP("History", "Undone")},
        {u"sample.people", QT_TRANSLATE_NOOP("History", "Sample: people")},
        {u"sample.rota", QT_TRANSLATE_NOOP("History", "Sample: shifts and assignments")},
        {u"sample.posts", QT_TRANSLATE_NOOP("History", "Sample: posts")},
        {u"sample.reports", QT_TRANSLATE_NOOP("History", "Sample: gap reports")},
        {u"sample.organisations", QT_TRANSLATE_NOOP("History", "Sample: organisations")},
        {u"sample.teams", QT_TRANSLATE_NOOP("History", "Sample: teams")},
        {u"sample.courses", QT_TRANSLATE_NOOP("History", "Sample: courses")},
        {u"sample.insurance", QT_TRANSLATE_NOOP("History", "Sample: insurance")},
        {u"sample.training", QT_TRANSLATE_NOOP("History", "Sample: training records")},
        {u"sample.supplies", QT_TRANSLATE_NOOP("History", "Sample: supplies")},
        {u"sample.briefing", QT_TRANSLATE_NOOP("History", "Sample: briefings")},
    };
    return words;
}

} // namespace

QString verbWord(const QString& verb)
{
    const QString word = wordIn(verbs(), verb);
    return word.isEmpty() ? verb : word;
}

std::vector<HistoryKind> historyKinds()
{
    return {
        {u"people"_s,
         tr("Volunteers"),
         {u"volunteer."_s, u"team."_s, u"organisation."_s, u"consent."_s, u"policy."_s, u"cover."_s, u"claim."_s,
          u"erase."_s, u"purge."_s, u"merge.people"_s}},
        {u"rota"_s, tr("Posts and shifts"), {u"post."_s, u"shift."_s, u"site."_s, u"campaign."_s}},
        {u"assignments"_s, tr("Assignments and hours"), {u"assignment."_s, u"hours."_s}},
        {u"training"_s,
         tr("Training"),
         {u"course."_s, u"edition."_s, u"session."_s, u"training."_s, u"certificate."_s}},
        {u"supplies"_s, tr("Supplies"), {u"item."_s, u"store."_s, u"supplies."_s}},
        {u"briefing"_s, tr("Briefings"), {u"briefing."_s}},
        {u"import"_s, tr("Imports"), {u"import."_s}},
        {u"reading"_s, tr("Records looked at"), {u"read."_s, u"export.full"_s}},
        {u"undo"_s, tr("Undone"), {u"undo"_s}},
        {u"desk"_s,
         tr("Workspace and accounts"),
         {u"workspace."_s, u"office."_s, u"term."_s, u"account."_s, u"desk."_s, u"restore."_s, u"sample."_s}},
    };
}

} // namespace redvest
