// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows read from SQLite itself say what QtSql would say of them.

#include "core/base/failure.h"
#include "core/storage/engine/connection.h"

#include <catch2/catch.hpp>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SqliteDesk
{
    QTemporaryDir folder;
    Connection db{locationOf(folder.filePath(u"a.redvest"_s)), Access::Write};

    SqliteDesk()
    {
        db.run(u"CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT)"_s);
        for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
            db.runOrdered(u"INSERT INTO thing (id, name) VALUES (?, ?)"_s, {id, QString(u"名"_s + id)});
    }
    QStringList asked(const QString& sql, const Bindings& bindings = {})
    {
        QStringList texts;
        db.each(sql, bindings, [&](const Row& row) { texts << row.text(0); });
        return texts;
    }
};

} // namespace

TEST_CASE("A value of any kind is read as QtSql reads it", "[storage][file]")
{
    SqliteDesk desk;
    REQUIRE(desk.db.sqliteHandle() != nullptr);
    const QString name = u"direct reads"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(desk.folder.filePath(u"a.redvest"_s));
        REQUIRE(other.open());
        for (const QString& value :
             {u"5"_s, u"-9223372036854775808"_s, u"1.5"_s, u"2.5"_s, u"-0.1"_s, u"1e300"_s, u"'12'"_s, u"'12甲'"_s,
              u"'甲'"_s, u"''"_s, u"NULL"_s, u"x'e794b2'"_s, u"'𠮷'"_s, u"'a' || char(0) || 'b'"_s, u"' 7'"_s}) {
            CAPTURE(value.toStdString());
            const QString sql = u"SELECT %1"_s.arg(value);
            QSqlQuery query(other);
            REQUIRE(query.exec(sql));
            REQUIRE(query.next());
            const Row itsRow(query);
            int rows = 0;
            desk.db.each(sql, {}, [&](const Row& row) {
                ++rows;
                CHECK((row.text(0) == itsRow.text(0)));
                CHECK(row.text(0).isNull() == itsRow.text(0).isNull());
                CHECK(row.integer(0) == itsRow.integer(0));
                CHECK(row.real(0) == itsRow.real(0));
            });
            CHECK(rows == 1);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

TEST_CASE("What was written is read to the letter, a mark at its beginning too", "[storage][file]")
{
    SqliteDesk desk;
    const QString mark(QChar(0xFEFF));
    for (const QString& text :
         {mark, QString(mark + u"甲"_s), QString(mark + mark + u"a"_s), u"甲"_s + mark, u"\0甲"_s}) {
        desk.db.runOrdered(u"UPDATE thing SET name = ? WHERE id = 'a'"_s, {text});
        CHECK((desk.asked(u"SELECT name FROM thing WHERE id = 'a'"_s) == QStringList{text}));
        CHECK((desk.asked(u"SELECT id FROM thing WHERE name = :name"_s, {{u":name"_s, text}}) == QStringList{u"a"_s}));
    }
}

TEST_CASE("Values are bound by name in any order, one name in several places", "[storage][file]")
{
    SqliteDesk desk;
    const QString sql = u"SELECT id FROM thing WHERE id = :id AND name = :name OR id > :id AND :most > 0 ORDER BY id"_s;
    CHECK(desk.asked(sql, {{u":most"_s, qint64(1)}, {u":name"_s, u"名a"_s}, {u":id"_s, u"a"_s}}) ==
          QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(desk.asked(sql, {{u":id"_s, u"b"_s}, {u":name"_s, u"名a"_s}, {u":most"_s, qint64(1)}}) ==
          QStringList{u"c"_s});
    // What was bound before is not taken for what is forgotten now.
    CHECK_THROWS_AS(desk.asked(sql, {{u":id"_s, u"a"_s}, {u":name"_s, u"名a"_s}}), EngineFailure);
    CHECK_THROWS_AS(desk.asked(u"SELECT nothing FROM nowhere"_s), EngineFailure);
}

TEST_CASE("A question may be asked again from within its own answer, and broken off", "[storage][file]")
{
    SqliteDesk desk;
    const QString sql = u"SELECT id FROM thing WHERE id >= :least ORDER BY id"_s;
    QStringList pairs;
    desk.db.each(sql, {{u":least"_s, u"a"_s}}, [&](const Row& outer) {
        desk.db.each(sql, {{u":least"_s, u"b"_s}}, [&](const Row& inner) { pairs << outer.text(0) + inner.text(0); });
    });
    CHECK(pairs == QStringList{u"ab"_s, u"ac"_s, u"bb"_s, u"bc"_s, u"cb"_s, u"cc"_s});
    CHECK_THROWS_AS(desk.db.each(sql, {{u":least"_s, u"a"_s}}, [](const Row&) { throw Failure(u"enough"_s); }),
                    Failure);
    // No answer stays open: the table may be taken away.
    CHECK_NOTHROW(desk.db.run(u"DROP TABLE thing"_s));
    CHECK_THROWS_AS(desk.asked(sql, {{u":least"_s, u"a"_s}}), EngineFailure);
}
