// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/division_index.h"

#include "ui/parts/form/division_picker.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

std::vector<DivisionEntry> somePlaces()
{
    return {
        {u"310106"_s, u"静安区"_s, u"静安区"_s, u"jinganqu"_s, u"jaq"_s},
        {u"310106020"_s, u"彭浦镇"_s, u"彭浦镇"_s, u"pengpuzhen"_s, u"ppz"_s},
        {u"310106020001"_s, u"龙馥居委会"_s, u"彭浦镇 › 龙馥居委会"_s, u"longfujuweihui"_s, u"lfjwh"_s},
        {u"310106020002"_s, u"阳光居委会"_s, u"彭浦镇 › 阳光居委会"_s, u"yangguangjuweihui"_s, u"ygjwh"_s},
        {u"310106019"_s, u"彭浦新村街道"_s, u"彭浦新村街道"_s, u"pengpuxincunjiedao"_s, u"ppxcjd"_s},
        {u"310106019001"_s, u"龙潭居委会"_s, u"彭浦新村街道 › 龙潭居委会"_s, u"longtanjuweihui"_s, u"ltjwh"_s},
    };
}

QString best(const DivisionIndex& index, const QString& typed, DivisionLevel minimum = DivisionLevel::Province)
{
    const std::vector<int> found = index.find(typed, minimum, 5);
    return found.empty() ? QString() : index.entries()[static_cast<size_t>(found.front())].name;
}

} // namespace

TEST_CASE("A division is found by initials, pinyin, Chinese and code, through its street too", "[ui][division]")
{
    const DivisionIndex index(somePlaces());
    const auto typed = GENERATE(values<QString>(
        {u"ppzlf"_s, u"ppz lf"_s, u"PPZ LF"_s, u"ｐｐｚ　ｌｆ"_s, u"lf"_s, u"longfu"_s, u"peng longfu"_s, u"龙馥"_s,
         u"彭浦镇龙馥"_s, u"彭浦镇 › 龙馥居委会"_s, u"彭浦龙馥"_s, u"pplf"_s, u"310106020001"_s, u"ja lf"_s}));
    CAPTURE(typed.toStdString());
    CHECK(best(index, typed) == u"龙馥居委会"_s);
}

TEST_CASE("A division comes before what lies below it, unless only lower levels are wanted", "[ui][division]")
{
    const DivisionIndex index(somePlaces());
    CHECK(best(index, u"ppz"_s) == u"彭浦镇"_s);
    CHECK(best(index, u"ppz"_s, DivisionLevel::Community) == u"龙馥居委会"_s);
    CHECK(best(index, u"zzz"_s).isEmpty());
    CHECK(index.byCode(u"310106019"_s)->name == u"彭浦新村街道"_s);
    CHECK(index.byCode(u"999999"_s) == nullptr);
}

TEST_CASE("One is found among seven thousand divisions", "[ui][division]")
{
    std::vector<DivisionEntry> many = somePlaces();
    for (int i = 0; i < 7'000; ++i)
        many.push_back({u"31010602%1"_s.arg(1000 + i), u"测试第%1居委会"_s.arg(i), u"彭浦镇 › 测试"_s,
                        u"ceshidi%1juweihui"_s.arg(i), u"csd%1jwh"_s.arg(i)});
    const DivisionIndex index(many);
    CHECK(best(index, u"ppzlf"_s) == u"龙馥居委会"_s);
}

TEST_CASE("The picker's value is the code chosen; what names nothing stays in sight without a value", "[ui][division]")
{
    DivisionPicker picker;
    picker.setDivisions(somePlaces());
    QTest::keyClicks(&picker, u"ppzlf"_s);
    CHECK(picker.offered() == QStringList{u"彭浦镇 › 龙馥居委会"_s});
    CHECK(picker.code().isEmpty());
    CHECK(picker.isUnresolved());
    picker.setCode(u"310106020001"_s);
    CHECK(picker.text() == u"彭浦镇 › 龙馥居委会"_s);
    QTest::keyClick(&picker, Qt::Key_End);
    QTest::keyClick(&picker, Qt::Key_Backspace);
    CHECK(picker.code().isEmpty()); // changed text no longer means the old place
    CHECK(picker.text() == u"彭浦镇 › 龙馥居委"_s);
}

TEST_CASE("Enter in the open list takes the best offer", "[ui][division]")
{
    DivisionPicker picker;
    picker.setDivisions(somePlaces());
    picker.show();
    picker.activateWindow();
    picker.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&picker));
    QTest::keyClicks(&picker, u"ppz lf"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.code() == u"310106020001"_s);
}
