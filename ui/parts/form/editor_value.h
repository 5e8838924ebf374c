// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a value of the domain stands in an editor, and how it is read back: one EditorValue a type.
//   kind    the editor a field of that type has unless it says another
//   shown   what the editor is given; empty for a value that is not set
//   read    puts what the editor holds into the value; what is empty becomes unset

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/id.h"
#include "ui/parts/form/field.h"

#include <QDateTime>
#include <QStringList>

#include <concepts>
#include <limits>
#include <optional>

namespace redvest::ui {

template <class V>
struct EditorValue;

template <>
struct EditorValue<QString>
{
    static constexpr FieldKind kind = FieldKind::Line;
    static QVariant shown(const QString& value) { return value; }
    static void read(const QVariant& typed, QString& value) { value = typed.toString(); }
};

template <>
struct EditorValue<QStringList>
{
    static constexpr FieldKind kind = FieldKind::Tokens;
    static QVariant shown(const QStringList& value) { return value; }
    static void read(const QVariant& typed, QStringList& value) { value = typed.toStringList(); }
};

template <>
struct EditorValue<bool>
{
    static constexpr FieldKind kind = FieldKind::Check;
    static QVariant shown(bool value) { return value; }
    static void read(const QVariant& typed, bool& value) { value = typed.toBool(); }
};

template <>
struct EditorValue<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant shown(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); }
    static void read(const QVariant& typed, QDate& value) { value = QDate::fromString(typed.toString(), Qt::ISODate); }
};

/// To the minute: an instant whose minute is not changed keeps its seconds (BoundForm::read).
template <>
struct EditorValue<Instant>
{
    static constexpr FieldKind kind = FieldKind::Moment;
    static QVariant shown(Instant value)
    {
        return value.isSet() ? QDateTime(localDate(value), localTime(value)).toString(kMomentFormat) : QString();
    }
    static void read(const QVariant& typed, Instant& value)
    {
        const QDateTime moment = QDateTime::fromString(typed.toString(), kMomentFormat);
        value = moment.isValid() ? atLocal(moment.date(), moment.time()) : Instant{};
    }
};

/// What is too large for the type becomes its largest value: a rule of the domain then says what is allowed.
template <std::integral V>
struct EditorValue<V>
{
    static constexpr FieldKind kind = FieldKind::Count;
    static QVariant shown(V value) { return QString::number(value); }
    static void read(const QVariant& typed, V& value)
    {
        constexpr qlonglong least = std::numeric_limits<V>::min();
        constexpr qlonglong most = std::numeric_limits<V>::max();
        value = static_cast<V>(qBound(least, typed.toString().toLongLong(), most));
    }
};

/// A word of no value leaves the value as it is.
template <Worded V>
struct EditorValue<V>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static QVariant shown(V value) { return wordOf(value); }
    static void read(const QVariant& typed, V& value) { value = fromWord<V>(typed.toString()).value_or(value); }
};

template <class Tag>
struct EditorValue<Id<Tag>>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static QVariant shown(Id<Tag> value) { return value.text(); }
    static void read(const QVariant& typed, Id<Tag>& value) { value = Id<Tag>::fromText(typed.toString()); }
};

template <class V>
struct EditorValue<std::optional<V>>
{
    static constexpr FieldKind kind = EditorValue<V>::kind;
    static QVariant shown(const std::optional<V>& value)
    {
        return value ? EditorValue<V>::shown(*value) : QVariant(QString());
    }
    static void read(const QVariant& typed, std::optional<V>& value)
    {
        if (typed.toString().isEmpty())
            return value.reset();
        V held = value.value_or(V{});
        EditorValue<V>::read(typed, held);
        value = std::move(held);
    }
};

} // namespace redvest::ui
