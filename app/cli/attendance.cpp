// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who came and how long: checkin, checkout, enter-sheet, print sign-in.

#include "app/cli/attendance.h"

#include "app/cli/document_output.h"
#include "core/domain/when.h"
#include "core/report/sign_in_sheet.h"
#include "core/usecases/rota/attendance.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/sheet_file.h"
#include "core/usecases/volunteers/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct AttendanceWords
{
    std::string person, shift, site, post, at, reason, remark, file, sheet, correction;
    std::optional<int> rest;
    bool isIll = false;
};

/// A moment, or a time of today. Unset for "".
Outcome<Instant> momentOf(const Workspace& ws, const std::string& typed)
{
    const QString said = text(typed);
    if (said.isEmpty())
        return Instant{};
    if (const auto instant = fromIsoText(said))
        return *instant;
    if (const auto time = parseTime(said))
        return atLocal(ws.today().addDays(time->isNextDay ? 1 : 0), time->time);
    const auto moment = parseMoment(said);
    if (moment)
        return *moment;
    return Problem{u"bad_time"_s, u"at"_s, tr("\"%1\" is no time. Write 08:05, or 2022-03-20T08:05.").arg(said)};
}

/// By number, else among those who are expected at that time.
Outcome<Id<Volunteer>> whoIs(const Workspace& ws, const std::string& typed, Instant at)
{
    auto person = personCalled(ws, text(typed));
    if (person || person.problems().front().code != u"unknown_volunteer")
        return person;
    return expectedCalled(ws, text(typed), at);
}

Outcome<Id<Shift>> shiftOf(const Workspace& ws, const AttendanceWords& o, Id<Volunteer> person, Instant at)
{
    if (o.shift.empty())
        return shiftToComeTo(ws, {person, text(o.site), text(o.post), at});
    if (const auto shift = findShift(ws, text(o.shift)))
        return *shift;
    return sheetCalled(ws, text(o.shift));
}

QJsonObject recordJson(const ServiceRecord& r)
{
    return {{u"record"_s, r.id.text()},     {u"volunteer"_s, r.volunteer.text()}, {u"shift"_s, r.shift.text()},
            {u"in"_s, isoOrNull(r.starts)}, {u"out"_s, isoOrNull(r.ends)},        {u"minutes"_s, r.minutes},
            {u"source"_s, wordOf(r.source)}};
}

Exit runCheckIn(const AttendanceWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto at = momentOf(*ws, o.at);
    if (!at)
        return run.out().refused(at.problems());
    const auto person = whoIs(*ws, o.person, *at);
    if (!person)
        return run.out().refused(person.problems());
    const auto shift = shiftOf(*ws, o, *person, *at);
    if (!shift)
        return run.out().refused(shift.problems());
    const auto done = checkIn(*ws, {*person, *shift, *at, text(o.reason)});
    if (!done)
        return run.out().refused(done.problems());
    QJsonObject result = recordJson(done->record);
    result.insert(u"walk_in"_s, done->isWalkIn);
    result.insert(u"changeset"_s, done->changes.entry);
    QJsonArray warnings;
    for (const Reason& reason : done->unfit)
        warnings.append(QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}});
    result.insert(u"warnings"_s, warnings);
    const QString said = tr("%1 signed in at %2.").arg(done->name, toLocalText(done->record.starts));
    run.out().result(result,
                     done->unfit.empty()
                         ? said
                         : said + u' ' +
                               tr("Speaks against it by now: %1.").arg(Verdict{Fit::DoesNotFit, done->unfit}.text()));
    return Exit::Done;
}

Exit runCheckOut(const AttendanceWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto at = momentOf(*ws, o.at);
    if (!at)
        return run.out().refused(at.problems());
    auto person = whoIs(*ws, o.person, *at);
    if (!person && at->isSet()) { // who is there now, when the time typed is not one of his shift
        if (auto present = whoIs(*ws, o.person, {}))
            person = std::move(present);
    }
    if (!person)
        return run.out().refused(person.problems());
    const auto done = checkOut(*ws, {*person, *at, o.rest, o.isIll, text(o.remark)});
    if (!done)
        return run.out().refused(done.problems());
    QJsonObject result = recordJson(done->record);
    result.insert(u"changeset"_s, done->changes.entry);
    run.out().result(result, tr("%1 signed out at %2: %3 minutes.")
                                 .arg(done->name, toLocalText(done->record.ends))
                                 .arg(done->record.minutes));
    return Exit::Done;
}

/// The sheets of a file with the people of their blank lines.
Outcome<std::vector<TypedSheet>> typedSheets(const Workspace& ws, const SheetFile& file)
{
    std::vector<TypedSheet> sheets;
    Problems problems;
    for (const SheetFilePart& part : file.sheets) {
        TypedSheet sheet{part.shift, {}};
        for (const SheetFileRow& row : part.rows) {
            sheet.rows.push_back(row.typed);
            if (row.person.isEmpty())
                continue;
            if (const auto person = personCalled(ws, row.person))
                sheet.rows.back().volunteer = *person;
            else
                for (Problem problem : person.problems()) {
                    problem.text = tr("Line %1: %2").arg(row.typed.line).arg(problem.text);
                    problems.push_back(std::move(problem));
                }
        }
        sheets.push_back(std::move(sheet));
    }
    if (!problems.empty())
        return problems;
    return sheets;
}

QString keptText(const SheetDifference& d)
{
    if (!d.kept.from.isSet())
        return wordOf(d.keptState);
    return u"%1–%2 (%3)"_s.arg(toLocalText(d.kept.from), d.kept.to.isSet() ? toLocalText(d.kept.to) : QString())
        .arg(d.keptMinutes);
}

QString typedText(const SheetDifference& d)
{
    if (d.typed.mark != SheetMark::Served)
        return wordOf(d.typed.mark);
    return u"%1–%2 (%3)"_s.arg(toLocalText(d.typed.present.from), toLocalText(d.typed.present.to)).arg(d.typed.minutes);
}

Exit runEnterSheet(const AttendanceWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    Id<Shift> first;
    if (!o.sheet.empty()) {
        const auto called = sheetCalled(*ws, text(o.sheet));
        if (!called)
            return run.out().refused(called.problems());
        first = *called;
    }
    const auto file = readSheetFile(*ws, text(o.file), first, run.progress());
    if (!file)
        return run.out().refused(file.problems());
    const auto sheets = typedSheets(*ws, *file);
    if (!sheets)
        return run.out().refused(sheets.problems());
    const auto done = enterSheets(*ws, *sheets, {text(o.reason), text(o.correction)});
    if (!done)
        return run.out().refused(done.problems());
    QJsonArray differences;
    QStringList said{tr("%1 rows entered, %2 known already, %3 without a time, %4 differ and were left.")
                         .arg(done->written)
                         .arg(done->unchanged)
                         .arg(file->empty)
                         .arg(done->differences.size())};
    for (const SheetDifference& d : done->differences) {
        differences.append(QJsonObject{{u"name"_s, d.name}, {u"kept"_s, keptText(d)}, {u"typed"_s, typedText(d)}});
        said << tr("%1: kept %2, typed %3").arg(d.name, keptText(d), typedText(d));
    }
    if (!done->differences.empty())
        said << tr("What was typed is right? Enter the file again with --correct and the reason.");
    run.out().result({{u"written"_s, done->written},
                      {u"unchanged"_s, done->unchanged},
                      {u"empty"_s, file->empty},
                      {u"differences"_s, differences},
                      {u"changeset"_s, done->changes.entry}},
                     said.join(u'\n'));
    return Exit::Done;
}

} // namespace

void addSignInOptions(CLI::App& app, SignInPrint& o)
{
    app.add_option("--site", o.site, tr("Name or id of a site: its shifts of the day").toStdString());
    app.add_option("--blank-lines", o.lines, tr("Blank lines for walk-ins, on each sheet").toStdString());
}

Exit printSignInSheets(const SignInPrint& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    SheetChoice choice;
    choice.site = text(o.site);
    const auto day = o.day.empty() ? Outcome<QDate>(ws->today()) : parseDay(text(o.day));
    if (!day)
        return run.out().refused(day.problems());
    choice.day = *day;
    if (!o.shift.empty()) {
        const auto shift = findShift(*ws, text(o.shift));
        if (!shift)
            return run.out().refused(
                {{u"unknown_shift"_s, u"shift"_s,
                  tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))}});
        choice.shifts = {*shift};
    }
    const auto sheets = sheetsToPrint(*ws, choice, o.lines);
    if (!sheets)
        return run.out().refused(sheets.problems());
    writeDocument(report::signInDocument(*sheets), text(o.out));
    QJsonArray rows;
    for (const ShiftSheet& sheet : sheets->sheets)
        rows.append(QJsonObject{{u"shift"_s, sheet.row.shift.id.text()},
                                {u"code"_s, sheet.code},
                                {u"people"_s, qint64(sheet.people.size())},
                                {u"blank_lines"_s, sheet.blankCodes.size()}});
    run.out().result({{u"out"_s, text(o.out)}, {u"sheets"_s, rows}}, tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareCheckIn(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AttendanceWords>();
    CLI::App* app = parent.add_subcommand("checkin", tr("Sign somebody in who came to a shift").toStdString());
    app->add_option("person", o->person,
                    tr("Id, document number, badge number, or name of who is expected").toStdString())
        ->required();
    app->add_option("--shift", o->shift, tr("Id of the shift, or number of its sheet").toStdString());
    app->add_option("--site", o->site, tr("Name or id of the site").toStdString());
    app->add_option("--post", o->post, tr("Name or id of the post").toStdString());
    app->add_option("--at", o->at, "08:05 | 2022-03-20T08:05");
    app->add_option("--override", o->reason, tr("Reason for setting a rule aside").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runCheckIn(*o, run); }; });
}

void declareCheckOut(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AttendanceWords>();
    CLI::App* app = parent.add_subcommand("checkout", tr("Sign somebody out who leaves a shift").toStdString());
    app->add_option("person", o->person,
                    tr("Id, document number, badge number, or name of who is expected").toStdString())
        ->required();
    app->add_option("--at", o->at, "12:05 | 2022-03-20T12:05");
    app->add_option("--break", o->rest,
                    tr("Minutes of breaks, which do not count; by default those of the shift").toStdString());
    app->add_flag("--ill", o->isIll, tr("Left because of falling ill").toStdString());
    app->add_option("--remark", o->remark, tr("Kept with the assignment").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runCheckOut(*o, run); }; });
}

void declareEnterSheet(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AttendanceWords>();
    CLI::App* app = parent.add_subcommand("enter-sheet", tr("Enter sign-in sheets typed into a file").toStdString());
    app->add_option("file", o->file, "F.csv|.xlsx")->required();
    app->add_option("--sheet", o->sheet, tr("Number of the sheet, or id of the shift").toStdString());
    app->add_option("--override", o->reason, tr("Reason for setting a rule aside").toStdString());
    app->add_option("--correct", o->correction, tr("Why times that differ from those kept are right").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runEnterSheet(*o, run); }; });
}

} // namespace redvest::cli
