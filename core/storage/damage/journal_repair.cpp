// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mends what the journal tells for certain. It does so only when the journal itself is whole: one broken entry, and
// nothing says any more what the records it touched should be.

#include "core/storage/damage/journal_repair.h"

#include "core/storage/check/check.h"
#include "core/storage/damage/signature_repair.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/gate/merge_rows.h"
#include "core/storage/journal/conflicts.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// Damage to nothing but indexes, which are made of the rows.
bool isOfIndex(const QString& complaint)
{
    return complaint.contains(u"missing from index"_s) || complaint.contains(u"of entries in index"_s) ||
           complaint.contains(u"non-unique entry in index"_s);
}

class Mender
{
public:
    Mender(Connection& db, Keys keys) : m_db(db), m_keys(std::move(keys)) {}

    /// What was mended; nothing when the journal is not whole.
    Problems mend(const QString& device)
    {
        Problems broken;
        m_events = readJournal(m_db, broken);
        checkJournalIds(m_db, broken);
        if (!broken.empty() || !mendHeads())
            return {};
        checkForms(m_db, m_unclean);
        for (const TableSpec* spec : allTables())
            mendTable(*spec);
        mendConflicts();
        mendLocal(device);
        mendSignatures();
        return std::move(m_mended);
    }

private:
    void note(const QString& code, const QString& field, const QString& text)
    {
        m_mended.push_back({code, field, text});
    }

    /// False when the workspace says it holds entries of which nothing is there: then the journal is cut short.
    bool mendHeads()
    {
        struct Head
        {
            qint64 seq = 0;
            QString chain, stamp;
            bool operator==(const Head&) const = default;
        };
        QMap<QString, Head> held, said;
        m_db.each(u"SELECT device, seq, chain, stamp FROM entry ORDER BY device, seq"_s, {}, [&](const Row& row) {
            held[row.text(0)] = {row.integer(1), row.text(2), row.text(3)};
        });
        m_db.each(u"SELECT id, seq, chain, stamp FROM known"_s, {}, [&](const Row& row) {
            said[row.text(0)] = {row.integer(1), row.text(2), row.text(3)};
        });
        for (auto head = said.begin(); head != said.end(); ++head) {
            if (head->seq > held.value(head.key()).seq)
                return false;
        }
        if (held == said)
            return true;
        m_db.run(u"DELETE FROM known"_s);
        for (auto head = held.begin(); head != held.end(); ++head)
            m_db.runOrdered(u"INSERT INTO known (id, seq, chain, stamp) VALUES (?, ?, ?, ?)"_s,
                            {head.key(), head->seq, head->chain, head->stamp});
        note(u"known"_s, {}, tr("What the workspace holds of each desk was noted anew from the journal."));
        return true;
    }

    void mendTable(const TableSpec& spec)
    {
        const bool isUnclean =
            std::any_of(m_unclean.begin(), m_unclean.end(), [&](const Problem& p) { return p.field == spec.name; });
        QStringList unknown;
        std::vector<std::pair<QString, FoldedRecord>> wrong;
        m_db.each(u"SELECT %1, gone, stamp FROM %2"_s.arg(spec.selectList, spec.name), {}, [&](const Row& row) {
            const QString id = row.text(0);
            FoldedRecord folded = fold(spec, id, m_events.take({spec.name, id}));
            m_conflicts.insert(m_conflicts.end(), folded.conflicts.begin(), folded.conflicts.end());
            if (!folded.exists)
                unknown << id;
            else if (isUnclean || !isSame(spec, row, folded))
                wrong.emplace_back(id, std::move(folded));
        });
        for (auto key = m_events.keyBegin(); key != m_events.keyEnd(); ++key) {
            if (key->first == spec.name)
                wrong.emplace_back(key->second, fold(spec, key->second, m_events.value(*key)));
        }
        for (const auto& [id, folded] : wrong) {
            writeFolded(m_db, spec, id, folded);
            note(u"row"_s, spec.name + u'/' + id,
                 tr("The record %1 of %2 was written anew from its journal.").arg(id, spec.name));
        }
        for (const QString& id : unknown) {
            m_db.runOrdered(u"DELETE FROM %1 WHERE id = ?"_s.arg(spec.name), {id});
            note(u"row"_s, spec.name + u'/' + id,
                 tr("The record %1 of %2, of which the journal knows nothing, was taken out.").arg(id, spec.name));
        }
    }

    [[nodiscard]] static bool isSame(const TableSpec& spec, const Row& row, const FoldedRecord& folded)
    {
        const int n = int(spec.columns.size());
        bool isSame = row.integer(n + 1) == (folded.isGone ? 1 : 0) && folded.stamp == row.text(n + 2);
        for (int i = 0; isSame && i < n; ++i)
            isSame = folded.values[std::size_t(i)] == row.value(i + 1, spec.columns[std::size_t(i)].type);
        return isSame;
    }

    void mendConflicts()
    {
        Problems problems;
        ConflictRows expected;
        for (const Conflict& c : m_conflicts)
            expected.insert(conflictId(c), candidatesText(c));
        checkConflicts(m_db, expected, problems);
        const bool isUnclean =
            std::any_of(m_unclean.begin(), m_unclean.end(), [](const Problem& p) { return p.field == u"conflict"_s; });
        if (problems.empty() && !isUnclean)
            return;
        m_db.run(u"DELETE FROM conflict"_s);
        for (auto at = m_conflicts.begin(); at != m_conflicts.end();) {
            const auto end = std::find_if(at, m_conflicts.end(), [&](const Conflict& c) {
                return c.table != at->table || c.record != at->record;
            });
            writeConflicts(m_db, at->table, at->record, {at, end});
            at = end;
        }
        note(u"conflict"_s, {}, tr("The list of open questions between desks was made anew from the journal."));
    }

    void mendLocal(const QString& device)
    {
        Problems problems;
        checkLocal(m_db, device, problems);
        for (const Problem& problem : problems) {
            if (problem.field == u"device"_s)
                continue; // Opening it for writing gives it one.
            const bool isSeen = problem.field.startsWith(u"seen/"_s);
            setLocalValue(m_db, problem.field, isSeen ? seenByEntries(m_db, device) : u""_s);
            note(u"meta"_s, problem.field, tr("The setting %1 of this copy was put right.").arg(problem.field));
        }
    }

    void mendSignatures()
    {
        if (m_db.ownership() != Ownership::Nobodys) // an owner who lets nobody change an entry
            return;
        for (const QString& entry : signAnew(m_db, m_keys))
            note(u"signature"_s, entry,
                 tr("The entry %1, whose signature was damaged and which later ones prove, was signed anew.")
                     .arg(entry));
    }

    Connection& m_db;
    Keys m_keys;
    RecordEvents m_events;
    std::vector<Conflict> m_conflicts; ///< of a record one after the other
    Problems m_unclean;
    Problems m_mended;
};

} // namespace

Problems repair(Database& db)
{
    const QStringList complaints = engineComplaints(db.read().connection());
    if (!std::all_of(complaints.begin(), complaints.end(), isOfIndex))
        return {};
    Problems mended;
    db.mend([&](Connection& connection) {
        mended.clear(); // On a server this may be run again.
        if (!complaints.isEmpty()) {
            connection.run(u"REINDEX"_s);
            mended.push_back({u"integrity"_s, {}, tr("The indexes were made anew from the records.")});
        }
        const Problems ofJournal = Mender(connection, db.keys()->now()).mend(db.facts().device);
        mended.insert(mended.end(), ofJournal.begin(), ofJournal.end());
        std::vector<Touched> touched;
        for (const Problem& p : mended)
            touched.push_back({p.code, p.field, ChangeAction::Update});
        return touched;
    });
    return mended;
}

} // namespace redvest::storage
