// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/deeds.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeedNeed kNothing{DeedNeed::Kind::Nothing, Right::Settings};
constexpr DeedNeed kSignIn{DeedNeed::Kind::SignIn, Right::Settings};
constexpr DeedNeed kContacts{DeedNeed::Kind::Contacts, Right::Settings};
constexpr DeedNeed kTouched{DeedNeed::Kind::Touched, Right::Settings};

constexpr DeedNeed needs(Right right)
{
    return {DeedNeed::Kind::Right, right};
}

/// Rights to enter things: whoever has one of them has something of his own to take back.
constexpr std::array kEntering{Right::EnterVolunteers, Right::EnterRota,      Right::EnterTraining,
                               Right::EnterSupplies,   Right::EnterBriefings, Right::ApproveHours,
                               Right::ReverseMovements};

// NOLINTNEXTLINE(readability-function-size): a table, some lines a deed
std::vector<DeedRule> makeRules()
{
    return {
        {Deed::Ask,
         kNothing,
         {u"help"_s, u"version"_s, u"verify"_s},
         {u"window quit|find|refresh|show.overview|show.volunteers|show.rota|show.dispatch|show.training|show.supplies|"
          "show.briefing|show.teams|show.insurance|show.finder|show.honours|show.history|lock|another|settings|manual|about|language.zh_CN|language.en"_s}},
        {Deed::Found, kNothing, {u"new"_s, u"sample"_s}, {}},
        {Deed::Recover, kNothing, {u"people recover"_s}, {}},
        {Deed::Read,
         kSignIn,
         {u"list"_s,
          u"gaps"_s,
          u"dispatch"_s,
          u"figures"_s,
          u"briefing"_s,
          u"call --dry-run"_s,
          u"call list|show"_s,
          u"stock"_s,
          u"template"_s,
          u"export"_s,
          u"log"_s,
          u"check"_s,
          u"hours list"_s,
          u"purge list|rules"_s,
          u"people list"_s,
          u"backups"_s,
          u"backups list"_s,
          u"set --fields"_s,
          u"print notice|purge-list"_s,
          u"print training-sign-in|team-list|sign-in|ranking|hours-publication"_s,
          u"print badge|name-cards|enrolment-list|post-card|call|dispatch-order"_s,
          u"print roster|phone-list|duty-card|chat-text|person-week|board|daily"_s,
          u"certificate key"_s,
          u"findings"_s,
          u"ranking"_s,
          u"matrix"_s,
          u"train-first"_s,
          u"what-if"_s,
          u"sign-up list"_s,
          u"members list"_s,
          u"stars list"_s,
          u"find"_s,
          u"invite list"_s,
          u"publish changes|list"_s,
          u"standby list"_s,
          u"reinforce"_s,
          u"reserve count"_s,
          u"gap-workbooks list|show"_s},
         {u"overview copyText|saveImage|printBriefing|copyWithHeader|export|printList|columns"_s,
          u"volunteers edit|copy|copyWithHeader|export|printList|columns|history|notice|purge|duplicates"_s,
          u"volunteers badge|nameCards|enrolmentList|personWeek"_s, u"rota serviceRegister"_s,
          u"rota "
          u"dayChanges|dailySheet|postTemplates|printBoard|calls|callReplies|printCall|copyCall|saveCall|"
          u"gapCollections|board|"
          u"postCards|"
          u"postCardsSmall|"
          u"rosterBySite|"
          u"rosterByDay|"
          u"rosterByPerson|dutyCards|shiftPhones|"
          u"copyForChat|"
          "publicationList|copyText|copyWithHeader|export|printList|columns|history|signInSheet"_s,
          u"rota strains"_s,
          u"training copyWithHeader|export|printList|columns|history|signInSheet|issuerKey|retrainingList|"
          "printMatrix"_s,
          u"supplies copyWithHeader|export|printList|columns|history"_s,
          u"teams members|openSite|ranking|copyWithHeader|export|printList|columns|history"_s,
          u"rota|teams badge|nameCards|enrolmentList|personWeek"_s, u"briefing history"_s,
          u"insurance copyWithHeader|export|printList|columns|history"_s,
          u"honours copyWithHeader|export|printList|columns|history|printLetters"_s,
          u"dispatch "
          u"proposeSeats|stopSearch|reinforcement|weights|wholeTeams|pinSeats|barSeats|seekOthers|showOnRota|"
          u"phonesOfAccepted|"
          u"copyWithHeader|export|"
          "printList|columns"_s,
          u"overview proposeForGap"_s, u"rota proposeDay"_s,
          u"finder clearCriteria|toCriteria|phoneList|copyWithHeader|export|printList|columns"_s,
          u"history showAll|more|openRecord|copyWithHeader|export|printList|columns"_s, u"window check|backups"_s}},
        {Deed::BackUp, kSignIn, {u"backup"_s, u"backups make"_s}, {}},
        {Deed::OwnPassphrase, kSignIn, {u"people passphrase"_s}, {u"window ownPassphrase"_s}},
        {Deed::Reveal,
         kContacts,
         {u"reveal"_s, u"find --full-phones"_s, u"invite list --full-phones"_s, u"gap-workbooks show --full-phones"_s},
         {u"volunteers reveal"_s, u"rota reveal"_s, u"finder phoneListFull"_s,
          u"gapCollectionsDialog gapPhonesFull"_s}},
        {Deed::Undo, kTouched, {u"undo"_s}, {u"history askUndo"_s, u"window undoLatest"_s}},
        {Deed::ImportWorkbook, kTouched, {u"import workbook"_s}, {}},
        {Deed::EnterVolunteers,
         needs(Right::EnterVolunteers),
         {u"set|archive|unarchive volunteer|team|organisation"_s, u"set|archive|unarchive policy|cover|claim|reserve"_s,
          u"set|archive|unarchive honour|care|story"_s, u"stars grant|revoke"_s, u"set|archive|unarchive query"_s,
          u"find --save"_s, u"print letter"_s, u"import volunteers|real-names|covers"_s,
          u"import teams|organisations|reserves|honours"_s, u"reserve enter|call-up|step-back|wait"_s,
          u"consent withdraw"_s, u"merge-people"_s, u"two-people"_s, u"members join|leave|deputies"_s},
         {u"volunteers new|editMany|archive|import|importRealNames|paste|withdraw|thankMarked|reserveMarked"_s,
          u"duplicatesDialog merge|twoPeople|takeBack"_s,
          u"teams newTeam|editTeam|archiveTeams|newOrganisation|editOrganisation|archiveOrganisations|"
          "importTeams|importOrganisations|paste|newReserve|editReserve|callUp|stepBack|waitAgain|importReserves"_s,
          u"insurance newPolicy|editPolicy|archivePolicies|enrol|enrolUninsured|withdrawCovers|archiveCovers|"
          "importCovers|paste|newClaim|editClaim|archiveClaims"_s,
          u"finder saveQuery|renameQuery|deleteQuery"_s,
          u"honours "
          u"grantStars|revokeStars|thankStars|newAward|editAward|archiveAwards|newLetters|archiveLetters|newCare|"
          u"editCare|"
          "archiveCare|newStory|editStory|archiveStories|importAwards|paste"_s}},
        {Deed::EnterRota,
         needs(Right::EnterRota),
         {u"set|archive|unarchive campaign|site|post|post-template|shift"_s,
          u"import posts|shifts|assignments|hours|gap-reports"_s,
          u"import campaigns|sites"_s,
          u"assign"_s,
          u"answer"_s,
          u"call"_s,
          u"call reply|take-back|withdraw|renumber"_s,
          u"unassign"_s,
          u"move-seat"_s,
          u"swap-seats"_s,
          u"find --assign"_s,
          u"dispatch --apply"_s,
          u"gap-workbooks make|again|take|extend|withdraw|resume|answered"_s,
          u"copy-shifts"_s,
          u"plan-shifts"_s,
          u"plan-sealed-team"_s,

          u"change-shifts"_s,
          u"checkin"_s,
          u"checkout"_s,
          u"enter-sheet"_s,
          u"hours correct"_s,
          u"invite"_s,
          u"publish"_s,
          u"replace"_s,
          u"standby add|remove"_s},
         {u"rota "
          u"answerDesk|invitePeople|publishDay|replaceSeat|standbyList|"
          u"enterSheet|signInDesk|copyDay|copyWeek|planShifts|planSealedTeam|changeShifts|callOff|change|newShift|"
          u"newPost|"
          u"archivePosts|import|paste|"
          u"importAssignments|"
          "become.invited|become.accepted|become.declined|become.no_answer|become.on_duty|become.served|"
          "become.absent|become.excused|become.cancelled"_s,
          u"rota correctHours"_s,
          u"gapCollectionsDialog newCollection|writeAgain|importReturned|nothingMissing|waitForThem|moveDeadline|"
          "withdrawCollection|resumeCollection"_s,
          u"gapAskDialog makeWorkbooks"_s, u"gapTakeDialog takeReturned"_s, u"rota newCall|withdrawCall|renumberCall"_s,
          u"overview callVolunteers"_s, u"finder ontoShift"_s, u"dispatch acceptTicked|acceptAll|inviteAccepted"_s,
          u"teams newCampaign|editCampaign|archiveCampaigns|importCampaigns"_s,
          u"rota newPostTemplate|editPostTemplate|archivePostTemplates"_s,
          u"teams newSite|editSite|archiveSites|importSites"_s}},
        {Deed::EnterTraining,
         needs(Right::EnterTraining),
         {u"set|archive|unarchive course|edition|session|training|course-rule"_s, u"import training"_s,
          u"print certificate"_s, u"certificate void|reprint"_s, u"certificate key --retire"_s, u"sign-up add|remove"_s,
          u"extend-training"_s},
         {u"training importTraining|paste|removeRecords|editRecord|enterResults|archiveSessions|editSession|newSession|"
          "sessionResults|archiveCourses|editions|editCourse|newCourse|issueCertificates|issueForSession|"
          "voidCertificates|reprintCertificates|retireKey|signUp|extendCourse|trainChosen|trainFirstPlan|archiveRules|"
          "editRule|newRule"_s,
          u"volunteers trainMarked"_s}},
        {Deed::EnterSupplies,
         needs(Right::EnterSupplies),
         {u"set|archive|unarchive item|store|movement"_s, u"import items|movements"_s},
         {u"supplies "
          u"importItems|paste|newItem|count|writeOff|return|transfer|receipt|issue|importMovements|archiveStores|"
          "editStore|newStore"_s}},
        {Deed::EnterBriefings,
         needs(Right::EnterBriefings),
         {u"set|archive|unarchive series|issue"_s},
         {u"briefing archiveIssue|saveIssue|newIssue|editSeries|newSeries|insertStory"_s}},
        {Deed::ApproveHours,
         needs(Right::ApproveHours),
         {u"hours approve|reject|reopen|publish"_s, u"print service-certificate"_s,
          u"service-certificate void|reprint|replace"_s},
         {u"rota approveHours|rejectHours|reopenHours|publishHours|certifyHours"_s,
          u"serviceRegisterDialog voidService|replaceService|reprintService"_s, u"volunteers certifyMarked"_s}},
        {Deed::ReverseMovements, needs(Right::ReverseMovements), {u"move reverse"_s}, {u"supplies reverse"_s}},
        {Deed::ReadFull,
         needs(Right::ReadFull),
         {u"export --full-ids"_s, u"export insurance-list|platform-hours"_s, u"print person-report"_s,
          u"print insurance-list"_s, u"print --full-ids"_s},
         {u"volunteers personCopy|realNameList|enrolmentFull"_s, u"rota|teams enrolmentFull"_s,
          u"rota shiftPhonesFull"_s, u"rota platformHours"_s}},
        {Deed::ErasePeople,
         needs(Right::ErasePeople),
         {u"erase-person"_s, u"purge apply|keep"_s},
         {u"volunteers erase"_s, u"purgeDialog keep|eraseTicked"_s}},
        {Deed::SetRetention, needs(Right::Settings), {u"purge rules *"_s}, {u"settingsDialog saveRetention"_s}},
        {Deed::SetRules,
         needs(Right::Settings),
         {u"people rules"_s, u"set|archive|unarchive office|term"_s, u"add-defaults"_s},
         {u"settingsDialog saveRules|saveOffice|saveLimits|saveStars|saveWeights|saveCounting|saveCallTexts|changeTerm|addDefaults"_s}},
        {Deed::Repair, needs(Right::Settings), {u"check --repair"_s}, {u"checkDialog repair"_s}},
        {Deed::Salvage, needs(Right::Settings), {u"salvage"_s}, {u"rescueDialog salvage"_s}},
        {Deed::TendBackups, needs(Right::Settings), {u"backups drill|rotate"_s}, {}},
        {Deed::SetUpServer, needs(Right::Settings), {u"server setup"_s}, {}},
        {Deed::Restore,
         needs(Right::Exchange),
         {u"restore"_s, u"finish-merges"_s},
         {u"backupsDialog restore"_s, u"rescueDialog restore"_s}},
        {Deed::KeepAccounts,
         needs(Right::Accounts),
         {u"people setup|add|role|scope|reset|disable|new-keys|give-up"_s},
         {u"window accounts"_s}},
    };
}

/// How many of a row's words fit a command; -1 when it is no row of that command.
qsizetype fitOf(const QString& row, const QStringList& words, const QStringList& further)
{
    QStringList wanted = row.split(u' ');
    const qsizetype length = wanted.size();
    if (length > words.size()) {
        const QString last = wanted.takeLast();
        if (last == u"*" ? further.isEmpty() : !further.contains(last))
            return -1;
    }
    return wanted == words ? length : -1;
}

} // namespace

const std::vector<DeedRule>& deedRules()
{
    static const std::vector<DeedRule> rules = makeRules();
    return rules;
}

const DeedRule& ruleOf(Deed deed)
{
    return deedRules()[std::size_t(deed)];
}

Deed deedOf(Right right)
{
    const auto& rules = deedRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const DeedRule& r) {
        return r.need.kind == DeedNeed::Kind::Right && r.need.right == right;
    });
    return found->deed;
}

QStringList spelledOut(const QStringList& compact)
{
    QStringList all;
    for (const QString& row : compact) {
        QStringList made{QString()};
        for (const QString& word : row.split(u' ')) {
            QStringList longer;
            for (const QString& before : made) {
                for (const QString& choice : word.split(u'|'))
                    longer << (before.isEmpty() ? choice : before + u' ' + choice);
            }
            made = longer;
        }
        all += made;
    }
    return all;
}

std::optional<Deed> deedOfCommand(const QStringList& words, const QStringList& further)
{
    std::optional<Deed> best;
    qsizetype bestFit = 0;
    for (const DeedRule& rule : deedRules()) {
        for (const QString& row : spelledOut(rule.commands)) {
            const qsizetype fit = fitOf(row, words, further);
            // An option says more than the kind of record: "set team --fields" asks, whatever the kind.
            const bool isFirmer = fit == bestFit && row.contains(u" --"_s);
            if (fit > bestFit || (fit > 0 && isFirmer)) {
                best = rule.deed;
                bestFit = fit;
            }
        }
    }
    return best;
}

std::optional<Deed> deedOfAction(const QString& page, const QString& action)
{
    const QString row = page + u' ' + action;
    for (const DeedRule& rule : deedRules()) {
        if (spelledOut(rule.actions).contains(row))
            return rule.deed;
    }
    return std::nullopt;
}

bool mayDo(const Account& account, Deed deed)
{
    const DeedNeed& need = ruleOf(deed).need;
    switch (need.kind) {
    case DeedNeed::Kind::Nothing:
        return true;
    case DeedNeed::Kind::SignIn:
        return account.isActive();
    case DeedNeed::Kind::Contacts:
        return account.isActive() && readsContacts(account);
    case DeedNeed::Kind::Touched:
        return std::any_of(kEntering.begin(), kEntering.end(), [&](Right right) { return mayDo(account, right); });
    case DeedNeed::Kind::Right:
        return mayDo(account, need.right);
    }
    return false;
}

Grants grantsWith(Deed deed)
{
    const DeedNeed& need = ruleOf(deed).need;
    if (need.kind == DeedNeed::Kind::Right)
        return grantsWith(need.right);
    if (need.kind == DeedNeed::Kind::Contacts)
        return {{Role::Entry, Area::Volunteers},
                {Role::Entry, Area::Rota},
                {Role::Approval, Area::Volunteers},
                {Role::Approval, Area::Rota}};
    Grants grants;
    if (need.kind == DeedNeed::Kind::Touched)
        grants = {{Role::Entry, Area::All},
                  {Role::Approval, Area::All},
                  {Role::StockKeeper, Area::All},
                  {Role::Training, Area::All}};
    return grants;
}

} // namespace redvest
