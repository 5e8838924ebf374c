// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer: who stands on it, in whose columns, and that it is noted.

#include "core/base/failure.h"
#include "core/usecases/cover/insurance_list.h"

#include "core/report/insurance.h"
#include "core/report/to_text.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/history/history.h"
#include "core/usecases/sheets/insurance_sheet.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using support::RotaDesk;

namespace {

const QDate kFrom(2022, 3, 1);
const QDate kTo(2022, 12, 31);

struct ListDesk : RotaDesk
{
    QTemporaryDir folder;
    Volunteer first = person(u"王测甲"_s);
    Volunteer second = person(u"李测乙"_s);
    Policy policy;

    ListDesk()
    {
        Policy p;
        p.number = u"SH-1"_s;
        p.insurer = u"某保险公司"_s;
        p.product = u"守护志愿者"_s;
        p.sumCents = 50'000'050;
        p.from = kFrom;
        p.to = kTo;
        policy = *savePolicy(ws(), {}, p).value().records.front().after;
        REQUIRE(enrolPeople(ws(), policy.id, {first.id}, kFrom, kTo).ok());
        REQUIRE(enrolPeople(ws(), policy.id, {second.id}, QDate(2022, 3, 10), QDate(2022, 3, 20)).ok());
    }
    QStringList names(InsuranceChange change, const InsuredDays& days)
    {
        const auto list = insuranceList(ws(), policy.id, change, days, u"报送"_s);
        REQUIRE(list.ok());
        QStringList names;
        for (const InsuranceLine& line : list->lines)
            names << line.person.name;
        names.sort();
        return names;
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

TEST_CASE("The list tells all who are covered, or who was enrolled or withdrawn in some days", "[cover][sheets]")
{
    ListDesk desk;
    CHECK(desk.names(InsuranceChange::All, {}).size() == 2);
    CHECK(desk.names(InsuranceChange::All, {QDate(2022, 4, 1), QDate(2022, 4, 30)}) == QStringList{u"王测甲"_s});
    CHECK(desk.names(InsuranceChange::Enrolled, {QDate(2022, 3, 10), QDate(2022, 3, 10)}) == QStringList{u"李测乙"_s});
    CHECK(desk.names(InsuranceChange::Withdrawn, {}) == QStringList{u"李测乙"_s});
    CHECK(desk.names(InsuranceChange::Withdrawn, {QDate(2022, 3, 21), QDate(2022, 3, 31)}).isEmpty());
}

TEST_CASE("The list is noted with its reason before there is one, and not made without", "[cover][history]")
{
    ListDesk desk;
    const auto refused = insuranceList(desk.ws(), desk.policy.id, InsuranceChange::All, {}, u" "_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"reason_required");
    REQUIRE(insuranceList(desk.ws(), desk.policy.id, InsuranceChange::All, {}, u"报送保险公司"_s).ok());
    const auto lines = history(desk.ws(), {});
    CHECK(lines.front().entry.verb == u"export.full");
    CHECK(lines.front().entry.reason == u"报送保险公司");
    CHECK(policyCalled(desk.ws(), u"sh-1"_s).value() == desk.policy.id);
    Policy twin = desk.policy;
    twin.number = u"sh-1"_s;
    const auto taken = savePolicy(desk.ws(), {}, twin, u"另起"_s);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.problems().front().code == u"number_taken");
    CHECK_FALSE(policyCalled(desk.ws(), u"SH-9"_s).ok());
}

TEST_CASE("The sheet stands in the insurer's columns, numbers whole", "[cover][sheets]")
{
    ListDesk desk;
    const QString columns = desk.write(u"columns.csv"_s, u"被保险人,证件,受益人,起讫\r\n"
                                                         u"{姓名},{证件号码},法定,{生效日期}至{终止日期}\r\n"_s);
    const auto read = insuranceColumnsFrom(columns);
    REQUIRE(read.ok());
    CHECK(read->titles == QStringList{u"被保险人"_s, u"证件"_s, u"受益人"_s, u"起讫"_s});
    const auto list = insuranceList(desk.ws(), desk.policy.id, InsuranceChange::Withdrawn, {}, u"报送"_s);
    REQUIRE(list.ok());
    writeInsuranceSheet(*list, *read, desk.path(u"out.csv"_s));
    const QStringList lines = ListDesk::linesOf(desk.path(u"out.csv"_s));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"被保险人,证件,受益人,起讫");
    CHECK(lines[1] == u"李测乙,%1,法定,2022-03-10至2022-03-20"_s.arg(desk.second.documentNumber));
}

TEST_CASE("The template that is written is read back as the usual columns", "[cover][sheets]")
{
    ListDesk desk;
    for (const QString& name : {u"t.xlsx"_s, u"t.csv"_s}) {
        writeInsuranceTemplate(desk.path(name));
        const auto read = insuranceColumnsFrom(desk.path(name));
        INFO(name.toStdString());
        REQUIRE(read.ok());
        CHECK(*read == usualInsuranceColumns());
    }
}

TEST_CASE("A file of columns that asks for what there is not is refused, with what there is", "[cover][sheets]")
{
    ListDesk desk;
    const auto codeOf = [](const Outcome<InsuranceColumns>& read) {
        return read ? QString() : read.problems().front().code;
    };
    const auto unknown = insuranceColumnsFrom(desk.write(u"a.csv"_s, u"姓名,血型\r\n{姓名},{血型}\r\n"_s));
    CHECK(codeOf(unknown) == u"unknown_placeholder");
    CHECK(unknown.problems().front().text.contains(u"证件号码"_s));
    CHECK(codeOf(insuranceColumnsFrom(desk.write(u"b.csv"_s, u"姓名,证件号码\r\n甲,乙\r\n"_s))) == u"no_placeholders");
    CHECK(codeOf(insuranceColumnsFrom(desk.write(u"c.csv"_s, u"{姓名},{证件号码}\r\n"_s))) == u"no_titles");
}

TEST_CASE("Rows above and below the people stand as they are, with what they ask of the whole list", "[cover][sheets]")
{
    ListDesk desk;
    const QString columns = desk.write(u"columns.csv"_s, u"投保单位：{单位},保单号：{保单号}\r\n"
                                                         u"\r\n"
                                                         u"被保险人,证件\r\n"
                                                         u"{姓名},{证件号码}\r\n"
                                                         u"合计,{人数}人\r\n"
                                                         u"填表说明：号码按文本填写\r\n"_s);
    const auto read = insuranceColumnsFrom(columns);
    REQUIRE(read.ok());
    CHECK(read->titles == QStringList{u"被保险人"_s, u"证件"_s});
    CHECK(read->below.size() == 2);
    const auto list = insuranceList(desk.ws(), desk.policy.id, InsuranceChange::All, {}, u"报送"_s);
    REQUIRE(list.ok());
    writeInsuranceSheet(*list, *read, desk.path(u"out.csv"_s));
    const QStringList lines = ListDesk::linesOf(desk.path(u"out.csv"_s));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].contains(u"保单号：SH-1"_s));
    CHECK(lines[1] == u"被保险人,证件");
    CHECK(lines[4] == u"合计,2人");
    CHECK(lines[5] == u"填表说明：号码按文本填写");
    writeInsuranceSheet(*list, *read, desk.path(u"out.xlsx"_s));
    CHECK(QFile(desk.path(u"out.xlsx"_s)).size() > 0);
}

TEST_CASE("A file of columns with two rows of people, or a name that is of nobody, is refused", "[cover][sheets]")
{
    ListDesk desk;
    const auto codeOf = [&](const QString& text) {
        const auto read = insuranceColumnsFrom(desk.write(u"bad.csv"_s, text));
        return read ? QString() : read.problems().front().code;
    };
    CHECK(codeOf(u"姓名,证件\r\n{姓名},{证件号码}\r\n{姓名},{手机号}\r\n"_s) == u"several_rows");
    CHECK(codeOf(u"姓名,证件\r\n{姓名},{证件号码}\r\n合计,{总数}\r\n"_s) ==
          u"unknown_placeholder"); // asks for what there is not
    CHECK(codeOf(u"共{人数}人\r\n姓名,证件\r\n甲,乙\r\n"_s) == u"no_placeholders");
}

TEST_CASE("A list that cannot be written is not noted", "[cover][history]")
{
    ListDesk desk;
    const auto before = history(desk.ws(), {}).size();
    CHECK_THROWS_AS(insuranceList(desk.ws(), desk.policy.id, InsuranceChange::All, {}, u"报送"_s,
                                  [](const InsuranceList&) { throw Failure(u"full"_s); }),
                    Failure);
    CHECK(history(desk.ws(), {}).size() == before);
}

TEST_CASE("On paper the list says who insures whom, for how much and until when", "[cover][report]")
{
    ListDesk desk;
    const auto list = insuranceList(desk.ws(), desk.policy.id, InsuranceChange::All, {}, u"报送"_s);
    REQUIRE(list.ok());
    const QString text = report::toText(report::insuranceDocument(*list));
    for (const QString& said : {u"保险名单"_s, u"SH-1"_s, u"500000.50"_s, u"2022-12-31"_s, u"王测甲"_s, u"共 2 人"_s,
                                desk.first.documentNumber})
        CHECK(text.contains(said));
}
