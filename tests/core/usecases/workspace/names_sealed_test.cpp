// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workspaces of the fifth schema kept names, birth days, employers and party in the clear. tests/migrations/v5.db and
// accounts5.db: made by the program of the fifth schema, with two invented people, the second with accounts.

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/lost_entries.h"
#include "core/storage/journal/device.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/migrations/sealing.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/queries/person_keys.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/plain_scan.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using storage::KeyClass;

namespace {

/// What the old files hold of people, in rows and journal.
const QStringList& plainValues()
{
    static const QStringList values{u"测试甲"_s,     u"测试乙"_s,     u"测试丙"_s,     u"ceshibing"_s,
                                    u"1985-05-05"_s, u"1986-07-08"_s, u"虚构单位甲"_s, u"虚构单位乙"_s,
                                    u"虚构单位丙"_s, u"虚构派出甲"_s, u"虚构派出乙"_s, u"虚构党派甲"_s};
    return values;
}

/// A copy of one of them in a folder of its own.
struct OldFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"old.redvest"_s);
    FixedClock clock{atLocal(QDate(2030, 1, 1), QTime(7, 0))};

    explicit OldFile(const QString& name)
    {
        REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR "/tests/migrations/") + name, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE_FALSE(test::plainIn(folder.path(), plainValues()).isEmpty()); // the scan finds what there is to find
    }
    [[nodiscard]] std::unique_ptr<Workspace> open() const
    {
        auto ws = Workspace::open(path, OpenFor::Writing, u"tester"_s, clock);
        ws->setPassphraseCost({1, 1ULL << 20});
        return ws;
    }
};

void beChief(Workspace& ws)
{
    REQUIRE(signIn(ws, u"李主任"_s, u"under the third lamp"_s).empty());
}

QStringList namesIn(const storage::Reader& reader)
{
    QStringList names;
    for (const Volunteer& v : reader.all(storage::volunteerTable(), {}, {}, u"ORDER BY id"_s))
        names << v.name;
    return names;
}

/// Rows of people and journal as they are stored.
QString stored(const QString& path)
{
    storage::Connection db(storage::locationOf(path), storage::Access::Read);
    QString all;
    for (const QString& sql : {u"SELECT name, birth, employer, dispatched_by FROM volunteer ORDER BY id"_s,
                               u"SELECT id, fields, digest, '' FROM change WHERE tbl = 'volunteer' ORDER BY id"_s})
        db.each(sql, {}, [&](const storage::Row& row) {
            for (int i = 0; i < 4; ++i)
                all += row.text(i) + u'\n';
        });
    return all;
}

/// The people of the old files are found as ever.
void requireFound(const storage::Reader& reader)
{
    CHECK(namesIn(reader) == QStringList{u"测试丙"_s, u"测试乙"_s});
    CHECK(storage::peopleNamed(reader, u"测试丙"_s).size() == 1);
    CHECK(storage::peopleNamed(reader, u"测试甲"_s).empty());
    const auto born = storage::withPhoneOrBirth(reader, {}, QDate(1985, 5, 5));
    REQUIRE(born.size() == 1);
    CHECK(born[0].employer == u"虚构单位丙"_s);
    CHECK(born[0].dispatchedBy == u"虚构派出甲"_s);
    CHECK(born[0].politicalStatus == u"虚构党派甲"_s);
}

} // namespace

TEST_CASE("Where the keys lie open names are sealed when an older workspace is opened", "[vault][migration][file]")
{
    const OldFile old(u"v5.db"_s);
    const auto ws = old.open();
    CHECK(check(ws->database()).empty());
    requireFound(ws->read());
    const QTemporaryDir apart;
    REQUIRE(QFile::copy(old.path, apart.filePath(u"a"_s)));
    CHECK(test::plainIn(apart.path(), plainValues()) == QStringList());
    CHECK(ws->database().keys()->epochsOf(KeyClass::Person).size() == 1);
    CHECK(ws->read().number(u"SELECT count(*) FROM volunteer WHERE name LIKE '$1%' AND birth LIKE '$1%'"_s) == 2);
}

TEST_CASE("Desks that hold the same keys come to the same sealed names and the same journal",
          "[vault][migration][merge][file]")
{
    const OldFile one(u"v5.db"_s), other(u"v5.db"_s);
    const auto a = one.open(), b = other.open();
    CHECK(stored(one.path) == stored(other.path));
    const auto journal = storage::journalOf(a->database().read());
    CHECK(b->database().absorb(journal).ok());
    CHECK(check(b->database()).empty());
}

TEST_CASE("With accounts names wait in the clear for the administrator, and others work meanwhile",
          "[vault][migration][access][file]")
{
    const OldFile old(u"accounts5.db"_s);
    auto ws = old.open();
    CHECK(check(ws->database()).empty());
    CHECK_FALSE(storage::wantsPersons(ws->database())); // nobody holds a key
    REQUIRE(signIn(*ws, u"王芳"_s, u"nine green bottles"_s).empty());
    requireFound(ws->read());
    REQUIRE(changePassphrase(*ws, u"nine green bottles"_s, u"eight blue kettles"_s).ok());
    Volunteer v = storage::peopleNamed(ws->read(), u"测试乙"_s).front();
    v = ws->read().find(storage::volunteerTable(), v.id.text()).value();
    Volunteer moved = v;
    moved.employer = u"虚构单位乙"_s;
    REQUIRE(ws->write({u"volunteer.change"_s, {}}, [&](storage::Writer& w) {
                  return w.change(storage::volunteerTable(), v, moved);
              }).ok());
    CHECK(check(ws->database()).empty());
    CHECK(searchStore(*ws, u"ceshi"_s).size() == 2);
    CHECK_FALSE(ws->database().keys()->has(KeyClass::Person));
    const QString device = ws->database().facts().device;

    ws->leave();
    beChief(*ws);
    CHECK(test::plainIn(old.folder.path(), plainValues()) == QStringList()); // the log and the backups with it
    CHECK(check(ws->database()).empty());
    requireFound(ws->read());
    CHECK(searchStore(*ws, u"ceshi"_s).size() == 2);
    for (const Backup& backup : backups(old.path))
        CHECK(backup.content.schema == storage::currentSchema());
    // Everybody with a passphrase reads names, whatever else he may read.
    ws->leave();
    CHECK(namesIn(ws->database().read()) == QStringList{kSealedText, kSealedText});
    REQUIRE(signIn(*ws, u"仓管"_s, u"nine green bottles"_s).empty());
    requireFound(ws->read());
    CHECK(ws->read().all(storage::volunteerTable()).front().phone == kSealedText);
    ws.reset();
    ws = old.open();
    CHECK(ws->database().facts().device == device);
    CHECK_FALSE(storage::lostEntries(ws->database()));
    CHECK(check(ws->database()).empty());
}

TEST_CASE("A backup in the clear that an ended program left gives way to a sealed one at the next sign-in",
          "[vault][migration][access][file]")
{
    const OldFile old(u"accounts5.db"_s);
    auto ws = old.open();
    const std::vector<Backup> before = backups(old.path);
    REQUIRE(before.size() == 1);
    const QString kept = before[0].path, aside = old.folder.filePath(u"aside"_s);
    REQUIRE(QFile::copy(kept, aside));
    beChief(*ws);
    REQUIRE_FALSE(QFile::exists(kept));
    // As when the program ends between the sealing and the removal.
    REQUIRE(QFile::rename(aside, kept));
    REQUIRE(test::plainIn(old.folder.path(), plainValues()) != QStringList());
    ws->database().locals().set(u"plain_backups"_s, u"1"_s);
    ws.reset();
    ws = old.open();
    beChief(*ws);
    CHECK(test::plainIn(old.folder.path(), plainValues()) == QStringList());
    CHECK_FALSE(QFile::exists(kept));
    CHECK(ws->database().locals().value(u"plain_backups"_s).isEmpty());
    CHECK_FALSE(backups(old.path).empty());
}

TEST_CASE("The recovery key begins the sealing of names too", "[vault][migration][access][file]")
{
    const OldFile old(u"accounts5.db"_s);
    const auto ws = old.open();
    REQUIRE(recoverAccount(*ws, u"李主任"_s,
                           u"85WR5-6AT2C-2LW3V-NBL6E-CVW2E-JPHVV-F9RNG-6TUY7-29JUG-JYFX3-2VL92-UNA33-ED4JF"_s,
                           u"another lamp altogether"_s)
                .ok());
    CHECK(check(ws->database()).empty());
    requireFound(ws->read());
    CHECK(test::plainIn(old.folder.path(), plainValues()) == QStringList());
}

TEST_CASE("Ended before the note outside has followed the sealed journal, a desk goes on as itself",
          "[vault][migration][access][file]")
{
    const OldFile old(u"accounts5.db"_s);
    auto ws = old.open();
    const QString device = ws->database().facts().device;
    REQUIRE(signIn(*ws, u"王芳"_s, u"nine green bottles"_s).empty());
    const auto noted = storage::readNote(device);
    REQUIRE(noted);
    REQUIRE(noted->head.seq > 0); // the desk has introduced itself
    ws->leave();
    beChief(*ws);
    ws.reset();
    {
        storage::Database db(old.path, storage::Mode::Write, u"t"_s);
        db.locals().set(storage::kChainBeforeSealing, QString::number(noted->head.seq) + u' ' + noted->head.chain);
    }
    storage::writeNote(device, *noted);
    ws = old.open();
    CHECK(ws->database().facts().device == device);
    CHECK_FALSE(storage::lostEntries(ws->database()));
    CHECK(ws->database().locals().value(storage::kChainBeforeSealing).isEmpty());
}

TEST_CASE("Names in the clear where they are sealed by now are damage, whoever took the keys away",
          "[vault][access][file]")
{
    const OldFile old(u"accounts5.db"_s);
    auto ws = old.open();
    beChief(*ws);
    const auto behind = [&](const QString& sql) {
        storage::Connection(storage::locationOf(old.path), storage::Access::Write).run(sql);
    };
    behind(u"UPDATE volunteer SET name = '张三' WHERE id = (SELECT min(id) FROM volunteer)"_s);
    CHECK(namesIn(ws->read()).front() == kDamagedText);
    CHECK_FALSE(check(ws->database()).empty());
    behind(u"UPDATE volunteer SET name = '' WHERE id = (SELECT min(id) FROM volunteer)"_s);
    behind(u"DELETE FROM vault WHERE id LIKE '%/person'"_s);
    ws.reset();
    ws = old.open();
    CHECK_FALSE(ws->database().keys()->now().isPlain(KeyClass::Person));
    beChief(*ws);
    CHECK(namesIn(ws->read()).back() == kSealedText);
    CHECK_THROWS_AS(ws->write({u"test"_s, {}},
                              [&](storage::Writer& w) {
                                  Volunteer v;
                                  v.id = Id<Volunteer>::make();
                                  v.name = u"李四"_s;
                                  w.put(storage::volunteerTable(), v);
                                  return Problems{};
                              }),
                    Failure);
}

TEST_CASE("A birth day that cannot be opened is not written away", "[vault][keys]")
{
    const QTemporaryDir folder;
    storage::Database db(folder.filePath(u"a.redvest"_s), storage::Mode::Create, u"t"_s);
    const FixedClock clock(atLocal(QDate(2030, 1, 1), QTime(7, 0)));
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"测试甲"_s;
    v.birth = QDate(1985, 5, 5);
    const auto put = [&](const Volunteer& wanted) {
        REQUIRE(db.write(clock, u"t"_s, {u"test"_s, {}}, [&](storage::Writer& w) {
                      w.put(storage::volunteerTable(), wanted);
                      return Problems{};
                  }).ok());
    };
    put(v);
    storage::KeyRing held;
    held.put(KeyClass::Person, db.keys()->epochsOf(KeyClass::Person));
    db.keys()->put(KeyClass::Person, crypto::makeSecret());
    db.locals().setVaultEntries({}, {u"list/person"_s}); // else nothing would be written with another key
    Volunteer read = db.read().find(storage::volunteerTable(), v.id.text()).value();
    CHECK(read.name == kSealedText);
    CHECK_FALSE(read.birth.isValid());
    read.source = u"社会招募"_s;
    put(read);
    db.keys()->put(KeyClass::Person, held.epochsOf(KeyClass::Person));
    v.source = read.source;
    CHECK(db.read().find(storage::volunteerTable(), v.id.text()) == v);
    CHECK(storage::withPhoneOrBirth(db.read(), {}, v.birth).size() == 1);
    CHECK(storage::peopleNamed(db.read(), v.name).size() == 1);
}
