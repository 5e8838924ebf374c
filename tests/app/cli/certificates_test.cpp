// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates by command: print, verify (forged, voided, true), reprint, the sign-in sheet, bad input.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people who passed 防护知识 and one who did not, with the certificates printed.
struct Trained
{
    Program program;
    QString pdf = program.path(u"certificates.pdf"_s);
    QString key = program.path(u"key.txt"_s);
    QJsonArray certificates;

    Trained()
    {
        done({u"import"_s, u"volunteers"_s,
              program.write(u"people.csv"_s, "姓名,证件类型,证件号码,性别,出生日期,手机号,居住街镇\n"
                                             "单测试,护照,E12345671,女,1985-05-05,19900000001,彭浦镇\n"
                                             "王测甲,护照,E12345672,男,1985-05-06,19900000002,彭浦镇\n")});
        done({u"import"_s, u"training"_s,
              program.write(u"training.csv"_s, "证件号码,姓名,课程,版本,批次,日期,结果,有效期至\n"
                                               "E12345671,单测试,防护知识,第八版,第一批,2022-03-19,合格,2022-06-16\n"
                                               "E12345672,王测甲,防护知识,第八版,第一批,2022-03-19,不合格,\n")});
        certificates = done({u"print"_s, u"certificate"_s, u"--session"_s, u"第一批"_s, u"--out"_s, pdf})
                           .json()
                           .value(u"certificates"_s)
                           .toArray();
        done({u"certificate"_s, u"key"_s, u"--out"_s, key});
    }
    Ran done(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran;
    }
    static QString codeOf(const Ran& ran)
    {
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    [[nodiscard]] QString number() const { return certificates[0][u"number"_s].toString(); }
};

} // namespace

TEST_CASE("A true certificate proves itself; voided and forged ones are refused", "[cli][certificate]")
{
    Trained desk;
    REQUIRE(desk.certificates.size() == 1);
    CHECK(desk.certificates[0][u"name"_s] == u"单测试"_s);
    const Ran good = desk.done({u"verify"_s, desk.pdf, u"--key"_s, desk.key});
    CHECK(good.json().value(u"genuine"_s) == true);
    CHECK(good.json().value(u"certificates"_s).toArray()[0][u"number"_s] == desk.number());

    QFile file(desk.pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    bytes.replace(QByteArray("\x53\x55\x6d\x4b\x8b\xd5", 6), QByteArray("\x53\x55\x6d\x4b\x75\x32", 6));
    const Ran forged =
        desk.program.run({u"verify"_s, desk.program.write(u"forged.pdf"_s, bytes), u"--key"_s, desk.key});
    CHECK(forged.code == 2);
    CHECK(Trained::codeOf(forged) == u"forged");

    desk.done({u"certificate"_s, u"void"_s, desk.number(), u"--reason"_s, u"姓名写错"_s});
    const Ran voided = desk.program.run({u"verify"_s, desk.pdf, u"--key"_s, desk.key}); // the workspace is named
    CHECK(voided.code == 2);
    CHECK(Trained::codeOf(voided) == u"voided");
    const QJsonArray rows = desk.done({u"list"_s, u"certificates"_s}).json().value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"certificate_number"_s] == desk.number());
    CHECK(rows[0][u"state"_s] == u"已作废"_s);
}

TEST_CASE("Of a file with several certificates those that hold are told beside those that do not", "[cli][certificate]")
{
    Trained desk;
    desk.done({u"import"_s, u"training"_s,
               desk.program.write(u"more.csv"_s, "证件号码,姓名,课程,版本,批次,日期,结果,有效期至\n"
                                                 "E12345672,王测甲,采样知识,,第二批,2022-03-19,合格,2022-06-16\n")});
    const QString other = desk.program.path(u"other.txt"_s);
    desk.done({u"print"_s, u"certificate"_s, u"--session"_s, u"第二批"_s, u"--out"_s, other});
    const QString first = desk.program.path(u"first.txt"_s);
    desk.done({u"certificate"_s, u"reprint"_s, desk.number(), u"--reason"_s, u"遗失"_s, u"--out"_s, first});
    QByteArray both;
    for (const QString& name : {first, other}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        both += file.readAll() + '\n';
    }
    desk.done({u"certificate"_s, u"void"_s, desk.number(), u"--reason"_s, u"姓名写错"_s});
    const Ran ran = desk.program.run({u"verify"_s, desk.program.write(u"both.txt"_s, both), u"--key"_s, desk.key});
    CHECK(ran.code == 2);
    CHECK(Trained::codeOf(ran) == u"voided");
    CHECK(QString::fromUtf8(ran.err).contains(u"采样知识"));
}

TEST_CASE("A certificate is printed anew under its number, and not issued twice", "[cli][certificate]")
{
    Trained desk;
    const QString again = desk.program.path(u"again.txt"_s);
    CHECK(Trained::codeOf(desk.program.run(
              {u"print"_s, u"certificate"_s, u"--course"_s, u"防护知识"_s, u"--out"_s, again})) == u"nothing_chosen");
    CHECK_FALSE(QFile::exists(again));
    const Ran reprinted =
        desk.done({u"certificate"_s, u"reprint"_s, desk.number(), u"--reason"_s, u"遗失"_s, u"--out"_s, again});
    CHECK(reprinted.json().value(u"certificates"_s).toArray()[0][u"number"_s] == desk.number());
    QFile file(again);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"补发"));
    const Ran verified = desk.done({u"verify"_s, again, u"--key"_s, desk.key});
    CHECK(verified.json().value(u"certificates"_s).toArray()[0][u"register"_s] == u"reprinted"_s);
}

TEST_CASE("What is no certificate, no key or no choice is refused with what to do", "[cli][certificate]")
{
    Trained desk;
    const QString out = desk.program.path(u"x.pdf"_s);
    CHECK(Trained::codeOf(desk.program.run({u"verify"_s, desk.key, u"--key"_s, desk.key})) == u"no_certificate");
    CHECK(Trained::codeOf(desk.program.run({u"verify"_s, desk.pdf, u"--key"_s, desk.pdf})) == u"no_issuer_key");
    CHECK(Trained::codeOf(desk.program.run({u"verify"_s, u"nowhere.pdf"_s, u"--key"_s, desk.key})) == u"no_file");
    CHECK(Trained::codeOf(desk.program.run({u"print"_s, u"certificate"_s, u"--out"_s, out})) == u"required");
    CHECK(Trained::codeOf(desk.program.run(
              {u"certificate"_s, u"void"_s, u"2022-0000-000009"_s, u"--reason"_s, u"x"_s})) == u"unknown_certificate");
    // A result that ends before it begins never comes so far.
    const Ran backwards = desk.program.run(
        {u"import"_s, u"training"_s,
         desk.program.write(u"bad.csv"_s, "证件号码,姓名,课程,版本,批次,日期,结果,有效期至\n"
                                          "E12345672,王测甲,心理疏导,,第二批,2022-03-19,合格,2022-03-18\n")});
    CHECK(backwards.json().value(u"rejected"_s) == 1);
}

TEST_CASE("A key is retired with a reason, and what it signed before says so", "[cli][certificate]")
{
    Trained desk;
    const QString fresh = desk.program.path(u"fresh.txt"_s);
    const QStringList words{u"certificate"_s, u"key"_s, u"--retire"_s, u"--out"_s, fresh};
    CHECK(Trained::codeOf(desk.program.run(words)) == u"required");
    const QJsonObject done = desk.done(words + QStringList{u"--reason"_s, u"电脑遗失"_s}).json();
    CHECK(done.value(u"keys"_s) == 2);
    CHECK(done.value(u"retired"_s).toArray().size() == 1);
    const Ran old = desk.done({u"verify"_s, desk.pdf, u"--key"_s, fresh});
    CHECK_FALSE(old.json().value(u"certificates"_s).toArray()[0][u"key_retired_on"_s].toString().isEmpty());
    const Ran first = desk.done({u"verify"_s, desk.pdf, u"--key"_s, desk.key});
    CHECK(first.json().value(u"certificates"_s).toArray()[0][u"key_retired_on"_s].toString().isEmpty());
}

TEST_CASE("A session with certificates is not moved by command, and its import is not undone", "[cli][certificate]")
{
    Trained desk;
    CHECK(Trained::codeOf(desk.program.run({u"set"_s, u"session"_s, u"第一批"_s, u"日期=2022-03-18"_s})) ==
          u"certified");
    const QJsonArray entries =
        desk.done({u"log"_s, u"--verb"_s, u"import.training"_s}).json().value(u"entries"_s).toArray();
    REQUIRE_FALSE(entries.isEmpty());
    const Ran undone = desk.program.run({u"undo"_s, entries[0][u"id"_s].toString()});
    CHECK(undone.code == 2);
    CHECK(Trained::codeOf(undone) == u"in_use");
}

TEST_CASE("The sign-in sheet of a session is written with blank lines", "[cli][certificate]")
{
    Trained desk;
    const QString out = desk.program.path(u"sheet.txt"_s);
    const Ran ran = desk.done(
        {u"print"_s, u"training-sign-in"_s, u"--session"_s, u"第一批"_s, u"--lines"_s, u"10"_s, u"--out"_s, out});
    CHECK(ran.json().value(u"names"_s) == 2);
    CHECK(ran.json().value(u"blank_lines"_s) == 8);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"单测试"));
}
