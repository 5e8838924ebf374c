// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/terms.h"

#include "core/domain/deeds.h"
#include "core/usecases/history/history.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHerding = u"放羊"_s;

QString codeOf(const Outcome<ChangeSet>& outcome)
{
    return outcome ? u"done"_s : outcome.problems().front().code + u' ' + outcome.problems().front().field;
}

std::optional<TermRow> rowNamed(const Workspace& ws, TermList list, const QString& name)
{
    const std::vector<TermRow> rows = termRows(ws, list);
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const TermRow& row) { return row.name == name; });
    return at == rows.end() ? std::nullopt : std::optional(*at);
}

QString idOf(const Workspace& ws, TermList list, const QString& name)
{
    const auto row = rowNamed(ws, list, name);
    REQUIRE(row);
    return row->id;
}

void give(test::Desk& desk, const Volunteer& person, QualificationKind kind, const QString& name)
{
    desk.put(storage::qualificationTable(),
             Qualification{qualificationId(person.id, kind, name), person.id, kind, name, {}, {}, {}, {}});
}

} // namespace

TEST_CASE("A word that is added stands last and is offered", "[usecases][terms]")
{
    test::Desk desk;
    const QStringList before = terms(*desk.ws, u"skill"_s);
    REQUIRE(codeOf(addTerm(*desk.ws, TermList::Skill, u"  放羊 "_s)) == u"done");
    CHECK(terms(*desk.ws, u"skill"_s) == before + QStringList{kHerding});
    CHECK(termsOffered(*desk.ws, TermList::Skill).contains(kHerding));
    CHECK_FALSE(termsOffered(*desk.ws, TermList::Language).contains(kHerding));
    CHECK(codeOf(addTerm(*desk.ws, TermList::Skill, kHerding)) == u"already_there name");
}

TEST_CASE("What would fall apart in a field or a cell is no word of a list", "[usecases][terms]")
{
    test::Desk desk;
    const auto added = [&](const QString& name) { return codeOf(addTerm(*desk.ws, TermList::Skill, name)); };
    CHECK(added(u" "_s) == u"required name");
    CHECK(added(u"放羊、牧马"_s) == u"bad_word name");
    CHECK(added(u"放羊/牧马"_s) == u"bad_word name");
    CHECK(added(u"放羊（初级）"_s) == u"bad_word name");
    CHECK(added(QString(kLongestTerm + 1, u'羊')) == u"too_long name");
    CHECK(added(QString(kLongestTerm, u'羊')) == u"done");
}

TEST_CASE("A retired word stays with who has it, is offered no more, and comes back where it stood",
          "[usecases][terms]")
{
    test::Desk desk;
    const Volunteer person = desk.person(u"王测试"_s);
    give(desk, person, QualificationKind::Skill, u"急救"_s);
    const QStringList before = terms(*desk.ws, u"skill"_s);
    const QString id = idOf(*desk.ws, TermList::Skill, u"急救"_s);
    REQUIRE(codeOf(retireTerms(*desk.ws, {id}, true)) == u"done");
    CHECK_FALSE(terms(*desk.ws, u"skill"_s).contains(u"急救"_s));
    CHECK_FALSE(termsOffered(*desk.ws, TermList::Skill).contains(u"急救"_s)); // though somebody has it
    CHECK(termsSought(*desk.ws, TermList::Skill).last() == u"急救"_s);        // and is found by it
    CHECK(rowNamed(*desk.ws, TermList::Skill, u"急救"_s) == TermRow{id, u"急救"_s, 1, true});
    CHECK(desk.ws->read().find(storage::qualificationTable(),
                               qualificationId(person.id, QualificationKind::Skill, u"急救"_s).text()));
    REQUIRE(codeOf(retireTerms(*desk.ws, {id}, false)) == u"done");
    CHECK(terms(*desk.ws, u"skill"_s) == before);
    // Adding it anew is putting it back.
    REQUIRE(retireTerms(*desk.ws, {id}, true).ok());
    REQUIRE(codeOf(addTerm(*desk.ws, TermList::Skill, u"急救"_s)) == u"done");
    CHECK(terms(*desk.ws, u"skill"_s) == before);
    CHECK(codeOf(retireTerms(*desk.ws, {u"0000"_s}, true)) == u"unknown_term term");
}

TEST_CASE("What records say besides the list is offered behind it and counted", "[usecases][terms]")
{
    test::Desk desk;
    give(desk, desk.person(u"甲测试"_s), QualificationKind::Skill, kHerding);
    give(desk, desk.person(u"乙测试"_s), QualificationKind::Skill, kHerding);
    Volunteer recruited = desk.person(u"丙测试"_s);
    recruited.source = u"邻里推荐"_s;
    desk.put(storage::volunteerTable(), recruited);
    desk.post(u"北站"_s, u"310106016"_s, u"放风筝"_s);
    Item item;
    item.id = Id<Item>::make();
    item.name = u"口罩"_s;
    item.category = u"杂物"_s;
    item.unit = u"捆"_s;
    desk.put(storage::itemTable(), item);
    CHECK(termsOffered(*desk.ws, TermList::Skill).last() == kHerding);
    CHECK(rowNamed(*desk.ws, TermList::Skill, kHerding) == TermRow{{}, kHerding, 2, false});
    CHECK_FALSE(rowNamed(*desk.ws, TermList::Language, kHerding));
    CHECK(rowNamed(*desk.ws, TermList::Source, u"邻里推荐"_s)->records == 1);
    CHECK(rowNamed(*desk.ws, TermList::Category, u"放风筝"_s)->records == 1);
    CHECK(rowNamed(*desk.ws, TermList::ItemCategory, u"杂物"_s)->records == 1);
    CHECK(rowNamed(*desk.ws, TermList::Unit, u"捆"_s)->records == 1);
    // Taken into the list it is one word, not two.
    REQUIRE(addTerm(*desk.ws, TermList::Skill, kHerding).ok());
    CHECK(termsOffered(*desk.ws, TermList::Skill).count(kHerding) == 1);
    CHECK(rowNamed(*desk.ws, TermList::Skill, kHerding)->records == 2);
    CHECK(rowNamed(*desk.ws, TermList::Skill, kHerding)->isListed());
}

TEST_CASE("A change of a list stands in the history and is taken back", "[usecases][terms][undo]")
{
    test::Desk desk;
    const QStringList before = terms(*desk.ws, u"skill"_s);
    const auto added = addTerm(*desk.ws, TermList::Skill, kHerding, u"牧区来人"_s);
    REQUIRE(added.ok());
    const auto lines = history(*desk.ws, {});
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().entry.verb == u"term.add");
    CHECK(lines.front().entry.reason == u"牧区来人"_s);
    CHECK(verbWord(u"term.add"_s) != u"term.add");
    REQUIRE(undoEntry(*desk.ws, added->entry).ok());
    CHECK(terms(*desk.ws, u"skill"_s) == before);
    const auto retired = retireTerms(*desk.ws, {idOf(*desk.ws, TermList::Skill, u"急救"_s)}, true);
    REQUIRE(retired.ok());
    REQUIRE(undoEntry(*desk.ws, retired->entry).ok());
    CHECK(terms(*desk.ws, u"skill"_s) == before);
}

TEST_CASE("Lists of words are the administrator's", "[usecases][terms][rights]")
{
    test::GuardedDesk desk;
    const QString id = idOf(*desk.ws, TermList::Skill, u"急救"_s);
    desk.become(u"王芳"_s, u"entry approval stock_keeper training"_s);
    CHECK(codeOf(addTerm(*desk.ws, TermList::Skill, kHerding)) == u"not_allowed ");
    CHECK(codeOf(retireTerms(*desk.ws, {id}, true)) == u"not_allowed ");
    CHECK(codeOf(retireTerms(*desk.ws, {id}, false)) == u"not_allowed ");
    desk.beChief();
    CHECK(codeOf(addTerm(*desk.ws, TermList::Skill, kHerding)) == u"done");
}
