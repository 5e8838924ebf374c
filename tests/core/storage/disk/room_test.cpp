// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/room.h"

#include "core/base/failure.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Room roomOf(std::optional<qint64> free)
{
    Room room;
    room.free = free;
    return room;
}

} // namespace

TEST_CASE("A folder tells its room, and one that has none to tell says so", "[storage][disk][file]")
{
    const QTemporaryDir folder;
    const Room room = roomIn(folder.path());
    REQUIRE(room.free);
    CHECK(*room.free > 0);
    CHECK_FALSE(room.isReadOnly);
    CHECK_FALSE(roomIn(u"/proc"_s).free);
    CHECK_FALSE(roomIn(folder.path() + u"/gone"_s).free);
}

TEST_CASE("Room that cannot be told is neither enough nor too little", "[storage][disk][file]")
{
    const QTemporaryDir folder;
    constexpr qint64 kMegabyte = 1 << 20;
    CHECK_NOTHROW(requireRoom(folder.path(), 100 * kMegabyte, roomOf({})));
    CHECK_NOTHROW(requireRoom(folder.path(), 100 * kMegabyte, roomOf(200 * kMegabyte)));
    CHECK_THROWS_AS(requireRoom(folder.path(), 100 * kMegabyte, roomOf(100 * kMegabyte)), Failure);
    CHECK_THROWS_AS(requireRoom(folder.path(), 0, roomOf(0)), Failure);
}

TEST_CASE("What is read-only or too small for the file is refused whatever is free", "[storage][disk][file]")
{
    const QTemporaryDir folder;
    constexpr qint64 kGigabyte = 1 << 30;
    CHECK_THROWS_AS(requireRoom(folder.path(), 1, {{}, true, false}), Failure);
    CHECK_THROWS_AS(requireRoom(folder.path(), 5 * kGigabyte, {{}, false, true}), Failure);
    CHECK_NOTHROW(requireRoom(folder.path(), 3 * kGigabyte, {{}, false, true}));
    CHECK_THROWS_AS(requireRoom(folder.path() + u"/gone"_s, 1, {}), Failure);
}

TEST_CASE("Two folders are on one disk or on two", "[storage][disk][file]")
{
    const QTemporaryDir folder;
    CHECK(isOnSameDisk(folder.path(), folder.path()));
    CHECK_FALSE(isOnSameDisk(folder.path(), u"/proc"_s));
    CHECK_FALSE(isOnSameDisk(folder.path(), folder.path() + u"/gone"_s));
}
