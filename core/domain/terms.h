// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editable lists of words that forms choose from, by what Term::kind calls them.

#pragma once

#include "core/base/enum_text.h"

namespace redvest {

enum class TermList {
    Category,
    Skill,
    Language,
    Licence,
    Source,
    PoliticalStatus,
    ItemCategory,
    Unit,
    OrganisationKind,
    TeamKind,
    CareKind,
    SiteKind
};
template <>
struct EnumWords<TermList>
{
    static constexpr std::array words{
        u"category",      u"skill", u"language",          u"licence",   u"source",    u"political_status",
        u"item_category", u"unit",  u"organisation_kind", u"team_kind", u"care_kind", u"site_kind"};
};

/// Characters of a word, so that a field that offers it holds it.
constexpr qsizetype kLongestTerm = 40;

} // namespace redvest
