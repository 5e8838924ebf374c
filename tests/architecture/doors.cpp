// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/doors.h"

#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace redvest::architecture {

using namespace Qt::Literals::StringLiterals;

const std::vector<Door>& doors()
{
    static const QString signingIn = u"--as and --passphrase-file do it for every command"_s;
    static const QString withAccounts = u"part of what every people command does to the keys"_s;
    static const std::vector<Door> table{
        {u"setRecord"_s, u"set"_s, {}},
        {u"archiveRecords"_s, u"archive"_s, {}},
        {u"saveVolunteer"_s, u"set volunteer"_s, {}},
        {u"editVolunteers"_s, {}, u"set volunteer changes one; a script repeats it"_s},
        {u"archiveVolunteers"_s, u"archive volunteer"_s, {}},
        {u"restoreVolunteers"_s, u"unarchive volunteer"_s, {}},
        {u"archiveVolunteer"_s, u"archive volunteer"_s, {}},
        {u"restoreVolunteer"_s, u"unarchive volunteer"_s, {}},
        {u"saveTeam"_s, u"set team"_s, {}},
        {u"archiveTeams"_s, u"archive team"_s, {}},
        {u"putIntoTeam"_s, u"members join"_s, {}},
        {u"endMemberships"_s, u"members leave"_s, {}},
        {u"nameDeputies"_s, u"members deputies"_s, {}},
        {u"saveReserve"_s, u"set reserve"_s, {}},
        {u"enterReserves"_s, u"reserve enter"_s, {}},
        {u"callUpReserves"_s, u"reserve call-up"_s, {}},
        {u"withdrawReserves"_s, u"reserve step-back"_s, {}},
        {u"waitAgain"_s, u"reserve wait"_s, {}},
        {u"saveOrganisation"_s, u"set organisation"_s, {}},
        {u"archiveOrganisations"_s, u"archive organisation"_s, {}},
        {u"mergePeople"_s, u"merge-people"_s, {}},
        {u"markTwoPeople"_s, u"two-people"_s, {}},
        {u"takeBackTwoPeople"_s, u"two-people"_s, {}},
        {u"finishMerges"_s, u"finish-merges"_s, {}},
        {u"withdrawConsent"_s, u"consent withdraw"_s, {}},
        {u"revealPerson"_s, u"reveal"_s, {}},
        {u"noteNumberSearch"_s, u"list"_s, {}},
        {u"noteOpened"_s, u"set volunteer"_s, {}},
        {u"copyOfPerson"_s, u"print"_s, {}},
        {u"badgesInFull"_s, u"print"_s, {}},
        {u"enrolmentListInFull"_s, u"print"_s, {}},
        {u"rosterInFull"_s, u"print"_s, {}},
        {u"setRetention"_s, u"purge rules"_s, {}},
        {u"applyPurge"_s, u"purge apply"_s, {}},
        {u"keepAnotherYear"_s, u"purge keep"_s, {}},
        {u"erasePeople"_s, u"erase-person"_s, {}},
        {u"erasePerson"_s, u"erase-person"_s, {}},
        {u"issueCall"_s, u"call"_s, {}},
        {u"withdrawCall"_s, u"call withdraw"_s, {}},
        {u"renumberCall"_s, u"call renumber"_s, {}},
        {u"enterCallReplies"_s, u"call reply"_s, {}},
        {u"removeCallReplies"_s, u"call take-back"_s, {}},
        {u"setCallTexts"_s, u"set office"_s, {}},
        {u"saveCampaign"_s, u"set campaign"_s, {}},
        {u"archiveCampaigns"_s, u"archive campaign"_s, {}},
        {u"saveSite"_s, u"set site"_s, {}},
        {u"archiveSites"_s, u"archive site"_s, {}},
        {u"savePostTemplate"_s, u"set post-template"_s, {}},
        {u"archivePostTemplates"_s, u"archive post-template"_s, {}},
        {u"savePost"_s, u"set post"_s, {}},
        {u"archivePosts"_s, u"archive post"_s, {}},
        {u"archivePost"_s, u"archive post"_s, {}},
        {u"saveShift"_s, u"set shift"_s, {}},
        {u"archiveShifts"_s, u"archive shift"_s, {}},
        {u"archiveShift"_s, u"archive shift"_s, {}},
        {u"phonesToTell"_s, {}, u"a look, which reveal gives of each of them"_s},
        {u"copyShifts"_s, u"copy-shifts"_s, {}},
        {u"copyWeek"_s, u"copy-shifts"_s, {}},
        {u"planSealedTeam"_s, u"plan-sealed-team"_s, {}},
        {u"planShifts"_s, u"plan-shifts"_s, {}},
        {u"previewShiftsChange"_s, u"change-shifts"_s, {}},
        {u"changeShifts"_s, u"change-shifts"_s, {}},
        {u"startGapCollection"_s, {}, u"what gap-workbooks make does without the files"_s},
        {u"makeGapWorkbooks"_s, u"gap-workbooks make"_s, {}},
        {u"takeGapWorkbooks"_s, u"gap-workbooks take"_s, {}},
        {u"extendGapCollection"_s, u"gap-workbooks extend"_s, {}},
        {u"withdrawGapCollections"_s, u"gap-workbooks withdraw"_s, {}},
        {u"noteNothingMissing"_s, u"gap-workbooks answered"_s, {}},
        {u"withGapPhonesInFull"_s, u"gap-workbooks show"_s, {}},
        {u"assign"_s, u"assign"_s, {}},
        {u"assignAll"_s, u"assign"_s, {}},
        {u"assignFitting"_s, u"find"_s, {}},
        {u"withPhonesInFull"_s, u"find"_s, {}},
        {u"notePhonesShown"_s, {}, u"what find, invite list and a call-off do when they show phones"_s},
        {u"setAssignmentState"_s, u"answer"_s, {}},
        {u"setAssignmentStates"_s, u"answer"_s, {}},
        {u"moveSeats"_s, u"move-seat"_s, {}},
        {u"swapSeats"_s, u"swap-seats"_s, {}},
        {u"unassign"_s, u"unassign"_s, {}},
        {u"unassignAll"_s, u"unassign"_s, {}},
        {u"invite"_s, u"invite"_s, {}},
        {u"invitationsWithPhones"_s, u"invite"_s, {}},
        {u"closeOverdue"_s, u"answer"_s, {}},
        {u"addStandbys"_s, u"standby add"_s, {}},
        {u"removeStandbys"_s, u"standby remove"_s, {}},
        {u"replaceSeat"_s, u"replace"_s, {}},
        {u"publishDay"_s, u"publish"_s, {}},
        {u"approveHours"_s, u"hours approve"_s, {}},
        {u"rejectHours"_s, u"hours reject"_s, {}},
        {u"reopenHours"_s, u"hours reopen"_s, {}},
        {u"checkIn"_s, u"checkin"_s, {}},
        {u"checkOut"_s, u"checkout"_s, {}},
        {u"enterSheets"_s, u"enter-sheet"_s, {}},
        {u"publishHours"_s, u"hours publish"_s, {}},
        {u"correctHours"_s, u"hours correct"_s, {}},
        {u"saveCourse"_s, u"set course"_s, {}},
        {u"archiveCourses"_s, u"archive course"_s, {}},
        {u"saveEdition"_s, u"set edition"_s, {}},
        {u"saveSession"_s, u"set session"_s, {}},
        {u"archiveSessions"_s, u"archive session"_s, {}},
        {u"saveCourseRule"_s, u"set course-rule"_s, {}},
        {u"archiveCourseRules"_s, u"archive course-rule"_s, {}},
        {u"signUpPeople"_s, u"sign-up add"_s, {}},
        {u"takeOffSession"_s, u"sign-up remove"_s, {}},
        {u"planSession"_s, {}, u"set session, then sign-up add"_s},
        {u"extendTraining"_s, u"extend-training"_s, {}},
        {u"saveRecords"_s, u"set training"_s, {}},
        {u"changeRecord"_s, u"set training"_s, {}},
        {u"removeRecords"_s, u"archive training"_s, {}},
        {u"issueCertificates"_s, u"print"_s, {}},
        {u"voidCertificates"_s, u"certificate void"_s, {}},
        {u"retireIssuerKeys"_s, u"certificate key"_s, {}},
        {u"takeReprintBack"_s, u"certificate reprint"_s, {}},
        {u"reprintCertificates"_s, u"certificate reprint"_s, {}},
        {u"issueServiceCertificates"_s, u"print"_s, {}},
        {u"replaceServiceCertificates"_s, u"service-certificate replace"_s, {}},
        {u"platformHours"_s, u"export"_s, {}},
        {u"setCountingRule"_s, u"set office"_s, {}},
        {u"savePolicy"_s, u"set policy"_s, {}},
        {u"archivePolicies"_s, u"archive policy"_s, {}},
        {u"saveCover"_s, u"set cover"_s, {}},
        {u"enrolPeople"_s, u"set cover"_s, {}},
        {u"withdrawPeople"_s, u"set cover"_s, {}},
        {u"archiveCovers"_s, u"archive cover"_s, {}},
        {u"insuranceList"_s, u"print"_s, {}},
        {u"noteClaimShown"_s, {}, u"on the command line \"export claims --full-ids\" tells it, with a reason"_s},
        {u"saveClaim"_s, u"set claim"_s, {}},
        {u"archiveClaims"_s, u"archive claim"_s, {}},
        {u"setStarLevels"_s, u"set office"_s, {}},
        {u"setDispatchWeights"_s, u"set office"_s, {}},
        {u"acceptProposal"_s, u"dispatch"_s, {}},
        {u"grantStars"_s, u"stars grant"_s, {}},
        {u"revokeStars"_s, u"stars revoke"_s, {}},
        {u"saveHonour"_s, u"set honour"_s, {}},
        {u"giveToMany"_s, u"set honour"_s, {}},
        {u"archiveHonours"_s, u"archive honour"_s, {}},
        {u"noteLetters"_s, u"print"_s, {}},
        {u"saveCare"_s, u"set care"_s, {}},
        {u"archiveCare"_s, u"archive care"_s, {}},
        {u"saveStory"_s, u"set story"_s, {}},
        {u"archiveStories"_s, u"archive story"_s, {}},
        {u"saveQuery"_s, u"set query"_s, {}},
        {u"archiveQueries"_s, u"archive query"_s, {}},
        {u"saveItem"_s, u"set item"_s, {}},
        {u"archiveItems"_s, u"archive item"_s, {}},
        {u"saveStore"_s, u"set store"_s, {}},
        {u"archiveStores"_s, u"archive store"_s, {}},
        {u"addMovement"_s, u"set movement"_s, {}},
        {u"reverseMovement"_s, u"move reverse"_s, {}},
        {u"saveSeries"_s, u"set series"_s, {}},
        {u"archiveSeries"_s, u"archive series"_s, {}},
        {u"saveIssue"_s, u"set issue"_s, {}},
        {u"archiveIssues"_s, u"archive issue"_s, {}},
        {u"archiveIssue"_s, u"archive issue"_s, {}},
        {u"importFile"_s, u"import"_s, {}},
        {u"importWorkbook"_s, u"import"_s, {}},
        {u"exportInFull"_s, u"export"_s, {}},
        {u"undoEntry"_s, u"undo"_s, {}},
        {u"checkWorkspace"_s, u"check"_s, {}},
        {u"enterWithRecovery"_s, u"restore"_s, {}},
        {u"repairWorkspace"_s, u"check"_s, {}},
        {u"setUpAccounts"_s, u"people setup"_s, {}},
        {u"giveUpAccounts"_s, u"people give-up"_s, {}},
        {u"renewKeys"_s, u"people new-keys"_s, {}},
        {u"provePassphrase"_s, {}, signingIn},
        {u"signIn"_s, {}, signingIn},
        {u"mustWait"_s, {}, signingIn},
        {u"judged"_s, {}, signingIn},
        {u"keep"_s, {}, withAccounts},
        {u"addAccount"_s, u"people add"_s, {}},
        {u"changeAccount"_s, u"people role"_s, {}},
        {u"disableAccount"_s, u"people disable"_s, {}},
        {u"resetPassphrase"_s, u"people reset"_s, {}},
        {u"changePassphrase"_s, u"people passphrase"_s, {}},
        {u"recoverAccount"_s, u"people recover"_s, {}},
        {u"setDeskRules"_s, u"people rules"_s, {}},
        {u"renameOffice"_s, u"set office"_s, {}},
        {u"setEligibilityLimits"_s, u"set office"_s, {}},
        {u"addTerm"_s, u"set term"_s, {}},
        {u"addDefaults"_s, u"add-defaults"_s, {}},
        {u"retireTerms"_s, u"archive term"_s, {}},
    };
    return table;
}

QStringList changingUseCases(const QString& header)
{
    static const QRegularExpression declaration(
        u"(template <[^\\n]*>\\n)?^(?:\\[\\[nodiscard\\]\\] )?(?:inline )?[A-Za-z][\\w:<>,& ]*\\s(\\w+)\\(Workspace&\\s?\\w*[,)]"_s,
        QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = declaration.globalMatch(withoutComments(header));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).isEmpty())
            names << match.captured(2);
    }
    return names;
}

QStringList doorComplaints(const QStringList& useCases, const std::vector<Door>& table)
{
    QStringList complaints;
    QStringList known;
    for (const Door& door : table) {
        known << door.useCase;
        if (!useCases.contains(door.useCase))
            complaints << u"%1 is no use-case any more: take it out of tests/architecture/doors.cpp"_s.arg(
                door.useCase);
        if (door.command.isEmpty() == door.why.isEmpty())
            complaints << u"%1: name its command, or say why there is none"_s.arg(door.useCase);
    }
    for (const QString& useCase : useCases) {
        if (!known.contains(useCase))
            complaints << u"%1 changes something and has no command: name it in tests/architecture/doors.cpp"_s.arg(
                useCase);
    }
    return complaints;
}

} // namespace redvest::architecture
