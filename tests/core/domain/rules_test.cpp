// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/divisions.h"
#include "core/domain/rota.h"
#include "core/domain/supplies.h"
#include "core/domain/training.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A division's code tells its level, its parent and what lies within", "[divisions]")
{
    CHECK(levelOfCode(u"31"_s) == DivisionLevel::Province);
    CHECK(levelOfCode(u"310106001"_s) == DivisionLevel::Street);
    CHECK_FALSE(levelOfCode(u"31010"_s));
    CHECK_FALSE(levelOfCode(u"３１"_s));
    CHECK_FALSE(levelOfCode(QString()));
    CHECK(parentCode(u"310106001002"_s) == u"310106001"_s);
    CHECK(parentCode(u"31"_s).isEmpty());
    CHECK(codeAt(u"310106001002"_s, DivisionLevel::District) == u"310106"_s);
    CHECK(codeAt(u"3101"_s, DivisionLevel::District).isEmpty());
    CHECK(isWithin(u"310106001"_s, u"310106"_s));
    CHECK(isWithin(u"310106"_s, u"310106"_s));
    CHECK_FALSE(isWithin(u"3101"_s, u"310106"_s));
    CHECK(isWithin(u"31"_s, QString()));
}

TEST_CASE("Statistical units are told from administrations", "[divisions]")
{
    CHECK(isPseudoUnit(u"3101"_s, u"市辖区"_s));
    CHECK_FALSE(isPseudoUnit(u"3203"_s, u"徐州市"_s));
    CHECK(isPseudoUnit(u"320371"_s, u"徐州经济技术开发区"_s));
    CHECK_FALSE(isPseudoUnit(u"320381"_s, u"新沂市"_s));
    CHECK(isPseudoUnit(u"441900"_s, u"东莞市"_s));
    CHECK(isPseudoUnit(u"310115501"_s, u"中国（上海）自由贸易试验区"_s));
    CHECK_FALSE(isPseudoUnit(u"310106103"_s, u"彭浦镇"_s));
    CHECK(isPseudoUnit(u"310115501498"_s, u"自贸区虚拟社区"_s));
    CHECK_FALSE(isPseudoUnit(u"310106001002"_s, u"某居委会"_s));
}

TEST_CASE("A birthday on 29 February is reached on 1 March of common years", "[volunteers]")
{
    CHECK(ageOn(QDate(2004, 2, 29), QDate(2022, 2, 28)) == 17);
    CHECK(ageOn(QDate(2004, 2, 29), QDate(2022, 3, 1)) == 18);
    CHECK(ageOn(QDate(2004, 2, 29), QDate(2024, 2, 29)) == 20);
    CHECK(ageOn(QDate(2004, 4, 19), QDate(2022, 4, 19)) == 18);
    CHECK(ageOn(QDate(2004, 4, 20), QDate(2022, 4, 19)) == 17);
    CHECK(ageOn(QDate(), QDate(2022, 4, 19)) == -1);
    CHECK(ageOn(QDate(2023, 1, 1), QDate(2022, 4, 19)) == -1);
}

TEST_CASE("A relation's identity depends on each of its parts", "[id]")
{
    const auto shift = Id<Shift>::make();
    const auto person = Id<Volunteer>::make();
    CHECK(assignmentId(shift, person) == assignmentId(shift, person));
    CHECK(assignmentId(shift, person) != assignmentId(Id<Shift>::make(), person));
    CHECK(qualificationId(person, QualificationKind::Skill, u"急救"_s) !=
          qualificationId(person, QualificationKind::Licence, u"急救"_s));
    const auto item = Id<Item>::make();
    CHECK(lotId(item, u"A1"_s, QDate(2023, 1, 1)) != lotId(item, u"A1"_s, QDate()));
}

TEST_CASE("A pass counts from its day to its last valid day", "[training]")
{
    TrainingRecord record;
    record.day = QDate(2022, 3, 1);
    record.validUntil = QDate(2022, 3, 31);
    CHECK_FALSE(isValidOn(record, QDate(2022, 2, 28)));
    CHECK(isValidOn(record, QDate(2022, 3, 1)));
    CHECK(isValidOn(record, QDate(2022, 3, 31)));
    CHECK_FALSE(isValidOn(record, QDate(2022, 4, 1)));
    record.validUntil = {};
    CHECK(isValidOn(record, QDate(2032, 1, 1)));
    record.result = TrainingResult::Failed;
    CHECK_FALSE(isValidOn(record, QDate(2022, 3, 1)));
}

TEST_CASE("Movements add up to the stock, and a reversal takes its line back", "[supplies]")
{
    Movement movement;
    movement.store = Id<Store>::make();
    movement.otherStore = Id<Store>::make();
    movement.quantity = 5;
    CHECK(effectOn(movement, movement.store) == 5);
    CHECK(effectOn(movement, movement.otherStore) == 0);
    movement.kind = MovementKind::Transfer;
    CHECK(effectOn(movement, movement.store) == -5);
    CHECK(effectOn(movement, movement.otherStore) == 5);
    CHECK(effectOn(movement, Id<Store>()) == 0);
    movement.kind = MovementKind::Issue;
    CHECK(effectOn(movement, movement.store) == -5);
    movement.reverses = Id<Movement>::make();
    CHECK(effectOn(movement, movement.store) == 5);
    movement.kind = MovementKind::Count;
    movement.reverses = {};
    movement.quantity = -3;
    CHECK(effectOn(movement, movement.store) == -3);
}
