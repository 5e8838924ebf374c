// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eligibility_limits.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Code and field of what is not right, and whether it says what to write.
QStringList refused(const EligibilityLimits& limits)
{
    QStringList fields;
    for (const Problem& p : whyNotLimits(limits)) {
        CHECK(p.code == p.field);
        CHECK(p.text.size() > 20);
        fields << p.field;
    }
    return fields;
}

EligibilityLimits with(int EligibilityLimits::*member, int value)
{
    EligibilityLimits limits;
    limits.*member = value;
    return limits;
}

} // namespace

TEST_CASE("An office that says nothing has the usual limits, and noting the usual ones says nothing",
          "[rota][eligibility]")
{
    CHECK(eligibilityLimits(Office{}) == EligibilityLimits{});
    CHECK(withLimits(Office{}, EligibilityLimits{}) == Office{});
    CHECK(refused({}).isEmpty());
}

TEST_CASE("Limits are in force as they were set", "[rota][eligibility]")
{
    const EligibilityLimits wanted{660, 720, 3600, 10, 65, QTime(0, 0), QTime(5, 30), 180, 300, 2880};
    REQUIRE(refused(wanted).isEmpty());
    Office office;
    office.name = u"静安区文明办"_s;
    const Office noted = withLimits(office, wanted);
    CHECK(eligibilityLimits(noted) == wanted);
    CHECK(noted.name == office.name);
    CHECK(withLimits(noted, {}) == office);
}

TEST_CASE("Each limit has its bounds", "[rota][eligibility]")
{
    using L = EligibilityLimits;
    const auto bad = [](int L::*member, int value, const QString& field) {
        INFO(field.toStdString() << " " << value);
        CHECK(refused(with(member, value)).contains(field));
    };
    for (const int minutes : {-60, 0, 30, 1470, 605})
        bad(&L::restMinutes, minutes, u"rest_hours"_s);
    for (const int minutes : {0, 30, 1470, 481})
        bad(&L::dayMinutes, minutes, u"day_hours"_s);
    for (const int minutes : {0, 10'110, 450, 2881})
        bad(&L::weekMinutes, minutes, u"week_hours"_s);
    for (const int minutes : {0, 750, 125})
        bad(&L::suitMinutes, minutes, u"suit_hours"_s);
    for (const int minutes : {30, 1470, 361})
        bad(&L::stretchMinutes, minutes, u"stretch_hours"_s);
    for (const int minutes : {30, 20'190, 1445})
        bad(&L::healthMinutes, minutes, u"health_hours"_s);
    for (const int days : {0, 15})
        bad(&L::daysInRow, days, u"days_in_row"_s);
    for (const int age : {49, 91})
        bad(&L::elderAge, age, u"elder_age"_s);
    for (const int minutes : {60, 1440})
        CHECK(refused(with(&L::restMinutes, minutes)).isEmpty());
    for (const int minutes : {60, 1440})
        CHECK(refused(with(&L::dayMinutes, minutes)).isEmpty());
    for (const int minutes : {480, 10'080})
        CHECK(refused(with(&L::weekMinutes, minutes)).isEmpty());
    for (const int minutes : {30, 720})
        CHECK(refused(with(&L::suitMinutes, minutes)).isEmpty());
    for (const int minutes : {60, 1440})
        CHECK(refused(with(&L::stretchMinutes, minutes)).isEmpty());
    for (const int minutes : {60, 20'160})
        CHECK(refused(with(&L::healthMinutes, minutes)).isEmpty());
    for (const int days : {1, 14})
        CHECK(refused(with(&L::daysInRow, days)).isEmpty());
    for (const int age : {50, 90})
        CHECK(refused(with(&L::elderAge, age)).isEmpty());
    L still;
    still.nightFrom = still.nightTo;
    CHECK(refused(still) == QStringList{u"night_to"_s});
}

TEST_CASE("Whatever stands in the row, the limits in force are ones an office may have", "[rota][eligibility]")
{
    rc::check([] {
        Office office;
        const auto some = [] { return *rc::gen::oneOf(rc::gen::inRange(-50, 200), rc::gen::inRange(-9, 12'000)); };
        office.restMinutes = some();
        office.dayMinutes = some();
        office.weekMinutes = some();
        office.daysInRow = some();
        office.suitMinutes = some();
        office.stretchMinutes = some();
        office.healthMinutes = some();
        office.elderAge = some();
        const auto clock = [] {
            return *rc::gen::elementOf(std::vector<QString>{{}, u"06:00"_s, u"22:00"_s, u"00:00"_s, u"25:99"_s});
        };
        office.nightFrom = clock();
        office.nightTo = clock();
        const EligibilityLimits limits = eligibilityLimits(office);
        RC_ASSERT(kRestBounds.contains(limits.restMinutes));
        RC_ASSERT(kDayBounds.contains(limits.dayMinutes));
        RC_ASSERT(kWeekBounds.contains(limits.weekMinutes));
        RC_ASSERT(limits.weekMinutes >= limits.dayMinutes);
        RC_ASSERT(kRowBounds.contains(limits.daysInRow));
        RC_ASSERT(kSuitBounds.contains(limits.suitMinutes));
        RC_ASSERT(kStretchBounds.contains(limits.stretchMinutes));
        RC_ASSERT(kHealthBounds.contains(limits.healthMinutes));
        RC_ASSERT(kElderBounds.contains(limits.elderAge));
        RC_ASSERT(limits.nightFrom.isValid());
        RC_ASSERT(limits.nightTo.isValid());
        RC_ASSERT(limits.nightFrom != limits.nightTo);
    });
}
