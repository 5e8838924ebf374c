// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call on paper and as a picture: nothing outside the page, the code beside the contact, the picture cut off below
// its last line.

#include "core/report/call.h"
#include "ui/parts/paper/paper.h"
#include "ui/parts/paper/picture.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

CallPaper paperOf(int lines)
{
    CallPaper paper;
    paper.scopeName = u"静安区"_s;
    paper.call.series = u"招募令"_s;
    paper.call.year = 2022;
    paper.call.number = 3;
    paper.call.day = QDate(2022, 3, 20);
    paper.call.issuer = u"静安区文明办"_s;
    paper.call.from = atLocal(QDate(2022, 3, 21));
    paper.call.to = atLocal(QDate(2022, 3, 22));
    paper.call.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    paper.call.riskNotice = u"夜间作业，注意保暖。"_s;
    paper.call.howToAnswer = u"电话报名。"_s;
    paper.call.contact = u"王测"_s;
    paper.call.phone = u"19900000001"_s;
    for (int i = 1; i <= lines; ++i) {
        CallPaperLine line;
        line.street = i % 2 == 0 ? u"彭浦镇"_s : u"天目西路街道"_s;
        line.line.position = i;
        line.line.division = line.street;
        line.line.siteName = u"北出口%1"_s.arg(i);
        line.line.postName = u"测温验码"_s;
        line.line.starts = atLocal(QDate(2022, 3, 21), QTime(8, 0));
        line.line.ends = atLocal(QDate(2022, 3, 21), QTime(12, 0));
        line.line.missing = 2;
        line.line.contact = u"李测"_s;
        line.line.phone = u"19900000002"_s;
        paper.lines.push_back(line);
    }
    return paper;
}

} // namespace

TEST_CASE("A call on the notice board has its code once, and nothing outside the page", "[ui][paper][calls]")
{
    CHECK(Paper(report::callDocument(paperOf(60))).pageCount() > Paper(report::callDocument(paperOf(1))).pageCount());
    for (const int lines : {1, 60}) {
        const Paper laid(report::callDocument(paperOf(lines)));
        int withCode = 0;
        for (int page = 0; page < laid.pageCount(); ++page) {
            withCode += laid.page(page).dark.empty() ? 0 : 1;
            for (const Letter& letter : laid.page(page).letters)
                CHECK(QRectF(QPointF(), laid.size()).contains(letter.at));
            for (const QRectF& box : laid.page(page).dark)
                CHECK(QRectF(QPointF(), laid.size()).contains(box));
        }
        CHECK(withCode == 1);
    }
}

TEST_CASE("A poster is one page without a foot, as a picture as high as what it says", "[ui][paper][calls]")
{
    const Paper laid(report::callPoster(paperOf(60)));
    CHECK(laid.pageCount() == 1);
    const QImage one = pictureOf(report::callPoster(paperOf(1)));
    const QImage many = pictureOf(report::callPoster(paperOf(60)));
    CHECK(one.width() == 1260);
    CHECK(one.height() < many.height());
    CHECK(many.height() <= 1782);
    CHECK(one.text(u"Title"_s).contains(u"招募令2022年第3号"_s));
    // White below the last line, black where the code is.
    CHECK(one.pixelColor(one.width() / 2, one.height() - 5) == QColor(Qt::white));
    bool isInked = false;
    for (int y = 0; y < one.height() && !isInked; ++y)
        isInked = one.pixelColor(150, y) == QColor(Qt::black);
    CHECK(isInked);
}
