// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that prepare a server for a shared workspace.

#include "app/cli/command.h"

#include "core/base/failure.h"
#include "core/usecases/workspace/server_setup.h"

#include <QCoreApplication>
#include <QFile>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SetupOptions
{
    std::string admin, database = "redvest", login, passphraseFile;
    bool readOnly = false;
};

/// The first line: a passphrase never stands among a command's words, where others could read it.
QString passphraseIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The file %1 cannot be read. Write the passphrase into its first line.").arg(path));
    return QString::fromUtf8(file.readLine()).trimmed();
}

Exit runSetup(const SetupOptions& o, Run& run)
{
    const auto address = setUpServer(
        {text(o.admin), text(o.database), text(o.login), passphraseIn(text(o.passphraseFile)), !o.readOnly});
    if (!address.ok())
        return run.out().refused(address.problems());
    run.out().result(
        {{u"address"_s, *address}, {u"may_write"_s, !o.readOnly}},
        tr("Ready. Open it with --workspace %1; the passphrase goes into ~/.pgpass or the window.").arg(*address));
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
    app->add_option("--login-passphrase-file", o->passphraseFile, tr("Its first line is the passphrase").toStdString())
        ->required();
    app->add_flag("--read-only", o->readOnly, tr("The login may only read").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runSetup(*o, run); }; });
}

} // namespace redvest::cli
