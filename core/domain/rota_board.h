// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of the rota: posts × time, every shift with how far it is filled. Pure.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

/// How a shift stands, from what is done to what presses.
enum class BoardLevel : std::uint8_t {
    CalledOff,
    Full,  ///< nobody is missing
    Asked, ///< as many are asked as are missing, or more
    Short, ///< half or more are there
    Bare   ///< fewer than half are there
};
template <>
struct EnumWords<BoardLevel>
{
    static constexpr std::array words{u"called_off", u"full", u"asked", u"short", u"bare"};
};

struct BoardShift
{
    Id<Shift> id;
    Span span;
    int needed = 0;
    int filled = 0;
    int pending = 0; ///< proposed or invited
    bool isCalledOff = false;
    int lane = 0; ///< shifts of one post that touch each other lie in lanes of their own, 0 on top
    bool operator==(const BoardShift&) const = default;
    /// Missing people; a shift called off misses nobody.
    [[nodiscard]] int gap() const;
};
[[nodiscard]] BoardLevel levelOf(const BoardShift&);

struct BoardPost
{
    Id<Post> id;
    QString name;
    QString category;
    Id<Site> site;
    QString siteName;
    QString division; ///< code of the site's
    QString place;    ///< "彭浦镇 › 龙馥居委会"
    bool isArchived = false;
    std::vector<BoardShift> shifts = {}; ///< by start
    int lanes = 1;
    bool operator==(const BoardPost&) const = default;
};

/// Gives each of the shifts, which stand by start, the first lane that is free; returns how many there are, 1 for none.
int assignLanes(std::vector<BoardShift>&);

/// What several shifts miss together; a surplus of one never offsets another.
struct BoardSum
{
    qint64 needed = 0;
    qint64 filled = 0;
    qint64 gap = 0;
    bool operator==(const BoardSum&) const = default;
    void add(const BoardShift&);
    BoardSum& operator+=(const BoardSum&);
};
/// Of the shifts that touch the period.
[[nodiscard]] BoardSum sumWithin(const BoardPost&, Span period);

struct RotaBoard
{
    Span period; ///< the shifts that touch it are there
    Instant asOf;
    std::vector<BoardPost> posts; ///< by division, site and name
};

} // namespace redvest
