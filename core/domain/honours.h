// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What volunteers were given for their service: star levels (星级), awards (表彰), letters of thanks (感谢信). Pure.
//
// A star level is granted on application: what the hours give is a right to apply (eligible), what was granted is a
// record. Neither follows from the other.

#pragma once

#include "core/domain/rota.h"

#include <vector>

namespace redvest {

enum class HonourKind { Star, Award, Letter };
template <>
struct EnumWords<HonourKind>
{
    static constexpr std::array words{u"star", u"award", u"letter"};
};

constexpr int kStarCount = 5; ///< levels there are

/// Identity: the person, the kind and what was given: the level; the award's name and day; the letter's occasion,
/// campaign and day. So two desks that grant the same make one record, and a list read twice adds nothing.
struct Honour
{
    Id<Honour> id;
    Id<Volunteer> volunteer;
    HonourKind kind = HonourKind::Award;
    int level = 0;    ///< of a star: 1 to 5
    QString name;     ///< of an award; of a letter what it thanks for
    QString issuer;   ///< 颁发单位
    QString document; ///< 文号 or 证书编号
    QDate day;
    Id<Campaign> campaign;   ///< of a letter; null: of none
    QString note;            ///< why a star was granted above what the hours give, or why it was taken back
    bool isArchived = false; ///< taken back, or entered by mistake
    bool operator==(const Honour&) const = default;
};
[[nodiscard]] Id<Honour> honourId(const Honour&);

/// The highest level among stars that were not taken back; 0: none.
[[nodiscard]] int grantedStar(const std::vector<Honour>&);

} // namespace redvest
