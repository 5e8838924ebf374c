// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Skills, languages and licences of a file that no list has.

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import_workbook.h"
#include "core/usecases/workspace/terms.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;

/// Three people: 护理 twice and 英文 once are in no list.
QString threePeople()
{
    return u"姓名,证件号码,技能,语种,驾照\n甲乙,%1,护理、急救,英语,C1\n丙丁,%2,护理,,c1\n戊己,%3,,英文,C1驾照\n"_s.arg(
        idNumber(QDate(1985, 5, 5), 1), idNumber(QDate(1986, 5, 5), 1), idNumber(QDate(1987, 5, 5), 1));
}

QStringList abilities(const ImportDesk& desk)
{
    QStringList names;
    for (const Qualification& q : desk.ws->read().all(storage::qualificationTable()))
        names << q.name;
    names.sort();
    return names;
}

} // namespace

TEST_CASE("A word that no list has is told once, with the rows that say it and what may be meant", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(kVolunteers, threePeople());
    CHECK(report.added == 3);
    CHECK(report.findings == 2);
    REQUIRE(codes(report.warnings) == "new_word new_word");
    CHECK(report.warnings[0].row == 2);
    CHECK(report.warnings[0].value == u"护理"_s);
    CHECK(report.warnings[0].text.contains(u"护士"_s));
    CHECK(report.warnings[1].row == 4);
    REQUIRE(report.newWords.size() == 2);
    CHECK(report.newWords[0] == NewWord{u"技能"_s, u"护理"_s, 2, {u"护士"_s}});
    CHECK(report.newWords[1].column == u"语种"_s);
    CHECK(report.newWords[1].closest.front() == u"英语"_s);
    // Told, and taken.
    CHECK(abilities(desk) ==
          QStringList{u"C1"_s, u"C1"_s, u"C1"_s, u"急救"_s, u"护理"_s, u"护理"_s, u"英文"_s, u"英语"_s});
}

TEST_CASE("New words are left out where it is asked for, the people are not", "[import]")
{
    ImportDesk desk;
    const ImportOptions asking{.newWords = NewWords::LeaveOut};
    const ImportReport report = desk.importText(kVolunteers, threePeople(), asking);
    CHECK(report.added == 3);
    CHECK(report.newWords.size() == 2);
    CHECK(abilities(desk) == QStringList{u"C1"_s, u"C1"_s, u"C1"_s, u"急救"_s, u"英语"_s});
    // Confirmed they are added to the people who are there by now.
    const ImportReport confirmed = desk.importText(kVolunteers, threePeople());
    CHECK(confirmed.updated == 3);
    CHECK(abilities(desk).size() == 8);
    // And are no new words any more: nobody is asked again, nothing is left out.
    const ImportReport again = desk.importText(kVolunteers, threePeople(), asking);
    CHECK(again.unchanged == 3);
    CHECK(again.newWords.empty());
    CHECK(again.findings == 0);
}

TEST_CASE("A dry run and a whole workbook ask the same", "[import]")
{
    ImportDesk desk;
    const ImportReport tried =
        desk.importText(kVolunteers, threePeople(), {.dryRun = true, .newWords = NewWords::LeaveOut});
    CHECK(tried.newWords.size() == 2);
    CHECK(desk.rows(u"qualification"_s) == 0);
    const auto whole = importWorkbook(*desk.ws, desk.file(u"whole.csv"_s, threePeople()),
                                      {.newWords = NewWords::LeaveOut}, desk.silent);
    REQUIRE(whole.ok());
    CHECK(whole->sheets.front().report.newWords == tried.newWords);
    CHECK(abilities(desk).size() == 5);
}

TEST_CASE("What a post asks for and no list has is told and kept", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,所需技能,所需语种\n测温,测温验码,南广场,彭浦镇,急救,英文\n"_s,
        {.newWords = NewWords::LeaveOut});
    CHECK(report.added == 1);
    REQUIRE(codes(report.warnings) == "new_word");
    CHECK(report.warnings.front().text.contains(u"英语"_s));
    CHECK(desk.rows(u"requirement"_s) == 2);
}

TEST_CASE("A retired word is asked about like a new one, though somebody has it", "[import][terms]")
{
    ImportDesk desk;
    const QString people = u"姓名,证件号码,技能\n甲乙,%1,急救\n"_s.arg(idNumber(QDate(1985, 5, 5), 1));
    REQUIRE(desk.importText(kVolunteers, people).newWords.empty());
    for (const TermRow& word : termRows(*desk.ws, TermList::Skill)) {
        if (word.name == u"急救")
            REQUIRE(retireTerms(*desk.ws, {word.id}, true).ok());
    }
    const QString more = u"姓名,证件号码,技能\n丙丁,%1,急救\n"_s.arg(idNumber(QDate(1986, 5, 5), 1));
    const ImportReport report = desk.importText(kVolunteers, more, {.newWords = NewWords::LeaveOut});
    REQUIRE(report.newWords.size() == 1);
    CHECK(report.newWords.front().word == u"急救"_s);
    CHECK(abilities(desk) == QStringList{u"急救"_s}); // who has it keeps it
}

TEST_CASE("A word that the office added is no new word", "[import][terms]")
{
    ImportDesk desk;
    REQUIRE(addTerm(*desk.ws, TermList::Skill, u"护理"_s).ok());
    REQUIRE(addTerm(*desk.ws, TermList::Language, u"英文"_s).ok());
    const ImportReport report = desk.importText(kVolunteers, threePeople(), {.newWords = NewWords::LeaveOut});
    CHECK(report.newWords.empty());
    CHECK(abilities(desk).count(u"护理"_s) == 2);
}
