// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command with every role, compared with the table of deeds: what is allowed is not refused for want of a right,
// what is not allowed is refused in one sentence before anything is read.

#include "core/domain/deeds.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/program.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workspace of the program with an account a role, each named by its role, and a backup from before.
struct Guarded
{
    Program program;
    SystemClock clock;
    NoProgress silent;
    QString own = program.write(u"own"_s, kOwn.toUtf8() + '\n');
    QString chief = program.write(u"chief"_s, kChief.toUtf8() + '\n');
    QString file = program.path(u"desk.redvest"_s);
    QString recovery = makeRecoveryKey();
    QString before; ///< the backup without accounts
    int outs = 0;   ///< files written: each command has its own

    /// Beside the administrator, an account for each of `roles`.
    explicit Guarded(const QStringList& roles = {})
    {
        const auto ws = Workspace::open(file, OpenFor::Writing, u"t"_s, clock);
        before = backUp(*ws, BackupCause::Manual, clock, silent).path;
        REQUIRE(setUpAccounts(*ws, u"administrator"_s, kChief, recovery).ok());
        for (const QString& role : roles) {
            Account account;
            account.name = role;
            account.roles = grantsFromText(role).value();
            REQUIRE(addAccount(*ws, account, kFirst).ok());
        }
        for (const QString& role : roles) {
            ws->leave();
            REQUIRE(signIn(*ws, role, kFirst).empty());
            REQUIRE(changePassphrase(*ws, kFirst, kOwn).ok());
        }
    }
    Ran as(const QString& role, const QStringList& words)
    {
        return program.run(QStringList{u"--lang"_s, u"en"_s, u"--as"_s, role, u"--passphrase-file"_s,
                                       role == u"administrator" ? chief : own} +
                           words);
    }
};

const QStringList kRoles{u"leader"_s, u"training"_s, u"stock_keeper"_s, u"approval"_s, u"entry"_s};

Account holderOf(const QString& role)
{
    Account account;
    account.name = role;
    account.roles = grantsFromText(role).value();
    return account;
}

/// A command of that row as it may be typed, with words that lead nowhere: what is allowed then says what is wrong
/// with them, and nothing is changed.
QStringList typed(const QString& row, Guarded& desk)
{
    static const QString nobody = u"nobody-of-that-name"_s;
    const QString out = desk.program.path(u"out%1"_s.arg(++desk.outs));
    const QString none = desk.program.path(u"none.xlsx"_s);
    const QStringList reason{u"--reason"_s, u"x"_s};
    const QStringList words = row.split(u' ');
    const QString first = words.front();
    if (first == u"archive")
        return words + QStringList{nobody} + reason;
    if (first == u"unarchive")
        return words + QStringList{nobody};
    if (first == u"import")
        return words + QStringList{none};
    static const QHash<QString, QStringList> further{
        {u"set --fields"_s, {u"set"_s, u"team"_s, u"--fields"_s}},
        {u"list"_s, {u"list"_s, u"volunteers"_s}},
        {u"undo"_s, {u"undo"_s, nobody}},
        {u"reveal"_s, {u"reveal"_s, nobody}},
        {u"merge-people"_s, {u"merge-people"_s, nobody, nobody, u"--reason"_s, u"x"_s}},
        {u"two-people"_s, {u"two-people"_s, nobody, nobody, u"--reason"_s, u"x"_s}},
        {u"answer"_s, {u"answer"_s, nobody, u"accepted"_s}},
        {u"invite"_s, {u"invite"_s, u"--day"_s, u"2099-01-01"_s}},
        {u"invite list --full-phones"_s, {u"invite"_s, u"list"_s, u"--full-phones"_s}},
        {u"publish"_s, {u"publish"_s, u"2001-01-01"_s}},
        {u"publish changes"_s, {u"publish"_s, u"changes"_s, u"2001-01-01"_s}},
        {u"publish list"_s, {u"publish"_s, u"list"_s, u"2001-01-01"_s}},
        {u"replace"_s, QStringList{u"replace"_s, nobody} + reason},
        {u"standby add"_s, {u"standby"_s, u"add"_s, nobody, u"--day"_s, u"2099-01-01"_s}},
        {u"standby remove"_s, {u"standby"_s, u"remove"_s, nobody}},
        {u"standby list"_s, {u"standby"_s, u"list"_s, u"2022-03-20"_s}},
        {u"unassign"_s, {u"unassign"_s, nobody}},
        {u"move-seat"_s, {u"move-seat"_s, nobody, u"--to"_s, nobody}},
        {u"dispatch"_s, {u"dispatch"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-20"_s}},
        {u"dispatch --apply"_s,
         {u"dispatch"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-20"_s, u"--apply"_s}},
        {u"what-if"_s, {u"what-if"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-21"_s, u"--more"_s, u"1"_s}},
        {u"swap-seats"_s, {u"swap-seats"_s, nobody, nobody}},
        {u"assign"_s, {u"assign"_s, nobody, nobody}},
        {u"sign-up list"_s, {u"sign-up"_s, u"list"_s, nobody}},
        {u"sign-up add"_s, {u"sign-up"_s, u"add"_s, nobody, nobody}},
        {u"sign-up remove"_s, {u"sign-up"_s, u"remove"_s, nobody, nobody}},
        {u"extend-training"_s,
         QStringList{u"extend-training"_s, nobody, u"--until"_s, u"2099-12-31"_s, u"--document"_s, u"x"_s} + reason},
        {u"call"_s,
         {u"call"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-21"_s, u"--scope"_s, nobody, u"--out"_s,
          out + u".txt"_s}},
        {u"call --dry-run"_s,
         {u"call"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s, u"2022-03-21"_s, u"--scope"_s, nobody, u"--dry-run"_s}},
        {u"call show"_s, {u"call"_s, u"show"_s, nobody}},
        {u"call reply"_s, {u"call"_s, u"reply"_s, nobody, u"--line"_s, u"1"_s}},
        {u"call take-back"_s, {u"call"_s, u"take-back"_s, nobody, u"--reason"_s, u"x"_s}},
        {u"call withdraw"_s, {u"call"_s, u"withdraw"_s, nobody, u"--reason"_s, u"x"_s}},
        {u"call renumber"_s, {u"call"_s, u"renumber"_s, nobody, u"--to"_s, u"2"_s, u"--reason"_s, u"x"_s}},
        {u"members list"_s, {u"members"_s, u"list"_s, nobody}},
        {u"members join"_s, {u"members"_s, u"join"_s, nobody, nobody}},
        {u"members leave"_s, {u"members"_s, u"leave"_s, nobody, nobody}},
        {u"members deputies"_s, {u"members"_s, u"deputies"_s, nobody, nobody}},
        {u"reserve enter"_s, {u"reserve"_s, u"enter"_s, nobody}},
        {u"reserve call-up"_s, {u"reserve"_s, u"call-up"_s, nobody}},
        {u"reserve step-back"_s, {u"reserve"_s, u"step-back"_s, nobody}},
        {u"reserve wait"_s, {u"reserve"_s, u"wait"_s, nobody}},
        {u"gap-workbooks show"_s, {u"gap-workbooks"_s, u"show"_s, nobody}},
        {u"gap-workbooks take"_s, {u"gap-workbooks"_s, u"take"_s, none}},
        {u"gap-workbooks extend"_s, {u"gap-workbooks"_s, u"extend"_s, nobody, u"--deadline"_s, u"2099-12-31"_s}},
        {u"gap-workbooks withdraw"_s, {u"gap-workbooks"_s, u"withdraw"_s, nobody, u"--reason"_s, u"x"_s}},
        {u"gap-workbooks resume"_s, {u"gap-workbooks"_s, u"resume"_s, nobody}},
        {u"gap-workbooks answered"_s, {u"gap-workbooks"_s, u"answered"_s, nobody, nobody}},
        {u"stars grant"_s, {u"stars"_s, u"grant"_s, nobody}},
        {u"stars revoke"_s, {u"stars"_s, u"revoke"_s, nobody, u"--reason"_s, u"x"_s}},
        {u"checkin"_s, {u"checkin"_s, nobody}},
        {u"checkout"_s, {u"checkout"_s, nobody}},
        {u"copy-shifts"_s, {u"copy-shifts"_s, u"2022-03-20"_s, u"2022-03-21"_s}},
        {u"plan-sealed-team"_s,
         {u"plan-sealed-team"_s, u"--person"_s, nobody, u"--stay"_s, nobody + u"=7"_s, u"--from"_s, u"2022-03-20"_s,
          u"--pattern"_s, u"2x12"_s}},
        {u"plan-shifts"_s,
         {u"plan-shifts"_s, nobody, u"--pattern"_s, u"3x8"_s, u"--from"_s, u"2022-03-20"_s, u"--to"_s,
          u"2022-03-21"_s}},
        {u"change-shifts"_s, {u"change-shifts"_s, nobody, u"--needed"_s, u"2"_s}},
        {u"people role"_s, {u"people"_s, u"role"_s, nobody, u"leader"_s}},
        {u"people scope"_s, {u"people"_s, u"scope"_s, nobody, u"310106"_s}},
        {u"people reset"_s, {u"people"_s, u"reset"_s, nobody}},
        {u"people disable"_s, {u"people"_s, u"disable"_s, nobody}},
        {u"hours approve"_s, {u"hours"_s, u"approve"_s, nobody}},
        {u"service-certificate void"_s, QStringList{u"service-certificate"_s, u"void"_s, nobody} + reason},
        {u"hours publish"_s, {u"hours"_s, u"publish"_s, nobody}},
        {u"hours correct"_s, QStringList{u"hours"_s, u"correct"_s, nobody, u"--minutes"_s, u"1"_s} + reason},
        {u"people new-keys"_s, {u"people"_s, u"new-keys"_s, u"--reason"_s, u" "_s}},
        {u"people give-up"_s, {u"people"_s, u"give-up"_s, u"--reason"_s, u" "_s}},
        {u"purge rules *"_s, {u"purge"_s, u"rules"_s, u"guardian"_s, u"2000"_s}},
    };
    if (further.contains(row))
        return further.value(row);
    const QHash<QString, QStringList> filed{
        {u"template"_s, {u"template"_s, u"posts"_s, out + u".csv"_s}},
        {u"export"_s, {u"export"_s, u"posts"_s, out + u".csv"_s}},
        {u"export --full-ids"_s, QStringList{u"export"_s, u"volunteers"_s, out + u".csv"_s, u"--full-ids"_s} + reason},
        {u"print person-report"_s,
         QStringList{u"print"_s, u"person-report"_s, u"--person"_s, nobody, u"--out"_s, out + u".txt"_s} + reason},
        {u"print certificate"_s, {u"print"_s, u"certificate"_s, u"--session"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print training-sign-in"_s,
         {u"print"_s, u"training-sign-in"_s, u"--session"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print service-certificate"_s,
         {u"print"_s, u"service-certificate"_s, u"--person"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"service-certificate reprint"_s,
         QStringList{u"service-certificate"_s, u"reprint"_s, nobody, u"--out"_s, out + u".txt"_s} + reason},
        {u"service-certificate replace"_s,
         QStringList{u"service-certificate"_s, u"replace"_s, nobody, u"--out"_s, out + u".txt"_s} + reason},
        {u"export platform-hours"_s, QStringList{u"export"_s, u"platform-hours"_s, out + u".csv"_s} + reason},
        {u"certificate key"_s, {u"certificate"_s, u"key"_s, u"--out"_s, out + u".txt"_s}},
        {u"certificate key --retire"_s,
         QStringList{u"certificate"_s, u"key"_s, u"--retire"_s, u"--out"_s, out + u".txt"_s} + reason},
        {u"certificate void"_s, QStringList{u"certificate"_s, u"void"_s, nobody} + reason},
        {u"certificate reprint"_s,
         QStringList{u"certificate"_s, u"reprint"_s, nobody, u"--out"_s, out + u".txt"_s} + reason},
        {u"export insurance-list"_s,
         QStringList{u"export"_s, u"insurance-list"_s, out + u".csv"_s, u"--policy"_s, nobody} + reason},
        {u"print insurance-list"_s,
         QStringList{u"print"_s, u"insurance-list"_s, u"--policy"_s, nobody, u"--out"_s, out + u".txt"_s} + reason},
        {u"find --full-phones"_s, {u"find"_s, nobody, u"--full-phones"_s, u"--phone-list"_s, out + u".txt"_s}},
        {u"gap-workbooks make"_s, {u"gap-workbooks"_s, u"make"_s, u"--deadline"_s, u"2099-12-31"_s, u"--out"_s, out}},
        {u"gap-workbooks again"_s, {u"gap-workbooks"_s, u"again"_s, nobody, u"--out"_s, out}},
        {u"gap-workbooks show --full-phones"_s,
         {u"gap-workbooks"_s, u"show"_s, nobody, u"--full-phones"_s, u"--out"_s, out + u".txt"_s}},
        {u"find --save"_s, {u"find"_s, nobody, u"--save"_s, u"x"_s}},
        {u"find --assign"_s, {u"find"_s, nobody, u"--assign"_s, u"--on"_s, nobody}},
        {u"print notice"_s, {u"print"_s, u"notice"_s, u"--out"_s, out + u".txt"_s}},
        {u"print ranking"_s, {u"print"_s, u"ranking"_s, u"--out"_s, out + u".txt"_s}},
        {u"print hours-publication"_s, {u"print"_s, u"hours-publication"_s, u"--out"_s, out + u".txt"_s}},
        {u"print team-list"_s, {u"print"_s, u"team-list"_s, u"--out"_s, out + u".txt"_s}},
        {u"print badge"_s, {u"print"_s, u"badge"_s, u"--team"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print post-card"_s, {u"print"_s, u"post-card"_s, u"--posts"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print call"_s, {u"print"_s, u"call"_s, u"--call"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print dispatch-order"_s, {u"print"_s, u"dispatch-order"_s, u"--out"_s, out + u".txt"_s}},
        {u"print person-week"_s, {u"print"_s, u"person-week"_s, u"--team"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print name-cards"_s, {u"print"_s, u"name-cards"_s, u"--team"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print enrolment-list"_s,
         {u"print"_s, u"enrolment-list"_s, u"--team"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print --full-ids"_s, QStringList{u"print"_s, u"enrolment-list"_s, u"--team"_s, nobody, u"--full-ids"_s,
                                            u"--out"_s, out + u".txt"_s} +
                                    reason},
        {u"print letter"_s, {u"print"_s, u"letter"_s, u"--person"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print sign-in"_s, {u"print"_s, u"sign-in"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print roster"_s, {u"print"_s, u"roster"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print phone-list"_s, {u"print"_s, u"phone-list"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print duty-card"_s, {u"print"_s, u"duty-card"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print chat-text"_s, {u"print"_s, u"chat-text"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print daily"_s, {u"print"_s, u"daily"_s, u"--scope"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"print board"_s, {u"print"_s, u"board"_s, u"--shift"_s, nobody, u"--out"_s, out + u".txt"_s}},
        {u"enter-sheet"_s, {u"enter-sheet"_s, none}},
        {u"print purge-list"_s, {u"print"_s, u"purge-list"_s, u"--out"_s, out + u".txt"_s}},
        {u"briefing"_s,
         {u"briefing"_s, u"--series"_s, nobody, u"--as-of"_s, u"2022-03-20"_s, u"--out"_s, out + u".txt"_s}},
        {u"backup"_s, {u"backup"_s, desk.program.path(u"gone/copy.redvest"_s)}},
        {u"restore"_s, {u"restore"_s, none}},
        {u"salvage"_s, {u"salvage"_s, desk.file, desk.program.path(u"gone/rescued.redvest"_s)}},
        {u"people add"_s,
         {u"people"_s, u"add"_s, u"新人"_s, u"--role"_s, u"leader"_s, u"--new-passphrase-file"_s, none}},
        {u"people setup"_s, {u"people"_s, u"setup"_s, u"新人"_s, u"--new-passphrase-file"_s, desk.own}},
        {u"people passphrase"_s, {u"people"_s, u"passphrase"_s, u"--new-passphrase-file"_s, none}},
    };
    if (filed.contains(row))
        return filed.value(row);
    static const QStringList ofRecords{u"hours reject"_s, u"hours reopen"_s, u"move reverse"_s, u"erase-person"_s,
                                       u"consent withdraw"_s};
    if (ofRecords.contains(row))
        return words + QStringList{nobody} + reason;
    if (row == u"purge apply" || row == u"purge keep")
        return words + reason;
    return first == u"set" ? words + QStringList{u"new"_s, u"x=y"_s} : words;
}

/// The sentence of whoever may not do that; "" when nothing but the words was wrong.
QString refusalIn(const Ran& ran)
{
    static const QStringList ofRights{u"not_allowed"_s, u"no_key"_s, u"sign_in"_s, u"change_passphrase"_s};
    const QJsonObject first = ran.json().value(u"problems"_s).toArray().first().toObject();
    return ofRights.contains(first.value(u"code"_s).toString()) ? first.value(u"text"_s).toString() : QString();
}

QString expected(Deed deed)
{
    return deed == Deed::Reveal ? u"Your account may not read numbers and phones. An administrator can allow it."_s
                                : notAllowed(deed).text;
}

void compare(Guarded& desk, const QString& row, Deed deed, const QString& role)
{
    const Ran ran = desk.as(role, typed(row, desk));
    INFO(row.toStdString() << " as " << role.toStdString() << ": " << ran.err.toStdString());
    CHECK(ran.code != 1);
    const bool may = mayDo(holderOf(role), deed);
    CHECK(refusalIn(ran).toStdString() == (may ? QString() : expected(deed)).toStdString());
    if (!may)
        CHECK(ran.code == 2);
}

/// What cannot be typed against a workspace with accounts at hand: what needs none, and a server.
bool isTyped(const DeedRule& rule)
{
    return rule.need.kind != DeedNeed::Kind::Nothing && rule.deed != Deed::SetUpServer;
}

/// The words below "Subcommands:" in a help text.
QStringList wordsBelow(const QByteArray& help)
{
    static const QRegularExpression row(u"^  ([a-z-]+)\\s"_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(help).section(u"Subcommands:"_s, 1);
    QStringList words;
    auto matches = row.globalMatch(text);
    while (matches.hasNext())
        words << matches.next().captured(1);
    return words;
}

} // namespace

TEST_CASE("Every command the program has stands in the table of deeds", "[cli][rights]")
{
    Program program;
    QStringList rows;
    for (const DeedRule& rule : deedRules())
        rows += spelledOut(rule.commands);
    const auto stands = [&](const QString& command) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const QString& row) { return row == command || row.startsWith(command + u' '); });
    };
    CHECK_FALSE(stands(u"brew"_s));
    const QStringList commands = wordsBelow(program.run({u"help"_s}).out);
    CHECK(commands.size() > 30); // the list itself was found
    for (const QString& command : commands) {
        const QStringList below =
            command == u"help" ? QStringList() : wordsBelow(program.run({command, u"--help"_s}).out);
        if (below.isEmpty()) {
            INFO(command.toStdString());
            CHECK(stands(command));
        }
        for (const QString& word : below) {
            INFO(command.toStdString() << ' ' << word.toStdString());
            CHECK(rows.contains(command + u' ' + word));
        }
    }
}

// Signing in takes most of a second, on purpose: the two walks are for the night (packaging/nightly). What they add to
// the tests of the table itself (deeds_test, guardian_test) is that each command goes through the door that asks it;
// that is also told by the walk without signing in, which every run makes.
TEST_CASE("Each deed by its first command, with each role", "[.walk][cli][rights]")
{
    Guarded desk(kRoles);
    for (const DeedRule& rule : deedRules()) {
        if (!isTyped(rule))
            continue;
        for (const QString& role :
             {u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s, u"leader"_s, u"administrator"_s})
            compare(desk, spelledOut(rule.commands).front(), rule.deed, role);
    }
}

TEST_CASE("Every command with somebody who may not, or with a leader", "[.walk][cli][rights]")
{
    Guarded desk(kRoles);
    int at = 0;
    for (const DeedRule& rule : deedRules()) {
        if (!isTyped(rule))
            continue;
        QStringList others;
        std::copy_if(kRoles.begin(), kRoles.end(), std::back_inserter(others),
                     [&](const QString& role) { return !mayDo(holderOf(role), rule.deed); });
        for (const QString& row : spelledOut(rule.commands)) {
            compare(desk, row, rule.deed, others.isEmpty() ? u"leader"_s : others[at++ % others.size()]);
        }
    }
}

TEST_CASE("Nobody does any of it without signing in", "[cli][rights]")
{
    // One kind of record stands for those of its deed; the walks of the night take all.
    static const QStringList byKind{u"set"_s, u"archive"_s, u"unarchive"_s, u"import"_s};
    Guarded desk;
    for (const DeedRule& rule : deedRules()) {
        if (!isTyped(rule))
            continue;
        QStringList seen;
        for (const QString& row : spelledOut(rule.commands)) {
            const QString verb = row.section(u' ', 0, 0);
            // The fields of a kind are the program's own and no data of the desk.
            if (row == u"set --fields" || (byKind.contains(verb) && seen.contains(verb)))
                continue;
            seen << verb;
            INFO(row.toStdString());
            CHECK(refusalIn(desk.program.run(typed(row, desk))).contains(u"--as"_s));
        }
    }
}

TEST_CASE("A leader who restores an old backup is refused; that the administrator did it is told", "[cli][rights]")
{
    Guarded desk({u"leader"_s});
    CHECK(desk.as(u"leader"_s, {u"restore"_s, desk.before}).code == 2);
    CHECK(desk.program.run({u"restore"_s, desk.before}).code == 2);
    CHECK(desk.program.run({u"people"_s, u"list"_s}).code == 2); // there still are accounts
    REQUIRE(desk.as(u"administrator"_s, {u"restore"_s, desk.before}).code == 0);
    const QJsonArray log =
        desk.program.run({u"log"_s, u"--verb"_s, u"restore.backup"_s}).json().value(u"entries"_s).toArray();
    REQUIRE(log.size() == 1);
    CHECK(log[0][u"actor"_s] == u"administrator"_s);
    CHECK(log[0][u"reason"_s].toString().contains(QFileInfo(desk.before).fileName()));
}

TEST_CASE("A leader repairs, salvages and gives up nothing, and who sought a number is noted", "[.walk][cli][rights]")
{
    Guarded desk({u"leader"_s});
    const QString out = desk.program.path(u"rescued.redvest"_s);
    const QStringList attacks[] = {{u"check"_s, u"--repair"_s},
                                   {u"salvage"_s, desk.file, out},
                                   {u"people"_s, u"give-up"_s, u"--reason"_s, u"I want"_s}};
    for (const QStringList& attack : attacks) {
        INFO(attack.join(u' ').toStdString());
        CHECK(desk.as(u"leader"_s, attack).code == 2);
    }
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(desk.as(u"leader"_s, {u"list"_s, u"volunteers"_s, u"--search"_s, u"19900004321"_s}).code == 0);
    const QJsonArray sought =
        desk.as(u"administrator"_s, {u"log"_s, u"--verb"_s, u"read.number"_s}).json().value(u"entries"_s).toArray();
    REQUIRE(sought.size() == 1);
    CHECK(sought[0][u"actor"_s] == u"leader"_s);
    CHECK_FALSE(QJsonDocument(sought).toJson().contains("19900004321"));
    CHECK(desk.as(u"administrator"_s, {u"salvage"_s, desk.file, out}).code == 0);
}

TEST_CASE("The recovery key of the present workspace lets a restore pass, another does not", "[cli][rights]")
{
    Guarded desk;
    const QString other = desk.program.write(u"other"_s, makeRecoveryKey().toUtf8());
    const QString paper = desk.program.write(u"paper"_s, desk.recovery.toUtf8());
    CHECK(desk.program.run({u"restore"_s, desk.before, u"--recovery-key"_s, other}).code == 2);
    CHECK(desk.program.run({u"restore"_s, desk.before, u"--recovery-key"_s, paper}).code == 0);
}

TEST_CASE("A clock behind what was written is told once by every command that writes", "[cli][clock]")
{
    Program program;
    const QString ahead = u"2031-05-05"_s;
    {
        const FixedClock later(atLocal(QDate(2031, 5, 5), QTime(9, 0)));
        const auto ws = Workspace::open(program.path(u"desk.redvest"_s), OpenFor::Writing, u"t"_s, later);
        REQUIRE(setDeskRules(*ws, {true, 10}).ok());
    }
    const Ran written =
        program.run({u"--lang"_s, u"en"_s, u"set"_s, u"team"_s, u"new"_s, u"队伍名称=测试队"_s, u"街镇=彭浦镇"_s});
    CHECK(written.code == 0);
    CHECK(QString::fromUtf8(written.err).count(ahead) == 1);
    CHECK(QString::fromUtf8(written.err).contains(u"clock"_s));
    CHECK_FALSE(QString::fromUtf8(program.run({u"--lang"_s, u"en"_s, u"list"_s, u"teams"_s}).err).contains(ahead));
}

TEST_CASE("A clock far ahead of what was written is told once by every command that writes", "[cli][clock]")
{
    Program program;
    const QString file = program.path(u"old.redvest"_s);
    {
        const FixedClock earlier(atLocal(QDate(2022, 3, 20), QTime(15, 0)));
        NoProgress silent;
        REQUIRE(makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"t"_s, earlier, silent)
                    .ok());
    }
    const QStringList team{u"set"_s, u"team"_s, u"new"_s, u"队伍名称=测试队"_s, u"街镇=彭浦镇"_s};
    const auto toldBy = [&](const QStringList& words) {
        return QString::fromUtf8(program.runAt(file, QStringList{u"--lang"_s, u"en"_s} + words).err)
            .count(u"2022-03-20 15:00"_s);
    };
    CHECK(toldBy({u"list"_s, u"volunteers"_s}) == 0);
    CHECK(toldBy(team) == 1);
    CHECK(toldBy(QStringList(team).replaceInStrings(u"测试队"_s, u"另一队"_s)) == 0);
}
