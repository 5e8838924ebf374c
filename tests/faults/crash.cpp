// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A writing program is killed at random moments, again and again. Nothing it had acknowledged may be missing, nothing
// half there, nothing damaged.
//
// The worker prints a number only after the gate said that the unit is stored.

#include "core/base/failure.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QFile>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKillsPerWorkspace = 20;

int work(const Options& options)
{
    const auto db = openWorkspace(options.rest.at(1), Mode::Write, options.journal);
    for (int n = options.rest.at(2).toInt();; ++n) {
        writeUnit(*db, u"k"_s, n);
        if (!acknowledge(n))
            return 1;
        if (n % 17 == 0)
            db->checkpoint();
    }
}

struct Tally
{
    qint64 kills = 0, units = 0, idle = 0;
    QStringList faults;
};

void killOften(const QString& program, const Options& options, std::mt19937& random, Tally& tally)
{
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(file, options.journal);
    std::set<int> acknowledged;
    int next = 1;
    for (int i = 0; i < kKillsPerWorkspace && tally.kills < options.count; ++i) {
        // While it opens, and while it writes, in turns.
        const bool isEarly = i % 2 == 0;
        const std::set<int> more =
            runAndKill(program, {u"--journal"_s, wordOf(options.journal), u"--worker"_s, file, QString::number(next)},
                       isEarly ? 20'000 + int(random() % 100'000) : int(random() % 100'000),
                       isEarly ? KillFrom::Start : KillFrom::FirstWord);
        acknowledged.insert(more.begin(), more.end());
        tally.units += qint64(more.size());
        tally.idle += more.empty() ? 1 : 0;
        ++tally.kills;
        const Verdict verdict = examine(file, options.journal, u"k"_s, acknowledged);
        for (const QString& fault : verdict.faults)
            tally.faults << u"kill %1: %2"_s.arg(tally.kills).arg(fault);
        next = verdict.stored.empty() ? 1 : *verdict.stored.rbegin() + 1;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(argc, argv, 300, 5000);
    if (!options.rest.isEmpty())
        return work(options);
    isolate();
    std::mt19937 random(options.seed);
    Tally tally;
    while (tally.kills < options.count)
        killOften(QCoreApplication::applicationFilePath(), options, random, tally);
    // A worker that never came to write proves nothing.
    if (tally.units < tally.kills)
        tally.faults << u"only %1 units in %2 kills"_s.arg(tally.units).arg(tally.kills);
    return report(u"kills (%1, seed %2): %3 kills, %4 units acknowledged, %5 kills before the first, %6 faults"_s
                      .arg(wordOf(options.journal))
                      .arg(options.seed)
                      .arg(tally.kills)
                      .arg(tally.units)
                      .arg(tally.idle)
                      .arg(tally.faults.size()),
                  tally.faults);
}
