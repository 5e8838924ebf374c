// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service by command: print, verify, replace, void, findings, and hours in a platform's columns.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One person with two approved records, 4 h and 2.5 h, and another without any.
struct Served
{
    Program program;
    QString pdf = program.path(u"service.pdf"_s);
    QString key = program.path(u"key.txt"_s);
    QStringList ids;

    Served()
    {
        done({u"import"_s, u"volunteers"_s,
              program.write(u"people.csv"_s, "姓名,证件号码,手机号\n单测试,31019919850505006X,19900000001\n"
                                             "王测甲,310199198505050019,19900000002\n")});
        done({u"import"_s, u"hours"_s,
              program.write(u"hours.csv"_s, "证件号码,岗位名称,点位,日期,服务时长,凭证号\n"
                                            "31019919850505006X,测温验码,北站,2022-03-14,4,A1\n"
                                            "31019919850505006X,测温验码,北站,2022-03-15,2.5,A2\n")});
        for (const QJsonValue& row : done({u"hours"_s, u"list"_s}).json().value(u"records"_s).toArray())
            ids << row[u"id"_s].toString();
        REQUIRE(ids.size() == 2);
        done(QStringList{u"hours"_s, u"approve"_s} + ids);
    }
    Ran done(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran;
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    QJsonObject issue(const QString& out, const QStringList& more = {})
    {
        const QStringList words{u"print"_s, u"service-certificate"_s, u"--out"_s, out};
        const QStringList whom = more.isEmpty() ? QStringList{u"--person"_s, u"31019919850505006X"_s} : more;
        return done(words + whom).json().value(u"certificates"_s).toArray().at(0).toObject();
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("A certificate of service is printed, and verified with its list", "[cli][service-certificate]")
{
    Served desk;
    const QJsonObject issued = desk.issue(desk.pdf);
    CHECK(issued.value(u"kind"_s) == u"service"_s);
    CHECK(issued.value(u"minutes"_s) == 390);
    CHECK(issued.value(u"records"_s) == 2);
    CHECK(issued.value(u"first_day"_s) == u"2022-03-14"_s);
    qint64 sum = 0;
    for (const QJsonValue& record : issued.value(u"list"_s).toArray())
        sum += record[u"counted"_s].toInteger();
    CHECK(sum == 390);
    desk.done({u"certificate"_s, u"key"_s, u"--out"_s, desk.key});
    const QJsonObject good = desk.done({u"verify"_s, desk.pdf, u"--key"_s, desk.key})
                                 .json()
                                 .value(u"certificates"_s)
                                 .toArray()[0]
                                 .toObject();
    CHECK(good.value(u"number"_s) == issued.value(u"number"_s));
    CHECK(good.value(u"list"_s).toArray().size() == 2);
    CHECK(good.value(u"register"_s) == u"counts"_s);
    const QJsonArray rows = desk.done({u"list"_s, u"service-certificates"_s}).json().value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"hours"_s] == 6.5);
    CHECK(rows[0][u"state"_s] == u"有效"_s);
    CHECK(desk.done({u"list"_s, u"certificates"_s}).json().value(u"rows"_s).toArray().isEmpty());
}

TEST_CASE("A forged certificate of service is refused, in its line and in its list", "[cli][service-certificate]")
{
    Served desk;
    desk.issue(desk.pdf);
    desk.done({u"certificate"_s, u"key"_s, u"--out"_s, desk.key});
    const auto wide = [](const QString& text) {
        QByteArray bytes;
        for (const QChar c : text) {
            bytes += char(c.unicode() >> 8);
            bytes += char(c.unicode() & 0xff);
        }
        return bytes;
    };
    const QByteArray pdf = Served::content(desk.pdf);
    const auto verdictOf = [&](const QString& from, const QString& to) {
        QByteArray altered = pdf;
        altered.replace(wide(from), wide(to));
        REQUIRE(altered != pdf);
        return desk.refused({u"verify"_s, desk.program.write(u"forged.pdf"_s, altered), u"--key"_s, desk.key});
    };
    CHECK(verdictOf(u"|390|"_s, u"|990|"_s) == u"forged");
    CHECK(verdictOf(u"单测试"_s, u"王测甲"_s) == u"forged");
    CHECK(verdictOf(u"|240|240"_s, u"|940|940"_s) == u"list_altered");
    CHECK(verdictOf(u"|2022-03-15|"_s, u"|2022-03-16|"_s) != QString());
}

TEST_CASE("What was taken back after it was certified is found, and replaced", "[cli][service-certificate]")
{
    Served desk;
    const QString number = desk.issue(desk.pdf).value(u"number"_s).toString();
    desk.done({u"certificate"_s, u"key"_s, u"--out"_s, desk.key});
    const QStringList asked{u"findings"_s, u"--kind"_s, u"superseded"_s};
    CHECK(desk.done(asked).json().value(u"count"_s) == 0);
    desk.done({u"hours"_s, u"reopen"_s, desk.ids[1], u"--reason"_s, u"有异议"_s});
    const QJsonArray found = desk.done(asked).json().value(u"rows"_s).toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"certificate"_s] == number);
    CHECK(found[0][u"superseded"_s] == 1);
    const QString fresh = desk.program.path(u"fresh.txt"_s);
    const QStringList replace{
        u"service-certificate"_s, u"replace"_s, number, u"--reason"_s, u"更正"_s, u"--out"_s, fresh};
    const QJsonObject made = desk.done(replace).json().value(u"certificates"_s).toArray().at(0).toObject();
    CHECK(made.value(u"minutes"_s) == 240);
    CHECK(made.value(u"replaces"_s) == number);
    CHECK(QString::fromUtf8(Served::content(fresh)).contains(u"替换编号"_s + number));
    CHECK(desk.refused({u"verify"_s, desk.pdf, u"--key"_s, desk.key}) == u"voided");
    CHECK(desk.done({u"verify"_s, fresh, u"--key"_s, desk.key}).json().value(u"genuine"_s) == true);
    CHECK(desk.done(asked).json().value(u"count"_s) == 0);
    CHECK(desk.refused(replace + QStringList{u"--force"_s}) == u"voided");
}

TEST_CASE("Certificates of service are printed anew and voided by number", "[cli][service-certificate]")
{
    Served desk;
    const QString number = desk.issue(desk.pdf).value(u"number"_s).toString();
    const QString again = desk.program.path(u"again.txt"_s);
    const QStringList reason{u"--reason"_s, u"遗失"_s};
    desk.done(QStringList{u"service-certificate"_s, u"reprint"_s, number, u"--out"_s, again} + reason);
    const QString text = QString::fromUtf8(Served::content(again));
    CHECK(text.contains(u"补发"));
    CHECK_FALSE(text.contains(u"31019919850505006X"));
    const QString full = desk.program.path(u"full.txt"_s);
    desk.done(QStringList{u"service-certificate"_s, u"reprint"_s, number, u"--full-ids"_s, u"--out"_s, full} + reason);
    CHECK(QString::fromUtf8(Served::content(full)).contains(u"31019919850505006X"));
    desk.done(QStringList{u"service-certificate"_s, u"void"_s, number} + reason);
    CHECK(desk.refused(QStringList{u"service-certificate"_s, u"void"_s, number} + reason) == u"voided");
    CHECK(desk.refused(QStringList{u"service-certificate"_s, u"void"_s, u"2022-0000-000009"_s} + reason) ==
          u"unknown_certificate");
}

TEST_CASE("Whom and when must be said so that somebody has something to certify", "[cli][service-certificate]")
{
    Served desk;
    const QString out = desk.program.path(u"x.txt"_s);
    const QStringList print{u"print"_s, u"service-certificate"_s, u"--out"_s, out};
    CHECK(desk.refused(print) == u"required");
    CHECK(desk.refused(print + QStringList{u"--person"_s, u"310199198505050019"_s}) == u"nothing_served");
    const QStringList who = print + QStringList{u"--person"_s, u"31019919850505006X"_s};
    CHECK(desk.refused(who + QStringList{u"--from"_s, u"2022-03-16"_s, u"--to"_s, u"2022-03-15"_s}) == u"period");
    CHECK(desk.refused(who + QStringList{u"--from"_s, u"gestern"_s}) == u"bad_time");
    CHECK(desk.refused(who + QStringList{u"--campaign"_s, u"没有"_s}) == u"unknown_campaign");
    CHECK(desk.refused(who + QStringList{u"--full-ids"_s}) == u"reason_required");
    CHECK_FALSE(QFile::exists(out));
    // --to is exclusive: the fourteenth alone.
    const QJsonObject day = desk.issue(
        out, {u"--person"_s, u"31019919850505006X"_s, u"--from"_s, u"2022-03-14"_s, u"--to"_s, u"2022-03-15"_s});
    CHECK(day.value(u"minutes"_s) == 240);
    CHECK(day.value(u"last_day"_s) == u"2022-03-14"_s);
    // Of a street: whoever has something that is not certified.
    const QString all = desk.program.path(u"all.txt"_s);
    CHECK(desk.issue(all, {u"--scope"_s, u"310106"_s}).value(u"minutes"_s) == 390);
    CHECK(desk.refused({u"print"_s, u"service-certificate"_s, u"--out"_s, desk.program.path(u"y.txt"_s), u"--scope"_s,
                        u"310106"_s}) == u"nothing_chosen");
}

TEST_CASE("What is counted is set for the office, and leaves in a platform's columns", "[cli][platform]")
{
    Served desk;
    const QStringList set{u"set"_s, u"office"_s, u"office"_s};
    CHECK(desk.refused(set + QStringList{u"counting_unit=45"_s}) == u"counting_unit");
    desk.done(set + QStringList{u"counting_unit=60"_s});
    CHECK(desk.refused(set + QStringList{u"day_cap_hours=25"_s}) == u"day_cap");
    desk.done(set + QStringList{u"day_cap_hours=3"_s});
    const QString out = desk.program.path(u"hours.csv"_s + u".out.csv"_s);
    const QStringList words{u"export"_s, u"platform-hours"_s, out};
    CHECK(desk.refused(words) == u"reason_required");
    const QJsonObject made = desk.done(words + QStringList{u"--reason"_s, u"按月报送"_s}).json();
    CHECK(made.value(u"rows"_s) == 2);
    CHECK(made.value(u"minutes"_s) == 390);
    CHECK(made.value(u"counted"_s) == 300); // three hours of four, two of two and a half
    CHECK(QString::fromUtf8(Served::content(out)).contains(u"31019919850505006X"));
    const QString form = desk.program.path(u"form.csv"_s);
    desk.done({u"template"_s, u"platform-hours"_s, form});
    const QString again = desk.program.path(u"again.csv"_s);
    desk.done({u"export"_s, u"platform-hours"_s, again, u"--columns"_s, form, u"--reason"_s, u"按月报送"_s});
    CHECK(Served::content(again) == Served::content(out));
    CHECK(desk.refused({u"export"_s, u"platform-hours"_s, desk.program.path(u"z.csv"_s), u"--final"_s, u"--reason"_s,
                        u"按月报送"_s}) == u"nothing_served");
    desk.done(set + QStringList{u"counting_unit="_s});
    desk.done(set + QStringList{u"day_cap_hours="_s});
}
