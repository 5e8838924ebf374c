// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/beginnings.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

Beginnings beginnings(const Reader& reader)
{
    return {reader.number(u"SELECT count(*) FROM volunteer WHERE gone = 0"_s),
            reader.number(u"SELECT count(*) FROM post WHERE gone = 0"_s),
            reader.number(u"SELECT count(*) FROM shift WHERE gone = 0"_s)};
}

} // namespace redvest::storage
