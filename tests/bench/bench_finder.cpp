// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The finder over a whole register, as a page asks it at every key: the register is in memory, what else is asked of
// people is read at the first question and kept. Beside it one bare SQL statement that counts the same skill, home and
// source and nothing else. Goal: 100 ms over 50 000 people.
//
//   bench_finder WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/volunteers/people_finder.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/waits.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kFinderGoal = 100; ///< milliseconds for 50 000 people, by the clock on the wall
constexpr double kPeopleGoal = 50'000;

struct Asked
{
    const char* what;
    QString criteria;
};

std::vector<Asked> questions(const Workspace& ws)
{
    const QString day = ws.today().addDays(1).toString(Qt::ISODate);
    const QString span = day + u"T08:00/12:00"_s;
    std::vector<Asked> all{
        {"nothing asked:", {}},
        {"skill and home:", u"技能=急救 居住="_s + ws.office().division},
        {"free and rested:", u"有空=%1 已休息=%1"_s.arg(span)},
        {"insured, grown, sex:", u"已参保=是 年龄=18-60 性别=女 日期="_s + day},
        {"all of these:",
         u"技能=急救 居住=%1 有空=%2 已休息=%2 已参保=是 年龄=18-60 性别=女"_s.arg(ws.office().division, span)},
        {"never served:", u"从未服务=是"_s},
    };
    const auto shifts = shiftRows(ws, {{}, {ws.now(), plusMinutes(ws.now(), 24 * 60)}, {}});
    if (!shifts.empty())
        all.push_back({"fits a shift:", u"班次="_s + shifts.front().shift.id.text()});
    return all;
}

/// The least that has to be looked at, in one statement.
double bareMedian(const QString& file)
{
    const Db db = openBare(file);
    run(db.get(), "PRAGMA cache_size=-65536");
    Waits waits;
    for (int i = 0; i < kRuns; ++i) {
        waits.add([&] {
            const Statement rows =
                prepare(db.get(), "SELECT count(*) FROM volunteer v WHERE v.gone = 0 AND v.status <> 'archived' "
                                  "AND v.division >= '31' AND v.division < '32' AND v.sex = 'female' AND v.id IN "
                                  "(SELECT volunteer FROM qualification WHERE kind = 'skill' AND name = '急救' AND "
                                  "gone = 0)");
            while (step(rows.get())) {
            }
        });
    }
    (void)waits.print("bare SQL, three of them:", kFinderGoal, false);
    return median(waits.wall);
}

bool measure(const QString& file, const Clock& clock)
{
    const double bare = bareMedian(file);
    const auto ws = Workspace::open(file, OpenFor::Reading, u"bench"_s, clock);
    Waits reading;
    std::unique_ptr<PeopleFinder> finder;
    reading.add([&] { finder = std::make_unique<PeopleFinder>(*ws); });
    (void)reading.print("the register, read once:", kFinderGoal, false);
    const double people = double(std::max<qint64>(1, finder->count(*ws, {})->registered));
    const double goal = kFinderGoal * std::max(1.0, people / kPeopleGoal);
    bool isAll = true;
    for (const Asked& asked : questions(*ws)) {
        const PeopleCriteria criteria = criteriaFromText(asked.criteria).value();
        Waits waits;
        qint64 found = 0;
        for (int i = 0; i < kRuns; ++i)
            waits.add([&] { found = finder->find(*ws, criteria, 1000).value().count; });
        isAll = waits.print(asked.what, goal, false) && isAll;
        std::printf("    %lld of %.0f people; the first time %.1f ms, later %.2f x of the bare statement\n",
                    static_cast<long long>(found), people, waits.wall.front(), median(waits.wall) / bare);
    }
    return isAll;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_finder WORKSPACE\n");
        return 1;
    }
    try {
        const QString file = QString::fromLocal8Bit(argv[1]);
        const SystemClock clock;
        NoProgress silent;
        if (!QFileInfo::exists(file))
            (void)makeSample(file, SampleScale::City, u"bench"_s, clock, silent).value();
        return measure(file, clock) ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
