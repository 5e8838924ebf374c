// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/sqlite_file.h"

#include "core/base/failure.h"
#include "core/storage/engine/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

QString shown(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// Looks at the first bytes before SQLite does.
void requireOurs(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Failure(tr("There is no file %1. Check the name, or plug the stick in again.").arg(path));
    if (QFileInfo(path).isDir())
        throw Failure(tr("%1 is a folder, not a backup. Name the file in it.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The file %1 may not be read. Ask for the right to open it.").arg(shown(path)));
    if (file.size() == 0)
        throw Failure(tr("The file %1 is empty. Choose another backup.").arg(shown(path)));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<qint32>(head.constData() + 68) != kApplicationId)
        throw Failure(
            tr("%1 is no backup of a RedVest workspace; it was not touched. Choose another file.").arg(shown(path)));
    const qint64 page = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + 28);
    constexpr qint64 kLargestPage = 65536; // written as 1: it does not fit
    const bool hasLog = head.at(18) == 2;  // then the end may be in the log
    if (!hasLog && file.size() < (page == 1 ? kLargestPage : page) * pages)
        throw Failure(tr("The file %1 was cut short: its end is missing. Choose another backup.").arg(shown(path)));
}

sqlite3* opened(const QString& path, SqliteFile::Use use, const char* more)
{
    // A URI, so that a file on a stick that may not be written can be told to be immutable.
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + more;
    sqlite3* db = nullptr;
    const int access = use == SqliteFile::Use::Look ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3_open_v2(uri.constData(), &db, access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    if (db != nullptr) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    }
    return db;
}

bool canRead(sqlite3* db)
{
    return sqlite3_exec(db, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) == SQLITE_OK;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

struct Digest
{
    crypto_generichash_state state{};
    QByteArray waiting;

    Digest() { crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES); }
    void add(char kind, const void* bytes, qint64 size)
    {
        waiting += kind;
        waiting.append(reinterpret_cast<const char*>(&size), sizeof size);
        waiting.append(static_cast<const char*>(bytes), size);
        if (waiting.size() > 65536)
            flush();
    }
    void flush()
    {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(waiting.constData()),
                                  static_cast<unsigned long long>(waiting.size()));
        waiting.resize(0);
    }
    QString text()
    {
        flush();
        QByteArray out(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(out.data()), crypto_generichash_BYTES);
        return QString::fromLatin1(out.toHex());
    }
};

void addValue(Digest& digest, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_INTEGER) {
        const qint64 number = qToBigEndian<qint64>(sqlite3_column_int64(row, column));
        digest.add('i', &number, sizeof number);
    } else if (type == SQLITE_NULL) {
        digest.add('n', "", 0);
    } else {
        // Before the length: asking for the bytes settles the encoding. A real number goes by its text.
        const void* bytes = type == SQLITE_BLOB ? sqlite3_column_blob(row, column) : sqlite3_column_text(row, column);
        digest.add(type == SQLITE_FLOAT  ? 'r'
                   : type == SQLITE_BLOB ? 'b'
                                         : 't',
                   bytes, sqlite3_column_bytes(row, column));
    }
}

} // namespace

QString FileRow::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 FileRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

SqliteFile::SqliteFile(const QString& path, Use use) : m_path(path), m_db(nullptr, sqlite3_close)
{
    requireOurs(path);
    m_db.reset(opened(path, use, ""));
    // A copied workspace with its log switched on cannot be read where nothing may be written beside it.
    if (use == Use::Look && !canRead(m_db.get()))
        m_db.reset(opened(path, use, "?immutable=1"));
    if (m_db == nullptr || !canRead(m_db.get()))
        fail();
    refuseForeign();
    for (const QString& sql : {u"PRAGMA cell_size_check=ON"_s, u"PRAGMA temp_store=MEMORY"_s,
                               u"PRAGMA cache_size=-65536"_s, u"PRAGMA mmap_size=0"_s})
        each(sql, {}, [](const FileRow&) {});
    if (use == Use::Prepare) {
        for (const QString& sql : {u"PRAGMA journal_mode=MEMORY"_s, u"PRAGMA synchronous=OFF"_s})
            each(sql, {}, [](const FileRow&) {});
    }
}

SqliteFile::~SqliteFile() = default;

void SqliteFile::refuseForeign()
{
    if (number(u"SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"_s) > 0)
        throw Failure(tr("%1 was not made by this program: it carries instructions of its own. It was not used. Choose "
                         "another backup.")
                          .arg(shown(m_path)));
}

void SqliteFile::each(const QString& sql, const std::vector<QString>& values,
                      const std::function<void(const FileRow&)>& take)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(m_db.get(), text.constData(), int(text.size()), &raw, nullptr) != SQLITE_OK)
        fail();
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(raw, sqlite3_finalize);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QByteArray value = values[i].toUtf8();
        sqlite3_bind_text(raw, int(i) + 1, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    }
    int code = sqlite3_step(raw);
    for (const FileRow row(raw); code == SQLITE_ROW; code = sqlite3_step(raw))
        take(row);
    if (code != SQLITE_DONE)
        fail();
}

void SqliteFile::run(const QString& sql, const std::vector<QString>& values)
{
    each(sql, values, [](const FileRow&) {});
}

qint64 SqliteFile::number(const QString& sql, const std::vector<QString>& values)
{
    qint64 result = 0;
    each(sql, values, [&](const FileRow& row) { result = row.integer(0); });
    return result;
}

QString SqliteFile::text(const QString& sql, const std::vector<QString>& values)
{
    QString result;
    each(sql, values, [&](const FileRow& row) { result = row.text(0); });
    return result;
}

bool SqliteFile::hasTable(const QString& name)
{
    return number(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {name}) > 0;
}

QStringList SqliteFile::tables()
{
    QStringList names;
    each(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
         u"ORDER BY name"_s,
         {}, [&](const FileRow& row) { names << row.text(0); });
    return names;
}

QString SqliteFile::digest(const QStringList& tables)
{
    Digest digest;
    for (const QString& table : tables) {
        QStringList columns;
        each(u"SELECT name FROM pragma_table_info(?) ORDER BY name"_s, {table},
             [&](const FileRow& row) { columns << quoted(row.text(0)); });
        const QByteArray head = QString(table + u'\n' + columns.join(u'\n')).toUtf8();
        digest.add('T', head.constData(), head.size());
        each(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), quoted(table)), {}, [&](const FileRow& row) {
            for (int i = 0; i < columns.size(); ++i)
                addValue(digest, row.statement(), i);
        });
    }
    return digest.text();
}

QString SqliteFile::integrityComplaint()
{
    QString first;
    each(u"PRAGMA integrity_check(1)"_s, {}, [&](const FileRow& row) { first = row.text(0); });
    return first == u"ok"_s ? QString() : first;
}

void SqliteFile::fail() const
{
    const int code = m_db == nullptr ? SQLITE_NOMEM : sqlite3_errcode(m_db.get());
    const QString detail = m_db == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(m_db.get()));
    switch (code) {
    case SQLITE_FULL:
        throw Failure(tr("The disk with %1 is full. Free some space and try again.").arg(m_path), detail);
    case SQLITE_IOERR:
        throw Failure(tr("The disk does not answer while working on %1. Check the drive or stick.").arg(m_path),
                      detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_FORMAT:
        throw Failure(
            tr("The file %1 is damaged and does not count as a backup. Choose another one.").arg(shown(m_path)),
            detail);
    default:
        throw Failure(tr("The file %1 could not be used. Check the drive or stick.").arg(m_path), detail);
    }
}

} // namespace redvest::storage
