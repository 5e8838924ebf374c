// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history of a workspace proves, and against whom.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"

namespace redvest {

/// "accidents": damage is found, whoever has the file can rewrite it. "not_looked_at": signatures were not looked at,
/// because nobody is signed in. "not_begun": there are accounts of an older version, and signing begins once an
/// administrator signs in. "forgers": entries are signed (decision 34 says what that does not show).
enum class ProvenAgainst { Accidents, NotLookedAt, NotBegun, Forgers };
template <>
struct EnumWords<ProvenAgainst>
{
    static constexpr std::array words{u"accidents", u"not_looked_at", u"not_begun", u"forgers"};
};

struct HistoryProof
{
    ProvenAgainst against = ProvenAgainst::Accidents;
    Instant since = {}; ///< from when on entries are signed; unset unless against forgers
    bool operator==(const HistoryProof&) const = default;
};

} // namespace redvest
