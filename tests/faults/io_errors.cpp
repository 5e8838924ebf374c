// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first operation on the disk fails, then the second, the third … until a run needs none that fails: once and for
// ever, as a disk that does not answer and as a full one. Nothing may be damaged, nothing acknowledged be missing, and
// whoever works is told a sentence.

#include "core/base/failure.h"
#include "tests/faults/faults.h"
#include "tests/faults/faulty_disk.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Error { Io, Full };

class FailingDisk final : public FileWatcher
{
public:
    FailingDisk(int at, Error error, bool isForEver) : m_at(at), m_error(error), m_isForEver(isForEver) {}
    int before(FileOp op) override
    {
        // A full disk refuses only what needs room.
        if (m_error == Error::Full && op != FileOp::Write && op != FileOp::Open)
            return SQLITE_OK;
        ++m_done;
        if (m_done < m_at || (m_done > m_at && !m_isForEver))
            return SQLITE_OK;
        hasFailed = true;
        return codeOf(op);
    }
    bool hasFailed = false;

private:
    [[nodiscard]] int codeOf(FileOp op) const
    {
        switch (op) {
        case FileOp::Open:
            return SQLITE_CANTOPEN;
        case FileOp::Read:
            return SQLITE_IOERR_READ;
        case FileOp::Write:
            return m_error == Error::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        case FileOp::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case FileOp::Sync:
            return SQLITE_IOERR_FSYNC;
        case FileOp::Size:
            return SQLITE_IOERR_FSTAT;
        case FileOp::Delete:
            return SQLITE_IOERR_DELETE;
        case FileOp::Lock:
            return SQLITE_IOERR_LOCK;
        case FileOp::SharedMemory:
            return SQLITE_IOERR_SHMMAP;
        }
        return SQLITE_IOERR;
    }

    int m_at;
    Error m_error;
    bool m_isForEver;
    int m_done = 0;
};

struct Tally
{
    qint64 runs = 0, failures = 0, storedUnsaid = 0;
    QStringList faults;
};

/// Opens, works, checkpoints, works, closes. What was acknowledged; each refusal must be told.
std::set<int> work(const QString& file, JournalMode journal, Tally& tally)
{
    std::set<int> acknowledged;
    const auto guarded = [&](const auto& step) {
        try {
            step();
        } catch (const Failure& failure) {
            ++tally.failures;
            if (failure.message().trimmed().isEmpty())
                tally.faults << u"a failure without a sentence: "_s + failure.detail();
        }
    };
    guarded([&] {
        const auto db = openWorkspace(file, Mode::Write, journal);
        for (int n = 1; n <= 3; ++n) {
            guarded([&] {
                writeUnit(*db, u"e"_s, n);
                acknowledged.insert(n);
            });
            if (n == 2)
                guarded([&] { db->checkpoint(); });
        }
        guarded([&] { (void)db->read().number(u"SELECT count(*) FROM store"_s); });
    });
    return acknowledged;
}

/// Every point of failure of one kind, until a run goes through.
void failEverywhere(const Options& options, Error error, bool isForEver, Tally& tally)
{
    const auto folder = makeFolder();
    const QString original = folder->filePath(u"original.redvest"_s);
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(original, options.journal);
    for (int at = 1;; ++at) {
        for (const auto* ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(file + QLatin1String(ending));
        QFile::copy(original, file);
        FailingDisk failing(at, error, isForEver);
        std::set<int> acknowledged;
        {
            const FaultyDisk disk(failing);
            acknowledged = work(file, options.journal, tally);
        }
        ++tally.runs;
        const Verdict verdict = examine(file, options.journal, u"e"_s, acknowledged);
        tally.storedUnsaid += qint64(verdict.stored.size() - acknowledged.size());
        for (const QString& fault : verdict.faults)
            tally.faults << u"operation %1%2: %3"_s.arg(at).arg(isForEver ? u" and all after it"_s : QString(), fault);
        if (!failing.hasFailed) {
            if (acknowledged.size() != 3)
                tally.faults << u"a run without failures did not store everything"_s;
            return;
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 0, 0);
    Tally tally;
    for (const Error error : {Error::Io, Error::Full}) {
        for (const bool isForEver : {false, true})
            failEverywhere(options, error, isForEver, tally);
    }
    if (tally.runs < 100 || tally.failures == 0)
        tally.faults << u"only %1 points of failure"_s.arg(tally.runs);
    return report(
        u"failing operations (%1): %2 runs, %3 failures told, %4 units stored though told as failed, %5 faults"_s
            .arg(wordOf(options.journal))
            .arg(tally.runs)
            .arg(tally.failures)
            .arg(tally.storedUnsaid)
            .arg(tally.faults.size()),
        tally.faults);
}
