// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who came, when, and for how long: the times of a shift as people type them, and the sheet they were written on. Pure.
//
// A record that is made when somebody signs in runs until the person signs out: it has a beginning, no end and no
// minutes. Who comes back to the same shift has another record, three of them at most; they are one person-time.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/domain/when.h"

namespace redvest {

constexpr int kEarliestMinutes = 2 * 60; ///< before a shift begins people may sign in
constexpr int kLatestMinutes = 4 * 60;   ///< after it ended they have signed out
constexpr int kMostTurns = 3;            ///< sign-ins of one person on one shift. Source: HR-4, i志愿

/// Nobody has signed out yet.
[[nodiscard]] bool isOpenRecord(const ServiceRecord&);
/// Of the sign-in of that number on the shift, from 1: the same on every desk.
[[nodiscard]] Id<ServiceRecord> turnId(Id<Shift>, Id<Volunteer>, int turn);
/// From two hours before it begins until it ends.
[[nodiscard]] bool maySignInAt(Span shift, Instant at);
/// "08:00–12:00", "20:00–次日08:00".
[[nodiscard]] QString clockText(Span);

/// A time of day as an instant of that shift: the one nearest to its beginning. Problem (field "in"): wrong_time where
/// it lies in no such time of the shift.
[[nodiscard]] Outcome<Instant> arrivalAt(Span shift, const ClockTime&);
/// The first such time after `came`. Problem (field "out"): out_before_in where that is more than four hours after
/// the shift ends, which is a slip in one of the two, also over midnight.
[[nodiscard]] Outcome<Instant> departureAt(Span shift, Instant came, const ClockTime&);
/// What counts of it. Problems: out_before_in, out_too_late (field "out"; more than four hours after the shift, or a
/// day), break (negative, or as long as all of it).
[[nodiscard]] Outcome<int> minutesServed(Span shift, Span present, int breakMinutes);

/// What stands in a row of a sheet.
enum class SheetMark { Served, Absent, Excused };
template <>
struct EnumWords<SheetMark>
{
    static constexpr std::array words{u"served", u"absent", u"excused"};
};
struct MarkTyped
{
    SheetMark mark = SheetMark::Served;
    Span present{};
    int minutes = 0;
    bool operator==(const MarkTyped&) const = default;
};
/// 0800, 8, 8:00 and 2000 as times; "=", "√" or 计划 for the times planned; 缺席, 缺勤, 缺, "-" or absent, 请假, 假 or
/// excused. `in` alone may hold one of the words. A break in minutes, or as parseMinutes reads it with its unit; "" for
/// none. Problems: those of arrivalAt, departureAt and minutesServed; required (one of the times is missing);
/// time_form.
[[nodiscard]] Outcome<MarkTyped> markTyped(Span shift, const QString& in, const QString& out, const QString& rest);
/// Nothing was written into it.
[[nodiscard]] bool isRowEmpty(const QString& in, const QString& out);

/// The row of somebody who is expected.
struct SheetRowLine
{
    QString code; ///< digits alone
    Id<Volunteer> volunteer;
    QString name;
    QString maskedPhone;
    AssignmentState state = AssignmentState::Proposed;
    Span present{};   ///< as it is known already; empty: not; without an end while the person is there
    int minutes = 0;  ///< known already
    int turns = 0;    ///< records there are
    QString remark{}; ///< of the assignment
    bool operator==(const SheetRowLine&) const = default;
};
/// The sheet of one shift, and what is known of its rows.
struct ShiftSheet
{
    ShiftRow row;
    QString code;                     ///< digits alone
    std::vector<SheetRowLine> people; ///< who is asked, expected or was there; by name
    QStringList blankCodes;
};
/// What is printed.
struct SheetsToPrint
{
    QString office;
    QString printedBy;
    Instant asOf;
    std::vector<ShiftSheet> sheets; ///< by start, site and post
};

} // namespace redvest
