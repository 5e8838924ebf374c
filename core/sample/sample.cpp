// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/sample/scene.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/setup.h"

#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;
using namespace sample;

namespace {

constexpr int kCityPeople = 46900;
constexpr int kDistrictPeople = 3300;

struct StreetPlan
{
    QStringView name;
    int seats;
    int gap;
};
/// Seats a day and the gap of the last day, so that the streets differ as they do in a bad week.
constexpr std::array kPlans{
    StreetPlan{u"彭浦新村街道", 372, 80}, StreetPlan{u"彭浦镇", 400, 72},       StreetPlan{u"临汾路街道", 200, 52},
    StreetPlan{u"大宁路街道", 254, 44},   StreetPlan{u"共和新路街道", 258, 38}, StreetPlan{u"天目西路街道", 136, 32},
    StreetPlan{u"宝山路街道", 192, 26},   StreetPlan{u"芷江西路街道", 160, 22}, StreetPlan{u"曹家渡街道", 126, 18},
    StreetPlan{u"北站街道", 114, 14},     StreetPlan{u"江宁路街道", 128, 10},   StreetPlan{u"静安寺街道", 84, 6},
    StreetPlan{u"石门二路街道", 70, 4},   StreetPlan{u"南京西路街道", 86, 0},
};

void applyPlan(Street& street)
{
    for (const StreetPlan& plan : kPlans) {
        if (street.division->name == plan.name) {
            street.seats = plan.seats;
            street.gap = plan.gap;
        }
    }
}

int weightOf(const Scene& scene, const Street& street)
{
    return scene.isCity() ? static_cast<int>(street.communities.size()) : street.seats - street.gap;
}

void addStreets(Scene& scene)
{
    const DivisionTree& tree = scene.ws.divisions();
    for (const Division* d : tree.within(scene.scope(), DivisionLevel::Street)) {
        Street street{d, tree.children(d->code), 0, 0, 0};
        if (d->isPseudo || street.communities.empty())
            continue;
        applyPlan(street);
        scene.streets.push_back(std::move(street));
    }
    // Shares of running sums leave no remainder.
    qint64 all = 0;
    for (const Street& street : scene.streets)
        all += weightOf(scene, street);
    const qint64 people = scene.isCity() ? kCityPeople : kDistrictPeople;
    qint64 sum = 0;
    for (Street& street : scene.streets) {
        const qint64 before = people * sum / all;
        sum += weightOf(scene, street);
        street.people = static_cast<int>(people * sum / all - before);
    }
}

void fill(Workspace& ws, SampleScale scale, Progress& progress)
{
    Scene scene{ws, progress, scale, Dice(20220320), {}, {}};
    addStreets(scene);
    addPeople(scene);
    addOrganisations(scene);
    addTeams(scene);
    addInsurance(scene);
    addTraining(scene);
    scene.isCity() ? addCityRota(scene) : addDistrictRota(scene);
    addSupplies(scene);
    addBriefing(scene);
    addHonours(scene);
    addReserve(scene);
}

} // namespace

Outcome<std::unique_ptr<Workspace>> makeSample(const QString& file, SampleScale scale, const QString& actor,
                                               const Clock& clock, Progress& progress)
{
    // The journal too tells the story's time.
    const FixedClock then(endOfStory());
    const NewWorkspace wanted = scale == SampleScale::City
                                    ? NewWorkspace{u"31"_s, u"上海市文明办"_s, DivisionLevel::City}
                                    : NewWorkspace{u"310106"_s, u"静安区文明办"_s, DivisionLevel::District};
    {
        const auto made = makeWorkspace(file, wanted, actor, then, progress, [&](Workspace& ws) {
            fill(ws, scale, progress);
            ws.database().locals().setClockBegins(endOfStory());
        });
        if (!made)
            return made.problems();
    }
    return Workspace::open(file, OpenFor::Writing, actor, clock);
}

} // namespace redvest
