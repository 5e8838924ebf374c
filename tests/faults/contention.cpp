// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several programs want one workspace. Three of them write in turns, each taking the lock when it is free: every unit
// acknowledged is stored exactly once. One that comes second is told within a second who has it and may read. Of two
// started at the same moment exactly one writes.

#include "core/base/failure.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPrograms = 3;
constexpr int kTurn = 25; ///< units between giving the lock to others

/// Writes units 1 … count of `series`, a turn at a time; every refusal must be a clean one.
int writeInTurns(const Options& options)
{
    const QString file = options.rest.at(1), series = options.rest.at(2);
    for (int n = 1; n <= options.count;) {
        try {
            const auto db = openWorkspace(file, Mode::Write, options.journal);
            for (int i = 0; i < kTurn && n <= options.count; ++i, ++n) {
                writeUnit(*db, series, n);
                std::printf("%d\n", n);
                std::fflush(stdout);
            }
        } catch (const Failure& failure) {
            if (!failure.message().contains(u"another program"_s)) {
                std::fprintf(stderr, "%s %s\n", qPrintable(failure.message()), qPrintable(failure.detail()));
                return 1;
            }
        }
        ::usleep(500);
    }
    return 0;
}

/// Says "w" when it has the workspace for writing, "r" when not; keeps it until its input ends.
int holdOne(const Options& options)
{
    char nothing = 0;
    try {
        const auto db = openWorkspace(options.rest.at(1), Mode::Write, options.journal);
        std::fputs("w\n", stdout);
        std::fflush(stdout);
        return ::read(STDIN_FILENO, &nothing, 1) < 0 ? 1 : 0;
    } catch (const Failure& failure) {
        std::fputs(failure.message().contains(u"another program"_s) ? "r\n" : "?\n", stdout);
        std::fflush(stdout);
    }
    return 0;
}

struct Child
{
    pid_t pid = -1;
    int toIt = -1, fromIt = -1;
};

Child start(const Options& options, const QStringList& words)
{
    int to[2], from[2];
    if (::pipe2(to, O_CLOEXEC) != 0 || ::pipe2(from, O_CLOEXEC) != 0)
        std::abort();
    QList<QByteArray> all{QCoreApplication::applicationFilePath().toLocal8Bit(), "--journal",
                          wordOf(options.journal).toLatin1(), "--count", QByteArray::number(options.count)};
    for (const QString& word : words)
        all << word.toLocal8Bit();
    std::vector<char*> argv;
    for (QByteArray& word : all)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(to[0], STDIN_FILENO);
        ::dup2(from[1], STDOUT_FILENO);
        ::execv(argv.front(), argv.data());
        std::_Exit(127);
    }
    ::close(to[0]);
    ::close(from[1]);
    return {pid, to[1], from[0]};
}

QByteArray finish(Child& child, int* code)
{
    ::close(child.toIt);
    QByteArray said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(child.fromIt, buffer, sizeof buffer)) > 0;)
        said.append(buffer, got);
    ::close(child.fromIt);
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return said;
}

qint64 compete(const Options& options, QStringList& faults)
{
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(file, options.journal);
    std::array<Child, kPrograms> children;
    for (int i = 0; i < kPrograms; ++i)
        children[std::size_t(i)] = start(options, {u"--turns"_s, file, u"p%1"_s.arg(i)});
    qint64 stored = 0;
    std::array<std::set<int>, kPrograms> acknowledged;
    for (std::size_t i = 0; i < kPrograms; ++i) {
        int code = 0;
        for (const QByteArray& line : finish(children[i], &code).split('\n')) {
            if (!line.isEmpty())
                acknowledged[i].insert(line.toInt());
        }
        if (code != 0 || qint64(acknowledged[i].size()) != options.count)
            faults << u"program %1 ended with %2 after %3 units"_s.arg(i).arg(code).arg(acknowledged[i].size());
    }
    for (std::size_t i = 0; i < kPrograms; ++i) {
        const Verdict verdict = examine(file, options.journal, u"p%1"_s.arg(i), acknowledged[i]);
        faults += verdict.faults;
        stored += qint64(verdict.stored.size());
    }
    return stored;
}

/// The second program: told who and since when, within a second, and it may read.
void comeSecond(const Options& options, QStringList& faults)
{
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(file, options.journal);
    Child first = start(options, {u"--hold"_s, file});
    char said = 0;
    if (::read(first.fromIt, &said, 1) != 1 || said != 'w')
        faults << u"the first program cannot write"_s;
    QElapsedTimer timer;
    timer.start();
    try {
        const auto second = openWorkspace(file, Mode::Write, options.journal);
        faults << u"a second program may write"_s;
    } catch (const Failure& failure) {
        if (!failure.message().contains(u"tester"_s) || !failure.message().contains(u"20"_s))
            faults << u"the second is not told who and since when: "_s + failure.message();
    }
    try {
        Database reader(file, Mode::Read, u"other"_s);
        if (reader.read().number(u"SELECT count(*) FROM store"_s) != 1)
            faults << u"the second does not read what is there"_s;
    } catch (const Failure& failure) {
        faults << u"the second may not read: "_s + failure.message();
    }
    if (timer.elapsed() > 1000)
        faults << u"the second waited %1 ms"_s.arg(timer.elapsed());
    int code = 0;
    finish(first, &code);
}

void startTogether(const Options& options, int rounds, QStringList& faults)
{
    const auto folder = makeFolder();
    const QString file = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(file, options.journal);
    for (int round = 0; round < rounds; ++round) {
        Child pair[2] = {start(options, {u"--hold"_s, file}), start(options, {u"--hold"_s, file})};
        QByteArray words;
        for (const Child& child : pair) {
            char said = '-';
            if (::read(child.fromIt, &said, 1) == 1)
                words += said;
        }
        if (words.count('w') != 1 || words.count('r') != 1)
            faults << u"round %1: %2"_s.arg(round).arg(QString::fromLatin1(words));
        for (Child& child : pair) {
            int code = 0;
            finish(child, &code);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(argc, argv, 300, 3000);
    if (options.rest.value(0) == u"--turns"_s)
        return writeInTurns(options);
    if (options.rest.value(0) == u"--hold"_s)
        return holdOne(options);
    isolate();
    QStringList faults;
    const qint64 stored = compete(options, faults);
    comeSecond(options, faults);
    const int rounds = options.isNightly ? 200 : 20;
    startTogether(options, rounds, faults);
    return report(u"contention (%1): %2 programs × %3 units, %4 stored; %5 starts in pairs; %6 faults"_s
                      .arg(wordOf(options.journal))
                      .arg(kPrograms)
                      .arg(options.count)
                      .arg(stored)
                      .arg(rounds)
                      .arg(faults.size()),
                  faults);
}
