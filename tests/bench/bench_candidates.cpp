// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could take which open seat, for everybody and every shift of a duty day of the city sample: the model is read
// once, people are judged by kinds, and the question of the solver is made; after one change of a seat only that is
// read and judged again. Beside it the whole verdict asked of each person and shift, as far as a sample of them tells.
//
//   bench_candidates WORKSPACE      made on the first run (the city sample, a minute or more), used again afterwards

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/usecases/dispatch/proposing.h"
#include "tests/bench/waits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSearchGoal = 400; ///< milliseconds, by the clock on the wall
constexpr double kAgainGoal = 150;
constexpr double kChangeGoal = 5;
constexpr std::size_t kAsked = 20'000; ///< whole verdicts

/// The whole verdict of a sample of pairs, in microseconds a pair.
double wholeMicroseconds(const DispatchModel& model)
{
    std::size_t fits = 0, asked = 0;
    const double seconds = cpuOf([&] {
        for (std::size_t i = 0; i < kAsked; ++i) {
            const std::size_t person = i * 7919 % model.people().size(), shift = i * 104729 % model.shifts().size();
            fits += model.verdict(person, shift, {}).fit == Fit::DoesNotFit ? 0 : 1;
            ++asked;
        }
    });
    std::printf("    whole verdicts: %.2f us each, %.0f %% fit\n", seconds * 1e6 / double(asked),
                100.0 * double(fits) / double(asked));
    return seconds * 1e6 / double(asked);
}

/// Somebody who stands on a shift of the model.
ChangeSet aSeat(const DispatchModel& model)
{
    ChangeSet changes;
    for (const DispatchPerson& one : model.people()) {
        if (one.bound.empty())
            continue;
        const Id<Shift> shift = model.shifts()[one.bound.front()].id;
        changes.touched = {{u"assignment"_s, assignmentId(shift, one.who.person.id).text(), ChangeAction::Update}};
        break;
    }
    return changes;
}

bool measure(const QString& file, const Clock& clock)
{
    const auto ws = Workspace::open(file, OpenFor::Reading, u"bench"_s, clock);
    NoProgress silent;
    const Span day = dutyDay(ws->now());
    Waits reading;
    std::optional<DispatchModel> model;
    reading.add([&] { model = DispatchModel::read(*ws, {}, day, 14, silent).value(); });
    (void)reading.print("read, once:", kSearchGoal, false);
    DispatchStaffing found;
    Waits first, again, changed;
    const DispatchModel fresh = *model;
    for (int i = 0; i < kRuns; ++i) {
        DispatchModel one = fresh;
        first.add([&] { found = staffingOf(one, {}); });
        again.add([&] { found = staffingOf(one, {}); });
    }
    std::size_t choices = 0;
    for (const dispatch::Worker& worker : found.staffing.people)
        choices += worker.choices.size();
    std::printf("    %zu people, %zu shifts, %zu of them open; %zu choices%s\n", model->people().size(),
                model->shifts().size(), found.staffing.duties.size(), choices, found.isCut ? ", the best of more" : "");
    const ChangeSet changes = aSeat(*model);
    for (int i = 0; i < kRuns; ++i)
        changed.add([&] { model->refresh(*ws, changes); });
    const double pairs = double(fresh.people().size()) * double(std::max<std::size_t>(1, found.staffing.duties.size()));
    const double whole = fresh.shifts().empty() || fresh.people().empty() ? 0 : wholeMicroseconds(fresh) * pairs / 1000;
    std::printf("    all of them whole would take %.0f ms, %.0f x\n", whole,
                whole / std::max(0.001, median(first.wall)));
    const bool isFound = first.print("candidates, the first time:", kSearchGoal, false);
    const bool isKept = again.print("candidates, again:", kAgainGoal, false);
    const bool isFollowed = changed.print("a seat changed:", kChangeGoal, false);
    return isFound && isKept && isFollowed;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_candidates WORKSPACE\n");
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
