// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faults.h"

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/schema/supplies.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace redvest::faults {

using namespace Qt::Literals::StringLiterals;
using namespace redvest::storage;

Options optionsOf(int argc, char** argv, qint64 shortCount, qint64 longCount)
{
    Options options;
    options.count = shortCount;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == u"--nightly"_s) {
            options.isNightly = true;
            options.count = longCount;
        } else if (word == u"--count"_s && !words.isEmpty()) {
            options.count = words.takeFirst().toLongLong();
        } else if (word == u"--seed"_s && !words.isEmpty()) {
            options.seed = words.takeFirst().toUInt();
        } else if (word == u"--journal"_s && !words.isEmpty()) {
            options.journal = words.takeFirst() == u"truncate"_s ? JournalMode::Truncate : JournalMode::Wal;
        } else {
            options.rest << word;
        }
    }
    return options;
}

QString wordOf(JournalMode journal)
{
    return journal == JournalMode::Wal ? u"wal"_s : u"truncate"_s;
}

std::unique_ptr<QTemporaryDir> makeFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QString parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(parent + u"/redvest-faults-XXXXXX"_s);
}

std::unique_ptr<Database> openWorkspace(const QString& file, Mode mode, JournalMode journal)
{
    OpenOptions options;
    options.journal = journal;
    return std::make_unique<Database>(file, mode, u"tester"_s, options);
}

void makeWorkspaceFile(const QString& file, JournalMode journal)
{
    const auto db = openWorkspace(file, Mode::Create, journal);
    const FixedClock clock(atLocal(QDate(2022, 3, 20)));
    const auto made = db->write(clock, u"tester"_s, {u"test.make"_s, {}}, [](Writer& w) {
        w.add(storeTable(), Store{Id<Store>::make(), u"counter"_s, u"310106"_s, {}, {}, false});
        return Problems{};
    });
    if (!made.ok())
        throw Failure(made.problems().front().text);
    db->checkpoint();
}

namespace {

QString nameOf(const QString& series, int n, QChar half)
{
    return u"%1/%2/%3"_s.arg(series).arg(n).arg(half);
}

} // namespace

void writeUnit(Database& db, const QString& series, int n)
{
    const SystemClock clock;
    const auto done = db.write(clock, u"tester"_s, {u"test.unit"_s, QString::number(n)}, [&](Writer& w) {
        for (const QChar half : {u'a', u'b'}) {
            // Texts of different lengths, so that pages split and overflow.
            const QString note(1 + (n * 37) % 1500, QChar(u'一' + n % 500));
            w.add(storeTable(), Store{Id<Store>::make(), nameOf(series, n, half), u"310106"_s, note, {}, false});
        }
        auto counters = w.all(storeTable(), u"name = 'counter'"_s);
        counters.front().keeper = u"%1/%2"_s.arg(series).arg(n);
        w.put(storeTable(), counters.front());
        return Problems{};
    });
    if (!done.ok())
        throw Failure(done.problems().front().text);
}

Verdict examine(Database& db, const QString& series, const std::set<int>& acknowledged)
{
    Verdict verdict;
    for (const Problem& p : check(db))
        verdict.faults << u"check: %1 %2 %3"_s.arg(p.code, p.field, p.text);
    QHash<QString, int> seen;
    int latest = 0;
    db.read().each(u"SELECT name, keeper FROM store WHERE gone = 0"_s, {}, [&](const Row& row) {
        const QStringList parts = row.text(0).split(u'/');
        if (parts.size() == 3 && parts[0] == series) {
            ++seen[row.text(0)];
            verdict.stored.insert(parts[1].toInt());
        } else if (const QStringList count = row.text(1).split(u'/'); count.size() == 2 && count[0] == series) {
            latest = count[1].toInt();
        }
    });
    for (const int n : verdict.stored) {
        if (seen.value(nameOf(series, n, u'a')) != 1 || seen.value(nameOf(series, n, u'b')) != 1)
            verdict.faults << u"torn or twice: %1/%2"_s.arg(series).arg(n);
    }
    for (const int n : acknowledged) {
        if (!verdict.stored.contains(n))
            verdict.faults << u"lost: %1/%2"_s.arg(series).arg(n);
    }
    if (latest != 0 && !verdict.stored.contains(latest))
        verdict.faults << u"torn: the counter says %1"_s.arg(latest);
    return verdict;
}

Verdict examine(const QString& file, JournalMode journal, const QString& series, const std::set<int>& acknowledged)
{
    try {
        return examine(*openWorkspace(file, Mode::Write, journal), series, acknowledged);
    } catch (const Failure& failure) {
        return {{u"cannot be opened: %1 %2"_s.arg(failure.message(), failure.detail())}, {}};
    }
}

bool acknowledge(int n)
{
    const QByteArray line = QByteArray::number(n) + '\n';
    return ::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) == line.size();
}

std::set<int> runAndKill(const QString& program, const QStringList& words, int afterMicros, KillFrom from)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        std::abort();
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString& word : words)
        texts.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::execv(arguments.front(), arguments.data());
        std::_Exit(127);
    }
    ::close(pipe[1]);
    QByteArray said;
    char buffer[4096];
    if (from == KillFrom::FirstWord) { // or when it ends without one
        if (const ssize_t got = ::read(pipe[0], buffer, sizeof buffer); got > 0)
            said.append(buffer, got);
    }
    ::usleep(useconds_t(afterMicros));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    for (ssize_t got = 0; (got = ::read(pipe[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, got);
    ::close(pipe[0]);
    std::set<int> acknowledged;
    for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            acknowledged.insert(line.toInt());
    }
    return acknowledged;
}

int report(const QString& line, const QStringList& faults)
{
    std::printf("%s\n", line.toUtf8().constData());
    for (const QString& fault : faults.first(std::min<qsizetype>(faults.size(), 10)))
        std::fprintf(stderr, "  %s\n", fault.toUtf8().constData());
    std::fflush(stdout);
    return faults.isEmpty() ? 0 : 1;
}

void isolate()
{
    static const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
}

} // namespace redvest::faults
