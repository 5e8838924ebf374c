// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "ui/parts/paper/paper.h"
#include "ui/parts/paper/paper_preview.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <map>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kHalfCell = 156.0 / 56;

/// What a program of poppler prints; the test fails when it is not installed.
QString poppler(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(60000);
    INFO("poppler-utils must be installed: " << program.toStdString());
    REQUIRE(isDone);
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Word
{
    QString text;
    QRectF box; ///< mm
};

std::vector<Word> words(const QString& pdf, int page)
{
    const QString number = QString::number(page);
    const QString xml = poppler(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
    static const QRegularExpression kWord(
        u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"_s);
    std::vector<Word> found;
    for (auto it = kWord.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        const auto mm = [&](int i) { return match.captured(i).toDouble() * 25.4 / 72; };
        found.push_back({match.captured(5), {QPointF(mm(1), mm(2)), QPointF(mm(3), mm(4))}});
    }
    return found;
}

report::Document briefing(std::vector<report::Block> blocks)
{
    report::Document document{.layout = report::Layout::Briefing, .blocks = std::move(blocks)};
    document.frame = {.notice = u"工作资料 注意保存"_s,
                      .name = u"静安区志愿服务简报"_s,
                      .number = u"第14期"_s,
                      .issuer = u"静安区文明办"_s,
                      .date = u"2022年3月20日"_s,
                      .reportTo = u"上海市文明办"_s,
                      .distributeTo = u"各街镇文明委"_s,
                      .registration = u"静简字1004号"_s,
                      .printRun = u"共印400份"_s};
    return document;
}

/// `count` different characters, so that extraction cannot fold them.
QString han(int count)
{
    const QString base = u"街镇志愿者需求到岗缺口满足率调派培训物资简报静安区彭浦新村临汾路"_s;
    QString text;
    while (text.size() < count)
        text += base;
    return text.left(count);
}

/// Lines of body text of one page: the y of baselines, with the letters on each from left to right.
std::map<double, std::vector<Letter>> lines(const PaperPage& page)
{
    std::map<double, std::vector<Letter>> found;
    for (const Letter& letter : page.letters)
        found[std::round((letter.at.y() - kBaseline * letter.glyph.size) * 1000) / 1000].push_back(letter);
    return found;
}

QString textOf(const std::vector<Letter>& line)
{
    QString text;
    for (const Letter& letter : line)
        text += letter.glyph.text;
    return text;
}

QStringList brokenTexts(const QString& text, int cells)
{
    const FontBook fonts;
    QStringList texts;
    for (const Glyphs& line : brokenLines(glyphsOf(fonts, text, Face::FangSong, 5, 5), cells * 5, cells * 5)) {
        texts << QString();
        for (const Glyph& glyph : line)
            texts.last() += glyph.text;
    }
    return texts;
}

/// y of the middle of the lowest dark line at x, in mm.
double lowestRule(const QImage& page, double x, double perMm)
{
    int last = -1;
    for (int y = int(266 * perMm); y > 0 && last < 0; --y)
        if (qGray(page.pixel(int(x * perMm), y)) < 128)
            last = y;
    int first = last;
    while (first > 0 && qGray(page.pixel(int(x * perMm), first - 1)) < 128)
        --first;
    return (first + last + 1) / 2.0 / perMm;
}

} // namespace

TEST_CASE("A briefing is A4, its text lies in 156 by 225 mm and every font is in the file", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"简报.pdf"_s);
    writePdf(briefing({report::Heading{1, u"一、基本情况"_s}, report::Paragraph{han(1200), false, false}}), pdf);

    const QString info = poppler(u"pdfinfo"_s, {pdf});
    const auto size = QRegularExpression(u"Page size:\\s+([0-9.]+) x ([0-9.]+)"_s).match(info);
    CHECK(size.captured(1).toDouble() * 25.4 / 72 == Approx(210).margin(0.1));
    CHECK(size.captured(2).toDouble() * 25.4 / 72 == Approx(297).margin(0.1));
    CHECK(info.contains(QRegularExpression(u"Title:\\s+静安区志愿服务简报"_s)));
    CHECK(info.contains(QRegularExpression(u"Creator:\\s+RedVest"_s)));
    for (const Word& word : words(pdf, 2)) {
        INFO(word.text.toStdString());
        CHECK(word.box.left() > 27.9);
        CHECK(word.box.right() < 184.1);
        CHECK(word.box.top() > 36.5);
        CHECK((word.box.bottom() < 262.5 || word.box.top() > 262));
    }
    const QStringList fonts = poppler(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u"Identity-H\\s+yes"_s)));
}

TEST_CASE("A full page has 22 lines of 28 characters and the 29th goes to the next line", "[paper]")
{
    const Paper paper(briefing({report::Paragraph{han(1500), false, false}}));
    REQUIRE(paper.pageCount() >= 3);
    auto second = lines(paper.page(1));
    std::erase_if(second, [](const auto& line) { return line.first > 262; });
    CHECK(second.size() == 22);
    for (const auto& [top, letters] : second) {
        CHECK(letters.size() == 28);
        CHECK(letters.front().at.x() - letters.front().glyph.shift == Approx(28.0).margin(0.01));
        const Letter& last = letters.back();
        CHECK(last.at.x() - last.glyph.shift + last.glyph.advance == Approx(184.0).margin(0.01));
        CHECK(top >= 37.0);
        CHECK(top + last.glyph.size <= 262.0);
    }
    const QString text = han(29);
    CHECK(brokenTexts(text, 28) == QStringList{text.left(28), text.mid(28)});
}

TEST_CASE("The ink of a full line of the PDF reaches from 28 to 184 mm", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    writePdf(briefing({report::Paragraph{han(1500), false, false}}), pdf);
    const auto found = words(pdf, 2);
    QString text;
    QRectF all;
    for (const Word& word : found) {
        if (word.box.top() > 262)
            continue;
        text += word.text;
        all = all.united(word.box);
    }
    CHECK(text.size() == 22 * 28);
    CHECK(all.left() == Approx(28).margin(0.3));
    CHECK(all.right() == Approx(184).margin(0.3));
}

TEST_CASE("A digit takes half a cell, so 4692 is as wide as two characters", "[paper]")
{
    const FontBook fonts;
    const double cell = 156.0 / 28;
    CHECK(widthOf(glyphsOf(fonts, u"4692"_s, Face::FangSong, 5.556, cell)) == Approx(2 * cell));
    const Paper paper(briefing({report::Paragraph{u"到岗4692人"_s, false, false}}));
    for (const auto& [top, letters] : lines(paper.page(0))) {
        if (textOf(letters) != u"到岗4692人"_s)
            continue;
        const auto edge = [&letters = letters](std::size_t i) { return letters[i].at.x() - letters[i].glyph.shift; };
        CHECK(edge(0) == Approx(28 + 4 * kHalfCell));
        CHECK(edge(3) - edge(2) == Approx(kHalfCell));
        CHECK(edge(6) - edge(2) == Approx(4 * kHalfCell));
        return;
    }
    FAIL("the line was not found");
}

TEST_CASE("No line begins with a comma, ends with an opening bracket or cuts a number", "[paper]")
{
    CHECK(brokenTexts(u"一二三四，五"_s, 4) == QStringList{u"一二三"_s, u"四，五"_s});
    CHECK(brokenTexts(u"一二三（四）"_s, 4) == QStringList{u"一二三"_s, u"（四）"_s});
    CHECK(brokenTexts(u"一二三4692人"_s, 4) == QStringList{u"一二三"_s, u"4692人"_s});
    CHECK(brokenTexts(u"一二三“四五”"_s, 4) == QStringList{u"一二三"_s, u"“四五”"_s});
    CHECK(brokenTexts(u"满足率84.2%。"_s, 5) == QStringList{u"满足率"_s, u"84.2%。"_s});
    CHECK(brokenTexts(QString(20, u'9'), 4) == QStringList{QString(8, u'9'), QString(8, u'9'), QString(4, u'9')});
    CHECK(brokenTexts(u""_s, 4).isEmpty());
}

TEST_CASE("The last rule of the tail lies at 262 mm and the page number 7 mm below the text", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    writePdf(briefing({report::Paragraph{han(900), false, false}}), pdf);
    const Paper paper(briefing({report::Paragraph{han(900), false, false}}));
    REQUIRE(paper.pageCount() == 3);
    poppler(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-f"_s, u"3"_s, u"-l"_s, u"3"_s, u"-png"_s, u"-singlefile"_s, pdf,
                            folder.filePath(u"p"_s)});
    const QImage page(folder.filePath(u"p.png"_s));
    REQUIRE_FALSE(page.isNull());
    const double perMm = 300 / 25.4;
    CHECK(lowestRule(page, 60, perMm) == Approx(262.0).margin(0.06));
    CHECK(lowestRule(page, 28.3, perMm) == Approx(262.0).margin(0.06));
    CHECK(lowestRule(page, 183.7, perMm) == Approx(262.0).margin(0.06));
    int dash = 0; // of the page number, odd page: at the right
    for (int y = int(266 * perMm); dash == 0 && y < page.height(); ++y)
        for (int x = int(174.5 * perMm); x < int(178.5 * perMm); ++x)
            dash = dash == 0 && qGray(page.pixel(x, y)) < 128 ? y : dash;
    CHECK(dash / perMm == Approx(269.0).margin(0.1));
}

TEST_CASE("Page numbers stand at the outer corners between dashes", "[paper]")
{
    const Paper paper(briefing({report::Paragraph{han(900), false, false}}));
    const auto number = [&](int page) { return lines(paper.page(page)).rbegin()->second; };
    CHECK(textOf(number(0)) == u"—1—"_s);
    const double size = 14 * kMmPerPoint;
    const Letter right = number(0).back();
    CHECK(right.at.x() - right.glyph.shift + right.glyph.advance == Approx(184 - size));
    const Letter left = number(1).front();
    CHECK(left.at.x() - left.glyph.shift == Approx(28 + size));
}

TEST_CASE("The red name fits into 150 mm however long it is and begins at 62 mm", "[paper]")
{
    for (const QString& name :
         {u"简报"_s, u"静安区志愿服务简报"_s, u"静安区疫情防控志愿服务工作领导小组办公室简报"_s}) {
        report::Document document = briefing({});
        document.frame.name = name;
        const Paper paper(document);
        std::vector<Letter> red;
        for (const Letter& letter : paper.page(0).letters)
            if (letter.colour == QColor(255, 0, 0))
                red.push_back(letter);
        CHECK(textOf(red) == name);
        const double left = red.front().at.x() - red.front().glyph.shift;
        const double right = red.back().at.x() - red.back().glyph.shift + red.back().glyph.size;
        CHECK(right - left <= 150.001);
        CHECK((left + right) / 2 == Approx(106).margin(0.01));
        CHECK(red.front().at.y() - kBaseline * red.front().glyph.size == Approx(62));
    }
}

TEST_CASE("A title on several lines is balanced and breaks at its full-width space", "[paper]")
{
    const FontBook fonts;
    const double size = 22 * kMmPerPoint;
    const auto two =
        balancedLines(fonts, u"常州市：多措并举推动疫情防控　志愿服务工作落细落实"_s, Face::Title, size, 156);
    REQUIRE(two.size() == 2);
    CHECK(two[0].size() == 14);
    const auto long3 = balancedLines(fonts, han(41), Face::Title, size, 156);
    REQUIRE(long3.size() == 3);
    for (const Glyphs& line : long3)
        CHECK(line.size() >= 11);
}

TEST_CASE("The head of a table stands on every page and no row is split", "[paper]")
{
    report::TableBlock table{.columns = {{.title = u"街镇"_s}, {.title = u"缺口"_s, .align = report::Align::Right}}};
    for (int i = 0; i < 80; ++i)
        table.rows.push_back({han(60), QString::number(i)});
    const Paper paper(briefing({table}));
    REQUIRE(paper.pageCount() > 3);
    for (int p = 0; p < paper.pageCount(); ++p) {
        QString text;
        double lowest = 0;
        for (const Letter& letter : paper.page(p).letters)
            text += letter.glyph.text;
        for (const Rule& rule : paper.page(p).rules)
            lowest = std::max(lowest, rule.line.y2());
        CHECK((text.contains(u"街镇缺口"_s) || p == paper.pageCount() - 1));
        CHECK(lowest <= 262.001);
        // A cell holds the 32 characters of han() once whole and 28 of them again.
        CHECK(text.count(u"街镇志愿者"_s) == 2 * text.count(u"彭浦新村临汾路街镇志愿者"_s));
    }
}

TEST_CASE("All bars of a long chart are on paper, once each", "[paper]")
{
    report::BarSeries series{.title = u"缺口"_s, .parts = {{u"缺口"_s, u"gap"_s}}};
    for (int i = 0; i < 100; ++i)
        series.bars.push_back({.name = u"街镇"_s, .values = {100 - i}, .label = u"缺"_s});
    const Paper paper(briefing({report::Paragraph{han(100), false, false}, series}));
    int next = 0;
    for (int p = 0; p < paper.pageCount(); ++p)
        for (const ChartPart& part : paper.page(p).charts) {
            CHECK(part.first == next);
            CHECK(part.box.bottom() <= 262.001);
            CHECK(part.box.width() == Approx(156));
            next = part.last;
        }
    CHECK(next == 100);
}

TEST_CASE("What is copied from a briefing and from a list is their text", "[paper]")
{
    const QTemporaryDir folder;
    const QString sentence =
        u"人口、工作、力量、文明办、门户、石门二路，近1.34万人次，人均15.02小时，满足率84.1%，8月20日。"_s;
    report::BarSeries chart{.title = u"缺口"_s, .parts = {{u"缺口"_s, u"gap"_s}}};
    chart.bars.push_back({.name = u"石门二路"_s, .values = {4}, .label = u"缺4人"_s});
    const report::TableBlock table{.columns = {{.title = u"街镇"_s}, {.title = u"满足率"_s}},
                                   .rows = {{u"大宁路、石门二路"_s, u"79.0%"_s}}};
    const QString issue = folder.filePath(u"简报.pdf"_s);
    const QString list = folder.filePath(u"名单.pdf"_s);
    writePdf(briefing({report::Paragraph{sentence, true, false}, table, chart}), issue);
    writePdf({.layout = report::Layout::Plain,
              .title = u"石门二路工作人员"_s,
              .blocks = {report::Paragraph{sentence}, table}},
             list);
    for (const QString& pdf : {issue, list}) {
        const QString text = poppler(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}\\x{A0}]"_s)));
        CHECK(QString(text).remove(u'\n').contains(sentence));
        CHECK(text.contains(u"79.0%"_s));
        CHECK(text.contains(u"石门二路"_s));
    }
    CHECK(poppler(u"pdftotext"_s, {issue, u"-"_s}).contains(u"缺4人"_s));
}

TEST_CASE("A number keeps its unit at the end of a line", "[paper]")
{
    for (int before = 0; before < 10; ++before) {
        for (const QString& line : brokenTexts(han(before) + u"各岗位需求2641人次已到岗"_s, 10))
            CHECK_FALSE(line.back().isDigit());
    }
}

TEST_CASE("A number keeps its unit and no line before it is short: commas make room, or its magnitude ends the line",
          "[paper]")
{
    const FontBook fonts;
    constexpr double kCell = 5;
    constexpr double kWidth = 28 * kCell;
    const QString clauses = u"街镇、点位、岗位、班次，口罩、面屏、手套，到岗、离岗、轮岗，"_s;
    const QString numbers = u"在册4.69万人，合格近4.15万余人次，共2641个点位，满足率85.6%，服务4300多户。"_s;
    for (int before = 0; before < 28; ++before) {
        const Glyphs glyphs = glyphsOf(fonts, clauses.left(before) + numbers, Face::FangSong, kCell, kCell);
        const auto broken = brokenLines(glyphs, kWidth, kWidth);
        QString whole;
        for (std::size_t i = 0; i < broken.size(); ++i) {
            for (const Glyph& glyph : broken[i])
                whole += glyph.text;
            if (i + 1 == broken.size())
                continue;
            const QString last = broken[i].back().text;
            INFO(before << " " << last.toStdString());
            CHECK_FALSE(last.front().isDigit());
            CHECK(widthOf(broken[i]) == Approx(kWidth));
        }
        CHECK(whole == clauses.left(before) + numbers);
    }
}

TEST_CASE("A number parts from its unit behind its magnitude only, and only where the line would stay short", "[paper]")
{
    // Ten characters a line: after 8 there is room for 1.34万 but not for 人 beside it, and nothing else can give way.
    CHECK(brokenTexts(han(6) + u"1.34万人次已到岗"_s, 10).first() == han(6) + u"1.34万"_s);
    CHECK(brokenTexts(han(6) + u"1234人次已到岗的人"_s, 10).first() == han(6) + u"1234人次"_s);
    CHECK(brokenTexts(han(7) + u"1234人次已到岗的人"_s, 10).first() == han(7));
    // Three commas give more than the one cell that is wanted.
    const QString commas = u"一，二，三，"_s;
    CHECK(brokenTexts(commas + u"1234人，已到岗的人"_s, 10).first() == commas + u"1234人，"_s);
    CHECK(brokenTexts(commas + u"四1234人，已到岗"_s, 10).first() == commas + u"四1234人，"_s);
}

TEST_CASE("Digits among the free FangSong are light as its characters are, and no wider than half of one", "[paper]")
{
    const FontBook fonts;
    const auto choices = fonts.choices();
    if (!choices[std::size_t(Face::FangSong)].used.startsWith(u"FandolFang"_s))
        return; // this PC has the official face, whose digits are light
    // The mean width of a stroke: its ink, shared out over half of its outline.
    const auto stroke = [&](const QString& characters) {
        double sum = 0;
        for (const QChar c : characters) {
            constexpr int kPixels = 400;
            QPainterPath path;
            path.addText(100, 400, fonts.font(Face::FangSong, kPixels, c.unicode()), QString(c));
            QImage image(600, 600, QImage::Format_Grayscale8);
            image.fill(Qt::black);
            QPainter painter(&image);
            painter.fillPath(path, Qt::white);
            painter.end();
            double ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ink += image.constScanLine(y)[x] / 255.0;
            sum += ink / (path.length() / 2);
        }
        return sum / double(characters.size());
    };
    const double characters = stroke(u"人次时岗满足率"_s);
    CHECK(characters > 5);
    CHECK(stroke(u"0123456789%"_s) < 1.45 * characters);
    for (char32_t digit = U'0'; digit <= U'9'; ++digit)
        CHECK(fonts.advance(Face::FangSong, digit) <= 0.51);
}

TEST_CASE("A district's usual briefing has two pages", "[paper]")
{
    report::TableBlock table{.caption = u"各街镇志愿者需求与到岗情况表"_s, .unit = u"单位：人次"_s};
    for (const QString& title : {u"名称"_s, u"需求"_s, u"到岗"_s, u"缺口"_s, u"满足率"_s})
        table.columns.push_back({.title = title, .weight = table.columns.empty() ? 3.0 : 1.0});
    report::BarSeries chart{.title = u"各地志愿者到岗与缺口（人次）"_s,
                            .parts = {{u"到岗"_s, u"filled"_s}, {u"缺口"_s, u"gap"_s}}};
    for (int i = 0; i < 14; ++i) {
        table.rows.push_back({u"彭浦新村街道"_s, u"382"_s, u"302"_s, u"80"_s, u"79.0%"_s});
        chart.bars.push_back({.name = u"彭浦新村街道"_s, .values = {302, 80 - i}, .label = u"缺80"_s});
    }
    table.rows.push_back({u"合计"_s, u"2641"_s, u"2222"_s, u"419"_s, u"84.1%"_s});
    report::Document document =
        briefing({report::Paragraph{han(115), true, false}, report::Paragraph{han(115), true, false}, table,
                  report::Paragraph{han(30), false, true}, chart, report::Paragraph{han(80), false, true}});
    document.title = u"静安区志愿服务力量调配情况"_s;
    CHECK(Paper(document).pageCount() == 2);
}

TEST_CASE("A rubric stands over its title, on the same page, wherever the article begins", "[paper]")
{
    for (int filled = 0; filled < 24; ++filled) {
        std::vector<report::Block> blocks(std::size_t(filled), report::Paragraph{han(20)});
        blocks.emplace_back(report::Heading{report::kRubricLevel, u"【工作交流】"_s});
        blocks.emplace_back(report::Heading{report::kTitleLevel, u"就近编组"_s});
        blocks.emplace_back(report::Paragraph{han(40)});
        const Paper paper(briefing(std::move(blocks)));
        int found = 0;
        for (int page = 0; page < paper.pageCount(); ++page) {
            const auto all = lines(paper.page(page));
            const auto rubric = std::find_if(all.begin(), all.end(),
                                             [](const auto& l) { return textOf(l.second) == u"【工作交流】"_s; });
            if (rubric == all.end())
                continue;
            ++found;
            const auto title = std::next(rubric);
            REQUIRE(title != all.end());
            CHECK(textOf(title->second) == u"就近编组"_s);
            CHECK(title->first - rubric->first < 225.0 / 22);
            REQUIRE(std::next(title) != all.end());
            CHECK(textOf(std::next(title)->second).startsWith(han(5)));
        }
        CHECK(found == 1);
    }
}

TEST_CASE("A rare character of a name is drawn by a serif face that has it", "[paper]")
{
    const FontBook fonts;
    for (const char32_t c : {U'喆', U'镕', U'㛃', U'䶮'}) {
        const QString family = fonts.font(Face::FangSong, 100, c).families().value(0);
        INFO(family.toStdString());
        CHECK_FALSE(family.contains(u"Sans"_s));
        CHECK_FALSE(family.contains(u"Hei"_s));
        CHECK(QRawFont::fromFont(fonts.font(Face::FangSong, 100, c)).supportsCharacter(c));
    }
    CHECK(fonts.choices().size() == 5);
}

TEST_CASE("A plain document with more than eight columns lies on its side and tells its pages", "[paper]")
{
    report::TableBlock table;
    for (int c = 0; c < 9; ++c)
        table.columns.push_back({.title = u"列%1"_s.arg(c)});
    for (int r = 0; r < 100; ++r)
        table.rows.push_back({u"一"_s, u"二"_s});
    const report::Document document{.title = u"名册"_s, .blocks = {table}, .footer = u"打印"_s};
    const Paper paper(document);
    CHECK(paper.size() == QSizeF(297, 210));
    REQUIRE(paper.pageCount() > 2);
    for (int p = 0; p < paper.pageCount(); ++p)
        for (const Letter& letter : paper.page(p).letters) {
            CHECK(letter.at.x() >= 14.9);
            CHECK(letter.at.x() <= 282.1);
            CHECK(letter.at.y() <= 195.1);
        }
    CHECK(textOf(lines(paper.page(0)).rbegin()->second) == u"打印1/%1"_s.arg(paper.pageCount()));
}

TEST_CASE("An empty document is one empty page, and a cell of a megabyte does not hang", "[paper]")
{
    CHECK(Paper({}).pageCount() == 1);
    const report::TableBlock table{.columns = {{.title = u"备注"_s}, {.title = u"数"_s}},
                                   .rows = {{QString(200000, u'长'), u"1"_s}}};
    CHECK(Paper({.blocks = {table}}).pageCount() > 10);
}

TEST_CASE("A PDF that cannot be written is a sentence and leaves the old file alone", "[paper]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(writePdf(briefing({}), folder.filePath(u"missing/a.pdf"_s)), Failure);
    CHECK_THROWS_AS(writePdf(briefing({}), folder.path()), Failure);
}

TEST_CASE("What is printed is what is saved: all pages at their true size", "[paper]")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    print(briefing({report::Paragraph{han(900), false, false}}), printer);
    CHECK(poppler(u"pdfinfo"_s, {folder.filePath(u"printed.pdf"_s)}).contains(QRegularExpression(u"Pages:\\s+3"_s)));
    const auto found = words(folder.filePath(u"printed.pdf"_s), 2);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().box.left() == Approx(28).margin(0.5));
}

TEST_CASE("A paper of many pages says on its button how many would be printed", "[paper]")
{
    PaperPreview preview;
    preview.resize(800, 600);
    const auto* button = preview.findChild<QPushButton*>(u"print"_s);
    REQUIRE(button != nullptr);
    preview.setDocument(briefing({report::Paragraph{han(900), false, false}}));
    CHECK(button->text() == PaperPreview::tr("Print…"));
    preview.setDocument(briefing({report::Paragraph{han(20'000), false, false}}));
    REQUIRE(preview.pageCount() > 30);
    CHECK(button->text().contains(QString::number(preview.pageCount())));
}

TEST_CASE("The preview turns pages and says which faces are used", "[paper]")
{
    PaperPreview preview;
    preview.resize(800, 600);
    preview.showPage(3);
    CHECK(preview.pageCount() == 0);
    preview.setDocument(briefing({report::Paragraph{han(900), false, false}}));
    CHECK(preview.pageCount() == 3);
    preview.showPage(99);
    CHECK(preview.currentPage() == 2);
    preview.showPage(-1);
    CHECK(preview.currentPage() == 0);
    CHECK(preview.findChild<QLabel*>(u"position"_s)->text().contains(u'3'));
    CHECK(preview.findChild<QLabel*>(u"fonts"_s)->text().contains(u"仿宋"_s));
    preview.setZoom(2);
    CHECK_FALSE(preview.grab().isNull());
}
