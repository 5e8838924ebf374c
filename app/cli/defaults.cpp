// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "add-defaults": takes in the words of lists and the templates of posts that a workspace of an earlier
// version lacks.

#include "app/cli/command.h"

#include "core/usecases/workspace/defaults.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct DefaultsWords
{
    std::string reason;
    bool isDryRun = false;
};

/// How many words, by list.
QJsonObject countsOf(const std::vector<Term>& terms)
{
    QJsonObject counts;
    for (const Term& term : terms)
        counts[term.kind] = counts.value(term.kind).toInt() + 1;
    return counts;
}

Exit runDefaults(const DefaultsWords& o, Run& run)
{
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    DefaultsMissing added;
    QString entry;
    if (o.isDryRun) {
        added = defaultsMissing(*ws);
    } else {
        auto done = addDefaults(*ws, text(o.reason));
        if (!done)
            return run.out().refused(done.problems());
        added = std::move(done->added);
        entry = done->changes.entry;
    }
    const QString said = o.isDryRun ? tr("Would add: %1 words of lists, %2 templates of posts.")
                                    : tr("Added: %1 words of lists, %2 templates of posts.");
    run.out().result({{u"terms"_s, countsOf(added.terms)},
                      {u"templates"_s, qint64(added.templates.size())},
                      {u"changeset"_s, entry}},
                     said.arg(added.terms.size()).arg(added.templates.size()));
    return Exit::Done;
}

} // namespace

void declareAddDefaults(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<DefaultsWords>();
    CLI::App* app = parent.add_subcommand(
        "add-defaults", tr("Take in the usual words and templates that this workspace lacks").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would happen").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runDefaults(*o, run); }; });
}

} // namespace redvest::cli
