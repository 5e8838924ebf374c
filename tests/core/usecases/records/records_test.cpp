// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records by kind and field: what is kept, what rights and seals say, what was noted. The witness compares each unit
// with its journal.

#include "core/usecases/records/records.h"

#include "core/usecases/history/history.h"
#include "core/usecases/rota/rota.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, QString>>;

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code + u' ' + problems.front().field;
}

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome ? u"done"_s : firstCode(outcome.problems());
}

} // namespace

TEST_CASE("fields not named stay as they are, and the reason is kept", "[records][usecases]")
{
    Desk desk;
    const auto made = setRecord(
        *desk.ws,
        {u"site"_s, {}, {{u"点位名称"_s, u"南广场"_s}, {u"street"_s, u"310106016"_s}, {u"地址"_s, u"秣陵路"_s}}, {}});
    REQUIRE(made.ok());
    const Values phone{{u"联系电话"_s, u"021-00000000"_s}};
    const auto changed = setRecord(*desk.ws, {u"site"_s, made->id, phone, u"更正"_s});
    REQUIRE(changed.ok());
    const auto site = desk.ws->read().find(storage::siteTable(), made->id);
    CHECK(site->address == u"秣陵路"_s);
    CHECK(site->phone == u"021-00000000"_s);
    CHECK(site->division == u"310106016"_s);
    HistoryQuery query;
    query.record = made->id;
    CHECK(history(*desk.ws, query).front().entry.reason == u"更正"_s);
    CHECK(setRecord(*desk.ws, {u"site"_s, made->id, phone, {}})->changes.isEmpty());
}

TEST_CASE("a name is kept as it is typed, and finds its record in another form too", "[records][usecases]")
{
    Desk desk;
    const auto made = setRecord(
        *desk.ws, {u"site"_s, {}, {{u"点位名称"_s, u"南广场（Ｂ）：①"_s}, {u"street"_s, u"310106016"_s}}, {}});
    REQUIRE(made.ok());
    CHECK(desk.ws->read().find(storage::siteTable(), made->id)->name == u"南广场（Ｂ）：①"_s);
    for (const QString& called : {u"南广场（Ｂ）：①"_s, u"南广场(B):1"_s}) {
        const auto changed = setRecord(*desk.ws, {u"site"_s, called, {{u"地址"_s, called}}, {}});
        REQUIRE(changed.ok());
        CHECK(changed->id == made->id);
    }
}

TEST_CASE("a community told alone lies in the present street, the same street takes nobody out of it",
          "[records][usecases]")
{
    Desk desk;
    const Division* community = nullptr;
    for (const Division& d : desk.ws->divisions().all()) {
        if (community == nullptr && d.level == DivisionLevel::Community)
            community = &d;
    }
    REQUIRE(community != nullptr);
    const auto made =
        setRecord(*desk.ws, {u"team"_s, {}, {{u"名称"_s, u"一队"_s}, {u"街镇"_s, community->parent}}, {}});
    REQUIRE(made.ok());
    const auto lies = [&](const Values& values) {
        REQUIRE(codeOf(setRecord(*desk.ws, {u"team"_s, made->id, values, {}})) == u"done"_s);
        return desk.ws->read().find(storage::teamTable(), made->id)->division;
    };
    CHECK(lies({{u"社区"_s, community->name}}) == community->code);
    CHECK(lies({{u"街镇"_s, community->parent}}) == community->code);
    CHECK(lies({{u"社区"_s, {}}}) == community->parent);
    CHECK(lies({{u"行政区划"_s, u"310106"_s}}) == u"310106"_s);
}

TEST_CASE("a day told alone moves a shift over midnight as it is", "[records][usecases]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    const auto made = setRecord(*desk.ws, {u"shift"_s,
                                           {},
                                           {{u"post"_s, post.id.text()},
                                            {u"日期"_s, u"2022-03-20"_s},
                                            {u"时段"_s, u"20:00-次日08:00"_s},
                                            {u"人数"_s, u"3"_s}},
                                           {}});
    REQUIRE(codeOf(made) == u"done"_s);
    const auto spanAfter = [&](const Values& values) {
        REQUIRE(codeOf(setRecord(*desk.ws, {u"shift"_s, made->id, values, {}})) == u"done"_s);
        return shiftNamed(*desk.ws, Id<Shift>::fromText(made->id))->span();
    };
    const Span first = shiftNamed(*desk.ws, Id<Shift>::fromText(made->id))->span();
    CHECK((first.from == at(20, 20) && first.to == at(21, 8)));
    const Span moved = spanAfter({{u"day"_s, u"2022-03-22"_s}});
    CHECK((moved.from == at(22, 20) && moved.to == at(23, 8)));
    const Span begun = spanAfter({{u"开始"_s, u"22:30"_s}});
    CHECK((begun.from == at(22, 22, 30) && begun.to == at(23, 8)));
    const Span ended = spanAfter({{u"结束"_s, u"2022-03-23T06:00"_s}});
    CHECK((ended.from == at(22, 22, 30) && ended.to == at(23, 6)));
    // As the form: what ends before it starts is not guessed to mean the next day.
    CHECK(codeOf(setRecord(*desk.ws, {u"shift"_s, made->id, {{u"结束"_s, u"08:00"_s}}, {}})) ==
          u"ends_before_starts ends"_s);
}

TEST_CASE("what an account may not read it does not overwrite, and its rights hold", "[records][usecases]")
{
    GuardedDesk desk;
    const auto store =
        setRecord(*desk.ws, {u"store"_s, {}, {{u"仓库"_s, u"区级仓库"_s}, {u"联系电话"_s, u"021-00000000"_s}}, {}});
    REQUIRE(store.ok());
    desk.become(u"仓管"_s, u"stock_keeper"_s);
    const auto setStore = [&](const QString& field, const QString& value) {
        return codeOf(setRecord(*desk.ws, {u"store"_s, store->id, {{field, value}}, {}}));
    };
    CHECK(setStore(u"phone"_s, u"021-11111111"_s) == u"no_key phone"_s);
    CHECK(setStore(u"保管员"_s, u"单测试"_s) == u"done"_s);
    CHECK(codeOf(setRecord(*desk.ws, {u"team"_s, {}, {{u"名称"_s, u"一队"_s}}, {}})) == u"not_allowed "_s);
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    const auto kept = desk.ws->read().find(storage::storeTable(), store->id);
    CHECK(kept->phone == u"021-00000000"_s);
    CHECK(kept->keeper == u"单测试"_s);
}

TEST_CASE("a rehearsal does everything but keep it", "[records][usecases]")
{
    Desk desk;
    const auto real = setRecord(*desk.ws, {u"team"_s, {}, {{u"名称"_s, u"一队"_s}}, {}});
    REQUIRE(real.ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock, rehearsal());
    const auto told = setRecord(*desk.ws, {u"team"_s, real->id, {{u"类型"_s, u"专业"_s}}, {}});
    REQUIRE(told.ok());
    REQUIRE(told->changes.touched.size() == 1);
    CHECK(told->changes.touched.front().record == real->id);
    CHECK(told->changes.entry.isEmpty());
    const auto gone = archiveRecords(*desk.ws, {u"team"_s, {u"一队"_s}, true, u"解散"_s});
    REQUIRE(gone.ok());
    CHECK(gone->ids == QStringList{real->id});
    CHECK(codeOf(setRecord(*desk.ws, {u"team"_s, {}, {{u"名称"_s, u"一队"_s}}, {}})) == u"name_taken name"_s);
    const auto team = desk.ws->read().find(storage::teamTable(), real->id);
    CHECK(team->kind.isEmpty());
    CHECK_FALSE(team->isArchived);
}

TEST_CASE("no kind gives one name to two of its fields", "[records][usecases]")
{
    for (const RecordKind& kind : recordKinds()) {
        QStringList words, titles;
        for (const RecordField& f : kind.fields) {
            words << f.word;
            titles << f.title;
            CHECK_FALSE(f.title.isEmpty());
        }
        INFO(kind.word.toStdString());
        CHECK(words.removeDuplicates() == 0);
        CHECK(titles.removeDuplicates() == 0);
    }
}
