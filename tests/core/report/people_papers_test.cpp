// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers about people as text, web page and spreadsheet, and the sections of a person's own copy.

#include "core/report/people_papers.h"

#include "core/domain/badge_number.h"
#include "core/report/cards.h"
#include "core/report/personal.h"
#include "core/report/to_csv.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

BadgeFacts twoBadges()
{
    BadgeFacts facts{u"静安区文明办"_s, BadgePaper::Sheet, {}, {}};
    BadgeLine first;
    first.person = Id<Volunteer>::make();
    first.name = u"单测试"_s;
    first.post = u"测温<验码>"_s;
    BadgeLine second;
    second.person = Id<Volunteer>::make();
    second.name = u"=1+1"_s;
    second.teams = {u"彭浦先锋队"_s, u"翻译队"_s};
    facts.people = {first, second};
    return facts;
}

} // namespace

TEST_CASE("Badges are a row each as text and in a spreadsheet, a box each on a web page", "[report][badge]")
{
    const BadgeFacts facts = twoBadges();
    const Document document = badgesDocument(facts);
    CHECK(titleOf(document) == u"志愿者证（2张）"_s);
    const QString text = toText(document);
    for (const QString& said :
         {u"单测试"_s, u"测温<验码>"_s, u"彭浦先锋队、翻译队"_s, badgeNumberInGroups(facts.people[0].person),
          badgeNumberInGroups(facts.people[1].person)})
        CHECK(text.contains(said));
    CHECK(text.count(u'\n') == 3);
    const auto& sheet = std::get<BadgeSheet>(document.blocks.front());
    const TableBlock table = tableOf(sheet);
    CHECK(table.rows.size() == 2);
    for (const QStringList& row : table.rows)
        CHECK(row.size() == qsizetype(table.columns.size()));
    CHECK(toCsv(table).contains(",'=1+1,")); // nothing that a spreadsheet would run
    const QString html = toHtml(document);
    CHECK(html.count(u"<article class=\"card\">"_s) == 2);
    CHECK(html.count(u"<svg class=\"code\""_s) == 2);
    CHECK(html.contains(u"测温&lt;验码&gt;"_s));
    CHECK_FALSE(html.contains(u"测温<验码>"_s));
}

TEST_CASE("A name card says its name on both halves of a web page and once as text", "[report][name-card]")
{
    const Document document = nameCardsDocument({NameCardPaper::A4, {{u"单测试"_s, u"翻译队"_s}, {u"王测甲"_s, {}}}});
    CHECK(toText(document) == u"单测试  翻译队\n王测甲\n"_s);
    CHECK(toHtml(document).count(u"单测试"_s) == 2);
    CHECK(document.isLandscape);
}

TEST_CASE("An enrolment list sums up, and says whether its numbers are masked", "[report][enrolment]")
{
    EnrolmentFacts facts;
    facts.office = u"静安区文明办"_s;
    facts.group = u"志愿服务队：彭浦先锋队"_s;
    facts.printedBy = u"李测"_s;
    facts.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    facts.people = {{.name = u"单测试"_s, .sex = Sex::Male, .age = 36, .phone = u"199****0001"_s}, {.name = {}}};
    facts.men = 1;
    facts.unsaid = 1;
    const Document document = enrolmentDocument(facts);
    const QString text = toText(document);
    for (const QString& said :
         {u"志愿服务队：彭浦先锋队"_s, u"共2人，其中男1人、女0人、未登记性别1人。"_s, u"联系电话已掩码"_s,
          u"打印人：李测"_s, u"打印时间：2022-03-20 15:00"_s, u"合计"_s, u"2人"_s, u"本人签名"_s})
        CHECK(text.contains(said));
    CHECK_FALSE(text.contains(u"证件号码"_s));
    facts.isFull = true;
    facts.people.front().documentNumber = u"31019919850505006X"_s;
    const QString full = toText(enrolmentDocument(facts));
    CHECK(full.contains(u"31019919850505006X"_s));
    CHECK_FALSE(full.contains(u"已掩码"_s));
    for (const Block& block : enrolmentDocument(facts).blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block)) {
            CHECK(table->leastRow >= 8); // mm: room to sign
            CHECK(table->emphasised == std::vector<int>{2});
        }
    }
}

TEST_CASE("A person's copy has numbered sections, no empty columns, and certificates in words", "[report][personal]")
{
    PersonReport facts;
    facts.office = u"静安区文明办"_s;
    facts.asOf = u"2022-03-20 15:00"_s;
    facts.printedBy = u"李测"_s;
    facts.name = u"单测试"_s;
    facts.reason = u"本人申请"_s;
    facts.particulars = {{u"姓名"_s, u"单测试"_s}};
    facts.certificates = {
        {u"2022-7KQ2-000123"_s, u"防护知识"_s, u"2022-03-19"_s, u"2022-06-16"_s, u"2022-03-20"_s, u"有效"_s}};
    const QString line = u"RVC1|2022-7KQ2-000123|…"_s;
    facts.certificateLines = {line};
    PaperSection wide{u"参保"_s, {}, {{}}};
    for (int i = 0; i < 12; ++i) {
        wide.columns << u"栏%1"_s.arg(i);
        wide.rows.front() << (i == 3 ? QString() : u"值%1"_s.arg(i));
    }
    facts.others = {wide, {u"空"_s, {u"栏"_s}, {{QString()}}}};
    const Document document = personDocument(facts);
    QStringList headings;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            headings << heading->text;
        if (const auto* table = std::get_if<TableBlock>(&block)) {
            CHECK(table->columns.size() <= 6); // on a page of A4 upright
            for (const QStringList& row : table->rows) {
                CHECK(row.size() == qsizetype(table->columns.size()));
                CHECK_FALSE(row.contains(line));
            }
        }
    }
    CHECK(headings == QStringList{u"一、登记信息"_s, u"二、培训合格证书"_s, u"三、参保"_s, u"四、您的权利"_s});
    const QString text = toText(document);
    CHECK(text.contains(line)); // in small print, for whoever checks it
    CHECK(text.contains(u"栏2"_s));
    CHECK_FALSE(text.contains(u"栏3"_s));
    CHECK(document.footer.contains(u"打印人：李测"_s));
    CHECK_FALSE(document.isLandscape);
}
