// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of a test with the session oracle looking on: whatever a use-case writes and the journal is not told of
// is a Failure there and then. On a server nobody looks on; check() compares rows and journal there.

#pragma once

#include "core/usecases/workspace/workspace.h"
#include "tests/support/session_oracle.h"

namespace redvest::test {

/// Opens again what was made at `where`, with the witness.
[[nodiscard]] inline std::unique_ptr<Workspace> witnessed(std::unique_ptr<Workspace> made, const QString& where,
                                                          const Clock& clock)
{
    const QString actor = made->actor();
    made.reset();
    return Workspace::open(where, OpenFor::Writing, actor, clock, std::make_shared<SessionOracle>());
}

} // namespace redvest::test
