// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

QVariant toVariant(const Value& value)
{
    return std::visit([](const auto& v) { return QVariant::fromValue(v); }, value);
}

/// The sentence for what SQLite could not do; its primary result codes are the low byte.
QString sentenceFor(int code, const QString& file)
{
    const QString shown = QFileInfo(file).fileName();
    switch (code & 0xFF) {
    case 5:
    case 6:
        return tr("The workspace %1 is being written by another program. Wait a moment and try again.").arg(shown);
    case 8:
        return tr("The workspace %1 cannot be written: the file or its folder is read-only. Copy it to a folder "
                  "you may write to.")
            .arg(shown);
    case 10:
        return tr("The disk does not answer while working on %1. Check the drive or stick, then start again.")
            .arg(shown);
    case 11:
    case 26:
        return tr("The workspace %1 is damaged. Do not go on working with it; restore the last backup.").arg(shown);
    case 13:
        return tr("The disk with %1 is full. Free some space and try again; nothing was half saved.").arg(shown);
    case 14:
        return tr("The workspace %1 cannot be opened. Check that the folder exists and may be written.").arg(shown);
    default:
        return tr("The workspace %1 could not be used.").arg(shown);
    }
}

} // namespace

Value Row::value(int column, ColumnType type) const
{
    switch (type) {
    case ColumnType::Integer:
        return integer(column);
    case ColumnType::Real:
        return real(column);
    case ColumnType::Text:
        break;
    }
    return text(column);
}

Connection::Connection(const QString& file, const Dialect& dialect, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(file)
    , m_dialect(dialect)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(dialect.driver, m_name);
    db.setDatabaseName(QFileInfo(file).absoluteFilePath());
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options);
    try {
        if (!db.open())
            fail(db.lastError(), u"open"_s);
        for (const QString& sql : access == Access::Write ? dialect.onOpen : dialect.onOpenRead)
            run(sql);
        m_direct = SqliteStatements::of(db);
    } catch (...) {
        m_statements.clear();
        db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_direct.reset();
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery& Connection::prepared(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = m_statements[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        made->setForwardOnly(true);
        if (!made->prepare(sql)) {
            const QSqlError error = made->lastError();
            m_statements.remove(sql);
            fail(error, sql);
        }
        query = std::move(made);
    }
    return *query;
}

void Connection::run(const QString& sql, const Bindings& bindings)
{
    QSqlQuery& query = prepared(sql);
    for (const auto& [name, value] : bindings)
        query.bindValue(name, toVariant(value));
    if (!query.exec())
        fail(query.lastError(), sql);
    query.finish();
}

void Connection::runOrdered(const QString& sql, const std::vector<Value>& values)
{
    if (m_direct) {
        if (const int code = m_direct->run(sql, values); code != 0)
            fail(code, m_direct->message(), sql);
        return;
    }
    QSqlQuery& query = prepared(sql);
    for (std::size_t i = 0; i < values.size(); ++i)
        query.bindValue(int(i), toVariant(values[i]));
    if (!query.exec())
        fail(query.lastError(), sql);
    query.finish();
}

void Connection::each(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& take)
{
    // Held by value: `take` may itself prepare statements, and a rehash moves the entry.
    prepared(sql);
    const std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    for (const auto& [name, value] : bindings)
        query->bindValue(name, toVariant(value));
    if (!query->exec())
        fail(query->lastError(), sql);
    struct Finish
    {
        QSqlQuery& query;
        ~Finish() { query.finish(); }
    } finish{*query};
    const Row row(*query);
    while (query->next())
        take(row);
    if (query->lastError().isValid())
        fail(query->lastError(), sql);
}

qint64 Connection::number(const QString& sql, const Bindings& bindings)
{
    qint64 result = 0;
    each(sql, bindings, [&](const Row& row) { result = row.integer(0); });
    return result;
}

void Connection::begin()
{
    run(m_dialect.begin);
}

void Connection::commit()
{
    run(u"COMMIT"_s);
}

void Connection::rollback() noexcept
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(u"ROLLBACK"_s);
}

void Connection::fail(const QSqlError& error, const QString& sql) const
{
    fail(error.nativeErrorCode().toInt(), error.databaseText(), sql);
}

void Connection::fail(int code, const QString& text, const QString& sql) const
{
    throw Failure(sentenceFor(code, m_file), u"%1 (%2) in: %3"_s.arg(text, QString::number(code), sql.left(200)));
}

} // namespace redvest::storage
