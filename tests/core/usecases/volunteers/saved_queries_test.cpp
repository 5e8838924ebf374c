// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queries that are kept under a name.

#include "core/usecases/volunteers/saved_queries.h"

#include "core/usecases/records/records.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome ? QString() : outcome.problems().front().code + u' ' + outcome.problems().front().field;
}

SavedQuery query(const QString& name, const QString& criteria)
{
    return {{}, name, criteria, {}, false};
}

} // namespace

TEST_CASE("A query is kept in the one way of writing it and found by its name", "[finder]")
{
    Desk desk;
    const auto saved = saveQuery(*desk.ws, {}, query(u"英语护士"_s, u"  skill=护士：中级  语种=英语 "_s));
    REQUIRE(saved.ok());
    const SavedQuery kept = *saved->records.front().after;
    CHECK(kept.criteria == u"技能=护士:中级 语种=英语");
    CHECK(savedQueries(*desk.ws) == std::vector{kept});
    CHECK(savedQueryCalled(*desk.ws, u"英语护士"_s).value() == kept);
    CHECK(codeOf(savedQueryCalled(*desk.ws, u"别的"_s)) == u"unknown_query query");
    SavedQuery renamed = kept;
    renamed.name = u"外语护士"_s;
    REQUIRE(saveQuery(*desk.ws, kept, renamed).ok());
    CHECK(codeOf(saveQuery(*desk.ws, {}, query(u"外语护士"_s, u"性别=女"_s))) == u"name_taken name");
}

TEST_CASE("A name that was sought is not kept, nor is what cannot be read or asks nothing", "[finder]")
{
    Desk desk;
    CHECK(codeOf(saveQuery(*desk.ws, {}, query(u"某人"_s, u"姓名=王测甲 技能=护士"_s))) == u"sought_words criteria");
    CHECK(codeOf(saveQuery(*desk.ws, {}, query(u"某人"_s, u"4321"_s))) == u"sought_words criteria");
    CHECK(codeOf(saveQuery(*desk.ws, {}, query(u"空"_s, u" "_s))) == u"required criteria");
    CHECK(codeOf(saveQuery(*desk.ws, {}, query({}, u"性别=女"_s))) == u"required name");
    CHECK(codeOf(saveQuery(*desk.ws, {}, query(u"高个"_s, u"身高=180"_s))) == u"unknown_criterion criteria");
    CHECK(savedQueries(*desk.ws).empty());
}

TEST_CASE("A query that was archived comes back unless its name is another's by now", "[finder][undo]")
{
    Desk desk;
    const SavedQuery kept = *saveQuery(*desk.ws, {}, query(u"护士"_s, u"技能=护士"_s)).value().records.front().after;
    const auto archived = archiveQueries(*desk.ws, {kept.id});
    REQUIRE(archived.ok());
    CHECK(codeOf(savedQueryCalled(*desk.ws, u"护士"_s)) == u"unknown_query query");
    REQUIRE(saveQuery(*desk.ws, {}, query(u"护士"_s, u"技能=护士:高级"_s)).ok());
    CHECK(codeOf(undoEntry(*desk.ws, archived->changes.entry)).startsWith(u"name_taken"_s));
    CHECK(codeOf(archiveQueries(*desk.ws, {kept.id}, false)) == u"name_taken name");
}

TEST_CASE("A query is set and archived by its kind, as every record", "[finder]")
{
    Desk desk;
    const auto made =
        setRecord(*desk.ws, {u"query"_s, {}, {{u"查询名称"_s, u"护士"_s}, {u"条件"_s, u"技能=护士"_s}}, {}});
    REQUIRE(made.ok());
    CHECK(savedQueries(*desk.ws).front().criteria == u"技能=护士");
    REQUIRE(archiveRecords(*desk.ws, {u"query"_s, {u"护士"_s}, true, {}}).ok());
    CHECK(savedQueries(*desk.ws).front().isArchived);
}
