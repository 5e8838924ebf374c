// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/vault_check.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/root_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

constexpr qsizetype kPublicSize = 32;
constexpr qsizetype kBoxOverhead = 48; ///< a public part and a tag, before what is sealed to somebody
constexpr int kFirstSealed = 2;        ///< schema
constexpr int kFirstChecked = 5;       ///< schema: of older ones only what opens tells
constexpr int kFirstPersons = 6;       ///< schema: before, there was no class Person

/// The entries by themselves: what no value is needed for.
class EntryCheck
{
public:
    /// `isWhole`: all entries are seen; on a server a login sees its own and what is public. `hasPersons`: of a schema
    /// that has a class Person.
    EntryCheck(const VaultRows& rows, const Keys& held, bool isWhole, bool hasPersons = true)
        : m_held(held)
        , m_isWhole(isWhole)
        , m_hasPersons(hasPersons)
    {
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (auto content = vaultContent(row.key(), *row))
                m_entries.insert(row.key(), *content);
            else
                complain(row.key(), tr("The key %1 of this workspace is damaged. Take it from the latest backup that "
                                       "is sound: restore it, or let an administrator renew the account."));
        }
    }

    Problems run()
    {
        if (!m_problems.empty() || m_entries.isEmpty())
            return std::move(m_problems); // one that is altered would be called missing besides
        checkNames();
        const bool hasAccounts = m_entries.contains(u"recovery/public"_s);
        for (const KeyClass c : kKeyClasses) {
            if (hasAccounts)
                checkNoOpen(c);
            else if (m_hasPersons || c != KeyClass::Person)
                checkOpen(c);
        }
        for (const QString& owner : owners())
            checkOwner(owner);
        checkSigned();
        // Signing begins with the class (journal/bound_history.h).
        if (hasAccounts && m_entries.contains(listEntry(KeyClass::Person)) && !m_entries.contains(u"history/bound"_s))
            complain(u"history/bound"_s, tr("The entry %1 is missing, so signatures prove nothing. Restore the latest "
                                            "backup that is sound, or let an administrator renew the keys."));
        return std::move(m_problems);
    }

private:
    void complain(const QString& entry, const QString& text)
    {
        const bool isTold =
            std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem& p) { return p.field == entry; });
        if (!isTold)
            m_problems.push_back({u"key"_s, entry, text.arg(entry)});
    }
    void complainOfSize(const QString& entry)
    {
        complain(entry, tr("The key %1 is missing or is none. Restore the latest backup that is sound, or let an "
                           "administrator renew the account."));
    }

    void checkNames()
    {
        static const QRegularExpression known(
            u"^(open/(contact|sensitive|person)|list/(contact|sensitive|person|signed|heirs)|"
            "recovery/(public|proof|contact|sensitive|person|root|anchor)|"
            "account/[0-9a-f-]{36}/(wrap|public|proof|contact|sensitive|person|root|tries)|history/bound)$"_s);
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (!known.match(entry.key()).hasMatch())
                complain(entry.key(), tr("The entry %1 does not belong among the keys. Restore the latest backup that "
                                         "is sound."));
        }
    }

    /// As whoever holds the root key left it; that the root key is the office's, an account's passphrase tells.
    void checkSigned()
    {
        const bool isExpected = std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
                                            [](const QString& entry) { return entry.endsWith(u"/root"_s); });
        const auto vault = signedVaultFrom(m_entries.value(signedEntry()));
        if (!vault && (isExpected || m_entries.contains(signedEntry())))
            return complain(signedEntry(), tr("The entry %1, which vouches for the keys, is missing or was altered. "
                                              "Restore the latest backup that is sound."));
        if (vault && m_isWhole && !m_entries.contains(rootEntry(u"recovery"_s)))
            complain(rootEntry(u"recovery"_s),
                     tr("The key %1 is missing: the recovery key could help nobody. Let an administrator sign in, or "
                        "make a new recovery key."));
        for (const QString& entry : vault ? notAsSigned(*vault, m_entries, m_isWhole) : QStringList())
            complain(entry, tr("The key %1 was put there, altered or taken away by somebody who may not. Restore the "
                               "latest backup that is sound, and find out who had the file."));
    }

    void checkNoOpen(KeyClass c)
    {
        if (m_entries.contains(openEntry(c)))
            complain(openEntry(c), tr("The key %1 lies open although there are accounts. Renew the keys, and find out "
                                      "who put it there."));
    }

    void checkOpen(KeyClass c)
    {
        const auto epochs = epochsIn(m_entries.value(openEntry(c)));
        if (!epochs || listOf(c, *epochs) != m_entries.value(listEntry(c)))
            complainOfSize(openEntry(c));
    }

    [[nodiscard]] QStringList owners() const
    {
        QStringList owners;
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const QString owner = entry.key().section(u'/', 0, -2);
            const bool isCount = entry.key().endsWith(u"/tries"_s);
            if (!isCount && (owner == u"recovery"_s || owner.startsWith(u"account/"_s)) && !owners.contains(owner))
                owners << owner;
        }
        return owners;
    }

    void checkOwner(const QString& owner)
    {
        const bool isRecovery = owner == u"recovery"_s;
        const QByteArray publicKey = m_entries.value(owner + u"/public"_s);
        if (publicKey.size() != kPublicSize)
            complainOfSize(owner + u"/public"_s);
        if (!isRecovery && m_entries.value(owner + u"/wrap"_s).isEmpty())
            complainOfSize(owner + u"/wrap"_s);
        for (const KeyClass c : kKeyClasses) {
            const QString entry = sealedEntry(owner, c);
            const QByteArray list = m_entries.value(listEntry(c));
            const bool isPerson = c == KeyClass::Person;
            if (isPerson && list.isEmpty() && !m_entries.contains(entry))
                continue; // The class is not begun (vault.h).
            // Without a list: accounts of an older schema, for whose keys no administrator has vouched yet.
            const qsizetype bundle = list.isEmpty() ? crypto::Secret::kSize : 1 + countIn(list) * crypto::Secret::kSize;
            const bool isWanted = m_isWhole && (isRecovery || isPerson); // every account has that of class Person
            if ((isWanted || m_entries.contains(entry)) && m_entries.value(entry).size() != kBoxOverhead + bundle)
                complainOfSize(entry);
        }
        const bool areListed = m_entries.contains(listEntry(KeyClass::Contact));
        if (areListed && !m_entries.contains(owner + u"/proof"_s))
            complainOfSize(owner + u"/proof"_s);
        else
            checkProof(owner, publicKey);
    }

    /// As far as current keys are held.
    void checkProof(const QString& owner, const QByteArray& publicKey)
    {
        const QByteArray proof = m_entries.value(owner + u"/proof"_s);
        const bool isVouched = std::all_of(kKeyClasses.begin(), kKeyClasses.end(), [&](KeyClass c) {
            const FieldKey* key = m_held.of(c);
            const QByteArray list = m_entries.value(listEntry(c));
            return !key || list.isEmpty() || !isCurrent(list, *key) || isProven(m_held, c, owner, publicKey, proof);
        });
        if (!isVouched)
            complain(owner + u"/public"_s, tr("The key %1 was put there by somebody who may not. Give that account a "
                                              "new passphrase, or make a new recovery key, and find out who did it."));
    }

    const Keys& m_held;
    bool m_isWhole;
    bool m_hasPersons;
    QMap<QString, QByteArray> m_entries;
    Problems m_problems;
};

/// A sealed column of a table.
struct Cell
{
    QString table;
    const ColumnSpec* column;
};

std::vector<Cell> sealedCells(KeyClass c, bool isOld)
{
    std::vector<Cell> cells;
    for (const TableSpec* spec : allTables()) {
        for (const ColumnSpec& column : spec->columns) {
            // Of an older schema those only that are sealed since there are keys.
            const bool isMeant = !isOld || spec->name == u"volunteer"_s;
            if (isMeant && column.isSealed() && column.keyClass == c)
                cells.push_back({spec->name, &column});
        }
    }
    return cells;
}

/// Reads two columns of text of every row of an answer.
using EachPair = std::function<void(const QString& sql, const std::function<void(const QString&, const QString&)>&)>;

/// One value of each key: a key that opens none of what carries its id is none.
void checkOpening(const EachPair& each, const Keys& keys, bool isOld, Problems& problems)
{
    for (const KeyClass c : kKeyClasses) {
        for (const auto& key : keys.all(c)) {
            bool isTried = false;
            for (const Cell& cell : sealedCells(c, isOld)) {
                if (isTried)
                    break;
                const QString sql = u"SELECT id, %1 FROM %2 WHERE %1 LIKE '$1%3%' LIMIT 1"_s.arg(cell.column->name,
                                                                                                 cell.table, key->id());
                each(sql, [&](const QString& record, const QString& stored) {
                    isTried = true;
                    if (!key->open(stored, cell.column->place, record))
                        problems.push_back({u"key"_s, cell.table + u'/' + record + u'/' + cell.column->name,
                                            tr("What is sealed does not open with the key of this workspace (%1). "
                                               "Restore the latest backup that is sound.")
                                                .arg(cell.table + u'/' + record + u'/' + cell.column->name)});
                });
            }
        }
    }
}

Keys together(const Keys& held, const VaultRows& rows)
{
    Keys keys = held;
    for (const KeyClass c : kKeyClasses) {
        if (const auto open = openKeysIn(rows, c))
            keys.classes[std::size_t(c)] = classKeysOf(*open);
    }
    return keys;
}

} // namespace

Problems keyProblems(Connection& db, const Keys& held)
{
    const VaultRows rows = vaultRows(db);
    Problems problems = EntryCheck(rows, held, !db.location().isServer()).run();
    const EachPair each = [&](const QString& sql, const auto& take) {
        db.each(sql, {}, [&](const Row& row) { take(row.text(0), row.text(1)); });
    };
    checkOpening(each, together(held, rows), false, problems);
    return problems;
}

Problems keyProblems(SqliteFile& file)
{
    const qint64 schema = file.number(sqliteDialect().schemaVersion);
    if (schema < kFirstSealed)
        return {};
    VaultRows rows;
    file.each(u"SELECT id, value FROM vault"_s, {}, [&](const FileRow& row) { rows.insert(row.text(0), row.text(1)); });
    Problems problems;
    const bool isOld = schema < kFirstChecked;
    if (isOld)
        rows = modernVault(rows).value_or(VaultRows());
    else
        problems = EntryCheck(rows, {}, true, schema >= kFirstPersons).run();
    const EachPair each = [&](const QString& sql, const auto& take) {
        file.each(sql, {}, [&](const FileRow& row) { take(row.text(0), row.text(1)); });
    };
    checkOpening(each, together({}, rows), isOld, problems);
    return problems;
}

Problems unknownKeys(Connection& db)
{
    qint64 unreadable = 0;
    for (const KeyClass c : kKeyClasses) {
        const QByteArray list = vaultEntry(db, listEntry(c)).value_or(QByteArray());
        qint64 count = 0;
        for (const Cell& cell : sealedCells(c, false))
            db.each(u"SELECT substr(%1, 3, 8), count(*) FROM %2 WHERE gone = 0 AND %1 LIKE '$1%' GROUP BY 1"_s.arg(
                        cell.column->name, cell.table),
                    {}, [&](const Row& row) {
                        if (!(' ' + list).contains(' ' + row.text(0).toLatin1() + ':'))
                            count += row.integer(1);
                    });
        const bool isVouched = !list.isEmpty() || !vaultRows(db).contains(u"recovery/public"_s);
        if (isVouched)
            unreadable += count;
    }
    if (unreadable == 0)
        return {};
    return {{u"unknown_key"_s,
             {},
             tr("%1 values are sealed with keys that this workspace does not have: nobody here can "
                "read them. The latest backup made where they could be read has the keys.")
                 .arg(unreadable)}};
}

} // namespace redvest::storage
