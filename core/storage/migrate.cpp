// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrate.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& steps()
{
    static const QStringList files{u"0001_first_schema"_s};
    return files;
}

/// Statements end with ';' at the end of a line; comment lines begin with "--".
QStringList statementsOf(const QString& step)
{
    QFile file(u":/redvest/migrations/"_s + step + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("Storage", "The program is incomplete. Install it again."), step);
    QStringList statements;
    QString current;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"--"_s))
            continue;
        current += line + u'\n';
        if (line.endsWith(u';')) {
            statements << current.trimmed().chopped(1);
            current.clear();
        }
    }
    return statements;
}

} // namespace

int currentSchema()
{
    return int(steps().size());
}

void migrate(Connection& db)
{
    const qint64 have = db.number(db.dialect().schemaVersion);
    if (have > currentSchema())
        throw Failure(QCoreApplication::translate(
            "Storage", "This workspace was made by a newer version of the program. Update the program to open it."));
    for (qint64 version = have + 1; version <= currentSchema(); ++version) {
        db.begin();
        try {
            for (const QString& sql : statementsOf(steps().at(version - 1)))
                db.run(sql);
            db.run(db.dialect().setSchemaVersion.arg(version));
            db.commit();
        } catch (...) {
            db.rollback();
            throw;
        }
    }
}

} // namespace redvest::storage
