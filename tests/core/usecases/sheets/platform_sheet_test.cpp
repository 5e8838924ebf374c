// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved hours in a platform's columns: what stands in them, that parts make the whole, and that it is noted.

#include "core/usecases/sheets/platform_sheet.h"

#include "core/base/failure.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/publicity.h"
#include "tests/support/served_desk.h"

#include <QFile>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

struct PlatformDesk : ServedDesk
{
    PlatformDesk()
    {
        who.documentNumber = u"31019919850505006X"_s;
        who.phone = u"19900000001"_s;
        who.nationalNumber = u"31010600000001"_s;
        put(storage::volunteerTable(), who);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QString& text)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path(name);
    }
    static QStringList linesOf(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_CASE("Hours leave in a platform's own columns, counted as the office counts", "[hours][platform][sheets]")
{
    PlatformDesk desk;
    REQUIRE(setCountingRule(*desk.ws, {30, 480}).ok());
    desk.approved(desk.who, 14, 8, 100);
    desk.approved(desk.other, 13, 8, 600);
    const QString columns = desk.write(u"columns.csv"_s, u"报送单位,{单位},共{人数}人{记录数}条\n"
                                                         "姓名,证件号码,活动时长(小时),签到,类别\n"
                                                         "{姓名},{证件号码},{计入时长小时},{开始时间},疫情防控\n"
                                                         "合计,,{计入小时合计},,\n"_s);
    const auto read = platformColumnsFrom(columns);
    REQUIRE(read.ok());
    const auto list = platformHours(*desk.ws, {}, u"按月报送"_s);
    REQUIRE(list.ok());
    CHECK(list->counted() == 90 + 480);
    CHECK(list->minutes() == 700);
    CHECK(list->people() == 2);
    writePlatformSheet(*list, *read, desk.path(u"out.csv"_s));
    const QStringList lines = PlatformDesk::linesOf(desk.path(u"out.csv"_s));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith(u"报送单位,静安区文明办,共2人2条"));
    CHECK(lines[2].startsWith(u"王测甲,,8,"));
    CHECK(lines[3].contains(u"单测试"));
    CHECK(lines[3].contains(u"31019919850505006X"));
    CHECK(lines[3].contains(u",1.5,"));
    CHECK(lines[3].endsWith(u"疫情防控"));
    CHECK(lines[4].startsWith(u"合计,,9.5"));
    const auto seen = history(*desk.ws, {});
    CHECK(seen.front().entry.verb == u"export.full");
    CHECK(seen.front().entry.reason == u"按月报送");
}

TEST_CASE("The usual columns are a template that reads back as they are", "[hours][platform][sheets]")
{
    PlatformDesk desk;
    writePlatformTemplate(desk.path(u"template.xlsx"_s));
    CHECK(*platformColumnsFrom(desk.path(u"template.xlsx"_s)) == usualPlatformColumns());
    CHECK(usualPlatformColumns().titles == platformFields());
    PlatformHours list;
    const PlatformLine line;
    for (const QString& field : platformListFields())
        CHECK_FALSE(platformFields().contains(field));
    CHECK(platformField(u"没有这个"_s, list, line, 1).isEmpty());
    CHECK(platformListField(u"没有这个"_s, list).isEmpty());
}

TEST_CASE("Columns that ask for what there is not, and periods of nothing, are refused", "[hours][platform][sheets]")
{
    PlatformDesk desk;
    CHECK(codeOf(platformColumnsFrom(desk.write(u"a.csv"_s, u"姓名\n{姓氏}\n"_s))) == u"unknown_placeholder");
    CHECK(codeOf(platformColumnsFrom(desk.write(u"b.csv"_s, u"姓名\n张三\n"_s))) == u"no_placeholders");
    CHECK(codeOf(platformColumnsFrom(desk.write(u"c.csv"_s, u"{姓名}\n"_s))) == u"no_titles");
    CHECK(codeOf(platformColumnsFrom(desk.write(u"d.csv"_s, u"姓名\n{姓名}\n{姓名}\n"_s))) == u"several_rows");
    CHECK(codeOf(platformHours(*desk.ws, {}, u"报送"_s)) == u"nothing_served");
    desk.approved(desk.who, 14, 8, 100);
    CHECK(codeOf(platformHours(*desk.ws, {}, u" "_s)) == u"reason_required");
    CHECK(codeOf(platformHours(*desk.ws, {QDate(2022, 3, 15), QDate(2022, 3, 14)}, u"报送"_s)) == u"period");
    CHECK(codeOf(platformHours(*desk.ws, {QDate(2022, 3, 15), {}}, u"报送"_s)) == u"nothing_served");
    CountedAsked elsewhere;
    elsewhere.scope = u"310106011"_s;
    CHECK(codeOf(platformHours(*desk.ws, elsewhere, u"报送"_s)) == u"nothing_served");
    elsewhere.scope = u"999"_s;
    CHECK(codeOf(platformHours(*desk.ws, elsewhere, u"报送"_s)) == u"unknown_division");
    const auto before = history(*desk.ws, {}).size();
    CHECK_THROWS_AS(platformHours(*desk.ws, {}, u"报送"_s, [](const PlatformHours&) { throw Failure(u"voll"_s); }),
                    Failure);
    CHECK(history(*desk.ws, {}).size() == before); // what could not be written is not noted
}

TEST_CASE("Only what is final leaves where that is asked for", "[hours][platform][publicity]")
{
    PlatformDesk desk;
    const auto published = desk.approved(desk.who, 14, 8, 120);
    desk.approved(desk.who, 14, 13, 60);
    REQUIRE(publishHours(*desk.ws, {published}, {QDate(2022, 3, 20)}).ok());
    CountedAsked asked;
    asked.isFinalOnly = true;
    CHECK(codeOf(platformHours(*desk.ws, asked, u"报送"_s)) == u"nothing_served");
    desk.clock.set(atLocal(QDate(2022, 3, 27), QTime(9, 0)));
    const auto list = platformHours(*desk.ws, asked, u"报送"_s);
    REQUIRE(list.ok());
    CHECK(list->counted() == 120);
    CHECK(platformHours(*desk.ws, {}, u"报送"_s)->counted() == 180);
}
