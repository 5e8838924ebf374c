// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// set office: the limits of eligibility by their words, and what assign says by them.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Limits
{
    Program program;

    Ran set(const QStringList& values) { return program.run(QStringList{u"set"_s, u"office"_s, u"office"_s} + values); }
    bool changes(const QStringList& values)
    {
        const Ran ran = set(values);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"changed"_s).toBool();
    }
    QString refused(const QStringList& values)
    {
        const Ran ran = set(values);
        INFO(ran.out.toStdString());
        CHECK(ran.code == 2);
        const QJsonObject first = ran.json().value(u"problems"_s).toArray().at(0).toObject();
        return first.value(u"code"_s).toString() + u' ' + first.value(u"field"_s).toString();
    }
};

} // namespace

TEST_CASE("set office takes each limit by its word or its Chinese name, and what is empty is as usual", "[cli][set]")
{
    Limits office;
    const std::pair<QString, QString> all[]{
        {u"rest_hours"_s, u"两班间隔小时=11"_s},       {u"day_hours"_s, u"单日上限小时=10.5"_s},
        {u"week_hours"_s, u"七日上限小时=60小时"_s},   {u"days_in_row"_s, u"连续天数上限=10"_s},
        {u"suit_hours"_s, u"防护服上限小时=3"_s},      {u"stretch_hours"_s, u"连续工作上限小时=5小时"_s},
        {u"health_hours"_s, u"健康申报有效小时=48"_s}, {u"elder_age"_s, u"夜班年龄上限=65"_s},
        {u"night_from"_s, u"夜间开始=23:00"_s},        {u"night_to"_s, u"夜间结束=5点半"_s}};
    for (const auto& [word, value] : all) {
        INFO(word.toStdString());
        CHECK(office.changes({value}));
        CHECK_FALSE(office.changes({value}));
        CHECK(office.changes({word + u'='}));
        CHECK_FALSE(office.changes({word + u'='}));
    }
    CHECK(office.changes({u"rest_hours=11"_s, u"night_from=0:00"_s}));
}

TEST_CASE("set office refuses limits that no office may have, and a name together with them", "[cli][set]")
{
    Limits office;
    CHECK(office.refused({u"rest_hours=0"_s}) == u"rest_hours rest_hours"_s);
    CHECK(office.refused({u"day_hours=25"_s}) == u"day_hours day_hours"_s);
    CHECK(office.refused({u"day_hours=10"_s, u"week_hours=9"_s}) == u"week_hours week_hours"_s);
    CHECK(office.refused({u"days_in_row=15"_s}) == u"days_in_row days_in_row"_s);
    CHECK(office.refused({u"suit_hours=13"_s}) == u"suit_hours suit_hours"_s);
    CHECK(office.refused({u"stretch_hours=0.5"_s}) == u"stretch_hours stretch_hours"_s);
    CHECK(office.refused({u"health_hours=0"_s}) == u"health_hours health_hours"_s);
    CHECK(office.refused({u"elder_age=40"_s}) == u"elder_age elder_age"_s);
    CHECK(office.refused({u"night_to=22:00"_s}) == u"night_to night_to"_s);
    CHECK(office.refused({u"night_to=晚"_s}).endsWith(u" night_to"_s));
    CHECK(office.refused({u"name=静安区精神文明办"_s, u"rest_hours=11"_s}) == u"one_at_a_time name"_s);
    CHECK(office.changes({u"name=静安区精神文明办"_s}));
}
