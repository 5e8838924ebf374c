// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that prepare a server for a shared workspace.

#include "app/cli/command.h"

#include "core/base/failure.h"
#include "core/usecases/workspace/server_setup.h"
#include "core/usecases/workspace/wire.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SetupOptions
{
    std::string admin, database = "redvest", login, passphraseFile, account;
    bool readOnly = false;
    bool administrator = false;

    [[nodiscard]] LoginRight right() const
    {
        return administrator ? LoginRight::Administer : readOnly ? LoginRight::Read : LoginRight::Write;
    }
};

/// The first line: a passphrase never stands among a command's words, where others could read it. "" without a file.
QString passphraseIn(const QString& path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The file %1 cannot be read. Write the passphrase into its first line.").arg(path));
    return QString::fromUtf8(file.readLine()).trimmed();
}

/// The workspace that the new login would lead to, at the administrator's own address; "" when that is none.
QString workspaceAt(const QString& admin, const QString& database)
{
    static const QRegularExpression parts(u"^(postgres(?:ql)?://[^/?]*)(?:/[^?]*)?(\\?.*)?$"_s);
    const auto match = parts.match(admin);
    return match.hasMatch() ? match.captured(1) + u'/' + database + match.captured(2) : QString();
}

QJsonObject jsonOf(const ServerReady& ready, bool mayWrite)
{
    return {{u"address"_s, ready.address},
            {u"may_write"_s, mayWrite},
            {u"lines"_s, ready.lines},
            {u"without_account"_s, QJsonArray::fromStringList(ready.withoutAccount)}};
}

Exit runSetup(const SetupOptions& o, Run& run)
{
    if (const Problems problems = secretsInAddress(text(o.admin)); !problems.empty())
        return run.out().refused(problems);
    // Where there are accounts already, one more login is theirs to give: whoever has it reads past them.
    if (const QString there = workspaceAt(text(o.admin), text(o.database)); !there.isEmpty())
        (void)run.guardian(there);
    const auto ready = setUpServer({text(o.admin), text(o.database), text(o.login),
                                    passphraseIn(text(o.passphraseFile)), o.right(), text(o.account)});
    if (!ready.ok())
        return run.out().refused(ready.problems());
    if (!ready->withoutAccount.isEmpty())
        run.out().message(
            tr("These logins belong to no account of the workspace and can do nothing until \"server setup "
               "--login LOGIN --account NAME\" says whose they are: %1")
                .arg(ready->withoutAccount.join(u", "_s)));
    const QString done =
        tr("Ready. Open it with --workspace %1; the passphrase goes into ~/.pgpass or the window.").arg(ready->address);
    run.out().result(jsonOf(*ready, !o.readOnly), done + u"\n\n"_s + ready->lines);
    return Exit::Done;
}

} // namespace

void declareServer(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SetupOptions>();
    CLI::App* server = parent.add_subcommand("server", tr("A shared workspace on a server").toStdString());
    server->require_subcommand(1);
    CLI::App* app = server->add_subcommand(
        "setup", tr("Make the database and a login; again for each further login").toStdString());
    app->add_option("--admin", o->admin, "postgresql://postgres@host:5432/postgres")->required();
    app->add_option("--database", o->database, tr("Name of the database").toStdString());
    app->add_option("--login", o->login, tr("Name the PC or person logs in with").toStdString())->required();
    app->add_option("--login-passphrase-file", o->passphraseFile,
                    tr("Its first line is the passphrase; a login that is there keeps its own without").toStdString());
    app->add_option("--account", o->account, tr("Name of the account the login belongs to").toStdString());
    auto* reads = app->add_flag("--read-only", o->readOnly, tr("The login may only read").toStdString());
    app->add_flag("--administrator", o->administrator,
                  tr("The login makes the workspace, brings it up to date and begins accounts").toStdString())
        ->excludes(reads);
    app->callback([o, &action] { action = [o](Run& run) { return runSetup(*o, run); }; });
}

} // namespace redvest::cli
