// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions asked of the area divisions.

#pragma once

#include "core/domain/divisions.h"
#include "core/domain/terms.h"

namespace redvest::storage {

class Reader;

/// Names of an editable list, in its order.
[[nodiscard]] QStringList termNames(const Reader&, const QString& kind);
/// All of that list, in its order, also those that are retired.
[[nodiscard]] std::vector<Term> termsOf(const Reader&, TermList);

struct TermUse
{
    QString name;
    qint64 records = 0; ///< of people, posts or goods that say it
};
/// Every word that records say where that list is offered, whether it is in the list or not, by name. Nothing for the
/// political status, which is sealed: to know who says what every person would have to be opened.
[[nodiscard]] std::vector<TermUse> termUses(const Reader&, TermList);

} // namespace redvest::storage
