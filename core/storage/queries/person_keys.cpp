// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/person_keys.h"

#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/check/check.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/journal/bound_history.h"
#include "core/storage/migrations/seal_persons.h"
#include "core/storage/schema/vault_entries.h"

#include <QFile>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Acts as the owner of a server's tables, for as long as it lives.
class AsOwner
{
public:
    explicit AsOwner(Connection& db) : m_db(db), m_isActing(db.ownership() == Ownership::Mine)
    {
        if (m_isActing)
            m_db.actAsOwner();
    }
    AsOwner(const AsOwner&) = delete;
    AsOwner& operator=(const AsOwner&) = delete;
    ~AsOwner()
    {
        if (m_isActing)
            m_db.actAsSelf();
    }

private:
    Connection& m_db;
    bool m_isActing;
};

/// The local value that stands until the backups of before were replaced.
const QString kPlainBackups = u"plain_backups"_s;

/// What was made before an update holds names in the clear, once a sealed one is sound. False when it is not.
bool hasReplacedBackups(Database& db)
{
    constexpr int kFirstPersons = 6; // schema
    const Location& location = db.facts().location;
    QStringList older;
    for (const Backup& backup : backupsIn(backupFolderOf(location.file))) {
        if (backup.cause == BackupCause::Migration && backup.content.schema > 0 &&
            backup.content.schema < kFirstPersons)
            older << backup.path;
    }
    if (older.isEmpty())
        return true;
    if (!check(db.read().connection(), db.keys()->now(), db.facts().device).empty())
        return false;
    NoProgress silent;
    (void)backupFile({location.file, BackupCause::Migration, SystemClock().now()}, silent);
    return std::all_of(older.begin(), older.end(), [](const QString& path) { return QFile::remove(path); });
}

} // namespace

bool wantsPersons(Database& db)
{
    return !db.facts().isReadOnly && db.keys()->now().isPlain(KeyClass::Person) && db.keys()->has(KeyClass::Contact) &&
           hasAccounts(db) && arePersonsPlain(db.read().connection()) &&
           db.read().connection().ownership() != Ownership::Anothers;
}

void beginPersons(Database& db, const KeyReaders& readers)
{
    const Epochs persons = personsFrom(db.keys()->epochsOf(KeyClass::Contact));
    KeyRing keys;
    for (const KeyClass k : kKeyClasses)
        keys.put(k, db.keys()->epochsOf(k));
    keys.put(KeyClass::Person, persons);
    db.mend([&](Connection& connection) {
        if (!arePersonsPlain(connection)) // another program did it meanwhile
            return std::vector<Touched>{};
        const AsOwner acting(connection);
        const bool wasSigned = hasBeenSigned(connection);
        sealPersons(connection, keys.now());
        apply(db, givePersons(db, keys, readers.keys()));
        // All that stands is bound as it is, and from now on each entry is signed. Not where it was so before and
        // somebody took the keys out: then what bound the history is missing, and the check says so.
        if (!db.facts().location.isServer())
            setLocalValue(connection, kPlainBackups, u"1"_s);
        const Keys held = keys.now();
        const FieldKey& person = *held.of(KeyClass::Person);
        if (!wasSigned)
            putBound(connection, boundNow(connection, person, SystemClock().now()), person);
        return std::vector<Touched>{{u"volunteer"_s, u""_s, ChangeAction::Update}};
    });
    db.keys()->put(KeyClass::Person, persons);
    db.keys()->setPlain(false);
    db.checkpoint();
}

void replaceOlderBackups(Database& db)
{
    if (db.facts().isReadOnly || !db.keys()->has(KeyClass::Person) || db.locals().value(kPlainBackups).isEmpty())
        return;
    if (hasReplacedBackups(db))
        db.locals().set(kPlainBackups, {});
}

} // namespace redvest::storage
