// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/ledger_index.h"

#include "core/storage/schema/supplies.h"

#include <algorithm>
#include <limits>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shelf(Id<Item> item, Id<Store> store)
{
    return item.text() + store.text();
}

} // namespace

LedgerIndex::LedgerIndex(const storage::Reader& reader)
{
    for (const Movement& line : reader.all(storage::movementTable()))
        add(line);
}

QString LedgerIndex::moved(const Movement& m)
{
    return QStringList{wordOf(m.kind),
                       m.day.toString(Qt::ISODate),
                       m.item.text(),
                       m.lot.text(),
                       m.store.text(),
                       m.otherStore.text(),
                       QString::number(m.quantity),
                       m.donor,
                       QString::number(m.valueCents),
                       m.recipient}
        .join(u'\x1f');
}

QString LedgerIndex::told(const Movement& m)
{
    return moved(m) + (m.reverses.isNull() ? u'\x1f' : u'\x1e') + m.note;
}

Movement LedgerIndex::reversalOf(const Movement& line)
{
    Movement reversal = line;
    reversal.reverses = Id<Movement>{namedUuid({u"reversal"_s, line.id.text()})}; // any: that it takes one back counts
    return reversal;
}

void LedgerIndex::addWithoutTrace(const Movement& line)
{
    m_ids.insert(line.id);
    ++m_timesTold[told(line)];
    if (line.reverses.isNull())
        m_moved.insert(moved(line), line);
    else
        m_takenBack.insert(line.reverses);
}

void LedgerIndex::add(const Movement& line)
{
    addWithoutTrace(line);
    m_shelves[shelf(line.item, line.store)][line.lot][line.day] += effectOn(line, line.store);
    if (!line.otherStore.isNull() && line.otherStore != line.store)
        m_shelves[shelf(line.item, line.otherStore)][line.lot][line.day] += effectOn(line, line.otherStore);
}

int LedgerIndex::timesSaid(const Movement& line) const
{
    return m_timesTold.value(told(line));
}

int LedgerIndex::timesSaidAndTakenBack(const Movement& line) const
{
    const QList<Movement> same = m_moved.values(moved(line));
    return int(std::count_if(same.begin(), same.end(), [&](const Movement& known) {
        return known.note == line.note && m_takenBack.contains(known.id);
    }));
}

int LedgerIndex::timesTakenBack(const Movement& line) const
{
    const QList<Movement> same = m_moved.values(moved(line));
    return int(std::count_if(same.begin(), same.end(),
                             [this](const Movement& known) { return m_takenBack.contains(known.id); }));
}

std::optional<Movement> LedgerIndex::standing(const Movement& line) const
{
    std::optional<Movement> found;
    for (const Movement& known : m_moved.values(moved(line))) {
        if (!m_takenBack.contains(known.id) && (!found || known.id < found->id))
            found = known;
    }
    return found;
}

Holding LedgerIndex::holding(Id<Item> item, Id<Lot> lot, Id<Store> store, QDate day) const
{
    Holding held;
    const auto lots = m_shelves.constFind(shelf(item, store));
    if (lots == m_shelves.constEnd())
        return held;
    const auto days = lots->find(lot);
    if (days == lots->end())
        return held;
    qint64 sum = 0;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const auto& [at, effect] : days->second) {
        if (at > day)
            least = std::min(least, sum); // of the day before
        sum += effect;
        if (at <= day)
            held.onDay = sum;
    }
    held.least = std::min(least, sum);
    held.least = std::min(held.least, held.onDay);
    return held;
}

std::vector<LedgerIndex::LotHeld> LedgerIndex::lotsHeld(Id<Item> item, Id<Store> store, QDate day) const
{
    std::vector<LotHeld> held;
    const auto lots = m_shelves.constFind(shelf(item, store));
    if (lots == m_shelves.constEnd())
        return held;
    for (const auto& [lot, days] : *lots) {
        const qint64 least = holding(item, lot, store, day).least;
        if (least > 0)
            held.push_back({lot, least});
    }
    return held;
}

} // namespace redvest::intake
