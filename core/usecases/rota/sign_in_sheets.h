// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-in sheets: what is printed, whose sheet a code names, and what was written on paper typed back.

#pragma once

#include "core/domain/attendance.h"
#include "core/domain/sheet_codes.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

constexpr int kBlankLines = 8; ///< for walk-ins, where nobody says how many

struct SheetChoice
{
    std::vector<Id<Shift>> shifts{};
    QString site{}; ///< name or id: its shifts that begin on `day`
    QDate day{};
};
/// One sheet a shift, but for those called off. Problems: unknown_shift, unknown_site, ambiguous (several sites have
/// the name), nothing_chosen, called_off, too_many (blank lines).
[[nodiscard]] Outcome<SheetsToPrint> sheetsToPrint(const Workspace&, const SheetChoice&, int blankLines = kBlankLines);

/// The shift that a sheet's code, or the id of the shift, names. Problems (field "code"): code (the digits do not
/// check), unknown_sheet, ambiguous.
[[nodiscard]] Outcome<Id<Shift>> sheetCalled(const Workspace&, const QString& typed);
/// As it would be printed now, with what is known of its rows. Problem: unknown_shift.
[[nodiscard]] Outcome<ShiftSheet> openedSheet(const Workspace&, Id<Shift>, int blankLines = kMostBlankLines);

/// A row as it was typed. What nobody wrote into is not typed at all.
struct TypedRow
{
    QString code{};          ///< as typed; of an expected person or of a blank line
    Id<Volunteer> volunteer; ///< of a blank line; null: whom the code names
    QString in{};            ///< see markTyped
    QString out{};
    QString rest{}; ///< break
    QString remark{};
    int line = 0; ///< of a file, for what is told; 0: none
};
struct TypedSheet
{
    Id<Shift> shift;
    std::vector<TypedRow> rows;
};
struct EntryReasons
{
    QString override{};   ///< why a rule is set aside for walk-ins
    QString correction{}; ///< why times that differ from those kept are right; "": they are told and left
};
/// A row that says something else than what is kept.
struct SheetDifference
{
    QString name;
    Span kept{};
    int keptMinutes = 0;
    AssignmentState keptState = AssignmentState::Proposed;
    MarkTyped typed{};
};
struct SheetsEntered
{
    ChangeSet changes; ///< empty when all was known
    int written = 0;
    int unchanged = 0;
    std::vector<SheetDifference> differences; ///< left as they were kept
};
/// All sheets in one unit of work (hours.sheet), all or none. What is written is a served record from paper with the
/// sheet's code as evidence, and waits for approval; whoever signed in at the desk and not out is signed out by it. A
/// sheet typed a second time changes nothing: what is the same is counted, what differs is told, and written over
/// records not yet approved only with a reason for correction. Problems, each with the row in its text: code,
/// unknown_row, ambiguous, twice, required (person of a blank line), unknown_volunteer, unknown_shift, called_off,
/// future, approved (would correct what is approved), those of markTyped and of the verdict.
Outcome<SheetsEntered> enterSheets(Workspace&, const std::vector<TypedSheet>&, const EntryReasons& = {});

} // namespace redvest
