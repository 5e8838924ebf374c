// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/chains.h"

#include "core/storage/damage/salvage/remake.h"
#include "core/storage/journal/journal.h"

#include <QCoreApplication>

namespace redvest::storage::salvage {

namespace {

class Prover
{
public:
    Prover(const PageFile& file, const FoundRows& rows, FoundJournal& journal, Progress& progress)
        : m_file(file)
        , m_rows(rows)
        , m_journal(journal)
        , m_progress(progress)
    {}

    [[nodiscard]] KeptChain prove()
    {
        for (const QString& device : m_journal.devices.keys())
            proveDevice(device);
        // Heads found astray will do where otherwise nothing is missing.
        const bool areHeads = m_journal.areHeadsWhole || m_journal.lost.isEmpty();
        m_kept.isComplete = areHeads && !m_journal.heads.isEmpty() && isAll();
        if (m_kept.isComplete)
            m_journal.lost.clear();
        return m_kept;
    }

private:
    void proveDevice(const QString& device)
    {
        QString chain;
        qint64 seq = 0;
        for (FoundEntry& entry : m_journal.devices[device]) {
            m_progress.report(seq, m_journal.devices[device].size(),
                              QCoreApplication::translate("Salvage", "Proving the journal"));
            const bool isNext = entry.entry && entry.entry->seq == seq + 1;
            if (!isNext || !(holds(chain, entry) || heal(chain, {device, seq + 1}, entry)))
                break;
            chain = entry.entry->chain;
            ++seq;
        }
        if (seq > 0)
            m_kept.upTo.insert(device, seq);
        m_chains.insert(device, chain);
    }

    [[nodiscard]] bool holds(const QString& previous, const FoundEntry& found) const
    {
        JournalEntry entry = *found.entry;
        int number = 0;
        for (const FoundChange& change : found.changes) {
            if (change.number != ++number)
                return false;
            entry.changes.push_back({{}, {}, ChangeAction::Update, {}, changeIn(m_file, change).digest});
        }
        return chainOf(previous, entry) == entry.chain;
    }

    bool heal(const QString& previous, const EntryPlace& place, FoundEntry& entry)
    {
        if (m_journal.lost.isEmpty())
            return false;
        if (!m_remaker)
            m_remaker.emplace(m_file, m_rows, m_journal);
        const auto missing = m_remaker->missing(place, entry);
        if (!missing || missing->empty())
            return false;
        for (const FoundChange& change : *missing)
            entry.changes.insert(change.number, change);
        const bool isRight = holds(previous, entry);
        for (const FoundChange& change : *missing) {
            if (!isRight) {
                entry.changes.remove(change.number);
                continue;
            }
            m_journal.lost.remove(change.rowid);
            m_remaker->learn(place, entry.changes[change.number]);
        }
        if (!isRight)
            return false;
        m_kept.remade += qint64(missing->size());
        return true;
    }

    /// What the file says it holds of each device is what holds.
    [[nodiscard]] bool isAll() const
    {
        for (auto device = m_journal.devices.begin(); device != m_journal.devices.end(); ++device) {
            if (!m_journal.heads.contains(device.key()) || device->lastKey() > m_kept.upTo.value(device.key()))
                return false;
        }
        for (auto head = m_journal.heads.begin(); head != m_journal.heads.end(); ++head) {
            if (m_kept.upTo.value(head.key()) != head->seq || m_chains.value(head.key()) != head->chain)
                return false;
        }
        return true;
    }

    const PageFile& m_file;
    const FoundRows& m_rows;
    FoundJournal& m_journal;
    Progress& m_progress;
    KeptChain m_kept;
    std::optional<Remaker> m_remaker; ///< made when something is to be made anew
    QHash<QString, QString> m_chains;
};

} // namespace

KeptChain proveChains(const PageFile& file, const FoundRows& rows, FoundJournal& journal, Progress& progress)
{
    return Prover(file, rows, journal, progress).prove();
}

} // namespace redvest::storage::salvage
