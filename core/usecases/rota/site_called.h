// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which site a person means who types its id or its name.

#pragma once

#include "core/domain/rota.h"
#include "core/storage/gate/reader.h"

namespace redvest {

/// Not archived. Problems (field "site"): unknown_site, ambiguous (several sites have the name).
[[nodiscard]] Outcome<Id<Site>> siteCalled(const storage::Reader&, const QString& typed);

} // namespace redvest
