// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public rostering instances of Curtois and Qu (2014) asked as staffings like any other: what the solver reaches,
// beside the best value known and the goal. Each roster is checked by the rules of the instance's own text.
//
//   bench_rostering FOLDER [--seconds N] [INSTANCE…]      60 seconds of CPU each, all instances of the folder

#include "core/domain/dispatch/solve.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/rostering_check.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace redvest;
using namespace redvest::bench;

namespace {

constexpr double kSeconds = 60;
constexpr int kMissed = 2;

/// The best of four solvers in 60 CPU seconds each.
const std::map<int, long long> kGoals{{1, 607},  {2, 828},   {3, 1001},  {5, 1159},  {7, 1065},
                                      {8, 1528}, {10, 4638}, {12, 4064}, {16, 3612}, {19, 3734}};

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// By number of instance; the last of each line is the value.
std::map<int, long long> bestKnown(const std::filesystem::path& folder)
{
    std::map<int, long long> best;
    std::istringstream lines(textOf(folder / "best-known.csv"));
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("Instance", 0) == 0 && line.rfind(',') != std::string::npos)
            best[std::atoi(line.c_str() + 8)] = std::atoll(line.c_str() + line.rfind(',') + 1);
    }
    return best;
}

std::vector<std::vector<int>> asRows(const RosteringInstance& instance, const dispatch::Roster& roster)
{
    std::vector<std::vector<int>> rows(roster.size(), std::vector<int>(std::size_t(instance.days), -1));
    const int shifts = int(instance.shifts.size());
    for (std::size_t person = 0; person < roster.size(); ++person) {
        for (const int duty : roster[person])
            rows[person][std::size_t(duty / shifts)] = duty % shifts;
    }
    return rows;
}

/// Whether the goal is met.
bool run(const std::filesystem::path& file, int number, double seconds, const std::map<int, long long>& best)
{
    std::string problem;
    const RosteringInstance instance = readRostering(textOf(file), problem);
    if (!problem.empty()) {
        std::printf("%s: %s\n", file.filename().c_str(), problem.c_str());
        return false;
    }
    const dispatch::Staffing staffing = asStaffing(instance);
    dispatch::Effort effort;
    effort.seconds = seconds;
    dispatch::Solution solution;
    const double cpu = cpuOf([&] { solution = dispatch::solve(staffing, effort); });
    const RosteringVerdict verdict = checkRostering(instance, asRows(instance, solution.roster));
    const auto goal = kGoals.find(number);
    const auto known = best.find(number);
    const bool isMet = verdict.broken.empty() && (goal == kGoals.end() || verdict.value <= goal->second);
    std::printf("%-12s %4d people %4d days  value %8lld  bound %8lld  best known %8s  goal %8s  %6.1f s  %s\n",
                file.stem().c_str(), int(instance.staff.size()), instance.days, verdict.value,
                static_cast<long long>(solution.bound),
                known == best.end() ? "-" : std::to_string(known->second).c_str(),
                goal == kGoals.end() ? "-" : std::to_string(goal->second).c_str(), cpu,
                !verdict.broken.empty() ? "BREAKS RULES"
                : isMet                 ? "ok"
                                        : "MISSED");
    for (std::size_t place = 0; place < verdict.broken.size() && place < 5; ++place)
        std::printf("    %s\n", verdict.broken[place].c_str());
    if (verdict.value != solution.value)
        std::printf("    the solver says %lld\n", static_cast<long long>(solution.value));
    std::fflush(stdout);
    return isMet && verdict.value == solution.value;
}

} // namespace

int main(int count, char** words)
{
    const std::filesystem::path folder = count > 1 ? words[1] : "";
    if (!std::filesystem::is_directory(folder)) {
        std::printf("The folder of the instances is not here. Usage: bench_rostering FOLDER [--seconds N] [INSTANCE…]\n"
                    "They are public: Curtois and Qu, Computational results on new staff scheduling benchmark "
                    "instances, 2014.\n");
        return 0;
    }
    double seconds = kSeconds;
    std::vector<int> numbers;
    for (int place = 2; place < count; ++place) {
        const std::string word = words[place];
        if (word == "--seconds" && place + 1 < count)
            seconds = std::atof(words[++place]);
        else
            numbers.push_back(std::atoi(words[place]));
    }
    if (numbers.empty()) {
        for (int number = 1; number <= 24; ++number)
            numbers.push_back(number);
    }
    const std::map<int, long long> best = bestKnown(folder);
    bool isAllMet = true;
    for (const int number : numbers) {
        const std::filesystem::path file = folder / ("Instance" + std::to_string(number) + ".txt");
        if (std::filesystem::exists(file))
            isAllMet = run(file, number, seconds, best) && isAllMet;
    }
    return isAllMet ? 0 : kMissed;
}
