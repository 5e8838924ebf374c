// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/place.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <stdexcept>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// postgresql://user@host:port
QUrl server()
{
    return QUrl(qEnvironmentVariable("REDVEST_TEST_SERVER"));
}

void runOnServer(const QString& sql)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        db.setHostName(server().host());
        db.setPort(server().port());
        db.setUserName(server().userName());
        db.setDatabaseName(u"postgres"_s);
        QSqlQuery query(db);
        if (!db.open() || !query.exec(sql))
            throw std::runtime_error((db.lastError().text() + query.lastError().text()).toStdString());
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

bool Place::isServer()
{
    return !qEnvironmentVariableIsEmpty("REDVEST_TEST_SERVER");
}

Place::Place(const QString& file) : m_where(file)
{
    if (!isServer())
        return;
    m_database = u"t_"_s + QUuid::createUuid().toString(QUuid::Id128);
    runOnServer(u"CREATE DATABASE "_s + m_database);
    m_where = server().toString() + u'/' + m_database;
}

Place::~Place()
{
    if (m_database.isEmpty())
        return;
    try {
        runOnServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database));
    } catch (const std::exception&) {
        // The server goes away with the run.
    }
}

} // namespace redvest::test
