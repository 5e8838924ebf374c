// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/dialect.h"

#include "core/storage/disk/location.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// SQLite's primary result codes are the low byte.
Trouble sqliteTrouble(const QString& code, const QString&)
{
    switch (code.toInt() & 0xFF) {
    case 5:
    case 6:
        return Trouble::Busy;
    case 8:
        return Trouble::ReadOnly;
    case 10:
        return Trouble::Disk;
    case 11:
    case 26:
        return Trouble::Damaged;
    case 13:
        return Trouble::Full;
    case 14:
        return Trouble::NotOpened;
    default:
        return Trouble::Other;
    }
}

/// SQLSTATE, PostgreSQL 15 appendix A. A connection that could not be made has no state, only words.
Trouble postgresqlTrouble(const QString& code, const QString& text)
{
    static constexpr struct
    {
        const char16_t* begins;
        Trouble trouble;
    } kStates[] = {{u"40001", Trouble::Clash},    {u"40P01", Trouble::Clash},     {u"55P03", Trouble::Busy},
                   {u"25006", Trouble::ReadOnly}, {u"53100", Trouble::Full},      {u"53300", Trouble::Crowded},
                   {u"28", Trouble::NotAllowed},  {u"42501", Trouble::Forbidden}, {u"3D000", Trouble::NoDatabase},
                   {u"08", Trouble::Lost},        {u"57P", Trouble::Lost},        {u"58030", Trouble::Disk},
                   {u"XX001", Trouble::Damaged},  {u"XX002", Trouble::Damaged}};
    for (const auto& state : kStates) {
        if (code.startsWith(QStringView(state.begins)))
            return state.trouble;
    }
    static constexpr struct
    {
        const char* says;
        Trouble trouble;
    } kWords[] = {{"no pg_hba.conf entry", Trouble::NotAllowed},
                  {"SSL", Trouble::NotSecure},
                  {"certificate", Trouble::NotSecure},
                  {"invalid connection option", Trouble::BadAddress},
                  {" value: \"", Trouble::BadAddress},
                  {"too many", Trouble::Crowded},
                  {"remaining connection slots", Trouble::Crowded},
                  {"password authentication failed", Trouble::NotAllowed},
                  {"no password supplied", Trouble::NotAllowed},
                  {"permission denied", Trouble::NotAllowed},
                  {"does not exist", Trouble::NoDatabase}};
    for (const auto& word : kWords) {
        if (text.contains(QLatin1StringView(word.says)))
            return word.trouble;
    }
    return code.isEmpty() ? Trouble::Lost : Trouble::Other;
}

QString sentenceOfServer(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Busy:
    case Trouble::Clash:
        return tr("Somebody else is saving a large piece of work in %1. Nothing of yours was lost; try again in a "
                  "moment.");
    case Trouble::Lost:
    case Trouble::NotOpened:
        return tr("The server of %1 does not answer. What you typed is still here; check the network cable and the "
                  "server, then try again.");
    case Trouble::NotAllowed:
        return tr("The server does not let this user into %1. Check the user's name and passphrase with whoever looks "
                  "after the server.");
    case Trouble::Forbidden:
        return tr("The server does not let this user do that in %1: the account or the login lacks the right. Nothing "
                  "was saved. Ask an administrator of the workspace.");
    case Trouble::NotSecure:
        return tr("The connection to %1 cannot be made as safe as the address asks (sslmode): the server offers no "
                  "encryption, or its certificate is not known on this PC. Ask whoever looks after the server for its "
                  "certificate and name it with sslrootcert; nothing was sent.");
    case Trouble::BadAddress:
        return tr("The address of %1 asks for something that PostgreSQL's library on this PC does not understand. "
                  "Correct what stands after its question mark, for example sslmode=verify-full.");
    case Trouble::NoDatabase:
        return tr("The server has no database of that name or no such user: %1. Make it with \"server setup\", or "
                  "correct the address.");
    case Trouble::Crowded:
        return tr("The server of %1 takes no more connections. Close RedVest on a PC that does not need it, then try "
                  "again.");
    case Trouble::ReadOnly:
        return tr("%1 may only be read with this user. Ask whoever looks after the server for the right to write.");
    case Trouble::Full:
        return tr("The disk of the server of %1 is full. Tell whoever looks after it; nothing was half saved.");
    case Trouble::Disk:
    case Trouble::Damaged:
        return tr("The server of %1 reports damage. Stop working and tell whoever looks after it.");
    case Trouble::Other:
        break;
    }
    return tr("The workspace %1 could not be used.");
}

QString sentenceOfFile(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Busy:
    case Trouble::Clash:
        return tr("The workspace %1 is being written by another program. Wait a moment and try again.");
    case Trouble::ReadOnly:
        return tr("The workspace %1 cannot be written: the file or its folder is read-only. Copy it to a folder "
                  "you may write to.");
    case Trouble::Disk:
        return tr("The disk does not answer while working on %1. Check the drive or stick, then start again.");
    case Trouble::Damaged:
        return tr(
            "The workspace %1 is damaged. Do not go on working with it; restore the last backup, or salvage it into "
            "a new file.");
    case Trouble::Full:
        return tr("The disk with %1 is full. Free some space and try again; nothing was half saved.");
    case Trouble::NotOpened:
        return tr("The workspace %1 cannot be opened. Check that the folder exists and may be written.");
    default:
        return tr("The workspace %1 could not be used.");
    }
}

} // namespace

QString sentenceFor(const Dialect& dialect, Trouble trouble, const QString& shown)
{
    return (dialect.isServer ? sentenceOfServer(trouble) : sentenceOfFile(trouble)).arg(shown);
}

const Dialect& sqliteDialect()
{
    static const Dialect dialect{
        .driver = u"QSQLITE"_s,
        .tellsLate = true,
        .onNew = {u"PRAGMA application_id=%1"_s.arg(kApplicationId)},
        .onOpen = {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                   u"PRAGMA mmap_size=0"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA secure_delete=ON"_s,
                   u"PRAGMA cache_size=-65536"_s},
        // Less than the writer's: each job of the window opens one, and the system caches the file as well.
        .onOpenRead = {u"PRAGMA query_only=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA mmap_size=0"_s,
                       u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-16384"_s},
        // FULL: a save that was acknowledged survives a power cut. autocheckpoint=0: only Database checkpoints, because
        // SQLite before 3.51.3 may lose a page when two connections write and checkpoint at the same moment.
        .onWal = {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA wal_autocheckpoint=0"_s},
        // EXTRA also syncs the folder after the journal is gone. No spill: readers of this program are never shut out
        // in the middle of a large unit of work.
        .onTruncate = {u"PRAGMA journal_mode=TRUNCATE"_s, u"PRAGMA synchronous=EXTRA"_s, u"PRAGMA cache_spill=OFF"_s},
        .begin = u"BEGIN IMMEDIATE"_s,
        .hasTable = u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :table"_s,
        .mark = u"PRAGMA application_id"_s,
        .schemaVersion = u"PRAGMA user_version"_s,
        .setSchemaVersion = u"PRAGMA user_version=%1"_s,
        .columnsOf = u"SELECT name FROM pragma_table_info(:table)"_s,
        .integrity = u"PRAGMA integrity_check"_s,
        .quickIntegrity = u"PRAGMA quick_check"_s,
        .checkpoint = u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
        .patience = u"PRAGMA busy_timeout=%1"_s,
        .troubleOf = sqliteTrouble,
    };
    return dialect;
}

const Dialect& postgresqlDialect()
{
    static const Dialect dialect{
        .driver = u"QPSQL"_s,
        .isServer = true,
        .readsForward = false,
        .preparesAll = false,
        .keepsPrepared = false,
        .onOpen = {u"SET client_min_messages = warning"_s, u"SET lock_timeout = '30s'"_s,
                   u"SET idle_in_transaction_session_timeout = '10min'"_s, u"SET synchronous_commit = on"_s},
        .onOpenRead = {u"SET client_min_messages = warning"_s,
                       u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s},
        // One unit of work at a time, as on a file: taken before BEGIN, so that the snapshot is made after the one
        // before was kept, and serialisation failures are left to programs that are not this one.
        .beforeBegin = {u"SELECT pg_advisory_lock(1381385555)"_s},
        .begin = u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s,
        .afterEnd = {u"SELECT pg_advisory_unlock_all()"_s},
        .announce = u"SELECT pg_notify('redvest', :entry)"_s,
        .channel = u"redvest"_s,
        // information_schema hides what a login may not read, and a workspace there would seem to be none.
        .hasTable = u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() "
                    u"AND tablename = :table"_s,
        .mark = u"SELECT count(*) * %1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema() "
                u"AND tablename = 'meta'"_s.arg(kApplicationId),
        .tooOld =
            u"SELECT CASE WHEN CAST(current_setting('server_version_num') AS BIGINT) < 150000 THEN 1 ELSE 0 END"_s,
        .sortsByLanguage = u"SELECT CASE WHEN 'a' > 'B' AND '~' > 'z' THEN 0 ELSE 1 END"_s,
        // The version stands in the comment of a table: it changes with the transaction that changes the schema.
        .schemaVersion = u"SELECT coalesce(max(nullif(obj_description(c.oid, 'pg_class'), '')), '0') FROM pg_class c "
                         u"WHERE c.oid = to_regclass('meta')"_s,
        .setSchemaVersion = u"COMMENT ON TABLE meta IS '%1'"_s,
        .columnsOf = u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
                     u"AND table_name = :table ORDER BY ordinal_position"_s,
        .integrity = u"SELECT 'ok'"_s,
        // Written without "::", which would be taken for a value to be bound.
        .ownership = u"SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = current_database() || "
                     u"'_owner') THEN 0 WHEN pg_has_role(session_user, CAST(current_database() || '_owner' AS name), "
                     u"'MEMBER') THEN 1 ELSE 2 END"_s,
        .actAsOwner = u"SELECT set_config('role', current_database() || '_owner', false)"_s,
        .actAsSelf = u"RESET ROLE"_s,
        .isGuarded =
            u"SELECT CASE WHEN to_regprocedure('guard.reads()') IS NULL OR to_regclass('public.vault') IS NULL "
            u"THEN 0 ELSE 1 END"_s,
        .isStranger = u"SELECT CASE WHEN guard.reads() THEN 0 ELSE 1 END"_s,
        .isEncrypted = u"SELECT count(*) FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl"_s,
        .troubleOf = postgresqlTrouble,
    };
    return dialect;
}

const Dialect& dialectFor(const Location& location)
{
    return location.isServer() ? postgresqlDialect() : sqliteDialect();
}

} // namespace redvest::storage
