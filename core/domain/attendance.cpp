// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/attendance.h"

#include "core/domain/service_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

Instant onDay(QDate day, const ClockTime& clock)
{
    return atLocal(day.addDays(clock.isNextDay ? 1 : 0), clock.time);
}

Problem outBeforeIn(Span shift, Span present)
{
    return {u"out_before_in"_s, u"out"_s,
            tr("Came at %1 and left at %2: that is not on this shift (%3). Correct one of the times.")
                .arg(toLocalText(present.from), toLocalText(present.to), clockText(shift))};
}

bool isOneOf(const QString& typed, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return typed.compare(word, Qt::CaseInsensitive) == 0; });
}

/// 8 and 08 are whole hours on a sheet.
Outcome<ClockTime> sheetTime(const QString& typed, const QString& field)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int hour = text.toInt(&isNumber);
    auto read =
        isNumber && text.size() <= 2 && hour >= 0 && hour <= 24 ? parseTime(u"%1:00"_s.arg(hour)) : parseTime(text);
    if (read)
        return read;
    Problems problems = read.problems();
    for (Problem& p : problems)
        p.field = field;
    return problems;
}

Outcome<int> breakTyped(const QString& rest)
{
    const QString text = rest.trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    if (const int minutes = text.toInt(&isNumber); isNumber)
        return minutes;
    auto read = parseMinutes(text);
    if (read)
        return read;
    Problems problems = read.problems();
    for (Problem& p : problems)
        p.field = u"break"_s;
    return problems;
}

} // namespace

bool isOpenRecord(const ServiceRecord& r)
{
    return r.source == RecordSource::CheckIn && r.state == RecordState::Submitted && r.starts.isSet() &&
           !r.ends.isSet() && r.minutes == 0;
}

Id<ServiceRecord> turnId(Id<Shift> shift, Id<Volunteer> volunteer, int turn)
{
    return {namedUuid({u"service_record"_s, shift.text(), volunteer.text(), QString::number(turn)})};
}

bool maySignInAt(Span shift, Instant at)
{
    return at >= plusMinutes(shift.from, -kEarliestMinutes) && at < shift.to;
}

QString clockText(Span span)
{
    const QString next = localDate(span.from) == localDate(span.to) ? QString() : u"次日"_s;
    return localTime(span.from).toString(u"HH:mm"_s) + u'–' + next + localTime(span.to).toString(u"HH:mm"_s);
}

Outcome<Instant> arrivalAt(Span shift, const ClockTime& clock)
{
    const QDate day = localDate(shift.from);
    std::optional<Instant> nearest;
    const auto far = [&](Instant at) { return std::abs(at.ms - shift.from.ms); };
    for (const int days : {-1, 0, 1}) {
        const Instant at = onDay(day.addDays(days), clock);
        const bool isMeant = !clock.isNextDay || days == 0;
        if (isMeant && maySignInAt(shift, at) && (!nearest || far(at) < far(*nearest)))
            nearest = at;
    }
    if (nearest)
        return *nearest;
    return Problem{u"wrong_time"_s, u"in"_s,
                   tr("%1 is no time to come to this shift (%2): people sign in from two hours before it begins until "
                      "it ends. Correct the time, or choose the shift it belongs to.")
                       .arg(clock.time.toString(u"HH:mm"_s), clockText(shift))};
}

Outcome<Instant> departureAt(Span shift, Instant came, const ClockTime& clock)
{
    Instant at = atLocal(localDate(came), clock.time);
    if (at <= came)
        at = plusMinutes(at, kMostOfDay);
    if (at > plusMinutes(shift.to, kLatestMinutes))
        return outBeforeIn(shift, {came, at});
    return at;
}

Outcome<int> minutesServed(Span shift, Span present, int breakMinutes)
{
    if (present.to <= present.from)
        return outBeforeIn(shift, present);
    if (present.to > plusMinutes(shift.to, kLatestMinutes) || present.minutes() > kMostOfDay)
        return Problem{u"out_too_late"_s, u"out"_s,
                       tr("Left at %1, long after the shift ended (%2). Say the time when the person really left.")
                           .arg(toLocalText(present.to), clockText(shift))};
    if (breakMinutes < 0 || breakMinutes >= present.minutes())
        return Problem{u"break"_s, u"break"_s,
                       tr("A break of %1 minutes does not fit into the %2 minutes the person was there. Correct it.")
                           .arg(breakMinutes)
                           .arg(present.minutes())};
    return int(present.minutes()) - breakMinutes;
}

Outcome<MarkTyped> markTyped(Span shift, const QString& in, const QString& out, const QString& rest)
{
    const QString word = in.trimmed();
    if (isOneOf(word, {u"缺席", u"缺勤", u"缺", u"-", u"absent"}))
        return MarkTyped{SheetMark::Absent, {}, 0};
    if (isOneOf(word, {u"请假", u"假", u"excused"}))
        return MarkTyped{SheetMark::Excused, {}, 0};
    MarkTyped typed;
    typed.present = shift;
    if (!isOneOf(word, {u"=", u"√", u"✓", u"计划", u"planned"})) {
        if (word.isEmpty() || out.trimmed().isEmpty())
            return Problem{u"required"_s, word.isEmpty() ? u"in"_s : u"out"_s,
                           tr("One of the two times is missing. Write both, = for the times planned, or 缺席.")};
        const auto came = sheetTime(word, u"in"_s);
        const auto left = sheetTime(out, u"out"_s);
        if (!came)
            return came.problems();
        if (!left)
            return left.problems();
        const auto from = arrivalAt(shift, *came);
        if (!from)
            return from.problems();
        const auto to = departureAt(shift, *from, *left);
        if (!to)
            return to.problems();
        typed.present = {*from, *to};
    }
    const auto pause = breakTyped(rest);
    if (!pause)
        return pause.problems();
    const auto minutes = minutesServed(shift, typed.present, *pause);
    if (!minutes)
        return minutes.problems();
    typed.minutes = *minutes;
    return typed;
}

bool isRowEmpty(const QString& in, const QString& out)
{
    return in.trimmed().isEmpty() && out.trimmed().isEmpty();
}

} // namespace redvest
