// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identities. Every record has one, made by the program: time-ordered UUIDs (RFC 9562 version 7), or, where a relation
// is its own identity, a name-based one (version 5). A typed Id cannot be handed where another kind is meant.

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>

namespace redvest {

struct Uuid
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const Uuid&) const = default;
    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
};

/// "0190f3a1-…": 36 lower-case characters, "" for the null one. Sorts as the value does.
[[nodiscard]] QString toText(Uuid);
/// Inverse of toText; null on anything else.
[[nodiscard]] Uuid uuidFromText(const QString&);
/// A new one of version 7; rising within one process and millisecond.
[[nodiscard]] Uuid newUuid();
/// The one that belongs to these parts, the same on every desk (version 5 over the parts joined by U+001F).
[[nodiscard]] Uuid namedUuid(std::initializer_list<QString> parts);

template <class Tag>
struct Id
{
    Uuid uuid;
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] QString text() const { return toText(uuid); }
    [[nodiscard]] static Id fromText(const QString& text) { return {uuidFromText(text)}; }
    [[nodiscard]] static Id make() { return {newUuid()}; }
};

} // namespace redvest

template <>
struct std::hash<redvest::Uuid>
{
    std::size_t operator()(const redvest::Uuid& u) const noexcept
    {
        return static_cast<std::size_t>(u.high * 0x9E3779B97F4A7C15ULL ^ u.low);
    }
};

template <class Tag>
struct std::hash<redvest::Id<Tag>>
{
    std::size_t operator()(const redvest::Id<Tag>& id) const noexcept { return std::hash<redvest::Uuid>{}(id.uuid); }
};
