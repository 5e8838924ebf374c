// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good a proposal is beside a person who does it by hand: the sample's district week with nobody on its shifts,
// once proposed and once filled by a coordinator who goes through the shifts by their beginning and puts on each the
// nearest people of the list who fit, by the same verdict. Told are the seats filled, how far people come (0: same
// community, 1: same street, 2: same district, 3: elsewhere) and how evenly hours are spread over everybody who could
// serve at all (Gini: 0 all the same, 1 one serves for all).
//
//   bench_quality [seconds of searching]

#include "core/base/failure.h"
#include "core/sample/sample.h"
#include "core/storage/gate/database.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/weight_rules.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/cpu_time.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace redvest;
using namespace redvest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2022, 3, 14);
constexpr int kDays = 7;

/// The sample, without anybody on a shift, at whatever time one opens it.
QString emptiedDistrict(const QTemporaryDir& folder, const Clock& clock)
{
    const QString file = folder.filePath(u"district.redvest"_s);
    NoProgress silent;
    {
        const auto ws = makeSample(file, SampleScale::District, u"bench"_s, clock, silent).value();
        ws->database().locals().setClockBegins({});
    }
    const Db db = openBare(file);
    for (const char* table : {"assignment", "service_record", "standby"})
        run(db.get(), std::string("DELETE FROM ") + table);
    return file;
}

bool isAgainst(const DispatchModel& model, std::size_t person, std::size_t shift, const std::vector<std::size_t>& all)
{
    const Verdict verdict = model.verdict(person, shift, all);
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(), [&](const Reason& reason) {
        return isAgainstProposal(reason) && !model.judge().isByItself(shift, reason.code);
    });
}

/// Everybody who may come there, nearest first, then as the list has them.
std::vector<std::size_t> nearestFirst(const DispatchModel& model, std::size_t shift)
{
    std::vector<std::size_t> people;
    for (std::size_t p = 0; p < model.people().size(); ++p) {
        if (model.standing(p, shift).mayCome())
            people.push_back(p);
    }
    std::stable_sort(people.begin(), people.end(), [&](std::size_t a, std::size_t b) {
        return model.nearnessOf(a, shift) < model.nearnessOf(b, shift);
    });
    return people;
}

DispatchPlan byHand(const DispatchModel& model)
{
    DispatchPlan plan;
    for (std::size_t s = 0; s < model.shifts().size(); ++s) { // by beginning, as the model has them
        qint64 open = model.shifts()[s].open();
        if (open == 0)
            continue;
        for (const std::size_t p : nearestFirst(model, s)) {
            std::vector<std::size_t> with = plan[p];
            with.push_back(s);
            if (isAgainst(model, p, s, with))
                continue;
            plan[p] = std::move(with);
            if (--open == 0)
                break;
        }
    }
    return plan;
}

struct Quality
{
    qint64 seats = 0, filled = 0;
    double distance = 0;
    double gini = 0;
    double mostHours = 0;
    qint64 people = 0; ///< who serve
    qint64 wrong = 0;  ///< seats that the verdict, all others considered, would refuse
};

double giniOf(std::vector<qint64> minutes)
{
    std::sort(minutes.begin(), minutes.end());
    const double sum = double(std::accumulate(minutes.begin(), minutes.end(), qint64(0)));
    double weighted = 0;
    for (std::size_t i = 0; i < minutes.size(); ++i)
        weighted += double(i + 1) * double(minutes[i]);
    const auto n = double(minutes.size());
    return sum == 0 ? 0 : 2 * weighted / (n * sum) - (n + 1) / n;
}

Quality qualityOf(const DispatchModel& model, const DispatchPlan& plan, const std::vector<bool>& couldServe)
{
    Quality quality;
    for (const DispatchShift& shift : model.shifts())
        quality.seats += shift.gap();
    std::vector<qint64> minutes(model.people().size(), 0);
    for (const auto& [p, shifts] : plan) {
        quality.people += shifts.empty() ? 0 : 1;
        for (const std::size_t s : shifts) {
            ++quality.filled;
            quality.distance += double(std::min(model.nearnessOf(p, s), Nearness::Elsewhere));
            minutes[p] += model.shifts()[s].fill.span.minutes();
            quality.wrong += isAgainst(model, p, s, shifts) ? 1 : 0;
        }
    }
    quality.distance /= double(std::max<qint64>(1, quality.filled));
    quality.mostHours = double(*std::max_element(minutes.begin(), minutes.end())) / 60;
    std::vector<qint64> shared;
    for (std::size_t p = 0; p < minutes.size(); ++p) {
        if (couldServe[p])
            shared.push_back(minutes[p]);
    }
    quality.gini = giniOf(std::move(shared));
    return quality;
}

std::vector<bool> couldServe(const DispatchModel& model)
{
    std::vector<bool> could(model.people().size(), false);
    for (std::size_t c = 0; c < model.judge().classes(); ++c) {
        for (std::size_t p = 0; p < could.size(); ++p)
            could[p] = could[p] || model.classStanding(p, model.judge().shiftsOf(c).front()).mayCome();
    }
    return could;
}

void print(const char* who, const Quality& q, double seconds)
{
    std::printf("| %-12s | %6lld of %6lld (%5.1f %%) | %5.2f | %5.3f | %5.1f | %6lld | %4lld | %6.1f |\n", who,
                static_cast<long long>(q.filled), static_cast<long long>(q.seats),
                100 * double(q.filled) / double(std::max<qint64>(1, q.seats)), q.distance, q.gini, q.mostHours,
                static_cast<long long>(q.people), static_cast<long long>(q.wrong), seconds);
    std::fflush(stdout);
}

bool compare(const Workspace& ws, int days, double seconds)
{
    NoProgress silent;
    const QDate last = kFirst.addDays(kDays);
    DispatchQuery query;
    query.period = {atLocal(last.addDays(-days), QTime(7, 0)), atLocal(last, QTime(7, 0))};
    query.seconds = seconds;
    const DispatchModel model =
        DispatchModel::read(ws, {}, query.period, dispatchWeights(ws.office()).fairDays, silent).value();
    const std::vector<bool> could = couldServe(model);
    std::printf("\n%s to %s, %zu shifts, %zu people\n", qPrintable(toLocalText(query.period.from)),
                qPrintable(toLocalText(query.period.to)), model.shifts().size(), model.people().size());
    std::printf("| who          | seats filled              | far   | Gini  | most h | people | wrong | CPU s |\n");
    std::optional<Proposal> proposal;
    const double ours = cpuOf([&] { proposal = proposeOver(ws, model, query, silent).value(); });
    const Quality planned = qualityOf(model, planOf(model, *proposal), could);
    print("the proposal", planned, ours);
    DispatchPlan hand;
    const double theirs = cpuOf([&] { hand = byHand(model); });
    const Quality done = qualityOf(model, hand, could);
    print("by hand", done, theirs);
    std::printf("proved: at least %lld stay open; distance to the bound %.2f %%\n",
                static_cast<long long>(proposal->bound), 100 * proposal->distance);
    return planned.filled >= done.filled && planned.wrong == 0;
}

bool measure(double seconds)
{
    const QTemporaryDir folder;
    const FixedClock clock(atLocal(kFirst, QTime(6, 0)));
    const auto ws = Workspace::open(emptiedDistrict(folder, clock), OpenFor::Reading, u"bench"_s, clock);
    const bool isDayGood = compare(*ws, 1, seconds);
    return compare(*ws, kDays, seconds) && isDayGood;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    try {
        return measure(argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 60) ? 0 : 2;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 3;
    }
}
