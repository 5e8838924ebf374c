// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fortnight round the clock for every post of a district: previewed, then made with its journal as one unit of work.
// Beside a bare loop that inserts the same shifts.
//
//   bench_plan [posts]

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_plans.h"
#include "core/usecases/workspace/setup.h"
#include "tests/bench/bare_insert.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kGoal = 3;       ///< seconds by the clock
constexpr double kRatioGoal = 12; ///< of the bare loop's CPU time: a journal row a shift, each hashed, its id made
constexpr int kDays = 14;
constexpr std::size_t kShiftsADay = 3;

/// One site in every street has all of its posts.
std::vector<Id<Post>> addPosts(Workspace& ws, int count)
{
    std::vector<Id<Post>> posts;
    const std::vector<const Division*> streets = ws.divisions().children(ws.office().division);
    (void)ws.write({u"bench.posts"_s, {}}, [&](storage::Writer& writer) {
        std::vector<Id<Site>> sites;
        for (const Division* street : streets) {
            Site site;
            site.id = Id<Site>::make();
            site.name = street->name + u"采样点"_s;
            site.division = street->code;
            writer.add(storage::siteTable(), site);
            sites.push_back(site.id);
        }
        for (int i = 0; i < count; ++i) {
            Post post;
            post.id = Id<Post>::make();
            post.site = sites[std::size_t(i) % sites.size()];
            post.name = u"测温验码%1"_s.arg(i + 1);
            post.category = u"测温验码"_s;
            writer.add(storage::postTable(), post);
            posts.push_back(post.id);
        }
        return Problems{};
    });
    return posts;
}

int measure(int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    NoProgress silent;
    const QString file = folder.filePath(u"desk.redvest"_s);
    auto ws = makeWorkspace(file, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"bench"_s, clock, silent)
                  .value();
    ShiftPlanWish wish{addPosts(*ws, count), {}, 2, {}};
    wish.pattern.parts = parsePattern(u"3x8"_s).value();
    wish.pattern.from = QDate(2022, 3, 21);
    wish.pattern.to = wish.pattern.from.addDays(kDays - 1);
    std::size_t shown = 0, made = 0;
    const bench::Spent preview = bench::spentBy([&] { shown = previewShiftPlan(*ws, wish).value().shifts.size(); });
    const bench::Spent ours = bench::spentBy([&] { made = planShifts(*ws, wish).value().plan.shifts.size(); });
    ws.reset();
    const std::size_t wanted = std::size_t(count) * kDays * kShiftsADay;
    if (shown != wanted || made != wanted) {
        std::fprintf(stderr, "%zu shown, %zu made of %zu shifts\n", shown, made, wanted);
        return 3;
    }
    const bench::Spent bare = bench::insertBare(folder.filePath(u"bare.db"_s), bench::readTables(file, {"shift"}));
    const double ratio = ours.cpu / bare.cpu;
    std::printf("%zu shifts of %d posts: preview %.3f s by the clock; made in %.3f s of CPU, %.3f s by the clock (goal "
                "%.0f s); bare loop: %.3f s, %.3f s; ratio %.2f (goal %.0f)\n",
                made, count, preview.wall, ours.cpu, ours.wall, kGoal, bare.cpu, bare.wall, ratio, kRatioGoal);
    return ours.wall <= kGoal && ratio <= kRatioGoal ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 1'946);
}
