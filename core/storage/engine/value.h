// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stored value: whole number, real number or text. There is no NULL: what is not known is 0 or "".

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <variant>

namespace redvest::storage {

using Value = std::variant<qint64, double, QString>;

enum class ColumnType { Integer, Real, Text };

/// The value a column of that type has when nothing was said.
[[nodiscard]] Value emptyValue(ColumnType);
/// As JSON: 12, 0.5, "text".
void appendJson(QString& to, const Value&);

/// "2022-03-20"; "" for an invalid date. Years 0001–9999.
[[nodiscard]] QString dayText(QDate);
[[nodiscard]] QDate dayFromText(const QString&);

// How a member becomes a Value and comes back.
template <class M>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr ColumnType type = ColumnType::Text;
    // A null QString would be bound as NULL, and no comparison finds NULL.
    static Value encode(const QString& v) { return v.isNull() ? QStringLiteral("") : v; }
    static QString decode(Value&& v) { return std::get<QString>(std::move(v)); }
};
template <>
struct Codec<int>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static Value encode(int v) { return qint64(v); }
    static int decode(Value&& v) { return int(std::get<qint64>(v)); }
};
template <>
struct Codec<qint64>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static Value encode(qint64 v) { return v; }
    static qint64 decode(Value&& v) { return std::get<qint64>(v); }
};
template <>
struct Codec<bool>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static Value encode(bool v) { return qint64(v ? 1 : 0); }
    static bool decode(Value&& v) { return std::get<qint64>(v) != 0; }
};
template <>
struct Codec<double>
{
    static constexpr ColumnType type = ColumnType::Real;
    static Value encode(double v) { return v; }
    static double decode(Value&& v) { return std::get<double>(v); }
};
template <>
struct Codec<QDate>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(QDate v) { return dayText(v); }
    static QDate decode(Value&& v) { return dayFromText(std::get<QString>(v)); }
};
template <>
struct Codec<Instant>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(Instant v) { return Codec<QString>::encode(toUtcText(v)); }
    static Instant decode(Value&& v) { return fromUtcText(std::get<QString>(v)); }
};
template <class Tag>
struct Codec<Id<Tag>>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(Id<Tag> v) { return Codec<QString>::encode(v.text()); }
    static Id<Tag> decode(Value&& v) { return Id<Tag>::fromText(std::get<QString>(v)); }
};
template <Worded E>
struct Codec<E>
{
    static constexpr ColumnType type = ColumnType::Text;
    static Value encode(E v) { return wordOf(v); }
    static E decode(Value&& v) { return fromWord<E>(std::get<QString>(v)).value_or(E{}); }
};

} // namespace redvest::storage
