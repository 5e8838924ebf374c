// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gap of a city's week is made of, asked again after each of some changes, as the first page asks it: one
// seat taken or given up in between. Beside it the first question, which reads everything, and one bare statement that
// reads who stands on the shifts of that week and does no more. Goal: 300 ms after the first.
//
//   bench_nature WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/nature_book.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/waits.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kAgainGoal = 300;
constexpr int kDays = 7;

/// Whoever stands on the shifts of the period, read and counted.
double bareMedian(const QString& file, Span period)
{
    const Db db = openBare(file);
    run(db.get(), "PRAGMA cache_size=-65536");
    Waits waits;
    for (int i = 0; i < kRuns; ++i) {
        waits.add([&] {
            const Statement rows =
                prepare(db.get(), "SELECT a.volunteer, s.starts FROM assignment a JOIN shift s ON s.id = a.shift WHERE "
                                  "s.starts < '" +
                                      toUtcText(period.to).toStdString() + "' AND s.ends > '" +
                                      toUtcText(period.from).toStdString() + "' AND s.gone = 0 AND a.gone = 0");
            while (step(rows.get())) {
            }
        });
    }
    (void)waits.print("bare SQL, who stands where:", kAgainGoal, false);
    return median(waits.cpu);
}

/// Seats of coming shifts that are given up and taken again.
class Changes
{
public:
    explicit Changes(Workspace& ws)
        : m_ws(ws)
        , m_seats(ws.read().all(storage::assignmentTable(), u"state = 'accepted'"_s, {}, u"ORDER BY id LIMIT 100"_s))
    {}
    /// Gives up or takes again one of the seats.
    ChangeSet next()
    {
        Assignment& seat = m_seats.at(m_next++ % m_seats.size());
        seat.state = seat.state == AssignmentState::Accepted ? AssignmentState::Cancelled : AssignmentState::Accepted;
        return m_ws
            .write({u"bench"_s, {}},
                   [&](storage::Writer& writer) {
                       writer.put(storage::assignmentTable(), seat);
                       return Problems{};
                   })
            .value();
    }

private:
    Workspace& m_ws;
    std::vector<Assignment> m_seats;
    std::size_t m_next = 0;
};

bool measure(const QString& file, const Clock& clock)
{
    const auto ws = Workspace::open(file, OpenFor::Writing, u"bench"_s, clock);
    GapQuery query;
    query.period = {plusMinutes(dutyDay(ws->now()).to, -qint64(kDays) * 24 * 60), dutyDay(ws->now()).to};
    const double bare = bareMedian(file, query.period);
    NatureBook book;
    NatureTable answer{};
    Waits first;
    first.add([&] { answer = book.nature(*ws, query).value(); });
    (void)first.print("the first question:", kAgainGoal, false);
    std::printf("    open seats %lld: callable %lld, after training %lld, from outside %lld\n",
                static_cast<long long>(answer.total.gap()), static_cast<long long>(answer.total.callable),
                static_cast<long long>(answer.total.trainable), static_cast<long long>(answer.total.structural));
    Changes changes(*ws);
    Waits again;
    for (int i = 0; i < kRuns; ++i) {
        book.follow(changes.next());
        again.add([&] { answer = book.nature(*ws, query).value(); });
    }
    const bool isFast = again.print("after one seat changed:", kAgainGoal, false);
    std::printf("    %.3f x of the first question, %.2f x of the bare statement (CPU)\n",
                median(again.cpu) / median(first.cpu), median(again.cpu) / bare);
    const bool isSame = gapNature(*ws, query)->total == answer.total;
    std::printf("    the same as everything read anew: %s\n", isSame ? "yes" : "NO");
    return isFast && isSame;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_nature WORKSPACE\n");
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
