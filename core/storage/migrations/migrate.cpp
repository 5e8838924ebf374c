// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/migrate.h"

#include "core/base/failure.h"
#include "core/storage/migrations/check_keys.h"
#include "core/storage/migrations/guard.h"
#include "core/storage/migrations/seal.h"
#include "core/storage/migrations/seal_persons.h"
#include "core/storage/migrations/sealing.h"

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
    static const std::vector<Step> all{{u"0001_first_schema"_s},
                                       {u"0002_trust"_s, sealEverything},
                                       {u"0003_personal"_s},
                                       {u"0004_first_page"_s},
                                       {u"0005_checked_keys"_s, checkKeys},
                                       {u"0006_names"_s, dropReadings},
                                       {u"0007_signatures"_s},
                                       {u"0008_articles"_s},
                                       {u"0009_limits"_s},
                                       {u"0010_desk"_s},
                                       {u"0011_certificates"_s},
                                       {u"0012_duplicates"_s},
                                       {u"0013_teams"_s},
                                       {u"0014_cover"_s},
                                       {u"0015_saved_queries"_s},
                                       {u"0016_honours"_s},
                                       {u"0017_retired_keys"_s},
                                       {u"0018_reserve"_s},
                                       {u"0019_matrix"_s},
                                       {u"0020_post_templates"_s},
                                       {u"0021_publicity"_s},
                                       {u"0022_calls"_s},
                                       {u"0023_gap_collection"_s},
                                       {u"0024_intensity"_s},
                                       {u"0025_published_days"_s},
                                       {u"0026_sites_posts"_s},
                                       {u"0027_service_certificates"_s},
                                       {u"0028_dispatch"_s}};
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
    if (db.ownership() == Ownership::Mine)
        db.actAsOwner();
    QStringList tables;
    db.each(u"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"_s, {},
            [&](const Row& row) { tables << row.text(0); });
    // Policies of one table may ask another.
    for (const QString& table : tables)
        db.run(u"DROP TABLE \"%1\" CASCADE"_s.arg(table));
}

namespace {

/// A schema is the owner's to change. A login that may not act as the owner is told who may.
void becomeOwner(Connection& db, Ownership ownership, qint64 have)
{
    if (ownership == Ownership::Mine)
        return db.actAsOwner();
    if (ownership == Ownership::Nobodys)
        return;
    const QString place = db.location().shown();
    throw Failure(have == 0
                      ? QCoreApplication::translate("Storage",
                                                    "This login may not make a workspace in %1. Make it with a login "
                                                    "that \"server setup --administrator\" made.")
                            .arg(place)
                      : QCoreApplication::translate("Storage",
                                                    "The workspace %1 was made by an older version of the program, and "
                                                    "this login may not bring it up to date. An administrator opens it "
                                                    "once with his own login, or runs \"server setup\" again; then it "
                                                    "opens for everybody.")
                            .arg(place));
}

/// What is sealed as soon as its keys are there, and what a program that was ended meanwhile left to be cleaned up.
void sealWhatLiesOpen(Connection& db, Ownership ownership)
{
    if (ownership == Ownership::Anothers)
        return;
    if (ownership == Ownership::Mine)
        db.actAsOwner();
    if (wantsOpenPersons(db))
        beginOpenPersons(db);
    (void)cleanUpAfterSealing(db);
}

} // namespace

void migrate(Connection& db)
{
    const qint64 have = db.number(db.dialect().schemaVersion);
    if (have > currentSchema())
        throw Failure(QCoreApplication::translate(
            "Storage", "This workspace was made by a newer version of the program. Update the program to open it."));
    const Ownership ownership = db.ownership();
    const bool isOld = have < currentSchema();
    if (isOld)
        becomeOwner(db, ownership, have);
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
    sealWhatLiesOpen(db, ownership);
    if (isOld && ownership == Ownership::Mine)
        raiseGuard(db);
    if (ownership == Ownership::Mine)
        db.actAsSelf();
}

} // namespace redvest::storage
