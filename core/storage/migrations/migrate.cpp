// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/migrate.h"

#include "core/base/failure.h"
#include "core/storage/migrations/seal.h"

#include <QCoreApplication>
#include <QFile>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One step of the schema: its text, and what a text alone cannot do, both in one transaction.
struct Step
{
    QString file;
    void (*convert)(Connection&) = nullptr;
};

const std::vector<Step>& steps()
{
    static const std::vector<Step> all{
        {u"0001_first_schema"_s}, {u"0002_trust"_s, sealEverything}, {u"0003_personal"_s}, {u"0004_first_page"_s}};
    return all;
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

void emptyServer(const QString& address)
{
    Connection db(locationOf(address), Access::Write);
    QStringList tables;
    db.each(u"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"_s, {},
            [&](const Row& row) { tables << row.text(0); });
    for (const QString& table : tables)
        db.run(u"DROP TABLE \"%1\""_s.arg(table));
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
            const Step& step = steps()[std::size_t(version - 1)];
            for (const QString& sql : statementsOf(step.file))
                db.run(sql);
            if (step.convert)
                step.convert(db);
            db.run(db.dialect().setSchemaVersion.arg(version));
            db.commit();
        } catch (...) {
            db.rollback();
            throw;
        }
    }
    cleanUpAfterSealing(db);
}

} // namespace redvest::storage
