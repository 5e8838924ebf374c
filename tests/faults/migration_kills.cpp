// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program is killed while it brings a workspace of an older schema up to date, for every schema there ever was.
// Whatever the moment, the file is of one schema and whole, and opening it again ends where an undisturbed migration
// would have ended.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/schema/all_tables.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every record as a person with the keys reads it, and the journal's outline: keys are made anew by each migration, so
/// sealed text differs from one to the next.
QByteArray plainState(Database& db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    const Reader reader = db.read();
    for (const TableSpec* spec : allTables()) {
        add(spec->name);
        reader.each(
            u"SELECT %1, gone, stamp FROM %2 ORDER BY id"_s.arg(spec->selectList, spec->name), {}, [&](const Row& row) {
                for (std::size_t i = 0; i < spec->columns.size(); ++i) {
                    const ColumnSpec& column = spec->columns[i];
                    if (!column.isBlind())
                        add(reader.opened(spec->name, column.name, row.text(0), row.text(int(i) + 1)));
                }
                add(row.text(0) + row.text(int(spec->columns.size()) + 1) + row.text(int(spec->columns.size()) + 2));
            });
    }
    reader.each(u"SELECT id, stamp, actor, verb FROM entry ORDER BY id"_s, {},
                [&](const Row& row) { add(row.text(0) + row.text(1) + row.text(2) + row.text(3)); });
    return hash.result();
}

void lay(const QString& frozen, const QString& folder, const QString& path)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    if (!QFile::copy(frozen, path))
        throw Failure(u"The disk of the test is full."_s);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

/// Its schema, and what its records are, settings apart.
std::pair<int, QString> storedState(const QString& path)
{
    SqliteFile file(path, SqliteFile::Use::Look);
    if (const QString complaint = file.integrityComplaint(); !complaint.isEmpty())
        throw Failure(complaint);
    QStringList tables = file.tables();
    tables.removeAll(u"meta"_s);
    return {int(file.number(u"PRAGMA user_version"_s)), file.digest(tables)};
}

struct Tally
{
    qint64 kills = 0, before = 0, between = 0, after = 0;
    QStringList faults;
};

class Schema
{
public:
    Schema(const QString& frozen, const Options& options, const QString& folder)
        : m_frozen(frozen)
        , m_folder(folder + u"/w"_s)
        , m_path(m_folder + u"/a.redvest"_s)
        , m_options(options)
    {
        lay(m_frozen, m_folder, m_path);
        m_before = storedState(m_path);
        QElapsedTimer timer;
        timer.start();
        const auto db = openWorkspace(m_path, Mode::Write, m_options.journal);
        m_micros = int(timer.nsecsElapsed() / 1000);
        m_after = plainState(*db);
        for (const Problem& problem : check(*db))
            m_faults << u"undisturbed: %1 %2"_s.arg(problem.code, problem.field);
    }

    void killOne(const QString& program, std::mt19937& random, Tally& tally)
    {
        lay(m_frozen, m_folder, m_path);
        tally.faults << std::exchange(m_faults, {});
        constexpr int kStartMicros = 15'000; // until a program comes to its work
        const int until = int(random() % unsigned(kStartMicros + m_micros * 3 / 2));
        (void)runAndKill(program, {u"--journal"_s, wordOf(m_options.journal), u"--worker"_s, m_path}, until);
        ++tally.kills;
        try {
            examine(tally);
        } catch (const Failure& failure) {
            fault(tally, failure.message() + u' ' + failure.detail());
        }
    }

private:
    void fault(Tally& tally, const QString& what) const
    {
        tally.faults << u"%1, kill %2: %3"_s.arg(QFileInfo(m_frozen).fileName()).arg(tally.kills).arg(what);
    }

    void examine(Tally& tally)
    {
        // What the engine takes back on opening it takes back here, before anything of ours looks at it.
        const QString journal = m_path + u"-journal"_s;
        if (QFileInfo(journal).size() > 0)
            Connection(locationOf(m_path), Access::Write, JournalMode::Truncate)
                .run(u"SELECT count(*) FROM sqlite_master"_s);
        const auto found = storedState(m_path);
        const bool isOld = found.first == m_before.first;
        ++(isOld ? tally.before : found.first == currentSchema() ? tally.after : tally.between);
        if (isOld && found.second != m_before.second)
            fault(tally, u"the old schema with other records"_s);
        if (found.first < m_before.first || found.first > currentSchema())
            fault(tally, u"schema %1"_s.arg(found.first));
        const auto db = openWorkspace(m_path, Mode::Write, m_options.journal);
        for (const Problem& problem : check(*db))
            fault(tally, u"check: %1 %2"_s.arg(problem.code, problem.field));
        if (plainState(*db) != m_after)
            fault(tally, u"ends otherwise than an undisturbed migration"_s);
    }

    QString m_frozen, m_folder, m_path;
    Options m_options;
    std::pair<int, QString> m_before;
    QByteArray m_after;
    int m_micros = 0; ///< an undisturbed migration takes
    QStringList m_faults;
};

int work(const Options& options)
{
    const auto db = openWorkspace(options.rest.at(1), Mode::Write, options.journal);
    return acknowledge(1) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(argc, argv, 200, 2000);
    if (!options.rest.isEmpty())
        return work(options);
    isolate();
    const auto folder = makeFolder();
    const QDir frozen(QStringLiteral(REDVEST_SOURCE_DIR) + u"/tests/migrations"_s);
    std::mt19937 random(options.seed);
    Tally tally;
    QStringList names;
    for (const QString& name : frozen.entryList({u"v*.db"_s})) {
        Schema schema(frozen.filePath(name), options, folder->path());
        for (qint64 i = 0; i < options.count; ++i)
            schema.killOne(QCoreApplication::applicationFilePath(), random, tally);
        names << name;
    }
    if (tally.before == 0 || tally.after == 0)
        tally.faults << u"no kill fell before, or none after the migration"_s;
    return report(
        u"kills while migrating %1 (%2, seed %3): %4 kills; %5 left the old schema, %6 one between, %7 the new; "
        u"%8 faults"_s.arg(names.join(u' '), wordOf(options.journal))
            .arg(options.seed)
            .arg(tally.kills)
            .arg(tally.before)
            .arg(tally.between)
            .arg(tally.after)
            .arg(tally.faults.size()),
        tally.faults);
}
