// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/hours.h"

#include "core/domain/search_text.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/history/history.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using test::GuardedDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 15);

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

ServiceRecord served(Id<Volunteer> who, const QString& division, QDate day, int minutes)
{
    ServiceRecord r;
    r.id = Id<ServiceRecord>::make();
    r.volunteer = who;
    r.division = division;
    r.day = day;
    r.minutes = minutes;
    return r;
}

Id<ServiceRecord> put(Workspace& ws, const ServiceRecord& record, const QString& verb = u"hours.add"_s)
{
    (void)
        ws.write({verb, {}}, [&](storage::Writer& writer) {
              writer.put(storage::serviceRecordTable(), record);
              return Problems{};
          }).value();
    return record.id;
}

qint64 minutesCounted(const Workspace& ws)
{
    return figures(ws, {{}, dayOf(kDay), ws.now()}).value().minutes;
}

std::vector<QString> names(const std::vector<HoursRow>& rows)
{
    std::vector<QString> all;
    for (const HoursRow& row : rows)
        all.push_back(row.volunteerName);
    return all;
}

} // namespace

TEST_CASE("Waiting hours are listed by day and name, with the post of their shift", "[usecases][hours]")
{
    RotaDesk desk;
    const Volunteer a = desk.person(u"甲测一"_s);
    const Volunteer b = desk.person(u"乙测二"_s, desk.otherStreet);
    const Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    ServiceRecord onShift = served(a.id, desk.community, kDay, 240);
    onShift.shift = desk.shift(post, kDay, 8, 12);
    onShift.source = RecordSource::Paper;
    put(desk.ws(), onShift);
    ServiceRecord asWritten = served(b.id, desk.otherStreet, kDay.addDays(-1), 120);
    asWritten.postName = u"秩序引导"_s;
    put(desk.ws(), asWritten);

    const auto all = hoursRows(desk.ws(), {});
    REQUIRE(names(all) == std::vector<QString>{u"乙测二"_s, u"甲测一"_s});
    CHECK(all[0].postName == u"秩序引导");
    CHECK(all[1].postName == u"测温验码");
    CHECK(all[1].siteName == u"北站南广场");
    CHECK(all[1].barred.isEmpty()); // without accounts nobody is barred
    CHECK(hoursRows(desk.ws(), {desk.street, {}}).size() == 1);
    CHECK(hoursRows(desk.ws(), {{}, dayOf(kDay)}).size() == 1);
    CHECK(hoursRows(desk.ws(), {{}, {}, RecordState::Submitted, RecordSource::Paper}).size() == 1);
    CHECK(hoursRows(desk.ws(), {{}, {}, RecordState::Approved}).empty());
    const auto latest = hoursRows(desk.ws(), {{}, {}, RecordState::Submitted, {}, 1});
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].record.day == kDay);
    CHECK(hoursWaiting(desk.ws()) == 2);
}

TEST_CASE("Hours are found by who served as people are found everywhere", "[usecases][hours][search]")
{
    RotaDesk desk;
    for (const QString& name : {u"单测一"_s, u"阿卜·买买提"_s})
        put(desk.ws(), served(desk.person(name).id, desk.community, kDay, 240));
    const auto found = [&](const QString& typed) {
        std::vector<QString> all;
        for (const HoursRow& row : hoursRows(desk.ws(), {})) {
            if (hasWords(row.personText, searchWords(typed)))
                all.push_back(row.volunteerName);
        }
        return all;
    };
    for (const QString& typed :
         {u"shan ce"_s, u"danceyi"_s, u"單測"_s, u"scy"_s, u"0001"_s, u"001"_s, u"19900000001"_s})
        CHECK(found(typed) == std::vector<QString>{u"单测一"_s});
    CHECK(found(u"阿卜买买提"_s) == std::vector<QString>{u"阿卜·买买提"_s});
    CHECK(found(u"1990000"_s).empty());
    CHECK(found(u"01"_s).empty());
}

TEST_CASE("A number of another street finds no hours for who may not see it", "[usecases][hours][search][rights]")
{
    GuardedDesk desk;
    const Outcome<Saved> person = desk.register_(u"单测一"_s, u"310106016"_s);
    REQUIRE(person.ok());
    put(*desk.ws, served(person->id, u"310106016"_s, kDay, 240));
    const auto finds = [&](const QString& typed) {
        const auto rows = hoursRows(*desk.ws, {});
        return std::any_of(rows.begin(), rows.end(),
                           [&](const HoursRow& row) { return hasWords(row.personText, searchWords(typed)); });
    };
    CHECK(finds(u"0000"_s));
    desk.become(u"陈明"_s, u"entry approval"_s, {u"310106006"_s});
    CHECK(finds(u"shance"_s));
    CHECK_FALSE(finds(u"0000"_s));
}

TEST_CASE("A decision can be taken back, with a reason, and the time counts no more", "[usecases][hours]")
{
    RotaDesk desk;
    const auto id = put(desk.ws(), served(desk.person(u"甲测一"_s).id, desk.community, kDay, 240));
    REQUIRE(approveHours(desk.ws(), {id}).ok());
    CHECK(minutesCounted(desk.ws()) == 240);
    CHECK(codeOf(reopenHours(desk.ws(), {id}, u" "_s)) == u"reason_missing");
    REQUIRE(reopenHours(desk.ws(), {id}, u"核错日期"_s).ok());
    CHECK(minutesCounted(desk.ws()) == 0);
    CHECK(hoursRows(desk.ws(), {}).front().record.approvedBy.isEmpty());
    CHECK(codeOf(reopenHours(desk.ws(), {id}, u"again"_s)) == u"state");
    REQUIRE(rejectHours(desk.ws(), {id}, u"无签到表"_s).ok());
    REQUIRE(reopenHours(desk.ws(), {id}, u"签到表找到了"_s).ok());
    CHECK(approveHours(desk.ws(), {id}).ok());
}

TEST_CASE("Of many hours all are approved or none", "[usecases][hours]")
{
    RotaDesk desk;
    const Volunteer who = desk.person(u"甲测一"_s);
    std::vector<Id<ServiceRecord>> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(put(desk.ws(), served(who.id, desk.community, kDay.addDays(-i), 60)));
    REQUIRE(approveHours(desk.ws(), {ids[4]}).ok());
    CHECK(codeOf(approveHours(desk.ws(), ids)) == u"state");
    CHECK(hoursRows(desk.ws(), {}).size() == 4);
    ids.pop_back();
    const auto done = approveHours(desk.ws(), ids);
    REQUIRE(done.ok());
    CHECK(done->touched.size() == 4);
    REQUIRE(undoEntry(desk.ws(), done->entry).ok());
    CHECK(hoursRows(desk.ws(), {}).size() == 4);
}

TEST_CASE("Who may not approve a waiting record is told why, record by record", "[usecases][hours][access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry approval"_s);
    desk.add(u"陈明"_s, u"approval"_s, {u"310106012"_s});
    desk.add(u"刘洋"_s, u"entry"_s);
    REQUIRE(setDeskRules(*desk.ws, {true, 10}).ok());
    const Volunteer who = desk.person(u"张三"_s);
    desk.become(u"王芳"_s);
    ServiceRecord own = served(who.id, u"310106012"_s, kDay, 60);
    own.enteredBy = u"王芳"_s;
    put(*desk.ws, own);
    desk.become(u"刘洋"_s);
    ServiceRecord mended = served(who.id, u"310106016"_s, kDay.addDays(1), 60);
    mended.enteredBy = u"刘洋"_s;
    put(*desk.ws, mended);
    CHECK(hoursWaiting(*desk.ws) == 0);
    for (const HoursRow& row : hoursRows(*desk.ws, {}))
        CHECK(row.barred == desk.ws->require(Right::ApproveHours).front().text);

    desk.become(u"王芳"_s);
    auto rows = hoursRows(*desk.ws, {});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].barred.contains(u"王芳"_s)); // entered it
    CHECK(rows[1].barred.isEmpty());
    CHECK(hoursWaiting(*desk.ws) == 1);
    mended.minutes = 90; // who changes it has a hand in it as well
    put(*desk.ws, mended, u"hours.change"_s);
    CHECK(!hoursRows(*desk.ws, {})[1].barred.isEmpty());
    CHECK(codeOf(approveHours(*desk.ws, {mended.id})) == u"own_entry");

    desk.become(u"陈明"_s);
    rows = hoursRows(*desk.ws, {});
    CHECK(rows[0].barred.isEmpty());
    CHECK(rows[1].barred == outOfScope(*desk.ws, *desk.ws->account(), u"310106016"_s).text);
    CHECK(codeOf(approveHours(*desk.ws, {mended.id})) == u"out_of_scope");
}

TEST_CASE("Who approves takes it back, and may approve again", "[usecases][hours][access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    desk.add(u"陈明"_s, u"approval"_s);
    REQUIRE(setDeskRules(*desk.ws, {true, 10}).ok());
    const Volunteer who = desk.person(u"张三"_s);
    desk.become(u"王芳"_s);
    ServiceRecord record = served(who.id, u"310106012"_s, kDay, 60);
    record.enteredBy = u"王芳"_s;
    put(*desk.ws, record);
    desk.become(u"陈明"_s);
    const auto approved = approveHours(*desk.ws, {record.id});
    REQUIRE(approved.ok());
    // An undo of one's own decision is no hand in the record itself.
    REQUIRE(undoEntry(*desk.ws, approved->entry).ok());
    REQUIRE(approveHours(*desk.ws, {record.id}).ok());
    desk.become(u"王芳"_s);
    CHECK(codeOf(reopenHours(*desk.ws, {record.id}, u"why not"_s)) == u"not_allowed");
    HistoryQuery asked;
    asked.verbs = QStringList{u"hours."_s};
    const auto latest = historyPage(*desk.ws, asked).rows.front();
    CHECK(codeOf(undoEntry(*desk.ws, latest.id)) == u"not_allowed");
}

TEST_CASE("Every step on hours and accounts has words in the history", "[hours][history]")
{
    for (const QString& verb : {u"hours.approve"_s, u"hours.reject"_s, u"hours.reopen"_s, u"account.setup"_s,
                                u"account.end"_s, u"account.add"_s, u"account.change"_s, u"account.disable"_s,
                                u"account.reset"_s, u"account.passphrase"_s, u"account.recover"_s, u"office.rules"_s})
        CHECK(verbWord(verb) != verb);
}
