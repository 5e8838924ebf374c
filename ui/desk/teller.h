// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a page tells what became of its work: a strip under the list, the strip of the window.

#pragma once

#include "core/base/outcome.h"

namespace redvest::ui {

class Session;

class Teller
{
public:
    virtual ~Teller() = default;
    /// Says what was done. `entry` is the unit of work that may be taken back from there; "" for none. The session
    /// outlives what is said.
    virtual void tellDone(const QString& said, const QString& entry, Session& session) = 0;
    virtual void tellRefused(const Problems& problems) = 0;
};

} // namespace redvest::ui
