// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheet_codes.h"
#include "core/storage/queries/attendance.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/seating.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/rota/sign_in_sheets.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

/// A row with whom it means and what it says.
struct ReadRow
{
    const TypedRow* typed = nullptr;
    Id<Volunteer> volunteer;
    MarkTyped mark;
};

/// One sheet as it is written: its shift, who is on it and what is kept of them. What it refuses is rolled back by who
/// asked.
class TypedSheetWriter
{
public:
    TypedSheetWriter(storage::Writer& writer, const Workspace& ws, const EntryReasons& reasons, SheetsEntered& done)
        : m_writer(writer)
        , m_ws(ws)
        , m_reasons(reasons)
        , m_done(done)
    {}

    Problems run(const TypedSheet& sheet)
    {
        const auto row = storage::shiftRow(m_writer, sheet.shift);
        if (!row)
            return {unknownShift()};
        if (row->shift.isArchived)
            return {calledOff()};
        m_row = *row;
        for (const Assignment& a : storage::assignmentsOf(m_writer, sheet.shift))
            m_seats.insert(a.volunteer.text(), a);
        const std::vector<ReadRow> rows = read(sheet);
        readKept(rows);
        for (const ReadRow& one : rows)
            store(one);
        return m_problems;
    }

private:
    void refuse(const TypedRow& row, const Problem& problem)
    {
        QString where = sheetCodeInGroups(codeTyped(row.code));
        if (row.line > 0)
            where = tr("line %1, %2").arg(row.line).arg(where);
        m_problems.push_back({problem.code, problem.field, tr("%1: %2").arg(where, problem.text)});
    }
    void refuse(const TypedRow& row, const Problems& problems)
    {
        for (const Problem& problem : problems)
            refuse(row, problem);
    }

    [[nodiscard]] std::vector<ReadRow> read(const TypedSheet& sheet)
    {
        std::vector<ReadRow> rows;
        QSet<QString> met;
        for (const TypedRow& typed : sheet.rows) {
            const auto person = whomOf(typed);
            if (!person) {
                refuse(typed, person.problems());
                continue;
            }
            if (met.contains(person->text())) {
                refuse(typed, Problem{u"twice"_s, u"code"_s,
                                      tr("This person stands in another row of the sheet already. Leave one of them "
                                         "empty.")});
                continue;
            }
            met.insert(person->text());
            const auto mark = markTyped(m_row.shift, typed.in, typed.out, typed.rest);
            if (!mark)
                refuse(typed, mark.problems());
            else if (mark->mark == SheetMark::Served && mark->present.to > m_ws.now())
                refuse(typed, Problem{u"future"_s, u"out"_s,
                                      tr("%1 is still to come. Correct the time.").arg(toLocalText(mark->present.to))});
            else if (mark->mark != SheetMark::Served && m_row.shift.starts > m_ws.now())
                refuse(typed, Problem{u"future"_s, u"in"_s,
                                      tr("The shift has not begun: nobody is absent yet. Cancel the assignment "
                                         "instead.")});
            else
                rows.push_back({&typed, *person, *mark});
        }
        return rows;
    }

    [[nodiscard]] Outcome<Id<Volunteer>> whomOf(const TypedRow& typed) const
    {
        const QString code = codeTyped(typed.code);
        if (!isRowCodeOn(m_row.shift.id, code))
            return Problem{u"code"_s, u"code"_s,
                           tr("This is no number of a row of the sheet %1. Compare it with the paper.")
                               .arg(sheetCodeInGroups(sheetCodeOf(m_row.shift)))};
        if (code.size() == kWalkInDigits) {
            if (typed.volunteer.isNull())
                return Problem{u"required"_s, u"volunteer"_s,
                               tr("Say who stands in this line: a person of the register. Who is not registered is "
                                  "registered first.")};
            return storage::goingOn(m_writer, typed.volunteer);
        }
        const Id<Volunteer> named =
            typed.volunteer.isNull() ? typed.volunteer : storage::goingOn(m_writer, typed.volunteer);
        const auto whose = [&](const auto& hasRow) {
            std::vector<Id<Volunteer>> found;
            for (const Assignment& a : m_seats) {
                if ((named.isNull() || named == a.volunteer) && hasRow(a.volunteer))
                    found.push_back(a.volunteer);
            }
            return found;
        };
        const auto isRowOf = [&](Id<Volunteer> id) { return rowCodeOf(m_row.shift.id, id) == code; };
        std::vector<Id<Volunteer>> meant = whose(isRowOf);
        if (meant.empty()) // printed before two records of one person became one
            meant = whose([&](Id<Volunteer> id) {
                const std::vector<Volunteer> merged = storage::mergedInto(m_writer, id);
                return std::any_of(merged.begin(), merged.end(), [&](const Volunteer& v) { return isRowOf(v.id); });
            });
        if (meant.size() == 1)
            return meant.front();
        if (meant.empty())
            return Problem{u"unknown_row"_s, u"code"_s,
                           tr("Nobody on this shift has this row. If the person was taken off the shift after "
                              "printing, enter the person in a blank line.")};
        return Problem{u"ambiguous"_s, u"code"_s,
                       tr("%1 people of this shift have this row. Enter each in a blank line.").arg(meant.size())};
    }

    void readKept(const std::vector<ReadRow>& rows)
    {
        std::vector<Id<Volunteer>> people;
        for (const ReadRow& row : rows)
            people.push_back(row.volunteer);
        const QDate day = localDate(m_row.shift.starts);
        for (const ServiceRecord& r : storage::recordsOfPeople(m_writer, people, day.addDays(-1), day.addDays(1))) {
            if (r.shift == m_row.shift.id)
                m_kept[r.volunteer.text()].push_back(r);
        }
    }

    void store(const ReadRow& row)
    {
        const std::vector<ServiceRecord> kept = m_kept.value(row.volunteer.text());
        const bool isOpen = std::any_of(kept.begin(), kept.end(), isOpenRecord);
        if (isSame(row, kept)) {
            ++m_done.unchanged;
            return;
        }
        const bool isNew = kept.empty() && !isMarked(row);
        if (!isNew && !(isOpen && kept.size() == 1) && m_reasons.correction.trimmed().isEmpty())
            return tellDifference(row, kept);
        if (std::any_of(kept.begin(), kept.end(),
                        [](const ServiceRecord& r) { return r.state == RecordState::Approved; }))
            return refuse(*row.typed, Problem{u"approved"_s, u"in"_s,
                                              tr("This time is approved already. Take the approval back first (Hours), "
                                                 "then correct it.")});
        if (row.mark.mark == SheetMark::Served)
            storeServed(row, kept);
        else
            storeAway(row, kept);
    }

    [[nodiscard]] const Assignment* seatOf(Id<Volunteer> id) const
    {
        const auto at = m_seats.constFind(id.text());
        return at == m_seats.constEnd() ? nullptr : &*at;
    }
    /// Somebody has said already how it ended.
    [[nodiscard]] bool isMarked(const ReadRow& row) const
    {
        const Assignment* seat = seatOf(row.volunteer);
        return seat != nullptr && row.mark.mark == SheetMark::Served &&
               (seat->state == AssignmentState::Absent || seat->state == AssignmentState::Excused);
    }
    static AssignmentState stateOf(SheetMark mark)
    {
        return mark == SheetMark::Absent    ? AssignmentState::Absent
               : mark == SheetMark::Excused ? AssignmentState::Excused
                                            : AssignmentState::Served;
    }
    [[nodiscard]] bool isSame(const ReadRow& row, const std::vector<ServiceRecord>& kept) const
    {
        const Assignment* seat = seatOf(row.volunteer);
        if (row.mark.mark != SheetMark::Served)
            return kept.empty() && seat != nullptr && seat->state == stateOf(row.mark.mark);
        if (kept.empty())
            return false;
        int minutes = 0;
        for (const ServiceRecord& r : kept)
            minutes += r.minutes;
        return Span{kept.front().starts, kept.back().ends} == row.mark.present && minutes == row.mark.minutes;
    }

    void tellDifference(const ReadRow& row, const std::vector<ServiceRecord>& kept)
    {
        SheetDifference told;
        const Assignment* seat = seatOf(row.volunteer);
        told.name = storage::person(m_writer, row.volunteer).value_or(Volunteer{}).name;
        told.keptState = seat == nullptr ? AssignmentState::Proposed : seat->state;
        told.typed = row.mark;
        if (!kept.empty())
            told.kept = {kept.front().starts, kept.back().ends};
        for (const ServiceRecord& r : kept)
            told.keptMinutes += r.minutes;
        m_done.differences.push_back(std::move(told));
    }

    void storeServed(const ReadRow& row, const std::vector<ServiceRecord>& kept)
    {
        const auto person = storage::person(m_writer, row.volunteer);
        if (!person)
            return refuse(*row.typed, registerFirst());
        const Assignment* known = seatOf(row.volunteer);
        Seated seated;
        if (Problems problems = seat(m_writer, m_row, *person, known == nullptr ? std::nullopt : std::optional(*known),
                                     AssignmentState::Served, m_reasons.override, seated);
            !problems.empty())
            return refuse(*row.typed, problems);
        if (const QString remark = row.typed->remark.trimmed(); !remark.isEmpty()) {
            seated.assignment.note = remark;
            m_writer.put(storage::assignmentTable(), seated.assignment);
        }
        ServiceRecord record =
            kept.empty() ? recordOn(m_row, row.volunteer, RecordSource::Paper, m_ws.actor()) : kept.front();
        if (kept.empty())
            record.id = freeId(row.volunteer);
        record.source = RecordSource::Paper;
        record.starts = row.mark.present.from;
        record.ends = row.mark.present.to;
        record.minutes = row.mark.minutes;
        record.evidence = sheetCodeOf(m_row.shift);
        m_writer.put(storage::serviceRecordTable(), record);
        // The sheet says it of all turns together.
        for (std::size_t turn = 1; turn < kept.size(); ++turn)
            m_writer.remove(storage::serviceRecordTable(), kept[turn].id.text());
        ++m_done.written;
    }

    /// A record that was rejected keeps its id.
    [[nodiscard]] Id<ServiceRecord> freeId(Id<Volunteer> volunteer) const
    {
        int turn = 1;
        while (m_writer.find(storage::serviceRecordTable(), turnId(m_row.shift.id, volunteer, turn).text()))
            ++turn;
        return turnId(m_row.shift.id, volunteer, turn);
    }

    void storeAway(const ReadRow& row, const std::vector<ServiceRecord>& kept)
    {
        const Assignment* known = seatOf(row.volunteer);
        if (known == nullptr)
            return refuse(*row.typed, Problem{u"unknown_row"_s, u"in"_s,
                                              tr("Who was not expected is not absent. Leave the line empty.")});
        for (const ServiceRecord& r : kept)
            m_writer.remove(storage::serviceRecordTable(), r.id.text());
        Assignment away = *known;
        away.state = stateOf(row.mark.mark);
        if (const QString remark = row.typed->remark.trimmed(); !remark.isEmpty())
            away.note = remark;
        m_writer.put(storage::assignmentTable(), away);
        ++m_done.written;
    }

    storage::Writer& m_writer;
    const Workspace& m_ws;
    const EntryReasons& m_reasons;
    SheetsEntered& m_done;
    ShiftRow m_row;
    QHash<QString, Assignment> m_seats;                ///< by person
    QHash<QString, std::vector<ServiceRecord>> m_kept; ///< of this shift, by person
    Problems m_problems;
};

} // namespace

Outcome<SheetsEntered> enterSheets(Workspace& ws, const std::vector<TypedSheet>& sheets, const EntryReasons& reasons)
{
    SheetsEntered done;
    QStringList why{reasons.correction.trimmed(), reasons.override.trimmed()};
    why.removeAll(QString());
    auto changes = ws.write({u"hours.sheet"_s, why.join(u"；"_s)}, [&](storage::Writer& writer) {
        done = {}; // on a server the work may be run again
        Problems problems;
        for (const TypedSheet& sheet : sheets) {
            for (Problem& problem : TypedSheetWriter(writer, ws, reasons, done).run(sheet))
                problems.push_back(std::move(problem));
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
