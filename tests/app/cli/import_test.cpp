// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// import workbook: the contract of its words, exit codes and keys. The rules are tested in core/usecases/sheets.

#include "tests/support/program.h"

#include "core/formats/xlsx_writer.h"

#include <QFileInfo>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString writeBook(const Program& program, const QString& number)
{
    formats::OutSheet people;
    people.name = u"名册"_s;
    for (const QString& title : {u"姓名"_s, u"证件号码"_s, u"手机号"_s})
        people.columns.push_back({title});
    people.rows = {{u"单测试"_s, number, u"19900000001"_s}};
    formats::OutSheet notes;
    notes.name = u"说明"_s;
    notes.columns.push_back({u"月底前报"_s});
    NoProgress silent;
    formats::writeXlsx(program.path(u"book.xlsx"_s), {notes, people}, silent);
    return program.path(u"book.xlsx"_s);
}

} // namespace

TEST_CASE("import workbook tells each sheet and what it passed over, with stable keys", "[cli][import]")
{
    Program program;
    const QString book = writeBook(program, u"31019919850505006X"_s);
    const Ran tried = program.run({u"import"_s, u"workbook"_s, book, u"--dry-run"_s});
    REQUIRE(tried.code == 0);
    CHECK(tried.json().value(u"changeset"_s) == QString());
    const Ran ran = program.run({u"import"_s, u"workbook"_s, book});
    REQUIRE(ran.code == 0);
    CHECK(ran.json().keys() == QStringList{u"changeset"_s, u"dry_run"_s, u"file"_s, u"sheets"_s, u"skipped"_s});
    const QJsonObject sheet = ran.json().value(u"sheets"_s).toArray().at(0).toObject();
    CHECK(sheet.keys() == QStringList{u"added"_s, u"faults"_s, u"findings"_s, u"kind"_s, u"problems"_s, u"read"_s,
                                      u"rejected"_s, u"sheet"_s, u"unchanged"_s, u"updated"_s, u"warnings"_s});
    CHECK(sheet.value(u"kind"_s) == u"volunteers"_s);
    CHECK(sheet.value(u"added"_s) == 1);
    const QJsonObject skipped = ran.json().value(u"skipped"_s).toArray().at(0).toObject();
    CHECK(skipped.keys() == QStringList{u"code"_s, u"sheet"_s, u"why"_s});
    CHECK(skipped.value(u"sheet"_s) == u"说明"_s);
    CHECK(skipped.value(u"code"_s) == u"header_not_found"_s);
}

TEST_CASE("import workbook ends with 2 when rows were refused, and writes them down", "[cli][import]")
{
    Program program;
    const QString book = writeBook(program, u"123"_s);
    const QString errors = program.path(u"errors.xlsx"_s);
    CHECK(program.run({u"import"_s, u"workbook"_s, book, u"--errors"_s, errors}).code == 2);
    CHECK(QFileInfo::exists(errors));
    for (const QStringList& misuse :
         {QStringList{u"--sheet"_s, u"名册"_s}, QStringList{u"--errors"_s, program.path(u"errors.csv"_s)}}) {
        const Ran ran = program.run(QStringList{u"import"_s, u"workbook"_s, book} + misuse);
        CHECK(ran.code == 2);
        CHECK(ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s) == u"not_for_workbook"_s);
    }
    CHECK_FALSE(QFileInfo::exists(program.path(u"errors.csv"_s)));
    const QString other = program.path(u"errors.txt"_s);
    CHECK(program.run({u"import"_s, u"volunteers"_s, book, u"--errors"_s, other}).code == 1);
    CHECK_FALSE(QFileInfo::exists(other));
}
