// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would come of more people, of a course, of a closed post; and that asking changes nothing.

#include "core/usecases/dispatch/what_if.h"

#include "core/usecases/figures/gaps.h"
#include "tests/core/usecases/dispatch/proposed.h"

#include <set>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct WhatIfDesk : DispatchDesk
{
    Requirement course{{}, {}, RequirementKind::Training, u"采样辅助"_s};
    Requirement skill{{}, {}, RequirementKind::Skill, u"护士"_s};

    WhatIfAnswer ask(const std::vector<Supposition>& supposed)
    {
        NoProgress silent;
        auto answer = whatIf(ws(), query(), supposed, silent);
        REQUIRE(answer.ok());
        for (const SupposedSide& side : {answer->before, answer->after}) {
            CHECK(side.nature.gap() == side.gap);
            CHECK(side.nature.callable == side.gap - side.left);
        }
        qint64 before = 0, after = 0;
        for (const SupposedStreet& row : answer->streets) {
            before += row.before;
            after += row.after;
        }
        CHECK(before == answer->before.left);
        CHECK(after == answer->after.left);
        return *std::move(answer);
    }
    QString refused(const Supposition& one)
    {
        NoProgress silent;
        const auto answer = whatIf(ws(), query(), {one}, silent);
        return answer.ok() ? QString() : answer.problems().front().code;
    }
    Supposition more(int count, const std::vector<Requirement>& brings = {}, const QString& home = {}) const
    {
        Supposition one;
        one.count = count;
        one.division = home;
        one.brings = brings;
        return one;
    }
    Supposition taught(int count, const std::vector<Requirement>& brings) const
    {
        Supposition one = more(count, brings);
        one.change = SupposedChange::Taught;
        return one;
    }
    Supposition closed(Id<Post> which) const
    {
        Supposition one;
        one.change = SupposedChange::PostClosed;
        one.post = which;
        return one;
    }
    Supposition needed(Id<Shift> which, int count) const
    {
        Supposition one;
        one.change = SupposedChange::Needed;
        one.shift = which;
        one.count = count;
        return one;
    }
};

} // namespace

TEST_CASE("More people close the gap as far as they bring what is asked", "[dispatch][whatif]")
{
    WhatIfDesk desk;
    const Id<Post> sampling = desk.post(u"采样"_s, u"东门"_s, {}, {desk.course});
    desk.shift(desk.atGate, kMonday, 8, 12, 2);
    desk.shift(sampling, kMonday, 8, 12, 3);
    desk.person(u"王测甲"_s);
    const WhatIfAnswer plain = desk.ask({desk.more(20)});
    CHECK(plain.before.gap == 5);
    CHECK(plain.before.left == 4);
    CHECK(plain.after.left == 3); // nobody of them is trained
    CHECK(plain.after.nature == Nature{2, 3, 0});
    CHECK(plain.isOptimal);
    const WhatIfAnswer trained = desk.ask({desk.more(2, {desk.course}, desk.street), desk.more(1)});
    CHECK(trained.after.left == 1);
    CHECK(trained.moves.size() == 3);
    for (const SupposedMove& move : trained.moves) {
        CHECK(move.volunteer.isNull());
        CHECK(move.from.isNull());
        CHECK_FALSE(move.to.isNull());
    }
    CHECK(trained.sentences.size() == 4); // two suppositions, what stays open, what is taken
    // Nothing of it is there afterwards.
    CHECK(desk.proposed().gapAfter == 4);
    NoProgress silent;
    CHECK(DispatchModel::read(desk.ws(), {}, desk.query().period, 14, silent)->people().size() == 1);
}

TEST_CASE("A course goes to those whom it helps to a seat, or to whom it is said", "[dispatch][whatif]")
{
    WhatIfDesk desk;
    const Id<Post> sampling = desk.post(u"采样"_s, u"东门"_s, {}, {desk.course, desk.skill});
    desk.shift(sampling, kMonday, 8, 12, 2);
    const Volunteer nurse = desk.person(u"王测甲"_s), other = desk.person(u"李测乙"_s),
                    ready = desk.person(u"赵测丙"_s);
    for (const Volunteer& v : {nurse, ready})
        desk.qualify(v, QualificationKind::Skill, u"护士"_s);
    desk.train(ready, u"采样辅助"_s, QDate(2022, 3, 1), {});
    const WhatIfAnswer one = desk.ask({desk.taught(1, {desk.course})});
    CHECK(one.before.nature == Nature{1, 1, 0});
    CHECK(one.after.left == 0);
    CHECK(one.taught == std::vector<Id<Volunteer>>{nurse.id});
    Supposition chosen = desk.taught(0, {desk.course});
    chosen.people = {other.id};
    CHECK(desk.ask({chosen}).after.left == 1); // no nurse
    chosen.brings.push_back(desk.skill);
    CHECK(desk.ask({chosen}).after.left == 0);
    // Who has it is not taught again, and who is not there cannot be.
    CHECK(desk.ask({desk.taught(9, {desk.course})}).taught.size() == 2);
}

TEST_CASE("Who stood on a closed post goes where people are missing", "[dispatch][whatif]")
{
    WhatIfDesk desk;
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    const Id<Shift> far = desk.shift(desk.farAway, kMonday, 8, 12, 2);
    const Volunteer who = desk.person(u"王测甲"_s);
    const WhatIfAnswer answer = desk.ask({desk.closed(desk.atGate)});
    CHECK(answer.before.gap == 3);
    CHECK(answer.before.left == 2);
    CHECK(answer.after.gap == 2);
    CHECK(answer.after.left == 1);
    CHECK(answer.moves == std::vector<SupposedMove>{{who.id, who.name, who.division, gate, far}});
    const WhatIfAnswer both = desk.ask({desk.closed(desk.atGate), desk.closed(desk.farAway)});
    CHECK(both.after.gap == 0);
    CHECK(both.moves == std::vector<SupposedMove>{{who.id, who.name, who.division, gate, {}}});
    // Another headcount: one seat more, and none at all.
    CHECK(desk.ask({desk.needed(far, 3)}).after.left == 3);
    CHECK(desk.ask({desk.needed(far, 0), desk.needed(gate, 0)}).after.left == 0);
}

TEST_CASE("Of plans equally good the one that moves nobody is found", "[dispatch][whatif]")
{
    WhatIfDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.shift(desk.atGate, kMonday, 8 + 4 * i, 12 + 4 * i, 2);
    for (const QString& name : {u"王测甲"_s, u"李测乙"_s, u"赵测丙"_s, u"钱测丁"_s})
        desk.person(name);
    const WhatIfAnswer answer = desk.ask({desk.more(1)});
    for (const SupposedMove& move : answer.moves)
        CHECK(move.volunteer.isNull());
    CHECK(answer.after.left <= answer.before.left);
}

TEST_CASE("What cannot be supposed is told", "[dispatch][whatif]")
{
    WhatIfDesk desk;
    const Id<Shift> gate = desk.shift(desk.atGate, kMonday, 8, 12, 1);
    NoProgress silent;
    CHECK(whatIf(desk.ws(), desk.query(), {}, silent).problems().front().code == u"nothing_supposed");
    CHECK(desk.refused(desk.more(0)) == u"bad_count");
    CHECK(desk.refused(desk.more(kMostSupposed + 1)) == u"bad_count");
    CHECK(desk.refused(desk.more(1, {}, u"999"_s)) == u"unknown_division");
    CHECK(desk.refused(desk.taught(1, {})) == u"nothing_taught");
    Supposition nobody = desk.taught(0, {desk.course});
    nobody.people = {Id<Volunteer>::make()};
    CHECK(desk.refused(nobody) == u"unknown_volunteer");
    CHECK(desk.refused(desk.closed(desk.farAway)) == u"idle_post");
    CHECK(desk.refused(desk.needed(Id<Shift>::make(), 1)) == u"unknown_shift");
    CHECK(desk.refused(desk.needed(gate, -1)) == u"bad_count");
    // Nobody is registered, and all the same it can be asked.
    CHECK(desk.ask({desk.more(1)}).after.left == 0);
}
