// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of the desk: people setup, list, add, role, scope, passphrase, reset, disable, recover, new-keys,
// give-up, rules.

#include "app/cli/command.h"

#include "core/usecases/backups/older_backups.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct PeopleOptions
{
    std::string name, roles, scope, newFile, keyFile, contacts, sensitive, otherApproves, reason;
    int idle = 0;
    bool newRecovery = false;
};
using Step = Exit (*)(const PeopleOptions&, Run&);

QJsonObject accountJson(const AccountRow& row)
{
    const Account& a = row.account;
    QJsonArray roles;
    for (const Grant& grant : a.roles)
        roles.append(grantText(grant));
    return {{u"name"_s, a.name},
            {u"roles"_s, roles},
            {u"divisions"_s, QJsonArray::fromStringList(a.divisions)},
            {u"reads_contacts"_s, readsContacts(a)},
            {u"reads_sensitive"_s, readsSensitive(a)},
            {u"must_change"_s, a.mustChange},
            {u"has_passphrase"_s, row.hasPassphrase},
            {u"state"_s, wordOf(a.state)}};
}

Exit told(const Run& run, const Outcome<ChangeSet>& done, const QString& name, const QString& sentence)
{
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"name"_s, name}, {u"changeset"_s, done->entry}}, sentence.arg(name));
    return Exit::Done;
}

/// What keys that were renewed cannot take back.
QString remainder(const std::vector<Backup>& older)
{
    if (older.empty())
        return renewedKeysMeaning();
    return renewedKeysMeaning() + u' ' + whatOlderBackupsOpen(qsizetype(older.size())) + u' ' +
           tr("They lie in %1; \"backups rotate --older-keys\" removes them.")
               .arg(QFileInfo(older.front().path).absolutePath());
}

QString fresh(const PeopleOptions& o)
{
    return secretFrom(text(o.newFile), tr("New passphrase of %1: ").arg(text(o.name)));
}

Exit runList(const PeopleOptions&, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    report::TableBlock table;
    table.columns = {{tr("Name")}, {tr("Roles")}, {tr("Divisions")}, {tr("Status")}};
    QJsonArray rows;
    for (const AccountRow& row : accountRows(*ws)) {
        rows.append(accountJson(row));
        table.rows.push_back({row.account.name, rolesText(row.account.roles), row.account.divisions.join(u' '),
                              row.account.isActive() ? tr("in use") : tr("disabled")});
    }
    run.out().result({{u"has_accounts"_s, ws->hasAccounts()}, {u"accounts"_s, rows}},
                     ws->hasAccounts() ? aligned(table)
                                       : tr("This workspace is used without accounts: whoever has the file can read "
                                            "and change everything in it."));
    return Exit::Done;
}

Exit runSetup(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const QString key = makeRecoveryKey();
    // Before anything is changed: whatever ends the program afterwards, the key has been seen.
    run.out().message(tr("The recovery key of these accounts; it counts from the moment they are set up:") + u' ' +
                      key);
    const auto done = setUpAccounts(*ws, text(o.name), fresh(o), key);
    if (!done)
        return run.out().refused(done.problems());
    run.out().message(remainder(backupsOfOlderKeys(*ws)));
    run.out().result({{u"name"_s, text(o.name)}, {u"recovery_key"_s, key}, {u"changeset"_s, done->entry}},
                     tr("%1 is the administrator. The recovery key, shown this once, belongs on paper and into the "
                        "safe:")
                             .arg(text(o.name)) +
                         u"\n\n"_s + key);
    return Exit::Done;
}

Exit runAdd(const PeopleOptions& o, Run& run)
{
    const auto roles = grantsFromText(text(o.roles));
    if (!roles)
        return run.out().refused(roles.problems());
    const auto ws = run.open(OpenFor::Writing);
    Account account;
    account.name = text(o.name);
    account.roles = *roles;
    account.divisions = text(o.scope).split(u',', Qt::SkipEmptyParts);
    account.readsContacts = o.contacts == "yes";
    account.readsSensitive = o.sensitive == "yes";
    return told(run, addAccount(*ws, account, fresh(o)), account.name,
                tr("%1 may sign in and must then change the passphrase."));
}

/// The account of that name with what `change` makes of it.
Exit changed(const PeopleOptions& o, Run& run, const std::function<void(Account&)>& change)
{
    const auto ws = run.open(OpenFor::Writing);
    Account wanted;
    wanted.name = text(o.name);
    for (const AccountRow& row : accountRows(*ws)) {
        if (accountId(row.account.name) == accountId(wanted.name))
            wanted = row.account;
    }
    const Account before = wanted;
    change(wanted);
    const auto done = changeAccount(*ws, wanted);
    if (done && readsLess(before, wanted))
        run.out().message(remainder(backupsOfOlderKeys(*ws)));
    return told(run, done, wanted.name, tr("The rights of %1 are changed."));
}

Exit runRole(const PeopleOptions& o, Run& run)
{
    const auto roles = grantsFromText(text(o.roles));
    if (!roles)
        return run.out().refused(roles.problems());
    return changed(o, run, [&](Account& account) {
        account.roles = *roles;
        if (!o.contacts.empty())
            account.readsContacts = o.contacts == "yes";
        if (!o.sensitive.empty())
            account.readsSensitive = o.sensitive == "yes";
    });
}

Exit runScope(const PeopleOptions& o, Run& run)
{
    return changed(o, run, [&](Account& a) { a.divisions = text(o.scope).split(u',', Qt::SkipEmptyParts); });
}

Exit runPassphrase(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const QString old = run.secret();
    PeopleOptions own = o;
    own.name = run.actor().toStdString();
    return told(run, changePassphrase(*ws, old, fresh(own)), ws->actor(), tr("The passphrase of %1 is changed."));
}

Exit runReset(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = resetPassphrase(*ws, text(o.name), fresh(o));
    const bool isOwn = ws->account() && accountId(ws->account()->name) == accountId(text(o.name));
    return told(run, done, text(o.name),
                isOwn ? tr("The passphrase of %1 is changed.")
                      : tr("%1 has a new passphrase and must change it at the next sign-in."));
}

Exit runDisable(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = disableAccount(*ws, text(o.name));
    if (done)
        run.out().message(remainder(backupsOfOlderKeys(*ws)));
    return told(run, done, text(o.name), tr("%1 may not sign in any more."));
}

Exit runNewKeys(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const QString key = o.newRecovery ? makeRecoveryKey() : QString();
    // Before anything is changed: whatever ends the program afterwards, the key has been seen.
    if (o.newRecovery)
        run.out().message(tr("The new recovery key; it counts from the moment the keys are renewed:") + u' ' + key);
    const auto done = renewKeys(*ws, text(o.reason), key);
    if (!done)
        return run.out().refused(done.problems());
    const std::vector<Backup> older = backupsOfOlderKeys(*ws);
    QJsonObject said{{u"changeset"_s, done->entry}, {u"older_backups"_s, qint64(older.size())}};
    if (o.newRecovery)
        said.insert(u"recovery_key"_s, key);
    run.out().result(said, tr("The keys are renewed.") + u' ' + remainder(older) +
                               (o.newRecovery ? u"\n\n"_s + key : QString()));
    return Exit::Done;
}

Exit runGiveUp(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = giveUpAccounts(*ws, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"has_accounts"_s, ws->hasAccounts()}, {u"changeset"_s, done->entry}},
                     tr("Accounts are given up.") + u' ' + withoutAccountsMeaning());
    return Exit::Done;
}

Exit runRecover(const PeopleOptions& o, Run& run)
{
    const auto ws = run.openLocked(OpenFor::Writing);
    const QString key = secretFrom(text(o.keyFile), tr("Recovery key: "));
    return told(run, recoverAccount(*ws, text(o.name), key, fresh(o)), text(o.name),
                tr("%1 is an administrator with the new passphrase."));
}

Exit runRules(const PeopleOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    DeskRules rules = deskRules(*ws);
    if (!o.otherApproves.empty())
        rules.otherApproves = o.otherApproves == "yes";
    if (o.idle != 0)
        rules.idleMinutes = o.idle;
    if (const auto done = setDeskRules(*ws, rules); !done)
        return run.out().refused(done.problems());
    run.out().result({{u"other_approves"_s, rules.otherApproves}, {u"idle_minutes"_s, rules.idleMinutes}},
                     tr("Served time is approved by another than who entered it: %1. The desk locks itself after %2 "
                        "minutes.")
                         .arg(rules.otherApproves ? tr("yes") : tr("no"))
                         .arg(rules.idleMinutes));
    return Exit::Done;
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a list, a line or two a command
void declarePeople(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<PeopleOptions>();
    CLI::App* app = parent.add_subcommand("people", tr("Accounts of the desk").toStdString());
    app->require_subcommand(1);
    const auto add = [&](const char* word, const QString& help, Step step) {
        CLI::App* sub = app->add_subcommand(word, help.toStdString());
        sub->callback([o, step, &action] { action = [o, step](Run& run) { return step(*o, run); }; });
        return sub;
    };
    const auto named = [&](CLI::App* sub) {
        sub->add_option("name", o->name, tr("Name of the account").toStdString())->required();
        return sub;
    };
    const auto withNew = [&](CLI::App* sub) {
        sub->add_option("--new-passphrase-file", o->newFile, tr("File whose first line is the new one").toStdString());
        return sub;
    };
    const auto withFlags = [&](CLI::App* sub) {
        sub->add_option("--contacts", o->contacts, tr("Reads phones and numbers: yes|no").toStdString())
            ->check(CLI::IsMember({"yes", "no"}));
        sub->add_option("--sensitive", o->sensitive, tr("Reads notes on health and care: yes|no").toStdString())
            ->check(CLI::IsMember({"yes", "no"}));
        return sub;
    };
    add("list", tr("Who may use the desk"), runList);
    withNew(named(add("setup", tr("Begin with accounts: the first administrator"), runSetup)));
    CLI::App* fresh = withFlags(withNew(named(add("add", tr("Add an account"), runAdd))));
    fresh->add_option("--role", o->roles, "entry:volunteers,approval,stock_keeper …")->required();
    fresh->add_option("--scope", o->scope, tr("Codes of divisions, separated by commas").toStdString());
    withFlags(named(add("role", tr("Other roles"), runRole)))->add_option("roles", o->roles)->required();
    named(add("scope", tr("Other divisions"), runScope))->add_option("codes", o->scope);
    withNew(add("passphrase", tr("Change one's own passphrase"), runPassphrase));
    withNew(named(add("reset", tr("Give somebody a new passphrase"), runReset)));
    named(add("disable", tr("Take an account out of use"), runDisable));
    withNew(named(add("recover", tr("A new passphrase by the recovery key"), runRecover)))
        ->add_option("--key-file", o->keyFile, tr("File whose first line is the recovery key").toStdString());
    CLI::App* keys = add("new-keys", tr("New keys for what is entered from now on"), runNewKeys);
    keys->add_option("--reason", o->reason, tr("Why").toStdString())->required();
    keys->add_flag("--new-recovery", o->newRecovery, tr("A new recovery key as well").toStdString());
    add("give-up", tr("Go back to the use without accounts"), runGiveUp)
        ->add_option("--reason", o->reason, tr("Why").toStdString())
        ->required();
    CLI::App* rules = add("rules", tr("Rules of the desk"), runRules);
    rules->add_option("--other-approves", o->otherApproves, "yes|no")->check(CLI::IsMember({"yes", "no"}));
    rules->add_option("--idle", o->idle, tr("Minutes until the desk locks itself").toStdString());
}

} // namespace redvest::cli
