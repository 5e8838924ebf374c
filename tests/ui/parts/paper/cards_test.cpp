// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Badges and name cards on paper: nothing lies outside its card, whatever somebody is called, and a scanner reads the
// code.

#include "core/domain/badge_number.h"
#include "core/report/people_papers.h"
#include "tests/support/qr_reader.h"
#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPrintable = 5; ///< mm that any office printer leaves at the edge of a page

const QString kTwenty = u"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"_s;
const QString kUyghur = u"阿卜杜热合曼·阿卜杜拉"_s;
const QString kEnglish = u"Christopher Alexander Montgomery-Smith"_s;

BadgeLine lineOf(const QString& name)
{
    BadgeLine line;
    line.person = Id<Volunteer>::make();
    line.name = name;
    line.teams = {u"彭浦先锋队"_s, u"临汾翻译队"_s};
    line.body = u"上海市静安区彭浦镇社区党群服务中心"_s;
    line.post = u"测温验码"_s;
    line.maskedNumber = u"31****************"_s;
    return line;
}

BadgeFacts factsOf(const QStringList& names, BadgePaper paper = BadgePaper::Sheet)
{
    BadgeFacts facts{u"上海市静安区精神文明建设委员会办公室"_s, paper, QDate(2022, 6, 30), {}};
    for (const QString& name : names)
        facts.people.push_back(lineOf(name));
    return facts;
}

/// What a letter inks at most.
QRectF inkOf(const Letter& letter)
{
    const Glyph& glyph = letter.glyph;
    const double width = std::min(glyph.size, glyph.advance - 2 * glyph.shift);
    if (letter.isTurned)
        return {letter.at.x() - width, letter.at.y() - (1 - kBaseline) * glyph.size, width, glyph.size};
    return {letter.at.x(), letter.at.y() - kBaseline * glyph.size, width, glyph.size};
}

QRectF placeOf(int card)
{
    return {QPointF(15 + card % 2 * 90, 13.5 + card / 2 * 54), kBadge};
}

QRectF codeOf(const QRectF& card)
{
    const double scale = card.width() / kBadge.width();
    return {card.topLeft() + kBadgeCode.topLeft() * scale, kBadgeCode.size() * scale};
}

QString textWithin(const PaperPage& page, const QRectF& card)
{
    QString text;
    for (const Letter& letter : page.letters) {
        if (card.contains(inkOf(letter).center()))
            text += letter.glyph.text;
    }
    return text;
}

/// Every letter lies within one card, away from its edge and from its code.
void checkWithin(const PaperPage& page, const std::vector<QRectF>& cards, double inset)
{
    for (const Letter& letter : page.letters) {
        const QRectF ink = inkOf(letter);
        INFO(letter.glyph.text.toStdString() << " at " << ink.x() << ", " << ink.y());
        const auto card = std::find_if(cards.begin(), cards.end(), [&](const QRectF& c) { return c.contains(ink); });
        REQUIRE(card != cards.end());
        CHECK(card->adjusted(inset, inset, -inset, -inset).contains(ink));
        CHECK_FALSE(codeOf(*card).intersects(ink));
    }
}

} // namespace

TEST_CASE("Ten badges lie on a page of A4, beside each other and within what a printer reaches", "[ui][paper][badge]")
{
    const Paper paper(report::badgesDocument(factsOf(QStringList(12, u"单测试"_s))));
    CHECK(paper.size() == QSizeF(210, 297));
    REQUIRE(paper.pageCount() == 2);
    std::vector<QRectF> cards;
    for (int i = 0; i < 10; ++i)
        cards.push_back(placeOf(i));
    const QRectF reached(kPrintable, kPrintable, 210 - 2 * kPrintable, 297 - 2 * kPrintable);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        CHECK(reached.contains(cards[i]));
        for (std::size_t j = i + 1; j < cards.size(); ++j)
            CHECK_FALSE(cards[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(cards[j]));
    }
    for (int page = 0; page < 2; ++page) {
        checkWithin(paper.page(page), cards, 2);
        for (int i = 0; i < 10; ++i)
            CHECK(textWithin(paper.page(page), cards[std::size_t(i)]).contains(u"单测试"_s) == (page == 0 || i < 2));
        for (const QRectF& box : paper.page(page).dark)
            CHECK(std::any_of(cards.begin(), cards.end(), [&](const QRectF& c) { return codeOf(c).contains(box); }));
    }
    // The marks to cut by lie outside the cards, at each of their edges, and are printed.
    const QRectF all(15, 13.5, 180, 270);
    int marks = 0;
    for (const Rule& rule : paper.page(0).rules) {
        const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized();
        if (rule.colour != QColor(Qt::black))
            continue;
        ++marks;
        CHECK(reached.contains(rule.line.p1()));
        CHECK(reached.contains(rule.line.p2()));
        CHECK_FALSE(all.contains(line.center()));
    }
    CHECK(marks == 2 * 3 + 2 * 6);
}

TEST_CASE("A long name is set smaller and whole; what no size holds is cut and says so", "[ui][paper][badge]")
{
    const QStringList names{
        u"单测"_s, u"单测试"_s, kTwenty, kUyghur, kEnglish, QString(20'000, u'测'), QString(20'000, u'x'),
        QString(), u"𠮷野測"_s, u"W"_s};
    BadgeFacts facts = factsOf(names);
    facts.people[0].teams = QStringList(40, u"彭浦新村街道志愿服务先锋队"_s);
    facts.people[0].body = QString(20'000, u'位');
    facts.people[0].post = QString(300, u'岗');
    facts.people[0].nationalNumber = u"310106000000123456789"_s;
    facts.people[7] = BadgeLine{}; // nothing is known
    for (const BadgePaper form : {BadgePaper::Sheet, BadgePaper::Card, BadgePaper::A6}) {
        facts.paper = form;
        const Paper paper(report::badgesDocument(facts));
        REQUIRE(paper.pageCount() == (form == BadgePaper::Sheet ? 1 : int(names.size())));
        for (int i = 0; i < int(names.size()); ++i) {
            const bool isSheet = form == BadgePaper::Sheet;
            const PaperPage& page = paper.page(isSheet ? 0 : i);
            const QRectF card = isSheet                    ? placeOf(i)
                                : form == BadgePaper::Card ? QRectF(QPointF(), kBadge)
                                                           : QRectF(5, 11.1, 138, 82.8);
            INFO("card " << i);
            const QString text = textWithin(page, card).remove(u' ');
            const bool isCut = names[i].size() > 1000;
            CHECK(text.contains(isCut ? QString(u"…"_s) : QString(names[i]).remove(u' ')));
            CHECK(text.size() < 700);
            if (!isSheet)
                checkWithin(page, {card}, 2);
        }
        if (form == BadgePaper::Sheet) {
            std::vector<QRectF> cards;
            for (int i = 0; i < 10; ++i)
                cards.push_back(placeOf(i));
            checkWithin(paper.page(0), cards, 2);
        }
    }
}

TEST_CASE("A scanner reads the number from the printed squares", "[ui][paper][badge]")
{
    const BadgeFacts facts = factsOf({u"单测试"_s, u"王测甲"_s});
    const Paper paper(report::badgesDocument(facts));
    for (int i = 0; i < 2; ++i) {
        const QRectF square = codeOf(placeOf(i));
        std::vector<QRectF> boxes;
        QRectF bounds;
        double side = square.width();
        for (const QRectF& box : paper.page(0).dark) {
            if (!square.contains(box.center()))
                continue;
            boxes.push_back(box);
            bounds |= box;
            side = std::min(side, box.height());
        }
        CHECK(side >= 0.4);
        const double quiet = 4 * side - 0.001;
        CHECK(bounds.left() - square.left() >= quiet);
        CHECK(bounds.top() - square.top() >= quiet);
        CHECK(square.right() - bounds.right() >= quiet);
        CHECK(square.bottom() - bounds.bottom() >= quiet);
        CHECK(test::readCode(boxes, side) == badgeNumberOf(facts.people[std::size_t(i)].person));
    }
}

TEST_CASE("A page for a single badge is a card or A6, and the PDF is as large", "[ui][paper][badge]")
{
    const QTemporaryDir folder;
    for (const auto& [form, size] : {std::pair{BadgePaper::Card, QSizeF(90, 54)}, {BadgePaper::A6, QSizeF(148, 105)}}) {
        const report::Document document = report::badgesDocument(factsOf({u"单测试"_s, u"王测甲"_s}, form));
        CHECK(Paper(document).size() == size);
        const QString path = folder.filePath(u"badges.pdf"_s);
        writePdf(document, path);
        QProcess program;
        program.start(u"pdfinfo"_s, {path});
        REQUIRE(program.waitForFinished(60000));
        const QString info = QString::fromUtf8(program.readAllStandardOutput());
        INFO(info.toStdString());
        static const QRegularExpression measures(u"Page size:\\s+([\\d.]+) x ([\\d.]+) pts"_s);
        const auto match = measures.match(info);
        REQUIRE(match.hasMatch());
        CHECK(match.captured(1).toDouble() == Approx(size.width() * 72 / 25.4).margin(1.5));
        CHECK(match.captured(2).toDouble() == Approx(size.height() * 72 / 25.4).margin(1.5));
        CHECK(info.contains(QRegularExpression(u"Pages:\\s+2"_s)));
    }
}

TEST_CASE("A name card reads the same from both sides, as large as it fits", "[ui][paper][name-card]")
{
    for (const auto& [form, size] :
         {std::pair{NameCardPaper::A4, QSizeF(297, 210)}, {NameCardPaper::A5, QSizeF(210, 148)}}) {
        const QStringList names{u"单测"_s, u"单测试"_s, kTwenty, kUyghur, kEnglish, QString(20'000, u'测')};
        NameCardFacts facts{form, {}};
        for (const QString& name : names)
            facts.people.push_back({name, u"上海市静安区精神文明建设委员会办公室"_s});
        facts.people.push_back({u"单测试"_s, {}});
        facts.people.push_back({{}, QString(20'000, u'x')});
        const Paper paper(report::nameCardsDocument(facts));
        CHECK(paper.size() == size);
        REQUIRE(paper.pageCount() == int(facts.people.size()));
        const double fold = size.height() / 2;
        const QRectF reached(kPrintable, kPrintable, size.width() - 2 * kPrintable, size.height() - 2 * kPrintable);
        for (int i = 0; i < paper.pageCount(); ++i) {
            INFO("card " << i);
            QString upper, lower;
            double largest = 0;
            for (const Letter& letter : paper.page(i).letters) {
                const QRectF ink = inkOf(letter);
                CHECK(reached.contains(ink));
                CHECK((letter.isTurned ? ink.bottom() < fold : ink.top() > fold));
                (letter.isTurned ? upper : lower) += letter.glyph.text;
                largest = std::max(largest, letter.glyph.size);
            }
            CHECK(upper == lower);
            if (i < 5)
                CHECK(lower.startsWith(QString(names[i]).remove(u' ')));
            if (i < 2)
                CHECK(largest > size.height() / 5); // to be read across a hall
        }
    }
}

TEST_CASE("An enrolment list leaves room to sign and repeats its header on every page", "[ui][paper][enrolment]")
{
    EnrolmentFacts facts;
    facts.office = u"静安区文明办"_s;
    facts.printedBy = u"李测"_s;
    facts.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    for (int i = 0; i < 60; ++i)
        facts.people.push_back({.name = i == 30 ? QString(20'000, u'测') : u"测试%1"_s.arg(i), .home = u"彭浦镇"_s});
    const Paper paper(report::enrolmentDocument(facts));
    CHECK(paper.size() == QSizeF(297, 210));
    REQUIRE(paper.pageCount() > 3);
    for (int i = 0; i < paper.pageCount(); ++i) {
        QString text;
        for (const Letter& letter : paper.page(i).letters)
            text += letter.glyph.text;
        INFO("page " << i);
        CHECK(
            (text.contains(u"本人签名"_s) || i + 1 == paper.pageCount())); // the notes may come on a page of their own
        CHECK(text.contains(u"打印人：李测"_s));
        CHECK(text.contains(QStringLiteral("%1/%2").arg(i + 1).arg(paper.pageCount())));
    }
    // Between two lines across the page lies a row, or nothing: where a table ends the last of them is drawn again.
    std::vector<double> heights;
    double before = -1;
    for (const Rule& rule : paper.page(0).rules) {
        if (rule.line.dy() != 0)
            continue;
        if (before >= 0)
            heights.push_back(rule.line.y1() - before);
        before = rule.line.y1();
    }
    REQUIRE(heights.size() > 5);
    CHECK(std::count_if(heights.begin() + 1, heights.end(),
                        [](double height) { return height > 0.01 && height < 7.9; }) == 0);
}
