// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: move reverse. Lines are entered by "set movement".

#include "core/usecases/supplies/supplies.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct ReverseWords
{
    std::string movement, reason;
};

Exit runReverse(const ReverseWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = reverseMovement(*ws, Id<Movement>::fromText(text(o.movement)), text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    const QString id = done->records.front().after->id.text();
    run.out().result({{u"id"_s, id}, {u"reverses"_s, text(o.movement)}, {u"changeset"_s, done->changes.entry}}, id);
    return Exit::Done;
}

} // namespace

void declareMove(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ReverseWords>();
    CLI::App* app = parent.add_subcommand("move", tr("The ledger of supplies").toStdString());
    app->require_subcommand(1);
    CLI::App* reverse = app->add_subcommand("reverse", tr("Take a line of the ledger back by another").toStdString());
    reverse->add_option("movement", o->movement, tr("Id of the line").toStdString())->required();
    reverse->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    reverse->callback([o, &action] { action = [o](Run& run) { return runReverse(*o, run); }; });
}

} // namespace redvest::cli
