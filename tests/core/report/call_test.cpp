// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call as a notice, a message and a poster: the same lines under the same numbers, and what must be said is said.

#include "core/report/call.h"
#include "core/report/code_picture.h"
#include "core/report/qr_code.h"
#include "core/report/to_docx.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

using namespace redvest;
using namespace redvest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

CallPaperLine lineOf(int position, const QString& street, const QString& post, int day, int missing)
{
    CallPaperLine each;
    each.street = street;
    each.community = u"龙馥居委会"_s;
    each.line.position = position;
    each.line.division = street;
    each.line.siteName = u"北出口"_s;
    each.line.address = u"秣陵路1号"_s;
    each.line.postName = post;
    each.line.starts = atLocal(QDate(2022, 3, day), QTime(20, 0));
    each.line.ends = atLocal(QDate(2022, 3, day + 1), QTime(8, 0));
    each.line.missing = missing;
    each.line.requirement = u"语种：英语"_s;
    each.line.contact = u"李测"_s;
    each.line.phone = u"19900000002"_s;
    return each;
}

CallPaper paperOf()
{
    CallPaper paper;
    paper.scopeName = u"静安区"_s;
    Call& call = paper.call;
    call.series = u"招募令"_s;
    call.year = 2022;
    call.number = 3;
    call.day = QDate(2022, 3, 20);
    call.issuer = u"静安区文明办"_s;
    call.from = atLocal(QDate(2022, 3, 21));
    call.to = atLocal(QDate(2022, 3, 24));
    call.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    call.benefits = u"提供保险。\n提供餐食。"_s;
    call.riskNotice = u"夜间作业<b>，注意保暖。"_s;
    call.howToAnswer = u"电话报名。"_s;
    call.contact = u"王测"_s;
    call.phone = u"19900000001"_s;
    paper.lines = {lineOf(1, u"彭浦镇"_s, u"测温"_s, 21, 2), lineOf(2, u"彭浦镇"_s, u"测温"_s, 22, 3),
                   lineOf(3, u"天目西路街道"_s, u"引导"_s, 21, 4)};
    return paper;
}

QString textIn(const DocxParts& parts)
{
    for (const auto& [name, bytes] : parts) {
        if (name == u"word/document.xml")
            return QString::fromUtf8(bytes);
    }
    return {};
}

} // namespace

TEST_CASE("The notice has the official head, streets with their sums, benefits, risks and contact", "[report][calls]")
{
    const Document document = callDocument(paperOf());
    CHECK(document.layout == Layout::Briefing);
    CHECK(document.frame.name == u"招募令");
    CHECK(document.frame.number == u"2022年第3号");
    CHECK(document.frame.date == u"2022年3月20日");
    const QString text = toText(document);
    for (const QString& said :
         {u"截至2022年3月20日15:00"_s, u"3月21日至23日"_s, u"尚缺9人次"_s, u"涉及2个街镇、2个点位、2个岗位、3个班次"_s,
          u"（一）彭浦镇（缺5人次）"_s, u"（二）天目西路街道（缺4人次）"_s, u"3月21日 20:00–次日08:00"_s,
          u"北出口（龙馥居委会秣陵路1号）"_s, u"二、福利保障"_s, u"三、风险告知"_s, u"四、报名方式"_s,
          u"联系电话：19900000001"_s, u"语种：英语"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
    const QString page = toHtml(document);
    CHECK(page.contains(u"夜间作业&lt;b&gt;"_s));
    CHECK_FALSE(page.contains(u"<b>"_s));
    CallPaper without = paperOf();
    without.call.benefits.clear();
    CHECK(toText(callDocument(without)).contains(u"二、风险告知"_s));
}

TEST_CASE("The message of a chat group has every line by its number, post by post", "[report][calls]")
{
    const QString message = callMessage(paperOf());
    CHECK(message.startsWith(u"【招募令2022年第3号】静安区3月21日至23日"_s));
    for (const QString& said : {u"■ 彭浦镇 缺5人次"_s, u"  1. 3月21日 20:00–次日08:00 缺2人"_s,
                                u"  2. 3月22日 20:00–次日08:00 缺3人"_s, u"  3. 3月21日"_s, u"风险告知：夜间作业"_s,
                                u"福利保障：提供保险。提供餐食。"_s, u"联系人：王测　联系电话：19900000001"_s}) {
        INFO(said.toStdString());
        CHECK(message.contains(said));
    }
    CHECK(message.count(u"北出口（"_s) == 2); // a post once, whatever its shifts
}

TEST_CASE("A poster has the posts that lack most first, and says what the others lack", "[report][calls]")
{
    const Document poster = callPoster(paperOf(), 1);
    CHECK(poster.layout == Layout::Poster);
    const auto table = std::find_if(poster.blocks.begin(), poster.blocks.end(),
                                    [](const Block& b) { return std::holds_alternative<TableBlock>(b); });
    REQUIRE(table != poster.blocks.end());
    const auto& rows = std::get<TableBlock>(*table).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][2] == u"测温");
    CHECK(rows[0][3] == u"3月21日 20:00–次日08:00起2个班次");
    CHECK(rows[0][4] == u"5");
    CHECK(rows[1][0] == u"其他1个岗位");
    CHECK(rows[1][4] == u"4");
    CHECK(toText(poster).contains(u"风险告知：夜间作业"_s));
}

TEST_CASE("A call that was withdrawn says so on every paper", "[report][calls]")
{
    CallPaper paper = paperOf();
    paper.call.withdrawnOn = QDate(2022, 3, 21);
    paper.call.withdrawnFor = u"时间有误"_s;
    const QString said = u"本号已于2022年3月21日撤回：时间有误"_s;
    CHECK(toText(callDocument(paper)).contains(said));
    CHECK(callMessage(paper).startsWith(said));
    CHECK(toText(callPoster(paper)).contains(said));
}

TEST_CASE("A word processor gets the same words, the tables and the code as a picture", "[report][docx]")
{
    const DocxParts parts = toDocx(callDocument(paperOf()));
    QStringList names;
    for (const auto& [name, bytes] : parts)
        names << name;
    CHECK(names.front() == u"[Content_Types].xml");
    CHECK(names.contains(u"word/media/code1.png"_s));
    const QString text = textIn(parts);
    CHECK(text.count(u"<w:tbl>"_s) == 2);
    CHECK(text.contains(u"（一）彭浦镇（缺5人次）"_s));
    CHECK(text.contains(u"夜间作业&lt;b&gt;，注意保暖。"_s));
    CHECK(text.contains(u"r:embed=\"code1\""_s));
    CHECK(text.contains(u"w:top=\"2098\""_s)); // the margins of official papers
    for (const auto& [name, bytes] : parts) {
        if (name.endsWith(u".png"_s))
            continue;
        INFO(name.toStdString());
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        CHECK_FALSE(xml.hasError()); // names and their spaces too
    }
    CHECK(toDocx(callDocument(paperOf())) == parts); // the same document, the same bytes
}

TEST_CASE("What XML cannot hold is no fault of a document", "[report][docx]")
{
    Document document;
    document.title = QString(u"甲"_s) + QChar(0x0b) + QChar(0xd800) + u"乙&<"_s + QChar(0xfffe) + u"𠀀"_s;
    document.blocks.emplace_back(
        TableBlock{.columns = {{u"一"_s}, {u"二"_s}}, .rows = {{u"a"_s}, {u"b\nc"_s, u"d"_s}}});
    const QString text = textIn(toDocx(document));
    CHECK(text.contains(u"甲乙&amp;&lt;𠀀"_s));
    CHECK(text.count(u"<w:tc>"_s) == 6); // a short row has its empty cells
}

TEST_CASE("A code as a picture is a PNG as large as its modules", "[report][docx]")
{
    const QrModules code = qrModules(u"tel:19900000001"_s);
    const QByteArray png = pngOf(code, 4, 4);
    CHECK(png.startsWith(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")));
    CHECK(png.mid(16, 4) == png.mid(20, 4));
    CHECK(quint8(png[19]) == quint8(((code.width + 8) * 4) & 0xff));
    CHECK(png.endsWith(QByteArray::fromHex("0000000049454e44ae426082"))); // its checksum is that of the specification
    CHECK(pngOf({}, 4, 4).isEmpty());
    CHECK(pngOf(code, 0, 4).isEmpty());
}
