// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// call, and call list, show, reply, take-back, withdraw, renumber, as scripts use them.

#include "core/base/clock.h"
#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"310199198505050019"_s;

struct CallProgram
{
    Program program;
    QDate tomorrow = redvest::localDate(redvest::SystemClock().now()).addDays(1); // the clock of the program
    QString shift;

    CallProgram()
    {
        must({u"set"_s, u"post"_s, u"new"_s, u"岗位名称=测温"_s, u"类别=测温验码"_s, u"点位=北出口"_s,
              u"所属街镇=彭浦镇"_s});
        shift = must({u"set"_s, u"shift"_s, u"new"_s, u"岗位名称=测温"_s, u"日期="_s + day(), u"开始=08:00"_s,
                      u"结束=12:00"_s, u"需求人数=3"_s})
                    .value(u"id"_s)
                    .toString();
    }
    [[nodiscard]] QString day(int later = 0) const { return tomorrow.addDays(later).toString(Qt::ISODate); }
    [[nodiscard]] QStringList call(const QStringList& more = {}) const
    {
        return QStringList{u"call"_s,      u"--from"_s, day(),        u"--to"_s,       day(1),
                           u"--contact"_s, u"王测"_s,   u"--phone"_s, u"19900000001"_s} +
               more;
    }
    QJsonObject must(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json();
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.out.toStdString());
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(program.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 kept() { return must({u"call"_s, u"list"_s}).value(u"count"_s).toInteger(); }
};

} // namespace

TEST_CASE("call numbers, keeps and writes a call in every form", "[cli][calls]")
{
    CallProgram office;
    QStringList outs;
    for (const QString& name : {u"c.pdf"_s, u"c.docx"_s, u"c.html"_s, u"c.txt"_s, u"c.png"_s})
        outs << u"--out"_s << office.program.path(name);
    const QJsonObject issued = office.must(office.call(outs));
    CHECK(issued.value(u"number"_s).toInt() == 1);
    CHECK(issued.value(u"missing"_s).toInt() == 3);
    CHECK(issued.value(u"dry_run"_s) == QJsonValue(false));
    CHECK_FALSE(issued.value(u"risk_notice"_s).toString().isEmpty());
    const QJsonObject line = issued.value(u"lines"_s).toArray().at(0).toObject();
    CHECK(line.value(u"post"_s).toString() == u"测温");
    CHECK(line.value(u"street"_s).toString() == u"彭浦镇");
    CHECK(line.value(u"starts"_s).toString().startsWith(office.day()));
    CHECK(office.content(u"c.pdf"_s).startsWith("%PDF"));
    CHECK(office.content(u"c.docx"_s).startsWith("PK"));
    CHECK(office.content(u"c.html"_s).contains("风险告知"));
    CHECK(office.content(u"c.txt"_s).contains("王测"));
    CHECK(QImage::fromData(office.content(u"c.png"_s)).width() == 1260);
    CHECK(office.kept() == 1);
    // What is there is not written over unasked, and then nothing is issued.
    CHECK(office.refused(office.call(outs)) == u"file_exists");
    CHECK(office.kept() == 1);
}

TEST_CASE("call --dry-run writes the paper and keeps nothing", "[cli][calls]")
{
    CallProgram office;
    const QJsonObject shown = office.must(office.call({u"--dry-run"_s, u"--out"_s, office.program.path(u"d.txt"_s)}));
    CHECK(shown.value(u"dry_run"_s) == QJsonValue(true));
    CHECK(shown.value(u"id"_s).toString() == u"");
    CHECK(office.content(u"d.txt"_s).contains("测温"));
    CHECK(office.kept() == 0);
}

TEST_CASE("call without what it needs says so and keeps nothing", "[cli][calls]")
{
    CallProgram office;
    const QString out = office.program.path(u"x.txt"_s);
    const QStringList toFile{u"--out"_s, out};
    CHECK(office.refused(office.call(toFile + QStringList{u"--risk-notice"_s, u""_s})) == u"required");
    CHECK(office.refused(office.call(toFile + QStringList{u"--leave-out"_s, office.shift})) == u"nothing_chosen");
    CHECK(office.refused(office.call(toFile + QStringList{u"--scope"_s, u"999999"_s})) == u"unknown_division");
    CHECK(office.refused({u"call"_s, u"--from"_s, office.day(), u"--to"_s, office.day(1), u"--out"_s, out}) ==
          u"required"); // no contact
    const QStringList ofContact{u"--contact"_s, u"王测"_s, u"--phone"_s, u"19900000001"_s, u"--out"_s, out};
    CHECK(office.refused(QStringList{u"call"_s, u"--from"_s, office.day(1), u"--to"_s, office.day()} + ofContact) ==
          u"empty_period");
    CHECK(office.refused(QStringList{u"call"_s, u"--from"_s, office.day(3), u"--to"_s, office.day(4)} + ofContact) ==
          u"no_open_gap");
    CHECK(office.refused(QStringList{u"call"_s, u"--from"_s, u"昨天吧"_s, u"--to"_s, office.day(4)} + ofContact) !=
          u"");
    CHECK(office.program.run(office.call()).code == 1); // no file
    CHECK(office.program.run(office.call(toFile + QStringList{u"--number"_s, u"0"_s})).code == 1);
    CHECK(office.program.run(office.call(toFile + QStringList{u"--number"_s, u"-3"_s})).code == 1);
    CHECK(office.program.run({u"call"_s, u"--from"_s, office.day(), u"--out"_s, out}).code == 1);
    CHECK(office.program.run(office.call({u"--out"_s, office.program.path(u"x.doc"_s)})).code == 1);
    CHECK_FALSE(QFile::exists(out));
    CHECK(office.kept() == 0);
}

TEST_CASE("Nothing is issued of which no paper could be written", "[cli][calls]")
{
    CallProgram office;
    CHECK(office.program.run(office.call({u"--out"_s, office.program.path(u"no-folder/x.txt"_s)})).code == 3);
    CHECK(office.kept() == 0);
}

TEST_CASE("call reply counts who answered, and show and list say what came of it", "[cli][calls]")
{
    CallProgram office;
    office.must({u"import"_s, u"volunteers"_s,
                 office.program.write(u"p.csv"_s,
                                      QByteArray("姓名,证件号码,手机号,居住街镇\n王测甲,310199198505050019,19900000001,"
                                                 "彭浦镇\n"))});
    office.must(office.call({u"--out"_s, office.program.path(u"a.txt"_s)}));
    const QJsonObject entered =
        office.must({u"call"_s, u"reply"_s, u"1"_s, u"--line"_s, u"1"_s, u"--volunteer"_s, kNumber, u"--people"_s,
                     u"4"_s, u"--assign"_s, u"--override"_s, u"本人愿意"_s});
    CHECK(entered.value(u"people"_s).toInt() == 5);
    CHECK(entered.value(u"assigned"_s).toInt() == 1);
    QJsonObject shown = office.must({u"call"_s, u"show"_s, u"1"_s});
    CHECK(shown.value(u"asked"_s).toInt() == 3);
    CHECK(shown.value(u"replied"_s).toInt() == 5);
    CHECK(shown.value(u"assigned"_s).toInt() == 1);
    CHECK(shown.value(u"open_now"_s).toInt() == 2);
    REQUIRE(shown.value(u"replies"_s).toArray().size() == 2);
    CHECK(office.refused({u"call"_s, u"reply"_s, u"1"_s, u"--line"_s, u"1"_s, u"--volunteer"_s, kNumber}) ==
          u"replied");
    CHECK(office.refused({u"call"_s, u"reply"_s, u"1"_s, u"--line"_s, u"9"_s, u"--people"_s, u"1"_s}) ==
          u"unknown_line");
    CHECK(office.refused({u"call"_s, u"reply"_s, u"7"_s, u"--line"_s, u"1"_s, u"--people"_s, u"1"_s}) ==
          u"unknown_call");
    CHECK(office.refused({u"call"_s, u"reply"_s, u"1"_s, u"--line"_s, u"1"_s}) == u"nobody_named");
    CHECK(office.refused({u"call"_s, u"reply"_s, u"1"_s, u"--line"_s, u"1"_s, u"--people"_s, u"-2"_s}) == u"people");
    const QString anonymous = shown.value(u"replies"_s).toArray().at(1).toObject().value(u"id"_s).toString();
    office.must({u"call"_s, u"take-back"_s, anonymous, u"--reason"_s, u"重复登记"_s});
    shown = office.must({u"call"_s, u"list"_s}).value(u"calls"_s).toArray().at(0).toObject();
    CHECK(shown.value(u"replied"_s).toInt() == 1);
    CHECK(office.must({u"call"_s, u"list"_s, u"--year"_s, u"1999"_s}).value(u"count"_s).toInt() == 0);
}

TEST_CASE("call withdraw keeps the number, renumber gives another, show prints again", "[cli][calls]")
{
    CallProgram office;
    office.must(office.call({u"--out"_s, office.program.path(u"a.txt"_s)}));
    office.must({u"call"_s, u"renumber"_s, u"1"_s, u"--to"_s, u"5"_s, u"--reason"_s, u"与上级编号一致"_s});
    CHECK(office.refused(office.call({u"--number"_s, u"5"_s, u"--out"_s, office.program.path(u"b.txt"_s)})) ==
          u"duplicate");
    CHECK(office.refused({u"call"_s, u"renumber"_s, u"5"_s, u"--to"_s, u"0"_s, u"--reason"_s, u"x"_s}) == u"number");
    CHECK(office.program.run({u"call"_s, u"withdraw"_s, u"5"_s}).code == 1);
    CHECK(office.refused({u"call"_s, u"withdraw"_s, u"5"_s, u"--reason"_s, u" "_s}) == u"reason_required");
    office.must({u"call"_s, u"withdraw"_s, u"5"_s, u"--reason"_s, u"时间有误"_s});
    CHECK(office.refused({u"call"_s, u"withdraw"_s, u"5"_s, u"--reason"_s, u"时间有误"_s}) == u"withdrawn");
    const QString again = office.program.path(u"again.html"_s);
    CHECK(office.must({u"call"_s, u"show"_s, u"5"_s, u"--out"_s, again}).value(u"withdrawn_for"_s).toString() ==
          u"时间有误");
    CHECK(office.content(u"again.html"_s).contains("撤回"));
    const QString form = office.program.path(u"form.txt"_s);
    CHECK(office.must({u"print"_s, u"call"_s, u"--call"_s, u"5"_s, u"--out"_s, form}).value(u"form"_s).toString() ==
          u"call");
    CHECK(office.content(u"form.txt"_s).contains("测温"));
    CHECK(office.refused({u"print"_s, u"call"_s, u"--out"_s, office.program.path(u"none.txt"_s)}) == u"unknown_call");
    CHECK(office.must(office.call({u"--out"_s, office.program.path(u"c.txt"_s)})).value(u"number"_s).toInt() == 6);
}

TEST_CASE("set office says what every call says, and list calls lists them", "[cli][calls][set]")
{
    CallProgram office;
    office.must({u"set"_s, u"office"_s, u"office"_s, u"招募令名称=静安招募令"_s, u"招募令联系人=李测"_s,
                 u"招募令联系电话=19900000002"_s});
    const QJsonObject issued = office.must(
        {u"call"_s, u"--from"_s, office.day(), u"--to"_s, office.day(1), u"--out"_s, office.program.path(u"a.txt"_s)});
    CHECK(issued.value(u"series"_s).toString() == u"静安招募令");
    CHECK(issued.value(u"contact"_s).toString() == u"李测");
    CHECK(office.must({u"list"_s, u"calls"_s}).value(u"count"_s).toInt() == 1);
    CHECK(office.refused({u"set"_s, u"office"_s, u"office"_s, u"招募令联系电话=12"_s}) == u"phone_short");
}
