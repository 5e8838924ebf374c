// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The power goes at a random moment: what was not synced is kept in part, at random. Nothing acknowledged may be
// missing, nothing half there, nothing damaged. Three ways of keeping a file that are known to be unsafe go through the
// same mill and must be found out, or the mill grinds nothing.

#include "core/base/failure.h"
#include "tests/faults/faults.h"
#include "tests/faults/forgetful_disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

#include <sqlite3.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUnits = 12;
constexpr int kCutsPerRecording = 100;

/// What is written through the recording disk, and how it is judged afterwards.
struct Subject
{
    std::function<void(const QString& file)> make;
    std::function<void(const QString& file, Recorder&)> work;
    std::function<QStringList(const QString& file, const std::set<int>& acknowledged)> judge;
};

Subject workspaceSubject(JournalMode journal, unsigned seed)
{
    return {[=](const QString& file) { makeWorkspaceFile(file, journal); },
            [=](const QString& file, Recorder& recorder) {
                const auto db = openWorkspace(file, Mode::Write, journal);
                std::mt19937 random(seed);
                for (int n = 1; n <= kUnits; ++n) {
                    writeUnit(*db, u"w"_s, n);
                    recorder.acknowledge(n);
                    if (random() % 5 == 0)
                        db->checkpoint();
                }
            },
            [=](const QString& file, const std::set<int>& acknowledged) {
                return examine(file, journal, u"w"_s, acknowledged).faults;
            }};
}

/// SQLite alone, with the settings under suspicion.
class Bare
{
public:
    explicit Bare(const QString& file) { sqlite3_open(QFile::encodeName(file).constData(), &m_db); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() { sqlite3_close(m_db); }
    bool run(const QString& sql, const std::function<void(const QByteArray&)>& take = {})
    {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW && take)
                take(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return code == SQLITE_DONE;
    }

private:
    sqlite3* m_db = nullptr;
};

Subject bareSubject(const QString& journal, const QString& synchronous)
{
    const auto opened = [=](const QString& file) {
        auto db = std::make_unique<Bare>(file);
        db->run(u"PRAGMA journal_mode="_s + journal);
        db->run(u"PRAGMA synchronous="_s + synchronous);
        return db;
    };
    return {[=](const QString& file) {
                const auto db = opened(file);
                db->run(u"CREATE TABLE a (n INTEGER PRIMARY KEY, t TEXT UNIQUE)"_s);
                db->run(u"CREATE TABLE b (n INTEGER PRIMARY KEY, t TEXT UNIQUE)"_s);
            },
            [=](const QString& file, Recorder& recorder) {
                const auto db = opened(file);
                for (int n = 1; n <= 3 * kUnits; ++n) {
                    const QString text = QString::number(n * 7919 % 1000) + QString(500 + n * 37 % 900, u'x');
                    db->run(u"BEGIN IMMEDIATE"_s);
                    for (const auto* table : {u"a", u"b"})
                        db->run(u"INSERT INTO %1 VALUES (%2, '%3')"_s.arg(table).arg(n).arg(text));
                    if (db->run(u"COMMIT"_s))
                        recorder.acknowledge(n);
                }
            },
            [=](const QString& file, const std::set<int>& acknowledged) {
                Bare db(file);
                QStringList faults;
                std::set<int> stored[2];
                bool isSound = true;
                for (int i = 0; i < 2; ++i)
                    isSound = isSound && db.run(u"SELECT n FROM %1 WHERE length(t) > 0"_s.arg(i ? u"b" : u"a"),
                                                [&](const QByteArray& n) { stored[i].insert(n.toInt()); });
                isSound = isSound && db.run(u"PRAGMA integrity_check"_s,
                                            [&](const QByteArray& said) { isSound = isSound && said == "ok"; });
                if (!isSound || stored[0] != stored[1])
                    return QStringList{u"corrupt"_s};
                for (const int n : acknowledged) {
                    if (!stored[0].contains(n))
                        faults << u"lost: %1"_s.arg(n);
                }
                return faults;
            }};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void layDown(const QString& folder, const std::map<QByteArray, QByteArray>& files)
{
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder + u'/' + name);
    for (const auto& [path, content] : files) {
        QFile file(QFile::decodeName(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw Failure(u"The disk of the test is full."_s);
    }
}

struct Tally
{
    qint64 cuts = 0, lossy = 0, corrupt = 0;
    QStringList faults;
};

std::vector<DiskEvent> record(const Subject& subject, const QString& file)
{
    Recorder recorder;
    const FaultyDisk disk(recorder);
    subject.work(file, recorder);
    return std::move(recorder.events);
}

void cutOften(const Subject& subject, qint64 cuts, std::mt19937& random, Tally& tally)
{
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    subject.make(file);
    ForgetfulDisk disk;
    for (const QString& name : QDir(folder->path()).entryList({u"a.redvest*"_s}, QDir::Files)) {
        if (!name.endsWith(u".lock"_s) && !name.endsWith(u"-shm"_s))
            disk.load(QFile::encodeName(folder->filePath(name)), contentOf(folder->filePath(name)));
    }
    const std::vector<DiskEvent> events = record(subject, file);
    std::vector<std::size_t> moments;
    for (qint64 i = 0; i < cuts; ++i)
        moments.push_back(random() % events.size());
    std::sort(moments.begin(), moments.end());
    std::set<int> acknowledged;
    std::size_t done = 0;
    for (const std::size_t moment : moments) {
        for (; done <= moment; ++done) {
            if (events[done].kind == DiskEvent::Kind::Acknowledge)
                acknowledged.insert(int(events[done].number));
            disk.apply(events[done]);
        }
        layDown(folder->path(), disk.afterCut(random));
        const QStringList faults = subject.judge(file, acknowledged);
        ++tally.cuts;
        const bool isLossy = !faults.filter(u"lost"_s).isEmpty();
        tally.lossy += isLossy ? 1 : 0;
        tally.corrupt += !faults.isEmpty() && !isLossy ? 1 : 0;
        for (const QString& fault : faults)
            tally.faults << u"event %1 of %2: %3"_s.arg(moment).arg(events.size()).arg(fault);
    }
}

Tally cut(const std::function<Subject(unsigned seed)>& subject, qint64 count, unsigned seed)
{
    std::mt19937 random(seed);
    Tally tally;
    while (tally.cuts < count)
        cutOften(subject(unsigned(random())), std::min<qint64>(kCutsPerRecording, count - tally.cuts), random, tally);
    return tally;
}

/// The controls: an unsafe setting that nobody finds out means that the test itself is broken.
QStringList unsafeSettingsThatPass(const Options& options)
{
    struct Control
    {
        QString journal, synchronous;
        bool losesOnly = true;
    };
    const Control controls[] = {
        {u"WAL"_s, u"NORMAL"_s, true}, {u"DELETE"_s, u"OFF"_s, false}, {u"DELETE"_s, u"FULL"_s, true}};
    QStringList passed;
    for (const Control& c : controls) {
        const Tally tally = cut([&](unsigned) { return bareSubject(c.journal, c.synchronous); },
                                std::max<qint64>(200, options.count / 10), options.seed);
        const QString words = u"control %1/%2: %3 cuts, %4 lossy, %5 corrupt"_s.arg(c.journal, c.synchronous)
                                  .arg(tally.cuts)
                                  .arg(tally.lossy)
                                  .arg(tally.corrupt);
        const bool isFoundOut = (c.losesOnly ? tally.lossy : tally.corrupt) > 0;
        if (report(words, {}) != 0 || !isFoundOut)
            passed << words + u": not found out"_s;
    }
    return passed;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 3000, 50000);
    Tally tally =
        cut([&](unsigned seed) { return workspaceSubject(options.journal, seed); }, options.count, options.seed);
    tally.faults += unsafeSettingsThatPass(options);
    return report(u"power cuts (%1, seed %2): %3 cuts, %4 lost, %5 torn or corrupt"_s.arg(wordOf(options.journal))
                      .arg(options.seed)
                      .arg(tally.cuts)
                      .arg(tally.lossy)
                      .arg(tally.corrupt),
                  tally.faults);
}
