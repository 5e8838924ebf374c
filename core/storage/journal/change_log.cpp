// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/change_log.h"

#include <algorithm>

namespace redvest::storage {

ChangeLog::ChangeLog(Connection& db, JournalEntry entry, const QString& previous)
    : m_db(db)
    , m_entry(std::move(entry))
    , m_id(entryId(m_entry.device, m_entry.seq))
    , m_chain(previous, m_entry)
{}

void ChangeLog::add(JournalChange change)
{
    m_held.push_back(std::move(change));
    if (m_held.size() < kMostHeld)
        return;
    write();
    letGo();
}

/// Of what is written and held no more, only the tables are remembered.
void ChangeLog::letGo()
{
    for (const JournalChange& c : m_held) {
        if (c.action != ChangeAction::Read && !m_tables.contains(c.table))
            m_tables.append(c.table);
    }
    m_held.clear();
    m_isWhole = false;
}

void ChangeLog::forget(const QString& table, const QString& record)
{
    std::erase_if(m_held, [&](const JournalChange& c) { return c.table == table && c.record == record; });
}

void ChangeLog::each(const std::function<bool(const JournalChange&)>& take) const
{
    bool goesOn = true;
    if (!m_isWhole)
        eachChangeOf(m_db, m_id, [&](const JournalChange& c) { return goesOn = take(c); });
    for (std::size_t i = 0; goesOn && i < m_held.size(); ++i)
        goesOn = take(m_held[i]);
}

std::vector<Touched> ChangeLog::touched() const
{
    std::vector<Touched> touched;
    QStringList tables = m_tables;
    for (const JournalChange& c : m_held) {
        if (c.action == ChangeAction::Read)
            continue;
        if (m_isWhole)
            touched.push_back({c.table, c.record, c.action});
        else if (!tables.contains(c.table))
            tables.append(c.table);
    }
    for (const QString& table : tables)
        touched.push_back({table, {}});
    return touched;
}

void ChangeLog::write()
{
    for (const JournalChange& c : m_held) {
        appendChange(m_db, m_id, ++m_written, c);
        m_chain.add(c);
    }
}

JournalEntry ChangeLog::finish(const std::optional<SigningKey>& key)
{
    write();
    if (!m_isWhole)
        letGo();
    m_entry.chain = m_chain.result();
    if (key)
        m_entry.signature = key->sign(m_id, m_entry.chain);
    appendHead(m_db, m_entry);
    return m_entry;
}

} // namespace redvest::storage
