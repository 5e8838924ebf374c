// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which records may be of one person: by document number, by name and birth day and phone, and by likeness of names.
// Pure.

#pragma once

#include "core/domain/volunteers.h"

#include <optional>
#include <vector>

namespace redvest {

/// Why two records look like one person, the surest first.
enum class Likeness {
    Number,         ///< the same document number, written with 15 digits or with 18
    NameBirthPhone, ///< name, birth day and phone
    NamePhone,      ///< the same or equally read name and the same phone
    NameBirth,      ///< the same or equally read name and the same birth day
    NearNamePhone,  ///< names of one different character and the same phone
    NearNameBirth,  ///< names of one different character and the same birth day
};
template <>
struct EnumWords<Likeness>
{
    static constexpr std::array words{u"number",     u"name_birth_phone", u"name_phone",
                                      u"name_birth", u"near_name_phone",  u"near_name_birth"};
};

/// What likeness is told by.
struct PersonTraits
{
    QString name;
    DocumentKind documentKind = DocumentKind::Other;
    QString documentNumber; ///< "" where it is not known
    QString phone;          ///< "" where it is not known
    QDate birth;
};

/// Names that may be of one person: traditional or simplified, or read alike ("张伟", "章伟").
[[nodiscard]] bool soundsLike(const QString& name, const QString& other);

/// Nothing where they are no more alike than any two people. Different numbers of resident's identity cards speak
/// against all but name, birth day and phone together.
[[nodiscard]] std::optional<Likeness> likenessOf(const PersonTraits&, const PersonTraits&);

struct LikePair
{
    std::size_t first; ///< the lesser
    std::size_t second;
    Likeness why = Likeness::Number;
    bool operator==(const LikePair&) const = default;
};
/// Every pair worth a look, the surest first, then in the order of people. Only people who share a number, or a phone
/// or birth day and a part of the name, are compared, so that it takes about as long as reading them: among hundreds
/// that share one and the same, each is compared with the fifty before.
[[nodiscard]] std::vector<LikePair> likePairs(const std::vector<PersonTraits>&);

} // namespace redvest
