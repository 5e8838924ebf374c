// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the workbook of bench_story.sh and prints the name of somebody in the middle of it; or, with a number of
// columns, the sheet of bench_xlsx.
//
//   bench_files FILE.xlsx [rows [columns]]

#include "core/usecases/workspace/setup.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_files FILE.xlsx [rows [columns]]\n");
        return 1;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int rows = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 50'000;
    if (argc > 3) {
        bench::writeWideXlsx(path, rows, QString::fromLocal8Bit(argv[3]).toInt());
        return 0;
    }
    const QTemporaryDir scratch;
    const SystemClock clock;
    NoProgress silent;
    const auto ws = makeWorkspace(scratch.filePath(u"desk.redvest"_s),
                                  {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                        .value();
    bench::writeStory(path, rows, bench::homesOf(*ws));
    std::printf("%s\n", qPrintable(bench::nameOf(rows / 4)));
    return 0;
}
