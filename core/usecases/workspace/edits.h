// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a save did, enough to take it back while nobody has changed it since.

#pragma once

#include "core/domain/history.h"

#include <optional>

namespace redvest {

template <class T>
struct Edit
{
    std::optional<T> before; ///< nothing: it is new
    std::optional<T> after;  ///< nothing: it was removed
};

template <class T>
struct Edits
{
    ChangeSet changes;
    std::vector<Edit<T>> records;
};

} // namespace redvest
