// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identity documents: what a number says, and whether it can be one.
//
// Citizen numbers follow GB 11643-1999: address 6, birth 8, sequence 3 (odd for men), check character ISO 7064 MOD
// 11-2. Permits follow the rules of the offices that issue them. A number is never repaired, only folded and refused.

#pragma once

#include "core/domain/volunteers.h"

#include <QStringList>

#include <optional>

namespace redvest {

struct IdentityFacts
{
    QString number;         ///< normalised; a 15-digit number upgraded to 18
    QDate birth;            ///< invalid where the number does not say
    Sex sex = Sex::Unknown; ///< Unknown where the number does not say
    QStringList warnings;   ///< sentences: what is worth a second look
};

/// Half width, upper case, without blanks, apostrophes and the ="…" of spreadsheets; × and Ⅹ as X.
[[nodiscard]] QString normalisedNumber(const QString& raw);

/// Checks in this order, the first that fails is the Problem (field "document_number"): id_missing,
/// id_damaged_scientific, id_length, id_characters, id_kind, id_province, id_birth_date, id_future, id_damaged_zeros,
/// id_check_character; id_format for documents without a check character.
[[nodiscard]] Outcome<IdentityFacts> checkIdentity(DocumentKind kind, const QString& raw, QDate today);

/// Why nobody can be born on that day (field "birth"): birth_future, birth_range (over 120 years old). Nothing is said
/// of a day that is not there.
[[nodiscard]] std::optional<Problem> whyNotBorn(QDate birth, QDate today);
/// id_sex_differs (field "sex") and id_birth_differs (field "birth") where what was typed is not what the number says.
[[nodiscard]] Problems checkAgainst(const IdentityFacts& facts, Sex typed, QDate typedBirth);

/// A number that a spreadsheet spoilt: id_damaged_scientific (3.1E+17), id_damaged_zeros (…000 for the last three
/// digits), id_damaged_numeric (more digits than a numeric cell keeps). From a text cell, …000 is only damage when the
/// check character is wrong too.
[[nodiscard]] std::optional<Problem> damagedNumber(const QString& cellText, bool fromNumericCell);

/// What two records of one person have in common: permits carry an issue count behind the lifelong part.
[[nodiscard]] QString comparableNumber(DocumentKind kind, const QString& number);
/// The kind a number of this form has where nobody says it. Nothing when the form tells nothing.
[[nodiscard]] std::optional<DocumentKind> guessDocumentKind(const QString& raw);

/// From Chinese names and aliases, the stored word, or a code of GA/T 517. Nothing when unknown or empty.
[[nodiscard]] std::optional<DocumentKind> documentKindFromText(const QString& text);
/// The official Chinese name: 居民身份证.
[[nodiscard]] QString documentKindName(DocumentKind kind);
/// Code of GA/T 517 for exports; "" where it has none.
[[nodiscard]] QString documentKindCode(DocumentKind kind);

} // namespace redvest
