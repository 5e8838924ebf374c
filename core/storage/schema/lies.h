// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the records of a table lie in the division tree: every table says it, or says why they lie nowhere. From this
// follows what an account that is limited to some divisions may change (queries/divisions_touched.h).

#pragma once

#include <QStringList>

namespace redvest::storage {

struct Lies
{
    enum class Kind {
        Unsaid,  ///< no table of record may leave it so
        Itself,  ///< the record is a division: its id is the code
        Columns, ///< where the columns named lead
        Office,  ///< at the office's own division (本级)
        Nowhere, ///< belongs to no place: whoever has the right may write it
    };
    Kind kind = Kind::Unsaid;
    /// Each holds codes of divisions or refers to a record that lies somewhere. What the first leaves empty lies at the
    /// office's own division; the others count where they are filled.
    QStringList columns = {};
    const char* why = ""; ///< of Office and Nowhere
};

[[nodiscard]] inline Lies itself()
{
    return {Lies::Kind::Itself};
}
/// A column with the code of a division, or with a list of codes: all of them.
[[nodiscard]] inline Lies at(const char* column)
{
    return {Lies::Kind::Columns, {QString::fromLatin1(column)}};
}
/// Where the record lies that the column refers to.
[[nodiscard]] inline Lies through(const char* column)
{
    return at(column);
}
/// At both ends: a change touches the places of both.
[[nodiscard]] inline Lies through(const char* column, const char* other)
{
    return {Lies::Kind::Columns, {QString::fromLatin1(column), QString::fromLatin1(other)}};
}
[[nodiscard]] inline Lies atOffice(const char* why)
{
    return {Lies::Kind::Office, {}, why};
}
[[nodiscard]] inline Lies nowhere(const char* why)
{
    return {Lies::Kind::Nowhere, {}, why};
}

} // namespace redvest::storage
