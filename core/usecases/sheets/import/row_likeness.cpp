// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two rows of a sheet say the same, and in which columns they do not.

#include "core/base/text.h"
#include "core/usecases/sheets/import/row.h"

namespace redvest::intake {

namespace {

/// Places of the columns that are understood, those that mean the same behind the others.
std::vector<int> placesUnderstood(const HeaderLayout& layout)
{
    std::vector<int> places;
    for (const int at : layout.columnAt) {
        if (at >= 0)
            places.push_back(at);
    }
    for (const DoubledColumns& doubled : layout.doubled)
        places.insert(places.end(), doubled.columns.begin(), doubled.columns.end());
    return places;
}

} // namespace

std::size_t SheetRow::digest() const
{
    std::size_t digest = 0;
    for (const int at : placesUnderstood(m_layout))
        digest = qHash(std::size_t(at) < m_cells.size() ? normalised(m_cells[std::size_t(at)].text) : QString(),
                       digest * 31 + 17);
    return digest;
}

std::vector<std::uint32_t> SheetRow::columnDigests() const
{
    std::vector<std::uint32_t> digests;
    for (const int at : placesUnderstood(m_layout))
        digests.push_back(std::uint32_t(
            std::size_t(at) < m_cells.size() ? qHash(normalised(m_cells[std::size_t(at)].text)) : qHash(QString())));
    return digests;
}

QStringList SheetRow::headersDiffering(const std::vector<std::uint32_t>& before) const
{
    const std::vector<int> places = placesUnderstood(m_layout);
    const std::vector<std::uint32_t> now = columnDigests();
    QStringList headers;
    for (std::size_t i = 0; i < places.size() && i < before.size(); ++i) {
        if (now[i] != before[i])
            headers << m_layout.header[places[i]];
    }
    headers.removeDuplicates();
    return headers;
}

} // namespace redvest::intake
