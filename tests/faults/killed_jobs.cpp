// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program is killed while it makes a backup, and while it takes in a large list. A backup that counts must be sound
// and hold all that had been saved when it was begun; of a list all is there, or nothing.

#include "core/base/failure.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/damage/health.h"
#include "core/storage/schema/supplies.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QFile>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKillsPerWorkspace = 5;
constexpr int kListLength = 600;

/// Unit n, then a backup that must hold it; told when both are kept.
int workOnBackups(Database& db, const QString& file, int next)
{
    NoProgress silent;
    for (int n = next;; ++n) {
        writeUnit(db, u"b"_s, n);
        (void)backupFile({file, BackupCause::Timer, SystemClock().now()}, silent);
        if (!acknowledge(n))
            return 1;
    }
}

int workOnLists(Database& db, int next)
{
    const SystemClock clock;
    for (int n = next;; ++n) {
        const auto done = db.write(clock, u"tester"_s, {u"import.items"_s, {}}, [&](Writer& w) {
            for (int i = 0; i < kListLength; ++i)
                w.add(storeTable(), Store{Id<Store>::make(),
                                          u"list/%1"_s.arg(n),
                                          u"310106"_s,
                                          QString(qsizetype(1 + i % 300), u'库'),
                                          {},
                                          false});
            return Problems{};
        });
        if (!done.ok() || !acknowledge(n))
            return 1;
    }
}

int work(const Options& options)
{
    const QString& kind = options.rest.at(1);
    const QString& file = options.rest.at(2);
    const auto db = openWorkspace(file, Mode::Write, options.journal);
    const int next = options.rest.at(3).toInt();
    return kind == u"backup"_s ? workOnBackups(*db, file, next) : workOnLists(*db, next);
}

struct Tally
{
    qint64 kills = 0, backups = 0, unfinished = 0, lists = 0;
    QStringList faults;
};

/// Kills fall between the first step and about the second piece of work, however fast the machine is just now.
class Patience
{
public:
    int next(std::mt19937& random) const { return kLeast + int(random() % unsigned(m_span)); }
    void learn(std::size_t done)
    {
        if (done == 0)
            m_span = std::min(m_span * 3, kLongest);
        else if (done > 2)
            m_span = std::max(m_span * 2 / 3, kShortest);
    }

private:
    static constexpr int kLeast = 20'000; ///< microseconds
    static constexpr int kShortest = 150'000;
    static constexpr int kLongest = 5'000'000;
    int m_span = kShortest;
};

void examineBackups(const QString& file, const std::set<int>& acknowledged, Tally& tally)
{
    const QString folder = backupFolderOf(file);
    const auto backups = backupsIn(folder);
    qint64 newest = 0;
    for (const Backup& backup : backups) {
        if (!backup.counts()) {
            tally.faults << u"a backup under its name does not count: "_s + backup.damage;
            continue;
        }
        try {
            verifyBackup(backup);
        } catch (const Failure& failure) {
            tally.faults << u"a backup that counts is none: %1 %2"_s.arg(failure.message(), failure.detail());
        }
        newest = std::max(newest, backup.content.entries);
        ++tally.backups;
    }
    tally.unfinished += QDir(folder).entryList({u".redvest-*"_s}, QDir::Dirs | QDir::Hidden).size();
    // One entry made the workspace, one each unit.
    if (!acknowledged.empty() && newest < 1 + *acknowledged.rbegin())
        tally.faults << u"the newest backup holds %1 entries, unit %2 had been backed up"_s.arg(newest).arg(
            *acknowledged.rbegin());
    for (const Backup& backup : backups)
        QFile::remove(backup.path);
}

int examineLists(const QString& file, const Options& options, const std::set<int>& acknowledged, Tally& tally)
{
    const auto db = openWorkspace(file, Mode::Write, options.journal);
    for (const Problem& problem : check(*db))
        tally.faults << u"check: %1 %2"_s.arg(problem.code, problem.field);
    std::set<int> stored;
    db->read().each(u"SELECT name, count(*) FROM store WHERE name LIKE 'list/%' GROUP BY name"_s, {},
                    [&](const Row& row) {
                        stored.insert(row.text(0).section(u'/', 1).toInt());
                        if (row.integer(1) != kListLength)
                            tally.faults << u"half a list: %1 rows of %2"_s.arg(row.integer(1)).arg(row.text(0));
                    });
    for (const int n : acknowledged) {
        if (!stored.contains(n))
            tally.faults << u"lost: list %1"_s.arg(n);
    }
    tally.lists += qint64(acknowledged.size());
    return stored.empty() ? 1 : *stored.rbegin() + 1;
}

struct Killer
{
    std::mt19937 random;
    QHash<QString, Patience> patience; ///< by kind of work
};

void killOften(const QString& program, const Options& options, const QString& kind, Killer& killer, Tally& tally)
{
    Patience& patience = killer.patience[kind];
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(file, options.journal);
    std::set<int> acknowledged;
    int next = 1;
    for (int i = 0; i < kKillsPerWorkspace; ++i, ++tally.kills) {
        const std::set<int> more = runAndKill(
            program, {u"--journal"_s, wordOf(options.journal), u"--worker"_s, kind, file, QString::number(next)},
            patience.next(killer.random));
        patience.learn(more.size());
        if (kind == u"backup"_s) {
            acknowledged.insert(more.begin(), more.end());
            examineBackups(file, more, tally);
            const Verdict verdict = examine(file, options.journal, u"b"_s, acknowledged);
            tally.faults << verdict.faults;
            next = verdict.stored.empty() ? 1 : *verdict.stored.rbegin() + 1;
        } else {
            next = examineLists(file, options, more, tally);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(argc, argv, 30, 3000);
    if (!options.rest.isEmpty())
        return work(options);
    isolate();
    Killer killer{std::mt19937(options.seed), {}};
    Tally tally;
    // Kills that never met a backup or a list prove nothing: a machine busy elsewhere is given more of them.
    const auto isTooLittle = [&] { return std::min(tally.backups, tally.lists) < tally.kills / 4; };
    while (tally.kills < options.count || (isTooLittle() && tally.kills < qint64(options.count) * 3)) {
        for (const QString& kind : {u"backup"_s, u"list"_s})
            killOften(QCoreApplication::applicationFilePath(), options, kind, killer, tally);
    }
    if (isTooLittle())
        tally.faults << u"too little was done: %1 backups, %2 lists"_s.arg(tally.backups).arg(tally.lists);
    return report(
        u"killed jobs (%1, seed %2): %3 kills, %4 backups that count, %5 unfinished, %6 lists acknowledged, %7 "
        u"faults"_s.arg(wordOf(options.journal))
            .arg(options.seed)
            .arg(tally.kills)
            .arg(tally.backups)
            .arg(tally.unfinished)
            .arg(tally.lists)
            .arg(tally.faults.size()),
        tally.faults);
}
