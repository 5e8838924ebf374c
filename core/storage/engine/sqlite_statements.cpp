// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/sqlite_statements.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<SqliteStatements> SqliteStatements::of(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(db);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next() ||
        query.value(0).toString() != QString::fromUtf8(sqlite3_sourceid()))
        return nullptr;
    sqlite3* file = *static_cast<sqlite3* const*>(handle.constData());
    // Ours have none. One that somebody put into the file would act within the units of work of whoever is signed in.
    sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return std::unique_ptr<SqliteStatements>(new SqliteStatements(file));
}

sqlite3_stmt* SqliteStatements::prepared(const QString& sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.constEnd())
        return known->get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return nullptr;
    m_statements.insert(sql, std::shared_ptr<sqlite3_stmt>(statement, [](sqlite3_stmt* s) { sqlite3_finalize(s); }));
    return statement;
}

void SqliteStatements::bind(sqlite3_stmt* statement, const std::vector<Value>& values)
{
    // Room for all texts first: what SQLite is told where to find must not move any more.
    std::size_t room = 1;
    for (const Value& value : values) {
        if (const auto* text = std::get_if<QString>(&value))
            room += std::size_t(m_utf8.requiredSpace(text->size()));
    }
    if (m_texts.size() < room)
        m_texts.resize(room);
    char* at = m_texts.data();
    int column = 0;
    for (const Value& value : values) {
        ++column;
        if (const auto* number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(statement, column, *number);
        } else if (const auto* real = std::get_if<double>(&value)) {
            sqlite3_bind_double(statement, column, *real);
        } else {
            char* end = m_utf8.appendToBuffer(at, std::get<QString>(value));
            sqlite3_bind_text64(statement, column, at, sqlite3_uint64(end - at), SQLITE_STATIC, SQLITE_UTF8);
            at = end;
        }
    }
}

int SqliteStatements::run(const QString& sql, const std::vector<Value>& values)
{
    sqlite3_stmt* statement = prepared(sql);
    if (statement == nullptr)
        return sqlite3_extended_errcode(m_db);
    bind(statement, values);
    sqlite3_step(statement);
    return sqlite3_reset(statement);
}

QString SqliteStatements::message() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_db));
}

} // namespace redvest::storage
