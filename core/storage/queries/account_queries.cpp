// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/account_queries.h"

#include "core/storage/schema/access.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Account> accounts(const Reader& reader)
{
    return reader.all(accountTable(), {}, {}, u"ORDER BY name, id"_s);
}

} // namespace redvest::storage
