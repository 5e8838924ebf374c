// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant toVariant(const Value& value)
{
    return std::visit([](const auto& v) { return QVariant::fromValue(v); }, value);
}

/// A file on a read-only disk has no room for the helpers of a write-ahead log; without a log it cannot be changing.
bool isStill(const QString& file)
{
    const QFileInfo log(file + u"-wal"_s);
    return !QFileInfo(QFileInfo(file).absolutePath()).isWritable() && (!log.exists() || log.size() == 0);
}

/// In the words of libpq. What the address asks for comes last, and counts.
QString serverOptions(const Location& location)
{
    QString all = u"connect_timeout=5;keepalives_idle=10;keepalives_interval=5;keepalives_count=3"_s;
    for (auto option = location.options.begin(); option != location.options.end(); ++option) {
        QString value = option.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        all += u";%1='%2'"_s.arg(option.key(), value);
    }
    return all;
}

void name(QSqlDatabase& db, const Location& location, Access access)
{
    if (location.isServer()) {
        db.setHostName(location.host);
        db.setPort(location.port);
        db.setDatabaseName(location.database);
        db.setUserName(location.user);
        db.setPassword(location.password);
        db.setConnectOptions(serverOptions(location));
        return;
    }
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs);
    db.setDatabaseName(location.file);
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Read && isStill(location.file)) {
        QUrl url = QUrl::fromLocalFile(location.file);
        db.setDatabaseName(url.toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
        options += u";QSQLITE_OPEN_URI"_s;
    }
    db.setConnectOptions(options);
}

} // namespace

QString Row::text(int column) const
{
    return m_statement ? textAt(*m_statement, column) : m_query->value(column).toString();
}

qint64 Row::integer(int column) const
{
    return m_statement ? integerAt(*m_statement, column) : m_query->value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_statement ? realAt(*m_statement, column) : m_query->value(column).toDouble();
}

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

Connection::Connection(const Location& location, Access access, JournalMode journal)
    : m_location(location)
    , m_dialect(dialectFor(location))
    , m_access(access)
    , m_journal(journal)
{
    open();
}

void Connection::open()
{
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(m_dialect.driver, m_name);
    try {
        openDatabase(db);
    } catch (...) {
        m_statements.clear();
        m_direct.reset();
        db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Connection::openDatabase(QSqlDatabase& db)
{
    name(db, m_location, m_access);
    if (!db.open())
        fail(db.lastError(), u"open"_s);
    m_isLost = false;
    if (m_access == Access::Read) {
        for (const QString& sql : m_dialect.onOpenRead)
            run(sql);
        listen(db);
    } else {
        for (const QString& sql : m_dialect.onOpen)
            run(sql);
        for (const QString& sql : m_journal == JournalMode::Wal ? m_dialect.onWal : m_dialect.onTruncate)
            run(sql);
    }
    m_direct = SqliteStatements::of(db);
    requireAccount();
}

void Connection::requireAccount()
{
    const auto isSo = [this](const QString& question) { return !question.isEmpty() && number(question) > 0; };
    if (isSo(m_dialect.isGuarded) && isSo(m_dialect.isStranger))
        throw EngineFailure(
            Trouble::NotAllowed,
            QCoreApplication::translate("Storage", "The login %1 belongs to no account in use of the workspace %2. "
                                                   "Whoever looks after the server says whose it is, with \"server "
                                                   "setup --login %1 --account NAME\".")
                .arg(m_location.user, m_location.shown()),
            m_location.user);
}

Ownership Connection::ownership()
{
    const qint64 answer = m_dialect.ownership.isEmpty() ? 0 : number(m_dialect.ownership);
    return answer == 0 ? Ownership::Nobodys : answer == 1 ? Ownership::Mine : Ownership::Anothers;
}

void Connection::actAsOwner()
{
    each(m_dialect.actAsOwner, {}, [](const Row&) {});
}

void Connection::actAsSelf() noexcept
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(m_dialect.actAsSelf);
}

void Connection::listen(const QSqlDatabase& db)
{
    if (m_dialect.channel.isEmpty() || !db.driver()->subscribeToNotification(m_dialect.channel))
        return;
    QObject::connect(
        db.driver(),
        qOverload<const QString&, QSqlDriver::NotificationSource, const QVariant&>(&QSqlDriver::notification),
        db.driver(), [announced = m_announced] { *announced = true; });
}

bool Connection::takeAnnouncement()
{
    return std::exchange(*m_announced, false);
}

Connection::~Connection()
{
    m_direct.reset();
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::reopen()
{
    m_direct.reset();
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    // What was announced meanwhile was not heard.
    *m_announced = true;
    open();
}

QSqlQuery& Connection::prepared(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = m_statements[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        made->setForwardOnly(m_dialect.readsForward);
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
    if (bindings.empty() && !m_dialect.preparesAll) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql))
            fail(query.lastError(), sql);
        return;
    }
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
            fail(QString::number(code), m_direct->message(), sql);
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
    // A server may have been restarted since the last question: a reader just asks again.
    if (m_isLost && m_access == Access::Read)
        reopen();
    try {
        ask(sql, bindings, take);
    } catch (const EngineFailure& failure) {
        if (failure.trouble() != Trouble::Lost || m_access != Access::Read)
            throw;
        reopen();
        ask(sql, bindings, take);
    }
}

void Connection::ask(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& take)
{
    if (m_direct) {
        const int code = m_direct->ask(sql, bindings, [&](sqlite3_stmt& statement) { take(Row(statement)); });
        if (code != 0)
            fail(QString::number(code), m_direct->message(), sql);
        return;
    }
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
    for (const QString& sql : m_dialect.beforeBegin)
        each(sql, {}, [](const Row&) {});
    try {
        run(m_dialect.begin);
    } catch (...) {
        endTransaction();
        throw;
    }
}

void Connection::commit()
{
    run(u"COMMIT"_s);
    endTransaction();
}

void Connection::rollback() noexcept
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(u"ROLLBACK"_s);
    query.finish();
    // The engine forgets nothing, but a statement prepared in what was rolled back may be of a plan that is no more.
    if (!m_dialect.keepsPrepared)
        m_statements.clear();
    endTransaction();
}

void Connection::endTransaction() noexcept
{
    for (const QString& sql : m_dialect.afterEnd) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.exec(sql);
    }
}

void Connection::fail(const QSqlError& error, const QString& sql)
{
    fail(error.nativeErrorCode(), error.databaseText(), sql);
}

void Connection::fail(const QString& code, const QString& text, const QString& sql)
{
    Trouble trouble = m_dialect.troubleOf(code, text);
    // Some refusals of a server say nothing but that it is gone.
    if (m_dialect.isServer && !QSqlDatabase::database(m_name, false).isOpen() && trouble == Trouble::Other)
        trouble = Trouble::Lost;
    m_isLost = m_isLost || trouble == Trouble::Lost;
    throw EngineFailure(trouble, sentenceFor(m_dialect, trouble, m_location.shown()),
                        u"%1 (%2) in: %3"_s.arg(text, code, sql.left(200)));
}

qint64 logBytes(const Location& location)
{
    return location.isServer() ? 0 : QFileInfo(location.file + u"-wal"_s).size();
}

} // namespace redvest::storage
