// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A column and everything that is true of it. What the compiler sees in the member (a reference, a day, a word of an
// enumeration) is deduced; the rest is said beside the column, once:
//
//   column<&Store::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
//       .sealed(KeyClass::Contact).masked(MaskKind::Phone)
//
// History, papers, the check of references, rights and erasure read it from here and keep no list of their own.

#pragma once

#include "core/storage/engine/value.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <type_traits>
#include <typeindex>

namespace redvest::storage {

/// Whose eyes a sealed value is for. Each class has a key of its own (vault.h).
enum class KeyClass {
    Contact,   ///< document numbers, phones, addresses, guardians
    Sensitive, ///< notes on health and care
    Person     ///< names, birth days, employers, party: for every account, and for nobody without one
};
inline constexpr std::array kKeyClasses{KeyClass::Contact, KeyClass::Sensitive, KeyClass::Person};

/// What the history shows of a value to whoever may read it (core/domain/masks).
enum class MaskKind {
    Nothing,  ///< all of it is shown
    Document, ///< 31****************
    Phone,    ///< 199****0000
    Name,     ///< 甲**
    Whole     ///< ***
};

/// How people read what is stored.
enum class Reads {
    Text,
    Number,
    Cents, ///< shown as yuan
    YesNo,
    Day,
    Moment, ///< UTC, shown as local time
    Word,   ///< one of `words`
    Codes,  ///< codes separated by blanks
    Roles,  ///< grants of an account
};

struct ColumnSpec
{
    QString name;
    ColumnType type = ColumnType::Text;
    const char* called = ""; ///< English, to be translated in the context "History"; "" for a blind index
    QString onPaper = {};    ///< what a person's own copy calls it; "" where that is what `called` says
    Reads reads = Reads::Text;
    QStringList words = {};                             ///< of Reads::Word: all of them
    std::optional<KeyClass> keyClass = {};              ///< the stored text is sealed, or a blind index
    std::optional<MaskKind> mask = {};                  ///< said of every sealed column
    std::optional<std::type_index> recordReferred = {}; ///< of an Id: the record it is the id of
    QString tableReferred = {};                         ///< of a code: the table that has it
    const char* noReference = ""; ///< why a column with the name of a table, or of somebody, refers to no record
    bool isPart = false;          ///< the record is a part of the one this refers to, and goes with it
    bool isPersonal = false;      ///< free words about the person the record is of: blanked when the person is erased
    bool isLetGo = false;         ///< a reference that is emptied when the person is erased
    bool isDerived = false;       ///< made from other columns: nobody typed it, and the history leaves it out
    /// Of a blind index: the columns it is made from. It is written with them, finds equal values without telling
    /// them, and is never read into a record.
    QStringList sources = {};
    /// "table|column|", set by makeSpec: what a sealed value is bound to, before the record's id.
    QByteArray place = {};

    [[nodiscard]] bool isBlind() const { return !sources.isEmpty(); }
    [[nodiscard]] bool isSealed() const { return keyClass && !isBlind(); }
};

template <class M>
struct RecordOfId;
template <class T>
struct RecordOfId<Id<T>>
{
    static std::type_index type() { return typeid(T); }
};
template <class M>
concept Referring = requires
{
    RecordOfId<M>::type();
};

/// Notes in `c` what the type of its member tells.
template <class M>
void noteType(ColumnSpec& c)
{
    if constexpr (std::is_same_v<M, bool>) {
        c.reads = Reads::YesNo;
    } else if constexpr (std::is_arithmetic_v<M>) {
        c.reads = Reads::Number;
    } else if constexpr (std::is_same_v<M, QDate>) {
        c.reads = Reads::Day;
    } else if constexpr (std::is_same_v<M, Instant>) {
        c.reads = Reads::Moment;
    } else if constexpr (std::is_same_v<M, QStringList>) {
        c.reads = Reads::Codes;
    } else if constexpr (Referring<M>) {
        c.recordReferred = RecordOfId<M>::type();
    } else if constexpr (Worded<M>) {
        c.reads = Reads::Word;
        for (const char16_t* word : EnumWords<M>::words)
            c.words << QString::fromUtf16(word);
    }
}

template <class T>
struct Column
{
    ColumnSpec spec;
    Value (*encode)(const T&) = nullptr;
    void (*decode)(T&, Value&&) = nullptr;

    [[nodiscard]] Column sealed(KeyClass c) &&
    {
        spec.keyClass = c;
        return std::move(*this);
    }
    [[nodiscard]] Column masked(MaskKind mask) &&
    {
        spec.mask = mask;
        return std::move(*this);
    }
    /// Of a code, or a list of codes: the table whose records have it. An Id says it by its type.
    [[nodiscard]] Column refersTo(const char* table) &&
    {
        spec.tableReferred = QString::fromLatin1(table);
        return std::move(*this);
    }
    [[nodiscard]] Column refersToNothing(const char* why) &&
    {
        spec.noReference = why;
        return std::move(*this);
    }
    [[nodiscard]] Column part() &&
    {
        spec.isPart = true;
        return std::move(*this);
    }
    [[nodiscard]] Column personal() &&
    {
        spec.isPersonal = true;
        return std::move(*this);
    }
    [[nodiscard]] Column letGo() &&
    {
        spec.isLetGo = true;
        return std::move(*this);
    }
    [[nodiscard]] Column derived() &&
    {
        spec.isDerived = true;
        return std::move(*this);
    }
    [[nodiscard]] Column read(Reads reads) &&
    {
        spec.reads = reads;
        return std::move(*this);
    }
    [[nodiscard]] Column onPaper(const char16_t* name) &&
    {
        spec.onPaper = QString::fromUtf16(name);
        return std::move(*this);
    }
};

template <auto Member>
struct MemberOf;
template <class T, class M, M T::*Member>
struct MemberOf<Member>
{
    using Record = T;
    using Type = M;
};

/// `called`: marked with QT_TRANSLATE_NOOP("History", …).
template <auto Member>
[[nodiscard]] auto column(const char* name, const char* called)
{
    using T = typename MemberOf<Member>::Record;
    using M = typename MemberOf<Member>::Type;
    ColumnSpec spec{QString::fromLatin1(name), Codec<M>::type, called};
    noteType<M>(spec);
    return Column<T>{std::move(spec), [](const T& r) { return Codec<M>::encode(r.*Member); },
                     [](T& r, Value&& v) { r.*Member = Codec<M>::decode(std::move(v)); }};
}

/// A column by which equal values are found though they are sealed. `comparable` gives what is compared, as
/// blindText(…) (vault.h) makes it.
template <class T>
[[nodiscard]] Column<T> blindColumn(const char* name, KeyClass c, QStringList sources, Value (*comparable)(const T&))
{
    ColumnSpec spec{QString::fromLatin1(name), ColumnType::Text};
    spec.keyClass = c;
    spec.isDerived = true;
    spec.sources = std::move(sources);
    return {std::move(spec), comparable, [](T&, Value&&) {}};
}

} // namespace redvest::storage
