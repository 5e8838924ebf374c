// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that make workspaces: new, sample.

#include "app/cli/command.h"

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/usecases/workspace/setup.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

QString fileToMake(const Run& run)
{
    if (run.namedFile().isEmpty() && qEnvironmentVariableIsEmpty("REDVEST_WORKSPACE"))
        throw Failure(tr("Say which file to make: --workspace FILE."));
    return run.workspaceFile();
}

Exit tellMade(const Run& run, const Workspace& ws)
{
    const qint64 divisions = qint64(ws.divisions().all().size());
    run.out().result({{u"workspace"_s, ws.file()},
                      {u"office"_s, ws.office().name},
                      {u"division"_s, ws.office().division},
                      {u"divisions"_s, divisions}},
                     tr("Made %1 for %2 with %3 divisions.").arg(ws.file(), ws.office().name).arg(divisions));
    return Exit::Done;
}

} // namespace

void declareNew(CLI::App& parent, Action& action)
{
    struct Options
    {
        std::string division, office, level = "district";
    };
    auto o = std::make_shared<Options>();
    CLI::App* app = parent.add_subcommand("new", tr("Make an empty workspace with the division tree").toStdString());
    app->add_option("--division", o->division, tr("Code of the division: 310106").toStdString())->required();
    app->add_option("--office", o->office, tr("Name of the office").toStdString())->required();
    app->add_option("--level", o->level, "city|district|street|community");
    app->callback([o, &action] {
        action = [o](Run& run) {
            const auto level = fromWord<DivisionLevel>(text(o->level));
            if (!level)
                return run.out().refused(
                    {{u"bad_level"_s, u"level"_s,
                      tr("\"%1\" is no level. Say city, district, street or community.").arg(text(o->level))}});
            const auto made = makeWorkspace(fileToMake(run), {text(o->division), text(o->office), *level}, run.actor(),
                                            run.clock(), run.progress());
            return made.ok() ? tellMade(run, *made.value()) : run.out().refused(made.problems());
        };
    });
}

void declareSample(CLI::App& parent, Action& action)
{
    auto scale = std::make_shared<std::string>("district");
    CLI::App* app = parent.add_subcommand("sample", tr("Make a filled sample workspace").toStdString());
    app->add_option("--scale", *scale, "district|city")->check(CLI::IsMember({"district", "city"}));
    app->callback([scale, &action] {
        action = [scale](Run& run) {
            const SampleScale wanted = *scale == "city" ? SampleScale::City : SampleScale::District;
            const auto made = makeSample(fileToMake(run), wanted, run.actor(), run.clock(), run.progress());
            return made.ok() ? tellMade(run, *made.value()) : run.out().refused(made.problems());
        };
    });
}

} // namespace redvest::cli
