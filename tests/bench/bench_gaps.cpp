// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where people are missing in a city after two months, 2 000 000 assignments: gaps by street and by hour, the figures
// of the first page and its painted chart, beside one bare SQL statement that groups the same day by street; and what
// the indexes that carry these questions cost when a day's assignments are put in.
//
//   bench_gaps WORKSPACE      made on the first run (a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/usecases/figures/overview.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/two_months.h"
#include "tests/bench/waits.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPageGoal = 150;
constexpr double kUpkeepGoal = 1.5;
constexpr int kInserted = 30'000; ///< assignments, about a day's

template <class Work>
bool isFast(const char* what, Work work)
{
    Waits waits;
    for (int i = 0; i < kRuns; ++i)
        waits.add(work);
    return waits.print(what, kPageGoal, false);
}

/// The same day in one statement, nothing named, nothing but the sums.
void printBare(const QString& file, Span period)
{
    const Db db = openBare(file);
    run(db.get(), "PRAGMA cache_size=-65536");
    Waits waits;
    for (int i = 0; i < kRuns; ++i) {
        waits.add([&] {
            const Statement rows = prepare(
                db.get(), "SELECT street, sum(needed), sum(filled), sum(max(0, needed - filled)) FROM (SELECT "
                          "substr(x.division, 1, 9) AS street, s.needed AS needed, (SELECT count(*) FROM assignment a "
                          "WHERE a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') AND a.gone = 0) AS "
                          "filled FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site WHERE "
                          "s.starts < '" +
                              toUtcText(period.to).toStdString() + "' AND s.ends > '" +
                              toUtcText(period.from).toStdString() + "' AND s.gone = 0) GROUP BY street");
            while (step(rows.get())) {
            }
        });
    }
    (void)waits.print("bare SQL, by street:", kPageGoal, false);
}

double insertSeconds(sqlite3* db, const char* prefix)
{
    const Statement insert = insertAsMade(db, "assignment");
    const Statement seats =
        prepare(db, "SELECT shift, volunteer FROM assignment ORDER BY rowid DESC LIMIT " + std::to_string(kInserted));
    std::vector<std::vector<BareValue>> rows;
    while (step(seats.get())) {
        const QString key = toText(namedUuid({QString::fromUtf8(prefix), QString::number(rows.size())}));
        rows.push_back({key.toStdString(), textAt(seats.get(), 0), textAt(seats.get(), 1), "proposed", "", "", "", 0});
    }
    return cpuOf([&] {
        for (const std::vector<BareValue>& row : rows)
            insertRow(insert.get(), row);
    });
}

/// Rows put into the large table with and without the index the gaps are counted in; nothing of it is kept.
bool isUpkeepCheap(const QString& file)
{
    const Db db = openBare(file);
    run(db.get(), "PRAGMA cache_size=-65536");
    run(db.get(), "BEGIN IMMEDIATE");
    (void)insertSeconds(db.get(), "warm");
    const double with = insertSeconds(db.get(), "with");
    run(db.get(), "DROP INDEX assignment_shift");
    const double bare = insertSeconds(db.get(), "bare");
    run(db.get(), "ROLLBACK");
    std::printf("upkeep: %d assignments put in %.3f s, without the index of gaps %.3f s: %.2f x (goal %.1f)\n",
                kInserted, with, bare, with / bare, kUpkeepGoal);
    return with / bare <= kUpkeepGoal;
}

bool measureQuestions(const QString& file, const Clock& clock)
{
    const auto ws = Workspace::open(file, OpenFor::Reading, u"bench"_s, clock);
    const auto ask = [&](GapBy by) {
        GapQuery query;
        query.period = dutyDay(clock.now());
        query.by = by;
        return query;
    };
    NoProgress silent;
    bool isAll = isFast("gaps by street:", [&] { (void)gaps(*ws, ask(GapBy::Street)).value(); });
    isAll = isFast("gaps by hour:", [&] { (void)gaps(*ws, ask(GapBy::Hour)).value(); }) && isAll;
    isAll = isFast("street by hour:", [&] { (void)gapsByHour(*ws, ask(GapBy::Street)).value(); }) && isAll;
    isAll = isFast("figures of the day:",
                   [&] {
                       (void)figures(*ws, {{}, dutyDay(clock.now()), clock.now()});
                   }) &&
            isAll;
    isAll = isFast("what waits:", [&] { (void)findings(*ws, u"31"_s, clock.now()); }) && isAll;
    isAll = isFast("all of the first page:", [&] { (void)overview(*ws, ask(GapBy::Street), silent).value(); }) && isAll;
    return isAll;
}

int measure(const QString& file)
{
    const FixedClock clock(endOfTwoMonths());
    if (!QFileInfo::exists(file))
        makeTwoMonths(file, clock);
    printBare(file, dutyDay(clock.now()));
    const bool isFastAll = measureQuestions(file, clock);
    return isUpkeepCheap(file) && isFastAll ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_gaps WORKSPACE\n");
        return 1;
    }
    try {
        return measure(QString::fromLocal8Bit(argv[1]));
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
