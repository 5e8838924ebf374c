// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shift_pattern.h"

#include "core/domain/shift_length.h"
#include "core/domain/when.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDayMinutes = 24 * 60;
constexpr int kMinutesPerHour = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

int minuteOf(QTime time)
{
    return time.hour() * kMinutesPerHour + time.minute();
}

/// "7:00–15:00" of a part.
QString timesOf(const PatternPart& part)
{
    const QTime ends = part.starts.addSecs(part.minutes * 60);
    return part.starts.toString(u"HH:mm"_s) + u'–' + ends.toString(u"HH:mm"_s);
}

std::vector<PatternPart> byStart(std::vector<PatternPart> parts)
{
    std::sort(parts.begin(), parts.end(),
              [](const PatternPart& a, const PatternPart& b) { return a.starts < b.starts; });
    return parts;
}

Problem wrongLength(double hours)
{
    return {
        u"shift_length"_s, u"pattern"_s,
        tr("A shift of %1 hours is not possible: it lasts at least a minute and at most 24 hours. Correct the times.")
            .arg(hours, 0, 'g', 4)};
}

Outcome<std::vector<PatternPart>> roundTheClock(int count, int hours, QTime first)
{
    if (count < 1 || hours < 1 || hours * kMinutesPerHour > kLongestShiftMinutes)
        return wrongLength(hours);
    if (count * hours * kMinutesPerHour > kDayMinutes)
        return Problem{
            u"parts_overlap"_s, u"pattern"_s,
            tr("%1 shifts of %2 hours are more than a day. Choose fewer or shorter ones.").arg(count).arg(hours)};
    std::vector<PatternPart> parts;
    for (int i = 0; i < count; ++i)
        parts.push_back({first.addSecs(i * hours * kMinutesPerHour * 60), hours * kMinutesPerHour});
    return parts;
}

Outcome<PatternPart> partOf(const QString& text)
{
    const auto times = parseTimes(text);
    if (!times) {
        Problems problems = times.problems();
        for (Problem& problem : problems)
            problem.field = u"pattern"_s;
        return problems;
    }
    const int length = minuteOf(times->to) - minuteOf(times->from) + (times->isNextDay ? kDayMinutes : 0);
    return PatternPart{times->from, length};
}

/// A part and the next one, the first of the day after standing behind the last.
void checkOverlaps(const std::vector<PatternPart>& sorted, Problems& problems)
{
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool isLast = i + 1 == sorted.size();
        const PatternPart& next = isLast ? sorted.front() : sorted[i + 1];
        const int nextStart = minuteOf(next.starts) + (isLast ? kDayMinutes : 0);
        if (minuteOf(sorted[i].starts) + sorted[i].minutes > nextStart)
            problems.push_back(
                {u"parts_overlap"_s, u"pattern"_s,
                 tr("%1 and %2 overlap. Let each shift of the pattern end before the next one starts, the next day's "
                    "too.")
                     .arg(timesOf(sorted[i]), timesOf(next))});
    }
}

std::vector<QDate> daysOf(const ShiftPattern& pattern)
{
    std::vector<QDate> days;
    for (QDate day = pattern.from; day <= pattern.to; day = day.addDays(1)) {
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        const bool isLeftOut = std::find(pattern.leftOut.begin(), pattern.leftOut.end(), day) != pattern.leftOut.end();
        if (!isLeftOut && !(pattern.isWeekdaysOnly && isWeekend))
            days.push_back(day);
    }
    return days;
}

void checkDays(const ShiftPattern& pattern, Problems& problems)
{
    const auto add = [&](const QString& code, const QString& text) { problems.push_back({code, u"to"_s, text}); };
    if (!pattern.from.isValid() || !pattern.to.isValid())
        return add(u"required"_s, tr("Say from which day to which one the pattern goes."));
    if (pattern.to < pattern.from)
        return add(u"period_reversed"_s,
                   tr("The last day (%1) lies before the first one (%2). Exchange them.")
                       .arg(pattern.to.toString(Qt::ISODate), pattern.from.toString(Qt::ISODate)));
    const qint64 days = pattern.from.daysTo(pattern.to) + 1;
    if (days > kLongestPatternDays)
        return add(u"period_too_long"_s, tr("%1 days are too many for one step: at most %2. Plan the first weeks now "
                                            "and copy a week later on.")
                                             .arg(days)
                                             .arg(kLongestPatternDays));
    if (daysOf(pattern).empty())
        add(u"no_days"_s, tr("No day is left: all of them are weekends or left out. Choose a longer period."));
}

} // namespace

Outcome<std::vector<PatternPart>> parsePattern(const QString& text, QTime first)
{
    static const QRegularExpression clock(u"^(\\d{1,3})\\s*[x×*]\\s*(\\d{1,4})\\s*h?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString wanted = text.trimmed();
    if (const auto match = clock.match(wanted); match.hasMatch())
        return roundTheClock(match.captured(1).toInt(), match.captured(2).toInt(), first);
    if (wanted.startsWith(u"day="_s))
        wanted = wanted.mid(4);
    static const QRegularExpression separators(u"[,，、;；]"_s);
    std::vector<PatternPart> parts;
    for (const QString& times : wanted.split(separators, Qt::SkipEmptyParts)) {
        const auto part = partOf(times.trimmed());
        if (!part)
            return part.problems();
        parts.push_back(*part);
    }
    if (parts.empty())
        return Problem{u"pattern_form"_s, u"pattern"_s,
                       tr("\"%1\" is no pattern. Write 3x8, 4x6, 2x12, day=08:00-17:00, or several times separated by "
                          "commas.")
                           .arg(text.trimmed())};
    return byStart(std::move(parts));
}

Problems patternProblems(const ShiftPattern& pattern)
{
    Problems problems;
    if (pattern.parts.empty())
        problems.push_back({u"required"_s, u"pattern"_s, tr("Say when the shifts of a day are, for example 3x8.")});
    bool isLengthWrong = false;
    for (const PatternPart& part : pattern.parts) {
        if (part.starts.isValid() && part.minutes >= 1 && part.minutes <= kLongestShiftMinutes)
            continue;
        isLengthWrong = true;
        problems.push_back(wrongLength(double(part.minutes) / kMinutesPerHour));
    }
    if (!isLengthWrong && !pattern.parts.empty())
        checkOverlaps(byStart(pattern.parts), problems);
    checkDays(pattern, problems);
    return problems;
}

std::vector<Span> patternSpans(const ShiftPattern& pattern)
{
    std::vector<Span> spans;
    if (!patternProblems(pattern).empty())
        return spans;
    const std::vector<PatternPart> parts = byStart(pattern.parts);
    for (const QDate day : daysOf(pattern)) {
        for (const PatternPart& part : parts) {
            const Instant starts = atLocal(day, part.starts);
            spans.push_back({starts, plusMinutes(starts, part.minutes)});
        }
    }
    return spans;
}

QString patternText(const std::vector<PatternPart>& parts)
{
    QStringList texts;
    for (const PatternPart& part : byStart(parts))
        texts << timesOf(part);
    return texts.join(u'、');
}

} // namespace redvest
