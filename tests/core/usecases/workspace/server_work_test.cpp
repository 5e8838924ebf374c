// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server holds back keeps nobody from his work: every role does its own on a server that was set up. Run
// beside tests/support/with_postgresql.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/vault_entries.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/guarded_server.h"

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using test::GuardedServer;
using test::kFirst;
using test::kOwn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNear = u"310106101"_s; // 彭浦镇
const QString kFar = u"310106013"_s;  // 静安寺街道

VolunteerForm personIn(const QString& name, const QString& division, const QString& number)
{
    VolunteerForm form;
    form.volunteer.name = name;
    form.volunteer.phone = u"19900000000"_s;
    form.volunteer.documentKind = DocumentKind::Passport;
    form.volunteer.documentNumber = number;
    form.volunteer.division = division;
    form.volunteer.birth = QDate(1985, 5, 5);
    form.volunteer.sex = Sex::Female;
    form.qualifications = {{{}, {}, QualificationKind::Skill, u"急救"_s, {}, {}, {}, {}}};
    form.teams = QStringList{name + u"队"_s};
    return form;
}

Id<Volunteer> registered(Workspace& ws, const VolunteerForm& form)
{
    const auto saved = saveVolunteer(ws, {}, form);
    REQUIRE(saved.ok());
    return saved->id;
}

Id<Shift> shiftIn(Workspace& ws, const QString& division)
{
    PostForm form;
    form.site.name = u"小区门岗"_s;
    form.site.division = division;
    form.post.name = u"测温"_s;
    form.post.category = u"测温验码"_s;
    form.requirements = {{{}, {}, RequirementKind::Skill, u"急救"_s}};
    const auto post = savePost(ws, form);
    REQUIRE(post.ok());
    const auto shift = saveShift(ws, {{}, post->post, test::at(21, 8), test::at(21, 12), 2, {}, false});
    REQUIRE(shift.ok());
    return shift->shift;
}

/// The tries are counted for a wrong passphrase and forgotten after the right one, by the login's own right.
void guessWrong(Workspace& ws, const QString& name)
{
    CHECK_FALSE(provePassphrase(ws, name, u"not this one at all"_s).ok());
    CHECK(storage::triesOf(ws.database(), accountId(name)).wrong == 1);
    CHECK(provePassphrase(ws, name, kOwn).ok());
    CHECK(storage::triesOf(ws.database(), accountId(name)).wrong == 0);
}

/// In the sentence that a file gives, which names the place, the account and what it is for.
template <class T>
void refusedOutside(const Outcome<T>& saved)
{
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.problems().front().code == u"out_of_scope");
    CHECK(saved.problems().front().text.contains(u"彭浦镇"_s));
}

} // namespace

TEST_CASE("Who enters does all of his work on a guarded server", "[.server][guard]")
{
    GuardedServer server;
    server.add(u"entry"_s, u"entry"_s);
    const auto ws = server.open(u"entry"_s);
    guessWrong(*ws, u"entry"_s);
    const Id<Volunteer> person = registered(*ws, personIn(u"王测"_s, kNear, u"E12345671"_s));
    VolunteerForm shown = *volunteer(*ws, person), wanted = shown;
    wanted.volunteer.phone = u"19900000001"_s;
    wanted.qualifications.clear();
    wanted.teams.clear();
    CHECK(saveVolunteer(*ws, shown, wanted).ok());
    const Id<Shift> shift = shiftIn(*ws, kFar);
    const auto booked = assign(*ws, person, shift, u"人手不足"_s);
    REQUIRE(booked.ok());
    CHECK(revealPerson(*ws, person).ok());
    CHECK(undoEntry(*ws, booked->changes.entry).ok());
    QTemporaryDir folder;
    const QString list = folder.filePath(u"people.csv"_s);
    const auto all = listing(*ws, ListKind::Volunteers, {});
    REQUIRE(all.ok());
    CHECK_NOTHROW(exportListing(*all, u"志愿者"_s, list));
    const QString fresh = folder.filePath(u"fresh.csv"_s);
    QFile file(fresh);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"姓名,证件号码,居住街镇,出生日期\n单测试,31019919850505006X,彭浦镇,1985-05-05\n"_s.toUtf8());
    file.close();
    NoProgress progress;
    const auto report = importFile(*ws, ImportKind::Volunteers, fresh, {}, progress);
    REQUIRE(report.ok());
    CHECK(report->added == 1);
    // Another's work is refused as before, in words.
    CHECK_FALSE(disableAccount(*ws, u"李主任"_s).ok());
    CHECK(check(server.chief().database()).empty());
}

TEST_CASE("Approvers, keepers, trainers and leaders do their work on a guarded server", "[.server][guard]")
{
    GuardedServer server;
    for (const QString& role : {u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s, u"leader"_s})
        server.add(role, role);
    const auto clerk = server.open(u"entry"_s);
    const Id<Volunteer> person = registered(*clerk, personIn(u"王测"_s, kNear, u"E12345671"_s));
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = person;
    record.division = kNear;
    record.day = QDate(2022, 3, 19);
    record.minutes = 120;
    REQUIRE(clerk
                ->write({u"hours.add"_s, {}},
                        [&](storage::Writer& writer) {
                            writer.put(storage::serviceRecordTable(), record);
                            return Problems{};
                        })
                .ok());
    const auto approver = server.open(u"approval"_s);
    CHECK(approveHours(*approver, {record.id}).ok());
    CHECK(reopenHours(*approver, {record.id}, u"重新核对"_s).ok());
    const auto keeper = server.open(u"stock_keeper"_s);
    const auto store = saveStore(*keeper, {}, {{}, u"库"_s, kNear, u"赵测"_s, {}, false});
    const auto item = saveItem(*keeper, {}, {{}, u"口罩"_s, {}, u"口罩"_s, u"只"_s, {}, 0, false});
    REQUIRE((store.ok() && item.ok()));
    MovementForm form;
    form.day = QDate(2022, 3, 19);
    form.item = item->records.front().after->id;
    form.store = store->records.front().after->id;
    form.batch = u"甲"_s;
    form.quantity = 100;
    const auto movement = addMovement(*keeper, form);
    REQUIRE(movement.ok());
    CHECK(reverseMovement(*keeper, movement->records.front().after->id, u"重复"_s).ok());
    const auto trainer = server.open(u"training"_s);
    CHECK(saveCourse(*trainer, {}, {{}, u"防护"_s, 90, false}).ok());
    const auto leader = server.open(u"leader"_s);
    CHECK(volunteer(*leader, person).has_value());
    CHECK(changePassphrase(*leader, kOwn, u"seven red apples"_s).ok());
    CHECK(check(server.chief().database()).empty());
}

TEST_CASE("An account of one street does its work on a guarded server", "[.server][guard]")
{
    GuardedServer server;
    server.add(u"street"_s, u"entry"_s, {kNear});
    const auto ws = server.open(u"street"_s);
    const Id<Volunteer> person = registered(*ws, personIn(u"王测"_s, kNear, u"E12345671"_s));
    const Id<Shift> shift = shiftIn(*ws, kNear);
    const auto booked = assign(*ws, person, shift);
    REQUIRE(booked.ok());
    CHECK(unassign(*ws, booked->after->id).ok());
    refusedOutside(saveVolunteer(*ws, {}, personIn(u"李测"_s, kFar, u"E12345672"_s)));
    VolunteerForm shown = *volunteer(*ws, person), wanted = shown;
    wanted.volunteer.division = kFar;
    refusedOutside(saveVolunteer(*ws, shown, wanted));
    CHECK(volunteer(*ws, person)->volunteer.division == kNear);
    refusedOutside(saveStore(*ws, {}, {{}, u"远库"_s, kFar, {}, {}, false}));
    refusedOutside(saveStore(*ws, {}, {{}, u"本级库"_s, {}, {}, {}, false}));
    CHECK(saveStore(*ws, {}, {{}, u"近库"_s, kNear, {}, {}, false}).ok());
    CHECK(check(server.chief().database()).empty());
}

TEST_CASE("An administrator's account does its work with a login like any other", "[.server][guard]")
{
    GuardedServer server;
    server.add(u"second"_s, u"administrator"_s);
    server.add(u"entry"_s, u"entry"_s);
    const auto clerk = server.open(u"entry"_s);
    const Id<Volunteer> person = registered(*clerk, personIn(u"王测"_s, kNear, u"E12345671"_s));
    const auto ws = server.open(u"second"_s);
    // A role that is taken away is gone on the server at once.
    storage::Connection bySql(storage::locationOf(server.at(u"entry"_s)), storage::Access::Write);
    const QString touch = u"UPDATE volunteer SET stamp = stamp"_s;
    CHECK_NOTHROW(bySql.run(touch));
    Account changed;
    changed.name = u"entry"_s;
    changed.roles = grantsFromText(u"training"_s).value();
    CHECK(changeAccount(*ws, changed).ok());
    CHECK_THROWS_AS(bySql.run(touch), Failure);
    CHECK(resetPassphrase(*ws, u"entry"_s, kFirst).ok());
    CHECK(erasePerson(*ws, person, u"本人申请"_s).ok());
    // What another desk wrote is taken in.
    QTemporaryDir folder;
    storage::Database other(folder.filePath(u"other.redvest"_s), storage::Mode::Create, u"t"_s);
    REQUIRE(other
                .write(server.clock, u"t"_s, {u"store.put"_s, {}},
                       [&](storage::Writer& w) {
                           w.put(storage::storeTable(), {Id<Store>::make(), u"外库"_s, u"310106"_s, {}, {}, false});
                           return Problems{};
                       })
                .ok());
    CHECK(ws->database().absorb(storage::journalOf(other.read())).ok());
    CHECK(check(server.chief().database()).empty());
}

TEST_CASE("An administrator who signs in seals on a server what an older version kept in the clear", "[.server][guard]")
{
    GuardedServer server;
    server.add(u"entry"_s, u"entry"_s);
    server.add(u"second"_s, u"administrator"_s);
    server.setUp(u"second"_s, LoginRight::Administer, u"second"_s); // only who owns the tables seals what stands there
    storage::Connection above(storage::locationOf(server.asPostgres()), storage::Access::Write);
    // As a version left it that had no root key either: behind the passphrases there is nothing of one.
    for (const QString& name : {u"entry"_s, u"second"_s}) {
        const QString wrap = u"account/"_s + accountId(name) + u"/wrap"_s;
        const auto key = crypto::unwrap(storage::vaultEntry(above, wrap).value(), preparedPassphrase(kOwn));
        storage::putVaultEntry(above, wrap, crypto::wrap(key.value(), preparedPassphrase(kOwn), test::kCheap));
    }
    above.run(u"DELETE FROM vault WHERE id LIKE '%/person' OR id LIKE '%/root' OR "
              u"id IN ('history/bound', 'list/signed', 'recovery/anchor')"_s);
    const auto clerk = server.open(u"entry"_s);
    VolunteerForm form = personIn(u"王测"_s, kNear, u"E12345671"_s);
    form.teams.clear();
    const Id<Volunteer> person = registered(*clerk, form);
    const auto inTheClear = [&] {
        return above.number(
            u"SELECT (SELECT count(*) FROM volunteer WHERE name = '王测' OR birth = '1985-05-05') + "
            u"(SELECT count(*) FROM change WHERE fields LIKE '%王测%' OR fields LIKE '%1985-05-05%')"_s);
    };
    CHECK(inTheClear() == 2);
    const auto ws = server.open(u"second"_s);
    CHECK(inTheClear() == 0);
    CHECK(ws->read().find(storage::volunteerTable(), person.text())->name == u"王测"_s);
    // Who had the workspace open meanwhile writes nothing in the clear: he signs in again, and reads everybody.
    CHECK_THROWS_AS(saveVolunteer(*clerk, {}, personIn(u"李测"_s, kNear, u"E12345672"_s)), Failure);
    clerk->leave();
    REQUIRE(signIn(*clerk, u"entry"_s, kOwn).empty());
    CHECK(clerk->read().find(storage::volunteerTable(), person.text())->birth == QDate(1985, 5, 5));
    CHECK(saveVolunteer(*clerk, {}, personIn(u"李测"_s, kNear, u"E12345672"_s)).ok());
}

TEST_CASE("On a guarded server each entry is signed, and everybody looks at all signatures",
          "[.server][guard][signatures]")
{
    GuardedServer server;
    const auto unsignedNow = [&] {
        return server.chief().read().number(u"SELECT count(*) FROM entry WHERE signature = ''"_s);
    };
    const qint64 before = unsignedNow();
    server.add(u"entry"_s, u"entry"_s);
    server.add(u"leader"_s, u"leader"_s);
    const auto clerk = server.open(u"entry"_s);
    (void)registered(*clerk, personIn(u"王测"_s, kNear, u"E12345671"_s));
    const auto leader = server.open(u"leader"_s);
    CHECK(unsignedNow() == before);
    for (Workspace* ws : {clerk.get(), leader.get(), &server.chief()}) {
        CHECK(storage::historyProof(ws->database()).against == ProvenAgainst::Forgers);
        CHECK(check(ws->database()).empty());
    }
    // Whoever looks after the server is held by nothing, and seen.
    storage::Connection(storage::locationOf(server.asPostgres()), storage::Access::Write)
        .run(u"UPDATE entry SET signature = '' WHERE seq = (SELECT max(seq) FROM entry)"_s);
    CHECK_FALSE(storage::signatureProblems(leader->database()).empty());
}
