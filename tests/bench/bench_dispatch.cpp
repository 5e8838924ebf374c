// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of time solved exactly, beside LEMON's network simplex on the same network: CPU and memory of both, each in
// a process of its own, with making the network; how they grow with the people; and what a change costs afterwards.
//
//   bench_dispatch

#include "core/domain/dispatch/window_solver.h"
#include "tests/bench/cpu_time.h"
#include "tests/support/window_check.h"

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

using namespace redvest;
using namespace redvest::dispatch;

namespace {

constexpr double kCpuGoal = 0.35;   ///< of the simplex's, at the own scale
constexpr double kMemoryGoal = 0.5; ///< of it
constexpr double kChoiceGoal = 1.3; ///< of the faster of both, whatever is asked
constexpr double kChangeGoal = 5;   ///< ms, 99 of 100
constexpr int kRuns = 3;
constexpr int kChanges = 1000;

struct Scale
{
    const char* name;
    test::WindowShape shape;
    bool isOwn = false; ///< held to the goals of CPU and memory
};

const Scale kScales[] = {
    {"own: 46 900 people, 10 000 seats, by nearness", {46'900, 1'946, 10'000}, true},
    {"own, every choice of another cost", {46'900, 1'946, 10'000, 20, 50, false}, true},
    {"own, 30 000 seats", {46'900, 1'946, 30'000}},
    {"own, 60 000 seats", {46'900, 1'946, 60'000}},
    {"10 000 people, 2 000 seats", {10'000, 400, 2'000}},
    {"50 000 people, 10 000 seats", {50'000, 2'000, 10'000}},
    {"200 000 people, 40 000 seats", {200'000, 8'000, 40'000}},
    {"200 000 people, 40 000 seats, other costs", {200'000, 8'000, 40'000, 20, 50, false}},
};

struct Measured
{
    double cpu = 0;
    double megabytes = 0; ///< at the most, beside the question itself
    Cost value = 0;
    bool isProved = false;
};

/// Of this process: now, or at the most so far.
double megabytesOf(const std::string& label)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(label))
            return std::strtod(line.c_str() + label.size(), nullptr) / 1024;
    }
    return 0;
}

/// What making the question left behind is given back, and the most from now on counts. Megabytes of now.
double forgetPeak()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
    return megabytesOf("VmRSS:");
}

Measured solved(const test::WindowShape& shape, FlowMethod method)
{
    const WindowModel model = test::windowByChance(shape, 1);
    Measured measured;
    WindowPlan plan;
    const double before = forgetPeak();
    measured.cpu = bench::cpuOf([&] { plan = solveWindow(model, method); });
    measured.megabytes = megabytesOf("VmHWM:") - before;
    measured.value = plan.value;
    measured.isProved = test::whyNotProved(model, plan).empty();
    return measured;
}

/// In a process of its own, so that nobody finds memory that another has left.
Measured solvedApart(const test::WindowShape& shape, FlowMethod method)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    const pid_t child = fork();
    if (child == 0) {
        const Measured measured = solved(shape, method);
        const bool isTold = write(ends[1], &measured, sizeof measured) == ssize_t(sizeof measured);
        _exit(isTold ? 0 : 1);
    }
    Measured measured;
    if (child < 0 || read(ends[0], &measured, sizeof measured) != ssize_t(sizeof measured))
        std::abort();
    close(ends[0]);
    close(ends[1]);
    waitpid(child, nullptr, 0);
    return measured;
}

/// The middle in CPU of several runs.
Measured middle(const test::WindowShape& shape, FlowMethod method)
{
    std::vector<Measured> runs;
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(solvedApart(shape, method));
    std::sort(runs.begin(), runs.end(), [](const Measured& a, const Measured& b) { return a.cpu < b.cpu; });
    return runs[kRuns / 2];
}

bool isMet(const Scale& scale)
{
    const Measured best = middle(scale.shape, FlowMethod::Best);
    const Measured paths = middle(scale.shape, FlowMethod::Paths);
    const Measured simplex = middle(scale.shape, FlowMethod::Simplex);
    const double faster = std::min(paths.cpu, simplex.cpu);
    const double cpuRatio = best.cpu / simplex.cpu;
    const double memoryRatio = best.megabytes / simplex.megabytes;
    std::printf("%s: %.3f s, %.0f MB; simplex %.3f s, %.0f MB: %.2f x CPU, %.2f x memory; paths %.3f s: %.2f x the "
                "faster\n",
                scale.name, best.cpu, best.megabytes, simplex.cpu, simplex.megabytes, cpuRatio, memoryRatio, paths.cpu,
                best.cpu / faster);
    std::fflush(stdout);
    for (const Measured* one : {&best, &paths, &simplex}) {
        if (one->value != simplex.value || !one->isProved) {
            std::printf("  not the same optimum, or not proved\n");
            return false;
        }
    }
    const bool isFrugal = cpuRatio <= kCpuGoal && memoryRatio <= kMemoryGoal;
    return best.cpu <= kChoiceGoal * faster && (isFrugal || !scale.isOwn);
}

/// One of the changes a day brings.
void change(WindowSolver& solver, const WindowModel& model, std::mt19937& chance, int kind)
{
    const int duty = int(chance() % unsigned(model.seats.size()));
    const int person = int(chance() % unsigned(model.people()));
    const auto first = model.choices.begin() + model.firstChoice[std::size_t(person)];
    const auto last = model.choices.begin() + model.firstChoice[std::size_t(person) + 1];
    const int seats = model.seats[std::size_t(duty)];
    switch (kind % 5) {
    case 0:
        return solver.removePerson(person);
    case 1:
        return static_cast<void>(solver.addPerson({first, last}));
    case 2:
        return solver.setSeats(duty, seats + 1);
    case 3:
        return solver.setSeats(duty, std::max(0, seats - 1));
    default:
        return solver.setChoice(person, {duty, 0});
    }
}

bool areChangesQuick(bool isByNearness)
{
    test::WindowShape shape{46'900, 1'946, 10'000};
    shape.isByNearness = isByNearness;
    const WindowModel model = test::windowByChance(shape, 1);
    WindowSolver solver(model);
    std::mt19937 chance(3);
    std::vector<double> waits;
    for (int i = 0; i < kChanges; ++i)
        waits.push_back(1000 * bench::cpuOf([&] { change(solver, model, chance, i); }));
    const WindowModel now = solver.model();
    const WindowPlan plan = solver.plan();
    const bool isSame = test::whyNotProved(now, plan).empty() && plan.value == solveWindow(now).value;
    std::sort(waits.begin(), waits.end());
    const double most = waits[waits.size() * 99 / 100];
    std::printf(
        "re-planned after a change, %s: middle %.3f ms, 99 of 100 within %.3f ms, longest %.3f ms (goal %.0f)%s\n",
        isByNearness ? "by nearness" : "other costs", bench::median(waits), most, waits.back(), kChangeGoal,
        isSame ? "" : "; not the optimum");
    return isSame && most <= kChangeGoal;
}

} // namespace

int main()
{
    bool isAllMet = true;
    for (const Scale& scale : kScales)
        isAllMet = isMet(scale) && isAllMet;
    for (const bool isByNearness : {true, false})
        isAllMet = areChangesQuick(isByNearness) && isAllMet;
    return isAllMet ? 0 : 2;
}
