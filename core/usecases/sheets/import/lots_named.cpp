// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/lots_named.h"

#include "core/storage/schema/supplies.h"

#include <vector>

namespace redvest::intake {

LotsNamed::LotsNamed(const Context& context)
{
    for (const Lot& lot : context.reader.all(storage::lotTable()))
        m_lots.insert(lot.id, lot);
}

Lot LotsNamed::meant(const Lot& said, bool isTaken) const
{
    if (said.batch.isEmpty() && !said.expiresOn.isValid())
        return {};
    const Lot exact{lotId(said.item, said.batch, said.expiresOn), said.item, said.batch, said.expiresOn};
    if (m_lots.contains(exact.id) || said.expiresOn.isValid() || !isTaken)
        return exact;
    std::vector<Lot> same;
    for (const Lot& lot : m_lots) {
        if (lot.item == said.item && lot.batch == said.batch)
            same.push_back(lot);
    }
    return same.size() == 1 ? same.front() : exact;
}

void LotsNamed::keep(const Lot& lot, Sink& sink)
{
    if (lot.id.isNull() || m_lots.contains(lot.id))
        return;
    sink.put(storage::lotTable(), lot);
    m_lots.insert(lot.id, lot);
}

bool LotsNamed::leavesFirst(const Lot& a, const Lot& b)
{
    if (a.expiresOn.isValid() != b.expiresOn.isValid())
        return a.expiresOn.isValid();
    return a.expiresOn != b.expiresOn ? a.expiresOn < b.expiresOn : a.batch < b.batch;
}

} // namespace redvest::intake
