// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's reserve: some who signed up before there is a post, most of them waiting; and one query that is kept.
// Who they are follows from the order of the people, so that nothing else changes.

#include "core/domain/reserve.h"
#include "core/domain/free_times.h"
#include "core/domain/people_criteria.h"
#include "core/sample/scene.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/saved_query.h"

#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kEntries = 12;
const QDate kFirstDay(2022, 3, 14);

void addEntries(const Scene& scene, storage::Writer& writer)
{
    struct Wished
    {
        QStringView category, times, source;
    };
    constexpr std::array wishes{
        Wished{u"测温验码", u"周末全天", u"社会招募"},
        Wished{u"物资配送", u"工作日白天", u"机关企事业"},
        Wished{u"", u"每天晚上", u"社区居民"},
    };
    std::vector<Id<Volunteer>> grown;
    for (const SamplePerson& person : scene.people) {
        if (person.isActive && !person.isMinor)
            grown.push_back(person.id);
    }
    for (std::size_t i = 0; i < kEntries; ++i) {
        const Wished& wish = wishes[i % wishes.size()];
        const auto times = freeTimesIn(wish.times.toString());
        Reserve entry;
        entry.volunteer = grown[(i + 1) * grown.size() / (kEntries + 1)];
        entry.registeredOn = kFirstDay.addDays(qint64(i) % 4);
        entry.category = wish.category.toString();
        entry.times = times ? freeTimesText(*times) : QString();
        entry.source = wish.source.toString();
        if (i == kEntries - 1) {
            entry.state = ReserveState::Withdrawn;
            entry.decidedOn = kMonday.addDays(5);
            entry.reason = u"个人原因"_s;
        }
        entry.id = reserveId(entry.volunteer, entry.campaign, entry.registeredOn);
        writer.add(storage::reserveTable(), entry);
    }
}

void addQuery(storage::Writer& writer)
{
    PeopleCriteria criteria;
    criteria.abilities = {{{QualificationKind::Skill, u"护士"_s, {}}}};
    criteria.leastAge = 18;
    criteria.mostAge = 60;
    writer.add(storage::savedQueryTable(), SavedQuery{numbered<SavedQuery>(u"query"_s, 1), u"60岁以下的护士"_s,
                                                      criteriaText(criteria), u"采样点缺人时先联系"_s, false});
}

} // namespace

void addReserve(Scene& scene)
{
    scene.write(u"sample.reserve"_s, [&](storage::Writer& writer) {
        addEntries(scene, writer);
        addQuery(writer);
    });
}

} // namespace redvest::sample
