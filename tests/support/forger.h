// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who has a workspace's file and another program, and no key: he writes what he likes, and computes digests,
// chains and heads anew as well as the program does.

#pragma once

#include "core/storage/gate/database.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::test {

class Forger
{
public:
    explicit Forger(const storage::Database& victim) : Forger(victim.facts().location) {}
    explicit Forger(const storage::Location& victim) : m_db(victim, storage::Access::Write) {}

    void run(const QString& sql, const storage::Bindings& bindings = {}) { m_db.run(sql, bindings); }
    [[nodiscard]] storage::Connection& db() { return m_db; }

    /// Every word `was` of the plain fields of a table becomes `is`, in rows and journal, as if it had always been so.
    void rewrite(const QString& table, const QString& column, const QString& was, const QString& is)
    {
        const storage::Bindings words{{QStringLiteral(":was"), was}, {QStringLiteral(":is"), is}};
        m_db.run(QStringLiteral("UPDATE %1 SET %2 = replace(%2, :was, :is)").arg(table, column), words);
        m_db.run(QStringLiteral("UPDATE change SET fields = replace(fields, :was, :is) WHERE tbl = '%1'").arg(table),
                 words);
        rechain();
    }

    /// Digests, chains and heads as the program would have written them.
    void rechain()
    {
        QHash<QString, QString> chains;
        for (JournalEntry entry : storage::readEntries(m_db)) {
            const QString id = storage::entryId(entry.device, entry.seq);
            int place = 0;
            for (JournalChange& c : entry.changes) {
                ++place;
                if (storage::isBlanked(c))
                    continue;
                c.digest = storage::digestOf(c);
                m_db.runOrdered(QStringLiteral("UPDATE change SET digest = ? WHERE id = ?"),
                                {c.digest, QString(id + u'-' + QString::number(place).rightJustified(7, u'0'))});
            }
            QString& chain = chains[entry.device];
            chain = storage::chainOf(chain, entry);
            m_db.runOrdered(QStringLiteral("UPDATE entry SET chain = ? WHERE id = ?"), {chain, id});
            m_db.runOrdered(QStringLiteral("UPDATE known SET chain = ? WHERE id = ?"), {chain, entry.device});
        }
    }

    /// One more entry of that device, as the program writes one that nobody signs; with `sign`, what gives its
    /// signature. Its one change says that somebody looked at something.
    JournalEntry append(const QString& device,
                        const std::function<QString(const QString& id, const QString& chain)>& sign = {})
    {
        JournalEntry entry;
        entry.device = device;
        entry.actor = QStringLiteral("李主任");
        entry.verb = QStringLiteral("volunteer.view");
        QString previous;
        m_db.each(QStringLiteral("SELECT seq, chain, stamp FROM known WHERE id = :id"),
                  {{QStringLiteral(":id"), device}}, [&](const storage::Row& row) {
                      entry.seq = row.integer(0);
                      previous = row.text(1);
                  });
        ++entry.seq;
        m_db.each(QStringLiteral("SELECT max(stamp), max(at) FROM entry"), {}, [&](const storage::Row& row) {
            entry.stamp = row.text(0).left(16) + u'-' + device;
            entry.at = fromUtcText(row.text(1));
        });
        JournalChange change{QStringLiteral("office"),
                             QStringLiteral("office"),
                             ChangeAction::Read,
                             QStringLiteral("{\"what\":\"x\"}"),
                             {}};
        change.digest = storage::digestOf(change);
        entry.changes = {change};
        entry.chain = storage::chainOf(previous, entry);
        if (sign)
            entry.signature = sign(storage::entryId(device, entry.seq), entry.chain);
        storage::appendEntry(m_db, entry);
        return entry;
    }

    /// What he puts there carries the check that the vault's entries have.
    void putVault(const QString& id, const QByteArray& content) { storage::putVaultEntry(m_db, id, content); }
    [[nodiscard]] QByteArray vault(const QString& id) { return storage::vaultEntry(m_db, id).value_or(QByteArray()); }

private:
    storage::Connection m_db;
};

} // namespace redvest::test
