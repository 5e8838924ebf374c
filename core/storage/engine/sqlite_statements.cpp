// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/sqlite_statements.h"

#include <QLocale>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStringDecoder>
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

std::shared_ptr<sqlite3_stmt> SqliteStatements::made(const QString& sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return nullptr;
    return {statement, [](sqlite3_stmt* s) { sqlite3_finalize(s); }};
}

std::shared_ptr<sqlite3_stmt> SqliteStatements::prepared(const QString& sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return *known;
    const std::shared_ptr<sqlite3_stmt> statement = made(sql);
    if (statement)
        m_statements.insert(sql, statement);
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
    const std::shared_ptr<sqlite3_stmt> statement = prepared(sql);
    if (!statement)
        return sqlite3_extended_errcode(m_db);
    bind(statement.get(), values);
    sqlite3_step(statement.get());
    return sqlite3_reset(statement.get());
}

int SqliteStatements::bindNamed(sqlite3_stmt* statement, const std::vector<std::pair<QString, Value>>& named)
{
    const int wanted = sqlite3_bind_parameter_count(statement);
    int bound = 0;
    for (const auto& [name, value] : named) {
        // Most often they come in the order in which the statement has them.
        const char* next = bound < wanted ? sqlite3_bind_parameter_name(statement, bound + 1) : nullptr;
        const int at = next != nullptr && name == QLatin1StringView(next)
                           ? bound + 1
                           : sqlite3_bind_parameter_index(statement, name.toUtf8().constData());
        if (at == 0)
            continue;
        ++bound;
        int code = SQLITE_OK;
        if (const auto* number = std::get_if<qint64>(&value)) {
            code = sqlite3_bind_int64(statement, at, *number);
        } else if (const auto* real = std::get_if<double>(&value)) {
            code = sqlite3_bind_double(statement, at, *real);
        } else if (const QString& text = std::get<QString>(value); text.isNull()) {
            code = sqlite3_bind_null(statement, at);
        } else {
            const QByteArray bytes = m_utf8(text);
            code = sqlite3_bind_text64(statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
        }
        if (code != SQLITE_OK)
            return code;
    }
    return bound < wanted ? SQLITE_RANGE : SQLITE_OK;
}

int SqliteStatements::ask(const QString& sql, const std::vector<std::pair<QString, Value>>& named,
                          const std::function<void(sqlite3_stmt&)>& take)
{
    std::shared_ptr<sqlite3_stmt> statement = prepared(sql);
    if (statement && sqlite3_stmt_busy(statement.get()) != 0)
        statement = made(sql); // asked from within its own answer
    if (!statement)
        return sqlite3_extended_errcode(m_db);
    struct Done
    {
        sqlite3_stmt* statement;
        ~Done() { sqlite3_reset(statement); } // no snapshot stays open
    } done{statement.get()};
    if (const int code = bindNamed(statement.get(), named); code != SQLITE_OK)
        return code;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        take(*statement);
    return code == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(m_db);
}

QString SqliteStatements::message() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_db));
}

QString textAt(sqlite3_stmt& statement, int column)
{
    const int type = sqlite3_column_type(&statement, column);
    if (type == SQLITE_NULL)
        return {};
    if (type == SQLITE_FLOAT)
        return QString::number(sqlite3_column_double(&statement, column), 'g', QLocale::FloatingPointShortest);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(&statement, column));
    const QByteArrayView bytes(text, sqlite3_column_bytes(&statement, column));
    // What begins a file's text to say that it is UTF-8 is a character like others here.
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    if (bytes.startsWith(kMark)) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
        return decoder(bytes);
    }
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

qint64 integerAt(sqlite3_stmt& statement, int column)
{
    switch (sqlite3_column_type(&statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(&statement, column);
    case SQLITE_FLOAT:
        return qRound64(sqlite3_column_double(&statement, column));
    default:
        return textAt(statement, column).toLongLong();
    }
}

double realAt(sqlite3_stmt& statement, int column)
{
    switch (sqlite3_column_type(&statement, column)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return sqlite3_column_double(&statement, column);
    default:
        return textAt(statement, column).toDouble();
    }
}

} // namespace redvest::storage
