// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand assignments judged on merged time, each beside the others of its person as far around as they
// matter, in CPU time: of that alone, and of reading them.
//
//   bench_intensity [assignments]

#include "core/domain/eligibility_limits.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kRatioGoal = 2; ///< of the CPU time of reading them
constexpr int kShiftsOfPerson = 12;
constexpr const char* kStamp = "001650000000000-0000-bench";
const QDate kFirst(2022, 3, 1);

std::string named(const char* kind, int number)
{
    return toText(namedUuid({u"bench"_s, QString::fromUtf8(kind), QString::number(number)})).toStdString();
}

/// Each person on twelve shifts of a month, some of them one after the other; every fourth shift states a break. Rows
/// are put past the gate: they are read, and nothing else.
void fill(const QString& file, int count)
{
    const Db db = openBare(file);
    const Statement site = insertAsMade(db.get(), "site"), post = insertAsMade(db.get(), "post"),
                    shift = insertAsMade(db.get(), "shift"), seat = insertAsMade(db.get(), "assignment");
    run(db.get(), "PRAGMA synchronous=OFF");
    run(db.get(), "BEGIN IMMEDIATE");
    insertRow(site.get(), {named("site", 0), "采样点", "", "310106012", "", "", "", 0, kStamp, 0});
    insertRow(post.get(), {named("post", 0), named("site", 0), "", "采样", "核酸采样", "high", "", "", "", "", "", "",
                           0, kStamp, 0});
    run(db.get(), "UPDATE post SET suit = 1");
    constexpr int kShifts = 30 * 6;
    for (int n = 0; n < kShifts; ++n) {
        const Instant starts = plusMinutes(atLocal(kFirst), n * 240);
        insertRow(shift.get(), {named("shift", n), named("post", 0), toUtcText(starts).toStdString(),
                                toUtcText(plusMinutes(starts, 240)).toStdString(), 500, "", 0, kStamp, 0});
    }
    for (int n = 0; n < kShifts; n += 4) {
        const QTime pause = localTime(plusMinutes(atLocal(kFirst), n * 240 + 120));
        const QString breaks = pause.toString(u"HH:mm"_s) + u'–' + pause.addSecs(1800).toString(u"HH:mm"_s);
        run(db.get(),
            "UPDATE shift SET breaks = '" + breaks.toStdString() + "' WHERE id = '" + named("shift", n) + "'");
    }
    for (int n = 0; n < count; ++n) {
        const int person = n / kShiftsOfPerson;
        const int at = (person * 7 + (n % kShiftsOfPerson) * 13 + (n % 3 == 0 ? 1 : 0)) % kShifts;
        insertRow(seat.get(),
                  {named("seat", n), named("shift", at), named("person", person), "accepted", "", "", kStamp, 0});
    }
    run(db.get(), "COMMIT");
}

/// How many are over a limit. `given` by person, then start.
std::size_t judged(const std::vector<storage::GivenBy>& given)
{
    const EligibilityLimits limits;
    const qint64 around = qint64(daysAround(limits)) * 24 * 60;
    std::size_t hard = 0;
    std::vector<TimeGiven> others;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Span near{plusMinutes(given[i].time.span.from, -around), plusMinutes(given[i].time.span.to, around)};
        others.clear();
        const auto take = [&](std::size_t k) {
            if (given[k].volunteer != given[i].volunteer || !given[k].time.span.touches(near))
                return false;
            others.push_back(given[k].time);
            return true;
        };
        for (std::size_t k = i; k > 0 && take(k - 1); --k) {
        }
        for (std::size_t k = i + 1; k < given.size() && take(k); ++k) {
        }
        const Intensity work = intensityOf(given[i].time, others);
        const bool isHard = (work.restMinutes >= 0 && work.restMinutes < limits.restMinutes) ||
                            work.dayMinutes > limits.dayMinutes || work.weekMinutes > limits.weekMinutes ||
                            work.daysInRow > limits.daysInRow || work.stretchMinutes > limits.stretchMinutes ||
                            work.suitMinutes > limits.suitMinutes;
        hard += isHard ? 1 : 0;
    }
    return hard;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 100'000;
    const QTemporaryDir folder;
    const FixedClock clock(atLocal(kFirst));
    const QString file = folder.filePath(u"month.redvest"_s);
    NoProgress silent;
    (void)makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
        .value();
    fill(file, count);
    const auto ws = Workspace::open(file, OpenFor::Reading, u"bench"_s, clock);
    const Span month{atLocal(kFirst.addDays(-1)), atLocal(kFirst.addDays(32))};
    std::vector<storage::GivenBy> given;
    const Spent reading = spentBy([&] { given = storage::timesGiven(ws->read(), month, {}); });
    if (given.size() != std::size_t(count)) {
        std::fprintf(stderr, "%zu of %d assignments were read\n", given.size(), count);
        return 3;
    }
    std::size_t hard = 0;
    const Spent judging = spentBy([&] {
        std::sort(given.begin(), given.end(), [](const storage::GivenBy& a, const storage::GivenBy& b) {
            return a.volunteer != b.volunteer ? a.volunteer < b.volunteer : a.time.span.from < b.time.span.from;
        });
        hard = judged(given);
    });
    const double ratio = judging.cpu / reading.cpu;
    std::printf("%d assignments: read in %.3f s of CPU, judged in %.3f s (%zu over a limit); ratio %.2f (goal %.0f)\n",
                count, reading.cpu, judging.cpu, hard, ratio, kRatioGoal);
    return ratio <= kRatioGoal ? 0 : 2;
}
