// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The national division tree (行政区划) and the office this copy belongs to.
//
// A code is 2 (province), 4 (city), 6 (district), 9 (street) or 12 (community) digits; a child's code begins with its
// parent's. Codes are identities: names repeat, codes do not. Source of the tree: resources/divisions/README.md.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QStringList>

#include <vector>

namespace redvest {

enum class DivisionLevel { Province, City, District, Street, Community };
template <>
struct EnumWords<DivisionLevel>
{
    static constexpr std::array words{u"province", u"city", u"district", u"street", u"community"};
};

struct Division
{
    QString code;
    QString name;
    QString parent; ///< code of the division above; "" for a province
    DivisionLevel level = DivisionLevel::Community;
    bool isPseudo = false; ///< a statistical unit, not an administration (development zones, farms, "市辖区")
    QString pinyin;        ///< full, toneless, no spaces
    QString initials;
    bool operator==(const Division&) const = default;
};

/// Number of digits of a code of that level: 2, 4, 6, 9, 12.
[[nodiscard]] int codeLength(DivisionLevel);
/// Nothing when the text is no well-formed code (2, 4, 6, 9 or 12 digits).
[[nodiscard]] std::optional<DivisionLevel> levelOfCode(const QString& code);
/// The code of the division above; "" for a province or for no code.
[[nodiscard]] QString parentCode(const QString& code);
/// The part of `code` at `level`, or "" when `code` lies above it.
[[nodiscard]] QString codeAt(const QString& code, DivisionLevel level);
/// True for the division itself and for everything below it. "" contains all.
[[nodiscard]] bool isWithin(const QString& code, const QString& scope);
/// True when the name or the code marks a statistical unit (street segment 4xx/5xx, "市辖区" and the like).
[[nodiscard]] bool isPseudoUnit(const QString& code, const QString& name);

/// Who runs this copy. One row a workspace.
struct Office
{
    QString name;
    QString division; ///< code
    DivisionLevel level = DivisionLevel::District;
    QString contact;
    QString phone;
    bool otherApproves = false; ///< served time is approved by another than who entered it
    int idleMinutes = 0;        ///< until the desk locks itself; 0: as usual
    // Limits of eligibility (eligibility_limits.h); 0 or "": as usual.
    int restMinutes = 0;
    int dayMinutes = 0;
    int weekMinutes = 0;
    int daysInRow = 0;
    int elderAge = 0;
    QString nightFrom = {}; ///< 22:00
    QString nightTo = {};
    int suitMinutes = 0;
    int stretchMinutes = 0;
    int healthMinutes = 0;
    QString starHours = {};       ///< "100 300 600 1000 1500" (star_levels.h); "": as usual
    int countingUnit = 0;         ///< minutes (counting_rule.h); 0: every minute counts
    int dayCap = 0;               ///< minutes a person counts of a day; 0: all of them
    QString dispatchWeights = {}; ///< "4 4 10 5 3 1 14" (dispatch/dispatch_weights.h); "": as usual
    // What every call for volunteers says (call_texts.h); "": as usual.
    QString callSeries = {};
    QString callBenefits = {};
    QString callRiskNotice = {};
    QString callHowToAnswer = {};
    QString callContact = {};
    QString callPhone = {};
    bool operator==(const Office&) const = default;
};

/// An entry of an editable list: category, skill, language, source, political_status …
struct Term
{
    QString kind;
    QString name;
    int position = 0;
    bool isArchived = false;
    bool operator==(const Term&) const = default;
};

} // namespace redvest
