// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/session_oracle.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The connection under a Writer, which the program itself never hands out.
struct Behind : Reader
{
    static Connection& of(const Reader& reader) { return (reader.*(&Behind::connection))(); }
};

struct Desk
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    std::shared_ptr<test::SessionOracle> oracle = std::make_shared<test::SessionOracle>();
    Database db{folder.filePath(u"a.redvest"_s), Mode::Create, u"t"_s, {std::nullopt, oracle}};
    Store store{Id<Store>::make(), u"甲库"_s, u"310106"_s, {}, {}, false};

    Desk()
    {
        write([&](Writer& w) { w.add(storeTable(), store); });
    }
    void write(const std::function<void(Writer&)>& work)
    {
        REQUIRE(db.write(clock, u"t"_s, {u"test.work"_s, {}}, [&](Writer& w) {
                      work(w);
                      return Problems{};
                  }).ok());
    }
    /// An honest change and `sql` behind its back; what the witness says of it.
    QString witnessOf(const QString& sql)
    {
        try {
            (void)db.write(clock, u"t"_s, {u"test.work"_s, {}}, [&](Writer& w) {
                Store changed = store;
                changed.keeper = u"李"_s;
                w.put(storeTable(), changed);
                Behind::of(w).run(sql);
                return Problems{};
            });
        } catch (const Failure& failure) {
            return failure.detail();
        }
        return {};
    }
};

} // namespace

TEST_CASE("The witness lets honest units of work pass", "[storage][oracle][file]")
{
    Desk desk;
    Store s = desk.store;
    s.phone = u"02100000000"_s;
    desk.write([&](Writer& w) {
        w.put(storeTable(), s);
        s.keeper = u"王"_s;
        w.put(storeTable(), s);
    });
    desk.write([&](Writer& w) { w.remove(storeTable(), s.id.text()); });
    desk.write([&](Writer& w) { w.put(storeTable(), s); });
    CHECK(desk.oracle->unitsSeen() == 4);
    CHECK(desk.db.read().find(storeTable(), s.id.text()) == s);
}

TEST_CASE("The witness finds what the journal was not told, and the unit is not kept", "[storage][oracle][file]")
{
    Desk desk;
    CHECK_THAT(desk.witnessOf(u"UPDATE store SET phone = '1'"_s).toStdString(), Catch::Contains(".phone"));
    CHECK_THAT(desk.witnessOf(u"UPDATE store SET keeper = 'x'"_s).toStdString(), Catch::Contains(".keeper"));
    CHECK_THAT(desk.witnessOf(u"UPDATE store SET gone = 1"_s).toStdString(), Catch::Contains("removed"));
    CHECK_THAT(desk.witnessOf(u"DELETE FROM store"_s).toStdString(), Catch::Contains("really deleted"));
    CHECK_THAT(desk.witnessOf(u"DELETE FROM entry"_s).toStdString(), Catch::Contains("really deleted"));
    CHECK_THAT(desk.witnessOf(u"INSERT INTO term (id, kind, name, position, archived, stamp) "
                              "VALUES ('x', '', '', 0, 0, '')"_s)
                   .toStdString(),
               Catch::Contains("no journal row"));
    CHECK(desk.db.read().find(storeTable(), desk.store.id.text()) == desk.store);
    CHECK(journalOf(desk.db.read()).size() == 1);
    CHECK(check(desk.db).empty());
}
