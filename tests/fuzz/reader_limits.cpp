// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the worst files that can be made, each in a process of its own, and says what it took: at most 512 MB and 30 s
// of CPU time, whatever the file. What is refused is refused with a sentence; a list of 500 000 people is not.
//
//   reader_limits            those that are made and read in a moment
//   reader_limits --all      all of them; some GB of room for files that last for a moment

#include "core/formats/sheet.h"
#include "tests/fuzz/child.h"
#include "tests/fuzz/worst_files.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace redvest;
using namespace redvest::fuzz;

namespace {

struct Read
{
    char outcome[64];
    qint64 rows;
};

/// Every row of the file, as an import takes them; the code of the first Problem, or "ok".
QByteArray readAll(const QString& path, qint64& rows)
{
    NoProgress silent;
    const auto book = formats::openBook(path, {}, silent);
    if (!book.ok())
        return book.problems().front().code.toUtf8();
    while (book->rows->next() != nullptr)
        ++rows;
    return book->rows->problem() ? book->rows->problem()->code.toUtf8() : QByteArray("ok");
}

bool stands(const WorstFile& worst, const QString& path)
{
    auto* read = static_cast<Read*>(sharedWithChildren(sizeof(Read)));
    if (inChild([&] { worst.make(path); }).signal != 0)
        return false;
    const Ended ended = inChild([&] {
        allowTime();
        qint64 rows = 0;
        qstrncpy(read->outcome, readAll(path, rows).constData(), sizeof read->outcome);
        read->rows = rows;
    });
    std::printf("%-40s %9lld bytes: %-14s %8lld rows, %3lld MB, %4.1f s\n", worst.name,
                static_cast<long long>(QFileInfo(path).size()), read->outcome, static_cast<long long>(read->rows),
                static_cast<long long>(ended.kilobytes / 1024), ended.seconds);
    std::fflush(stdout);
    const char* fault = faultOf(ended);
    if (fault != nullptr)
        std::fprintf(stderr, "%s: %s\n", worst.name, fault);
    const bool isAsExpected = qstrcmp(read->outcome, worst.outcome) == 0;
    if (fault == nullptr && !isAsExpected)
        std::fprintf(stderr, "%s: should be %s\n", worst.name, worst.outcome);
    return fault == nullptr && isAsExpected;
}

} // namespace

int main(int argc, char** argv)
{
    const bool all = argc == 2 && qstrcmp(argv[1], "--all") == 0;
    if (argc > 1 && !all) {
        std::fprintf(stderr, "reader_limits [--all]\n");
        return 1;
    }
    bool isGood = true;
    for (const WorstFile& worst : worstFiles()) {
        if (worst.isLong && !all)
            continue;
        const QTemporaryDir folder;
        isGood = stands(worst, folder.filePath(QStringLiteral("worst"))) && isGood;
    }
    return isGood ? 0 : 1;
}
