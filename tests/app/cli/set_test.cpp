// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// set, archive and unarchive: every kind made from nothing and changed, every rule's problem, exit codes and keys.
// The rules themselves are tested with the use-cases of each area.

#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStreet = u"街镇=彭浦镇"_s;

struct Office
{
    Program program;

    Ran run(const QString& command, const QStringList& words) { return program.run(QStringList{command} + words); }
    Ran set(const QStringList& words) { return run(u"set"_s, words); }
    /// Makes a record; its id.
    QString made(const QString& kind, const QStringList& values)
    {
        const Ran ran = set(QStringList{kind, u"new"_s} + values);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        CHECK(ran.json().value(u"changed"_s) == true);
        CHECK_FALSE(ran.json().value(u"entry"_s).toString().isEmpty());
        const QString id = ran.json().value(u"id"_s).toString();
        REQUIRE(id.size() == 36);
        return id;
    }
    /// Changes one field of a record by its stable word.
    void change(const QString& kind, const QString& id, const QString& value)
    {
        const Ran ran = set({kind, id, value});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        CHECK(ran.json().value(u"id"_s) == id);
        CHECK(ran.json().value(u"changed"_s) == true);
        const Ran again = set({kind, id, value});
        CHECK(again.code == 0);
        CHECK(again.json().value(u"changed"_s) == false);
        CHECK(again.json().value(u"entry"_s) == u""_s);
    }
    /// Code and field of the first problem: "name_taken name".
    QString refused(const QStringList& words, const QString& command = u"set"_s)
    {
        const Ran ran = run(command, words);
        INFO(ran.out.toStdString());
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.isEmpty());
        const QJsonObject first = ran.json().value(u"problems"_s).toArray().at(0).toObject();
        return first.value(u"code"_s).toString() + u' ' + first.value(u"field"_s).toString();
    }
    void archived(const QString& kind, const QString& id)
    {
        const Ran ran = run(u"archive"_s, {kind, id, u"--reason"_s, u"重复"_s});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        CHECK(ran.json().value(u"ids"_s).toArray().at(0) == id);
        CHECK(ran.json().value(u"changed"_s) == true);
        const Ran back = run(u"unarchive"_s, {kind, id});
        INFO(back.err.toStdString());
        REQUIRE(back.code == 0);
        CHECK(back.json().value(u"changed"_s) == true);
    }
    QString person(const QString& name = u"单测试"_s, const QString& number = u"31019919850505006X"_s)
    {
        return made(u"volunteer"_s, {u"姓名="_s + name, u"证件号码="_s + number, u"手机号=19900000001"_s,
                                     u"居住街镇=彭浦镇"_s, u"技能=护士、急救"_s});
    }
    QString post()
    {
        return made(u"post"_s, {u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
    }
    /// What the journal says of a record: "field: before → after" of its last change, by field.
    QString journal(const QString& id) { return QString::fromUtf8(run(u"log"_s, {u"--entity"_s, id}).out); }
};

} // namespace

TEST_CASE("set makes and changes people, teams and organisations", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    office.change(u"volunteer"_s, person, u"employer=静安区图书馆"_s);
    office.change(u"volunteer"_s, person, u"健康申报时间=2022-03-20 07:30"_s);
    CHECK(office.refused({u"volunteer"_s, person, u"health_declared_at=9999-03-20 07:30"_s})
              .endsWith(u" health_declared_at"_s));
    const QString team = office.made(u"team"_s, {u"队伍名称=彭浦先锋队"_s, u"类型=党员突击队"_s, u"队长="_s + person,
                                                 u"成立日期=2022-03-01"_s, kStreet});
    office.change(u"team"_s, team, u"kind=社会"_s);
    CHECK(office.refused({u"volunteer"_s, person, u"--reason"_s, u"重复"_s}, u"archive"_s) == u"leads_team status"_s);
    office.change(u"team"_s, team, u"队长="_s);
    const QString body = office.made(u"organisation"_s, {u"组织名称=上海志愿者协会"_s, u"类型=社会组织"_s,
                                                         u"联系电话=199 0000 0002"_s, u"行政区划=310106"_s});
    office.change(u"organisation"_s, body, u"contact=单测试"_s);
    // What was not named is kept.
    const Ran list = office.run(u"list"_s, {u"volunteers"_s});
    const QJsonObject row = list.json().value(u"rows"_s).toArray().at(0).toObject();
    CHECK(row.value(u"employer"_s) == u"静安区图书馆"_s);
    CHECK(row.value(u"skills"_s).toString().contains(u"护士"_s));
    for (const auto& [kind, id] :
         {std::pair(u"volunteer"_s, person), std::pair(u"team"_s, team), std::pair(u"organisation"_s, body)})
        office.archived(kind, id);
}

TEST_CASE("set makes and changes campaigns, sites, posts and shifts", "[cli][set]")
{
    Office office;
    const QString campaign = office.made(u"campaign"_s, {u"行动名称=大上海保卫战"_s, u"发布日期=2022-03-14"_s});
    office.change(u"campaign"_s, campaign, u"published_on=2022-03-15"_s);
    const QString site = office.made(u"site"_s, {u"点位名称=南广场"_s, u"所属街镇=彭浦镇"_s, u"地址=秣陵路303号"_s});
    office.change(u"site"_s, site, u"phone=021-00000000"_s);
    const QString post = office.post();
    office.change(u"post"_s, post, u"行动=大上海保卫战"_s);
    office.change(u"post"_s, post, u"所需语种=英语、日语"_s);
    office.change(u"post"_s, post, u"site=南广场"_s);
    const QString shift = office.made(u"shift"_s, {u"岗位名称=测温验码"_s, u"日期=2022-03-20"_s, u"开始=20:00"_s,
                                                   u"结束=次日08:00"_s, u"需求人数=3"_s});
    office.change(u"shift"_s, shift, u"needed=4"_s);
    office.change(u"shift"_s, shift, u"breaks=23:00-23:30,3点-3点半"_s);
    office.change(u"shift"_s, shift, u"休息=45分钟"_s);
    CHECK(office.refused({u"shift"_s, shift, u"休息=09:00-09:30"_s}) == u"break_outside breaks"_s);
    CHECK(office.refused({u"shift"_s, shift, u"休息=午饭"_s}) == u"break_form breaks"_s);
    CHECK(office.refused({u"shift"_s, shift, u"结束=20:00"_s}) == u"ends_before_starts ends"_s);
    CHECK(office.refused({u"shift"_s, shift, u"ends=2022-04-06T12:00"_s}) == u"too_long ends"_s);
    office.change(u"post"_s, post, u"suit=是"_s);
    office.change(u"shift"_s, shift, u"日期=2022-03-21"_s);
    const QJsonObject row = office.run(u"list"_s, {u"shifts"_s}).json().value(u"rows"_s).toArray().at(0).toObject();
    CHECK(row.value(u"day"_s) == u"2022-03-21"_s);
    CHECK(row.value(u"site"_s) == u"南广场"_s);
    CHECK(row.value(u"needed"_s) == 4);
    office.archived(u"shift"_s, shift);
    REQUIRE(office.run(u"archive"_s, {u"shift"_s, shift, u"--reason"_s, u"取消"_s}).code == 0);
    office.archived(u"post"_s, post);
    office.archived(u"campaign"_s, campaign);
    REQUIRE(office.run(u"archive"_s, {u"post"_s, post, u"--reason"_s, u"撤点"_s}).code == 0);
    office.archived(u"site"_s, site);
}

TEST_CASE("set makes and changes courses, editions, sessions and results", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    const QString course = office.made(u"course"_s, {u"课程名称=防护服穿脱"_s, u"合格有效期=90"_s});
    office.change(u"course"_s, course, u"valid_days=60"_s);
    const QString edition =
        office.made(u"edition"_s, {u"课程=防护服穿脱"_s, u"版本=第八版"_s, u"施行日期=2022-03-01"_s});
    office.change(u"edition"_s, edition, u"mandatory_from="_s);
    const QString session = office.made(u"session"_s, {u"课程=防护服穿脱"_s, u"版本=第八版"_s, u"批次=第三批"_s,
                                                       u"日期=2022-03-10"_s, u"线上培训=是"_s, u"名额=50"_s});
    office.change(u"session"_s, session, u"trainer=单测试"_s);
    const QString result =
        office.made(u"training"_s, {u"证件号码=31019919850505006X"_s, u"批次=第三批"_s, u"结果=合格"_s});
    office.change(u"training"_s, result, u"result=不合格"_s);
    CHECK(office.refused({u"training"_s, result, u"volunteer=单测试"_s, u"批次=第三批"_s}) == u"fixed record"_s);
    REQUIRE(office.run(u"archive"_s, {u"training"_s, result, u"--reason"_s, u"误录"_s}).code == 0);
    CHECK(office.refused({u"training"_s, result}, u"unarchive"_s).startsWith(u"unknown_training_record"_s));
    CHECK(office.refused({u"edition"_s, edition, u"--reason"_s, u"旧"_s}, u"archive"_s) == u"not_archivable kind"_s);
    const QString rule =
        office.made(u"course-rule"_s, {u"课程=防护服穿脱"_s, u"适用范围=风险等级"_s, u"范围名称=中"_s});
    office.change(u"course-rule"_s, rule, u"name=高"_s);
    office.archived(u"course-rule"_s, rule);
    REQUIRE(office.run(u"archive"_s, {u"course-rule"_s, rule, u"--reason"_s, u"停用"_s}).code == 0);
    office.archived(u"session"_s, session);
    office.archived(u"course"_s, course);
}

TEST_CASE("set makes and changes items, stores and lines of the ledger", "[cli][set]")
{
    Office office;
    const QString item = office.made(u"item"_s, {u"物资名称=口罩"_s, u"规格=KN95"_s, u"单位=只"_s, u"安全库存=1000"_s});
    office.change(u"item"_s, item, u"safety_stock=2000"_s);
    const QString store = office.made(u"store"_s, {u"仓库=区级仓库"_s, u"保管员=单测试"_s});
    office.change(u"store"_s, store, u"division=310106016"_s);
    const QString receipt = office.made(u"movement"_s, {u"类型=入库"_s, u"日期=2022-03-14"_s, u"物资名称=口罩"_s,
                                                        u"规格=KN95"_s, u"数量=500"_s, u"仓库=区级仓库"_s, u"批号=A1"_s,
                                                        u"有效期=2099-01-01"_s, u"价值=1,500.50元"_s});
    const QString issue = office.made(u"movement"_s, {u"类型=出库"_s, u"日期=2022-03-15"_s, u"物资名称=口罩"_s,
                                                      u"数量=200"_s, u"仓库=区级仓库"_s, u"领用人=单测试"_s});
    CHECK(office.refused({u"movement"_s, u"类型=出库"_s, u"日期=2022-03-15"_s, u"物资名称=口罩"_s, u"数量=301"_s,
                          u"仓库=区级仓库"_s, u"领用人=单测试"_s}) == u"not_enough quantity"_s);
    CHECK(office.refused({u"movement"_s, issue, u"数量=100"_s}) == u"ledger record"_s);
    CHECK(office.refused({u"movement"_s, issue, u"--reason"_s, u"误录"_s}, u"archive"_s) == u"not_archivable kind"_s);
    CHECK(office.refused({u"item"_s, item, u"--reason"_s, u"停用"_s}, u"archive"_s).startsWith(u"stock_left"_s));
    const Ran reversed = office.run(u"move"_s, {u"reverse"_s, issue, u"--reason"_s, u"重复录入"_s});
    CHECK(reversed.code == 0);
    CHECK(reversed.json().value(u"reverses"_s) == issue);
    CHECK(office.refused({u"reverse"_s, issue, u"--reason"_s, u"再次"_s}, u"move"_s).startsWith(u"reversed_already"_s));
    REQUIRE(office.run(u"move"_s, {u"reverse"_s, receipt, u"--reason"_s, u"退货"_s}).code == 0);
    office.archived(u"item"_s, item);
    office.archived(u"store"_s, store);
}

TEST_CASE("set makes and changes briefing series and issues", "[cli][set]")
{
    Office office;
    const QString series =
        office.made(u"series"_s, {u"简报名称=静安志愿简报"_s, u"编发单位=静安区文明办"_s, u"印数=30"_s});
    office.change(u"series"_s, series, u"report_to=市文明办"_s);
    const QString issue =
        office.made(u"issue"_s, {u"系列=静安志愿简报"_s, u"标题=第一期"_s, u"截至=2022-03-20T15:00"_s});
    office.change(u"issue"_s, issue, u"title=核酸筛查"_s);
    office.change(u"issue"_s, issue, u"结束语=继续招募。"_s);
    office.change(u"issue"_s, issue, u"rubric=工作动态"_s);
    CHECK(office.refused({u"issue"_s, issue, u"第二篇正文=无题"_s}) == u"required second_title"_s);
    CHECK(office.refused({u"issue"_s, issue, u"第二篇标题=无文"_s}) == u"required second_text"_s);
    CHECK(office.refused({u"issue"_s, u"系列=静安志愿简报"_s, u"标题=又一期"_s, u"年份=2022"_s, u"期号=1"_s,
                          u"日期=2022-03-21"_s}) == u"duplicate number"_s);
    CHECK(office.refused({u"issue"_s, u"标题=无系列"_s}) == u"required series"_s);
    office.archived(u"issue"_s, issue);
    office.archived(u"series"_s, series);
}

TEST_CASE("set renames the office and keeps its lists of words", "[cli][set]")
{
    Office office;
    office.change(u"office"_s, u"office"_s, u"办公室名称=静安区精神文明办"_s);
    CHECK(office.refused({u"office"_s, u"office"_s, u"name="_s}) == u"required name"_s);
    CHECK(office.refused({u"office"_s, u"new"_s, u"name=另一家"_s}) == u"one_office record"_s);
    CHECK(office.refused({u"office"_s, u"office"_s, u"--reason"_s, u"撤并"_s}, u"archive"_s) ==
          u"not_archivable kind"_s);
    const QString word = office.made(u"term"_s, {u"词表=技能"_s, u"词语=放羊"_s});
    (void)office.made(u"term"_s, {u"词表=志愿服务队类型"_s, u"词语=牧民服务队"_s});
    (void)office.made(u"term"_s, {u"词表=organisation_kind"_s, u"词语=牧民协会"_s});
    CHECK(office.refused({u"term"_s, u"new"_s, u"kind=skill"_s, u"name=放羊"_s}) == u"already_there name"_s);
    CHECK(office.refused({u"term"_s, u"new"_s, u"词语=牧马"_s}) == u"required kind"_s);
    CHECK(office.refused({u"term"_s, u"new"_s, u"词表=本领"_s, u"词语=牧马"_s}) == u"unknown_word kind"_s);
    CHECK(office.refused({u"term"_s, word, u"词语=牧马"_s}) == u"word_is_its_name name"_s);
    CHECK(office.set({u"term"_s, u"放羊"_s, u"词语=放羊"_s}).json().value(u"changed"_s) == false);
    office.archived(u"term"_s, word);
    // 手语 is a skill and a language.
    CHECK(office.refused({u"term"_s, u"手语"_s, u"--reason"_s, u"少用"_s}, u"archive"_s) == u"ambiguous record"_s);
    CHECK(QString::fromUtf8(office.run(u"archive"_s, {u"term"_s, u"手语"_s, u"--reason"_s, u"少用"_s}).err)
              .contains(u"手语 · "_s)); // of which list
}

TEST_CASE("set says what is wrong with which field, and changes nothing", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    office.made(u"team"_s, {u"队伍名称=先锋队"_s});
    const auto refused = [&](const QStringList& words) { return office.refused(words); };
    CHECK(refused({u"volunteer"_s, person, u"手机号=123"_s}).endsWith(u" phone"_s));
    CHECK(refused({u"volunteer"_s, u"姓名=王五"_s, u"证件号码=310199198505050061"_s}) ==
          u"id_check_character document_number"_s);
    CHECK(refused({u"volunteer"_s, u"姓名=重复"_s, u"证件号码=31019919850505006X"_s, u"手机号=19900000003"_s,
                   u"居住街镇=彭浦镇"_s}) == u"duplicate_number document_number"_s);
    CHECK(refused({u"volunteer"_s, person, u"居住街镇=彭捕镇"_s}) == u"unknown_division street"_s);
    CHECK(refused({u"volunteer"_s, person, u"性别=猫"_s}) == u"unknown_word sex"_s);
    CHECK(refused({u"volunteer"_s, person, u"出生日期=昨天"_s}).endsWith(u" birth"_s));
    CHECK(refused({u"volunteer"_s, person, u"status=archived"_s}) == u"use_archive status"_s);
    CHECK(refused({u"team"_s, u"队伍名称=先 锋队"_s, u"队伍名称=二队"_s}) == u"repeated_field name"_s);
    CHECK(refused({u"team"_s, u"队伍名称=先锋队"_s}) == u"name_taken name"_s);
    CHECK(refused({u"team"_s, u"队长=单测试"_s}) == u"required name"_s);
    CHECK(refused({u"team"_s, u"队伍名称=二队"_s, u"队长=无此人"_s}) == u"unknown_volunteer leader"_s);
    CHECK(refused({u"team"_s, u"队伍名称=二队"_s, u"成立日期=2099-01-01"_s}) == u"in_future founded_on"_s);
    CHECK(refused({u"team"_s, u"队伍名称=二队"_s, u"行政区划=999999"_s}) == u"unknown_division division"_s);
    CHECK(refused({u"organisation"_s, u"组织名称=协会"_s, u"联系电话=12"_s}).endsWith(u" phone"_s));
    CHECK(refused({u"site"_s, u"点位名称=南广场"_s, u"行政区划=310106"_s}) == u"division_too_high division"_s);
    CHECK(refused({u"campaign"_s, u"行动名称="_s}) == u"required name"_s);
    CHECK(refused({u"post"_s, u"岗位名称=甲"_s, u"类别=乙"_s, u"点位=丙"_s, u"风险等级=极高"_s}) ==
          u"unknown_word risk"_s);
    CHECK(refused({u"post"_s, u"岗位名称=甲"_s, u"类别=乙"_s, u"点位=丙"_s}) == u"required division"_s);
    CHECK(refused({u"shift"_s, u"岗位名称=无此岗"_s, u"日期=2022-03-20"_s}) == u"unknown_post post"_s);
    CHECK(refused({u"course"_s, u"课程名称=甲"_s, u"valid_days=9999"_s}) == u"valid_days valid_days"_s);
    CHECK(refused({u"edition"_s, u"课程=无此课"_s, u"版本=一"_s}) == u"unknown_course course"_s);
    CHECK(refused({u"session"_s, u"批次=一"_s, u"日期=2022-03-20"_s}) == u"unknown_course course"_s);
    CHECK(refused({u"item"_s, u"物资名称=口罩"_s}) == u"required unit"_s);
    CHECK(refused({u"movement"_s, u"类型=赠送"_s, u"物资名称=口罩"_s}) == u"unknown_word kind"_s);
    CHECK(refused({u"movement"_s, u"物资名称=口罩"_s, u"价值=很多"_s}) == u"value_form value_cents"_s);
    CHECK(office.run(u"list"_s, {u"volunteers"_s}).json().value(u"count"_s) == 1);
}

TEST_CASE("set refuses words it does not know and lists those it does", "[cli][set]")
{
    Office office;
    CHECK(office.refused({u"robot"_s, u"名称=甲"_s}) == u"unknown_kind kind"_s);
    CHECK(office.refused({u"team"_s, u"颜色=红"_s}) == u"unknown_field 颜色"_s);
    const Ran told = office.set({u"team"_s, u"颜色=红"_s});
    CHECK(QString::fromUtf8(told.err).contains(u"队伍名称"_s));
    CHECK(office.refused({u"team"_s, u"new"_s, u"队伍名称"_s}) == u"bad_field 队伍名称"_s);
    CHECK(office.refused({u"team"_s, u"new"_s}) == u"nothing_told field"_s);
    CHECK(office.set({}).code == 1);
    CHECK(office.run(u"archive"_s, {u"team"_s, u"甲"_s}).code == 1); // without --reason
    const QJsonArray fields = office.set({u"team"_s, u"--fields"_s}).json().value(u"fields"_s).toArray();
    CHECK(fields.at(0).toObject().value(u"field"_s) == u"name"_s);
    CHECK(fields.at(0).toObject().value(u"header"_s) == u"队伍名称"_s);
}

TEST_CASE("a record is meant by its id, the beginning of it or a name that only one has", "[cli][set]")
{
    Office office;
    const QString one = office.made(u"site"_s, {u"点位名称=南广场"_s, u"所属街镇=彭浦镇"_s});
    office.made(u"site"_s, {u"点位名称=南广场"_s, u"所属街镇=天目西路街道"_s});
    const QString other = office.made(u"site"_s, {u"点位名称=北广场"_s, u"所属街镇=彭浦镇"_s});
    CHECK(office.set({u"site"_s, u"北广场"_s, u"地址=交通路"_s}).json().value(u"id"_s) == other);
    CHECK(office.refused({u"site"_s, u"南广场"_s, u"地址=秣陵路"_s}) == u"ambiguous record"_s);
    CHECK(QString::fromUtf8(office.set({u"site"_s, u"南广场"_s, u"地址=秣陵路"_s}).err).contains(one));
    CHECK(office.refused({u"site"_s, one.left(4), u"地址=秣陵路"_s}) == u"ambiguous record"_s);
    CHECK(office.refused({u"site"_s, u"西广场"_s, u"地址=秣陵路"_s}) == u"unknown_site record"_s);
    CHECK(office.set({u"site"_s, one.left(35), u"地址=秣陵路"_s}).code == 0);
    // Two of a name need the street beside it, or the id.
    const QStringList post{u"post"_s, u"岗位名称=引导"_s, u"类别=秩序引导"_s, u"点位=南广场"_s};
    CHECK(office.refused(post) == u"ambiguous site"_s);
    CHECK(office.set(post + QStringList{u"所属街镇=彭浦镇"_s}).code == 0);
}

TEST_CASE("an empty value clears a field, several values are separated", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    const auto row = [&] {
        return office.run(u"list"_s, {u"volunteers"_s}).json().value(u"rows"_s).toArray().at(0).toObject();
    };
    CHECK(row().value(u"skills"_s).toString().contains(u"急救"_s));
    office.change(u"volunteer"_s, person, u"技能=护士、手语"_s);
    CHECK(row().value(u"skills"_s).toString().contains(u"手语"_s));
    CHECK_FALSE(row().value(u"skills"_s).toString().contains(u"急救"_s));
    office.change(u"volunteer"_s, person, u"技能="_s);
    CHECK(row().value(u"skills"_s).toString().isEmpty());
    office.change(u"volunteer"_s, person, u"队伍=先锋队、二队"_s);
    CHECK(row().value(u"teams"_s).toString().contains(u"先锋队"_s));
    office.change(u"volunteer"_s, person, u"每日最长时长=4.5小时"_s);
    office.change(u"volunteer"_s, person, u"居住社区=龙潭居委会"_s);
    CHECK(row().value(u"street"_s) == u"彭浦镇"_s);
    CHECK(row().value(u"community"_s) == u"龙潭居委会"_s);
}

TEST_CASE("a dry run checks everything and keeps nothing", "[cli][set]")
{
    Office office;
    const Ran dry = office.set({u"team"_s, u"new"_s, u"队伍名称=先锋队"_s, u"--dry-run"_s});
    CHECK(dry.code == 0);
    CHECK(dry.json().value(u"changed"_s) == true);
    CHECK(dry.json().value(u"id"_s) == u""_s);
    CHECK(dry.json().value(u"entry"_s) == u""_s);
    CHECK(dry.json().value(u"touched"_s).toArray().at(0).toObject().value(u"table"_s) == u"team"_s);
    const QString id = office.made(u"team"_s, {u"队伍名称=先锋队"_s}); // its name is still free
    CHECK(office.refused({u"team"_s, u"队伍名称=先锋队"_s, u"--dry-run"_s}) == u"name_taken name"_s);
    CHECK(office.run(u"archive"_s, {u"team"_s, id, u"--reason"_s, u"解散"_s, u"--dry-run"_s}).code == 0);
    CHECK(office.refused({u"team"_s, u"队伍名称=先锋队"_s}) == u"name_taken name"_s);
}

TEST_CASE("archiving several is one unit of work, and undo takes it back", "[cli][set]")
{
    Office office;
    const QString one = office.made(u"team"_s, {u"队伍名称=一队"_s});
    const QString two = office.made(u"team"_s, {u"队伍名称=二队"_s});
    CHECK(office.refused({u"team"_s, one, u"三队"_s, u"--reason"_s, u"解散"_s}, u"archive"_s) ==
          u"unknown_team record"_s);
    const Ran done = office.run(u"archive"_s, {u"team"_s, one, u"二队"_s, u"--reason"_s, u"解散"_s});
    REQUIRE(done.code == 0);
    CHECK(done.json().value(u"ids"_s).toArray().size() == 2);
    // The name is free for a new team, so the old one cannot come back under it.
    const QString again = office.made(u"team"_s, {u"队伍名称=一队"_s});
    CHECK(office.refused({u"team"_s, one}, u"unarchive"_s) == u"name_taken name"_s);
    REQUIRE(office.run(u"archive"_s, {u"team"_s, again, u"--reason"_s, u"误建"_s}).code == 0);
    CHECK(office.run(u"undo"_s, {done.json().value(u"entry"_s).toString()}).code == 0);
    CHECK(office.refused({u"team"_s, u"队伍名称=二队"_s}) == u"name_taken name"_s);
    // And what set did.
    const Ran changed = office.set({u"team"_s, two, u"类型=专业"_s, u"--reason"_s, u"更正"_s});
    CHECK(office.run(u"undo"_s, {changed.json().value(u"entry"_s).toString()}).code == 0);
    CHECK(office.journal(two).contains(u"更正"_s));
}

TEST_CASE("single steps have their commands", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    office.post();
    const QString shift = office.made(u"shift"_s, {u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期=2099-03-20"_s,
                                                   u"时段=8:00-12:00"_s, u"需求人数=2"_s});
    const Ran copied = office.run(u"copy-shifts"_s, {u"2099-03-20"_s, u"2099-03-21"_s, u"2099-03-22"_s});
    CHECK(copied.json().value(u"added"_s).toArray().size() == 2);
    CHECK(office.run(u"copy-shifts"_s, {u"2099-03-20"_s, u"2099-03-20"_s}).code == 2);
    const Ran week = office.run(u"copy-shifts"_s, {u"2099-03-20"_s, u"2099-03-27"_s, u"--week"_s});
    CHECK(week.json().value(u"added"_s).toArray().size() == 3);
    CHECK(office.run(u"copy-shifts"_s, {u"2099-03-20"_s, u"2099-03-28"_s, u"--week"_s}).code == 2);
    const Ran assigned = office.run(u"assign"_s, {person, shift, u"--override"_s, u"演练"_s});
    REQUIRE(assigned.code == 0);
    const QString assignment = assigned.json().value(u"assignment"_s).toString();
    CHECK(office.run(u"answer"_s, {assignment, u"invited"_s}).json().value(u"state"_s) == u"invited"_s);
    CHECK(office.run(u"answer"_s, {assignment, u"no_answer"_s}).code == 0);
    CHECK(office.run(u"answer"_s, {assignment, u"vanished"_s}).code == 1);
    CHECK(office.run(u"unassign"_s, {assignment}).code == 0);
    CHECK(office.run(u"unassign"_s, {assignment}).code == 2);
    const Ran seen = office.run(u"reveal"_s, {person});
    CHECK(seen.json().value(u"document_number"_s) == u"31019919850505006X"_s);
    CHECK(office.journal(person).contains(u"read"_s));
    CHECK(office.refused({u"withdraw"_s, person, u"--on"_s, u"2099-01-01"_s}, u"consent"_s).startsWith(u"in_future"_s));
    const Ran withdrawn = office.run(u"consent"_s, {u"withdraw"_s, person, u"--reason"_s, u"本人要求"_s});
    CHECK(withdrawn.code == 0);
    CHECK(office.refused({u"withdraw"_s, person}, u"consent"_s).startsWith(u"withdrawn_already"_s));
}

TEST_CASE("A post is entered by a template, and what was told stands", "[cli][set]")
{
    Office office;
    const QString post = office.made(u"post"_s, {u"模板=测温验码"_s, u"点位=北站"_s, kStreet, u"防护包=自备"_s});
    const QJsonArray rows = office.run(u"list"_s, {u"posts"_s}).json().value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 1);
    const QString told = QString::fromUtf8(QJsonDocument(rows.at(0).toObject()).toJson());
    CHECK(told.contains(u"自备"_s));
    CHECK(told.contains(u"37.3"_s));
    CHECK(office.refused({u"post"_s, u"new"_s, u"模板=没有的"_s, u"点位=北站"_s, kStreet}) ==
          u"unknown_template template");
    const QString model =
        office.made(u"post-template"_s, {u"模板名称=方舱服务"_s, u"类别=综合服务"_s, u"所需技能=护士，急救"_s});
    office.change(u"post-template"_s, model, u"kit=二级防护包"_s);
    const QJsonArray known = office.run(u"list"_s, {u"post-templates"_s}).json().value(u"rows"_s).toArray();
    CHECK(known.size() == 29);
    CHECK(office.run(u"archive"_s, {u"post-template"_s, model, u"--reason"_s, u"不用"_s}).code == 0);
}

TEST_CASE("A plan is shown by command, made, and changed together", "[cli][set]")
{
    Office office;
    office.post();
    const QStringList plan{u"测温验码"_s, u"--pattern"_s,  u"3x8"_s,      u"--from"_s, u"2099-04-06"_s,
                           u"--to"_s,     u"2099-04-08"_s, u"--needed"_s, u"4"_s};
    const Ran shown = office.run(u"plan-shifts"_s, plan + QStringList{u"--dry-run"_s});
    CHECK(shown.json().value(u"added"_s).toInt() == 6);
    CHECK(shown.json().value(u"seats"_s).toInt() == 24);
    const Ran made = office.run(u"plan-shifts"_s, plan);
    REQUIRE(made.code == 0);
    CHECK(made.json().value(u"added"_s).toInt() == 6);
    const Ran none = office.run(u"plan-shifts"_s, {u"测温验码"_s, u"--pattern"_s, u"3x8"_s, u"--from"_s,
                                                   u"2099-04-06"_s, u"--to"_s, u"2099-04-06"_s});
    CHECK(none.code == 2); // --to is not included
    const Ran again = office.run(u"plan-shifts"_s, plan);
    CHECK(again.json().value(u"added"_s).toInt() == 0);
    CHECK(again.json().value(u"there"_s).toInt() == 6);
    CHECK(office
              .run(u"plan-shifts"_s, {u"测温验码"_s, u"--pattern"_s, u"1x400"_s, u"--from"_s, u"2099-04-06"_s,
                                      u"--to"_s, u"2099-04-07"_s})
              .code == 2);
    CHECK(
        office
            .run(u"plan-shifts"_s, {u"--pattern"_s, u"3x8"_s, u"--from"_s, u"2099-04-06"_s, u"--to"_s, u"2099-04-07"_s})
            .code == 2);
    const QString shift = office.made(
        u"shift"_s, {u"岗位名称=测温验码"_s, u"日期=2099-05-06"_s, u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=3"_s});
    const Ran tried = office.run(u"change-shifts"_s, {shift, u"--end-by=-60"_s, u"--dry-run"_s});
    CHECK(tried.json().value(u"changed"_s).toInt() == 1);
    CHECK(tried.json().value(u"changeset"_s).toString().isEmpty());
    CHECK(office.run(u"change-shifts"_s, {shift, u"--end-by=-240"_s}).code == 2);
    const Ran changed = office.run(u"change-shifts"_s, {shift, u"--end-by=-60"_s, u"--needed"_s, u"2"_s});
    REQUIRE(changed.code == 0);
    CHECK(office.run(u"undo"_s, {changed.json().value(u"changeset"_s).toString()}).code == 0);
}

TEST_CASE("Calling a shift off by command says whom to tell, phones masked", "[cli][set]")
{
    Office office;
    const QString person = office.person();
    office.post();
    const QString shift = office.made(
        u"shift"_s, {u"岗位名称=测温验码"_s, u"日期=2032-03-20"_s, u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=3"_s});
    const QStringList off{u"shift"_s, shift, u"--reason"_s, u"小区解封"_s};
    REQUIRE(office.run(u"assign"_s, {person, shift, u"--override"_s, u"演练"_s}).code == 0);
    const Ran rehearsed = office.run(u"archive"_s, off + QStringList{u"--dry-run"_s});
    CHECK(rehearsed.json().value(u"to_tell"_s).toArray().size() == 1);
    const Ran done = office.run(u"archive"_s, off);
    REQUIRE(done.code == 0);
    const QJsonObject told = done.json().value(u"to_tell"_s).toArray().at(0).toObject();
    CHECK(told.value(u"volunteer"_s) == person);
    CHECK(told.value(u"name"_s) == u"单测试"_s);
    CHECK(told.value(u"phone"_s) == u"199****0001"_s);
    CHECK(told.value(u"state"_s) == u"proposed"_s);
    CHECK(told.value(u"shift"_s) == shift);
    CHECK(QString::fromUtf8(done.err).contains(u"单测试"_s));
    // Nobody is told twice.
    CHECK(office.run(u"archive"_s, off).json().value(u"to_tell"_s).toArray().isEmpty());
}
