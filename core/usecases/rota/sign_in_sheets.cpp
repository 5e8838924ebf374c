// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/sign_in_sheets.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/domain/sheet_codes.h"
#include "core/storage/queries/attendance.h"
#include "core/storage/queries/rota_queries.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

/// Whoever declined, did not answer or was cancelled is not printed.
bool standsOnSheet(AssignmentState state)
{
    return isBinding(state) || state == AssignmentState::Absent || state == AssignmentState::Excused;
}

std::vector<ServiceRecord> recordsOn(const storage::Reader& reader, const Shift& shift,
                                     const std::vector<Id<Volunteer>>& people)
{
    const QDate day = localDate(shift.starts);
    auto records = storage::recordsOfPeople(reader, people, day.addDays(-1), day.addDays(1));
    std::erase_if(records, [&](const ServiceRecord& r) { return r.shift != shift.id; });
    return records;
}

void noteKnown(SheetRowLine& line, const std::vector<ServiceRecord>& records)
{
    for (const ServiceRecord& r : records) {
        if (r.volunteer != line.volunteer)
            continue;
        if (++line.turns == 1)
            line.present.from = r.starts;
        line.present.to = r.ends;
        line.minutes += r.minutes;
    }
}

ShiftSheet sheetOf(const Workspace& ws, const storage::Reader& reader, ShiftRow row, int blankLines)
{
    ShiftSheet sheet;
    row.place = ws.divisions().shortPath(row.division);
    sheet.code = sheetCodeOf(row.shift);
    std::vector<Id<Volunteer>> people;
    for (const Assignment& a : storage::assignmentsOf(reader, row.shift.id)) {
        if (!standsOnSheet(a.state))
            continue;
        const Volunteer v = storage::person(reader, a.volunteer).value_or(Volunteer{});
        sheet.people.push_back({.code = rowCodeOf(row.shift.id, a.volunteer),
                                .volunteer = a.volunteer,
                                .name = v.name,
                                .maskedPhone = maskedPhone(v.phone),
                                .state = a.state,
                                .remark = a.note});
        people.push_back(a.volunteer);
    }
    const auto records = recordsOn(reader, row.shift, people);
    for (SheetRowLine& line : sheet.people)
        noteKnown(line, records);
    std::sort(sheet.people.begin(), sheet.people.end(), [](const SheetRowLine& a, const SheetRowLine& b) {
        return std::pair(orderKey(a.name), a.code) < std::pair(orderKey(b.name), b.code);
    });
    for (int line = 1; line <= blankLines; ++line)
        sheet.blankCodes << walkInCodeOf(row.shift.id, line);
    sheet.row = std::move(row);
    return sheet;
}

/// The shifts of the site that begin on the day.
Outcome<std::vector<Id<Shift>>> shiftsOfSite(const storage::Reader& reader, const SheetChoice& choice)
{
    const QString typed = choice.site.trimmed();
    std::vector<Id<Shift>> shifts;
    std::vector<Id<Site>> sites;
    for (const Site& site : storage::sites(reader, {})) {
        if (site.name == typed || site.id.text() == typed.toLower())
            sites.push_back(site.id);
    }
    if (sites.size() > 1)
        return Problem{u"ambiguous"_s, u"site"_s,
                       tr("%1 sites are called \"%2\". Give the id of the site.").arg(sites.size()).arg(typed)};
    if (sites.empty())
        return Problem{u"unknown_site"_s, u"site"_s,
                       tr("There is no site \"%1\". Write its name as it stands in the list of sites.").arg(typed)};
    for (const ShiftRow& row : storage::shiftRows(reader, {{}, dayOf(choice.day), {}, false})) {
        if (row.site == sites.front() && localDate(row.shift.starts) == choice.day)
            shifts.push_back(row.shift.id);
    }
    if (shifts.empty())
        return Problem{
            u"nothing_chosen"_s, u"day"_s,
            tr("No shift of %1 begins on %2. Choose another day.").arg(typed, choice.day.toString(Qt::ISODate))};
    return shifts;
}

} // namespace

Outcome<SheetsToPrint> sheetsToPrint(const Workspace& ws, const SheetChoice& choice, int blankLines)
{
    if (blankLines < 0 || blankLines > kMostBlankLines)
        return Problem{u"too_many"_s, u"lines"_s,
                       tr("A sheet has 0 to %1 blank lines, not %2.").arg(kMostBlankLines).arg(blankLines)};
    const storage::Reader reader = ws.read();
    std::vector<Id<Shift>> shifts = choice.shifts;
    if (!choice.site.trimmed().isEmpty()) {
        auto ofSite = shiftsOfSite(reader, choice);
        if (!ofSite)
            return ofSite.problems();
        shifts = *ofSite;
    }
    if (shifts.empty())
        return Problem{u"nothing_chosen"_s, u"shift"_s, tr("Choose a shift, or a site and a day.")};
    SheetsToPrint all{ws.office().name, ws.actor(), ws.now(), {}};
    for (const Id<Shift> id : shifts) {
        auto row = storage::shiftRow(reader, id);
        if (!row)
            return unknownShift();
        if (row->shift.isArchived && shifts.size() == 1)
            return calledOff();
        if (!row->shift.isArchived)
            all.sheets.push_back(sheetOf(ws, reader, *std::move(row), blankLines));
    }
    if (all.sheets.empty())
        return calledOff();
    return all;
}

Outcome<Id<Shift>> sheetCalled(const Workspace& ws, const QString& typed)
{
    const storage::Reader reader = ws.read();
    if (const auto id = Id<Shift>::fromText(typed.trimmed().toLower()); !id.isNull()) {
        if (storage::shiftRow(reader, id))
            return id;
    }
    const QString code = codeTyped(typed);
    if (!isSheetCode(code))
        return Problem{u"code"_s, u"code"_s,
                       tr("\"%1\" is no number of a sheet: it has %2 digits, of which the last checks the others. "
                          "Compare it with the paper.")
                           .arg(typed)
                           .arg(kSheetDigits)};
    const QDate day = dayOfSheetCode(code, ws.today());
    std::vector<Id<Shift>> found;
    if (day.isValid()) {
        for (const Shift& shift : storage::shiftsBeginning(reader, dayOf(day))) {
            if (sheetCodeOf(shift) == code)
                found.push_back(shift.id);
        }
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Problem{u"unknown_sheet"_s, u"code"_s,
                       tr("No shift of this workspace has the sheet %1. If the shift was moved to another day after "
                          "printing, choose it in the list of shifts.")
                           .arg(sheetCodeInGroups(code))};
    return Problem{u"ambiguous"_s, u"code"_s,
                   tr("%1 shifts have the sheet %2. Choose the shift in the list of shifts.")
                       .arg(found.size())
                       .arg(sheetCodeInGroups(code))};
}

Outcome<ShiftSheet> openedSheet(const Workspace& ws, Id<Shift> id, int blankLines)
{
    const storage::Reader reader = ws.read();
    auto row = storage::shiftRow(reader, id);
    if (!row)
        return unknownShift();
    return sheetOf(ws, reader, *std::move(row), blankLines);
}

} // namespace redvest
