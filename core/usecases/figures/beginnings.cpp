// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/beginnings.h"

#include "core/storage/queries/beginnings.h"

namespace redvest {

Beginnings beginnings(const Workspace& ws)
{
    return storage::beginnings(ws.read());
}

} // namespace redvest
