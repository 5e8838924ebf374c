// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/retention.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2024, 3, 20);

std::vector<Due> due(const PersonSpan& person)
{
    return dueOf(person, proposedRetention(), kToday);
}

} // namespace

TEST_CASE("A person is due two years after the last service, or the registration of who never served", "[retention]")
{
    using enum RetentionClass;
    PersonSpan person;
    person.registered = QDate(2022, 3, 20);
    CHECK(due(person) == std::vector<Due>{{Inactive, QDate(2024, 3, 20)}});
    person.registered = QDate(2022, 3, 21);
    CHECK(due(person).empty());
    person.registered = QDate(2020, 1, 1);
    person.lastActive = QDate(2022, 3, 21);
    CHECK(due(person).empty());
    person.lastActive = QDate(2019, 1, 1); // written down late: the registration counts
    CHECK(due(person) == std::vector<Due>{{Inactive, QDate(2022, 1, 1)}});
    CHECK(due({}).empty()); // nothing is known, nothing is claimed
}

TEST_CASE("Withdrawn consent makes the whole person due at once, and no part beside it", "[retention]")
{
    PersonSpan person;
    person.registered = kToday.addDays(-10);
    person.birth = QDate(2006, 3, 20);
    person.hasGuardian = person.hasHealthNote = true;
    person.withdrawn = kToday;
    CHECK(due(person) == std::vector<Due>{{RetentionClass::Withdrawn, kToday}});
}

TEST_CASE("The guardian goes at the eighteenth birthday, the health note a month after the last service", "[retention]")
{
    using enum RetentionClass;
    PersonSpan person;
    person.registered = QDate(2023, 6, 1);
    person.lastActive = QDate(2024, 2, 20);
    person.birth = QDate(2006, 3, 20); // eighteen today
    person.hasGuardian = person.hasHealthNote = true;
    CHECK(due(person) == std::vector<Due>{{Guardian, QDate(2024, 3, 20)}, {HealthNote, QDate(2024, 3, 20)}});
    person.birth = QDate(2006, 3, 21);
    person.lastActive = QDate(2024, 2, 21);
    CHECK(due(person).empty());
}

TEST_CASE("A decision to keep holds until its day", "[retention]")
{
    PersonSpan person;
    person.registered = QDate(2020, 1, 1);
    person.keptUntil = kToday.addDays(1);
    CHECK(due(person).empty());
    person.keptUntil = kToday;
    CHECK(due(person).size() == 1);
}

TEST_CASE("What is kept for good is never due, and a span has its bounds and its source", "[retention]")
{
    CHECK_FALSE(dueOn({RetentionClass::Archives, kKeptForGood, {}}, QDate(1990, 1, 1)).isValid());
    CHECK(retentionProblems({RetentionClass::Inactive, 24, u"会议纪要"_s}).empty());
    CHECK(retentionProblems({RetentionClass::Inactive, 24, u" "_s}).front().code == u"required"_s);
    CHECK(retentionProblems({RetentionClass::Inactive, -2, u"会议纪要"_s}).front().code == u"months_range"_s);
    CHECK(retentionProblems({RetentionClass::Inactive, 1201, u"会议纪要"_s}).front().code == u"months_range"_s);
    for (const RetentionRule& rule : proposedRetention()) {
        CHECK(retentionProblems(rule).empty());
        CHECK(ruleOf(proposedRetention(), rule.kind) == rule);
    }
}
