// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// salvage: rescues what can be proven of a damaged workspace into a new one.

#include "core/usecases/backups/salvage.h"
#include "app/cli/command.h"
#include "app/cli/document_output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QJsonObject salvagedJson(const Salvaged& s, const QString& list)
{
    QJsonArray tables, problems;
    for (const SalvagedTable& t : s.tables)
        tables.append(
            QJsonObject{{u"name"_s, t.name}, {u"read"_s, t.read}, {u"proven"_s, t.proven}, {u"left_out"_s, t.leftOut}});
    for (const Problem& p : s.problems)
        problems.append(problemJson(p));
    return {{u"in"_s, s.in},
            {u"out"_s, s.out},
            {u"tables"_s, tables},
            {u"rows"_s, s.rows},
            {u"left_out"_s, qint64(s.leftOut.size())},
            {u"left_out_list"_s, list},
            {u"stubs"_s, s.stubs},
            {u"entries_kept"_s, s.entriesKept},
            {u"entries_lost"_s, s.entriesLost},
            {u"changes_remade"_s, s.remade},
            {u"conflicts_lost"_s, s.conflictsLost},
            {u"keys"_s, wordOf(s.keys)},
            {u"keys_from"_s, s.keysFrom},
            {u"verified"_s, s.isVerified()},
            {u"problems"_s, problems}};
}

Exit runSalvage(const QString& in, const QString& out, Run& run)
{
    requireNewFile(out.toStdString(), u"out"_s);
    const auto guardian = run.guardian(in);
    const auto salvaged = guardian ? salvageFor(*guardian, in, out, run.clock(), run.progress())
                                   : salvageWorkspace(in, out, run.actor(), run.clock(), run.progress());
    if (!salvaged.ok())
        return run.out().refused(salvaged.problems());
    const QString list = writeLeftOut(*salvaged);
    QStringList words = salvageWords(*salvaged);
    if (!list.isEmpty())
        words << tr("What was left out is listed in %1.").arg(list);
    run.out().result(salvagedJson(*salvaged, list), words.join(u'\n'));
    return salvaged->isVerified() ? Exit::Done : Exit::Problems;
}

} // namespace

void declareSalvage(CLI::App& parent, Action& action)
{
    auto in = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    CLI::App* app = parent.add_subcommand("salvage", tr("Rescue a damaged workspace into a new file").toStdString());
    app->add_option("in", *in, tr("The damaged workspace; it is not touched").toStdString())->required();
    app->add_option("out", *out, tr("The new workspace").toStdString())->required();
    app->callback(
        [in, out, &action] { action = [in, out](Run& run) { return runSalvage(text(*in), text(*out), run); }; });
}

} // namespace redvest::cli
