// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shift_breaks.h"

#include "core/base/text.h"
#include "core/domain/when.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMinutesWord = u"分钟"_s;
constexpr QChar kBetween = u'、';
constexpr qsizetype kClockLength = 5; // 12:00
constexpr qint64 kMinuteMs = 60'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

Problem refused(const QString& code, const QString& text)
{
    return {code, u"breaks"_s, text};
}

Problem unreadable(const QString& typed)
{
    return refused(u"break_form"_s,
                   tr("\"%1\" says no break. Write the times, for example 12:00–12:30, or the minutes, for example 30.")
                       .arg(typed.left(60)));
}

QString timesText(const ClockSpan& span)
{
    return span.from.toString(u"HH:mm"_s) + u'–' + span.to.toString(u"HH:mm"_s);
}

/// "12:00" at `at` of the text; invalid where it is none.
QTime clockAt(const QString& text, qsizetype at)
{
    const auto digit = [&](qsizetype i) { return text[at + i].unicode() - u'0'; };
    if (at + kClockLength > text.size() || text[at + 2] != u':')
        return {};
    for (const qsizetype i : {0, 1, 3, 4}) {
        if (digit(i) < 0 || digit(i) > 9)
            return {};
    }
    return QTime(digit(0) * 10 + digit(1), digit(3) * 10 + digit(4));
}

/// Minutes alone; -1 where it says times or nothing.
qint64 minutesAlone(const QString& breaks)
{
    bool isNumber = false;
    const int minutes = breaks.endsWith(kMinutesWord) ? breaks.chopped(kMinutesWord.size()).toInt(&isNumber) : 0;
    return isNumber ? minutes : -1;
}

/// The first such times of the shift, in the order they are said.
std::vector<Span> timesSaid(const QString& breaks, Span shift)
{
    std::vector<Span> spans;
    const QDate day = localDate(shift.from);
    for (const QString& part : breaks.split(kBetween, Qt::SkipEmptyParts)) {
        const QTime from = clockAt(part, 0);
        const QTime to = clockAt(part, kClockLength + 1);
        if (!from.isValid() || !to.isValid())
            return {};
        Span span{atLocal(day, from), {}};
        if (span.from < shift.from)
            span.from = atLocal(day.addDays(1), from);
        span.to = atLocal(localDate(span.from), to);
        if (span.to <= span.from)
            span.to = atLocal(localDate(span.from).addDays(1), to);
        spans.push_back(span);
    }
    return spans;
}

std::vector<Span> spansSaid(const QString& breaks, Span shift)
{
    if (breaks.isEmpty())
        return {};
    if (const qint64 minutes = minutesAlone(breaks); minutes >= 0)
        return {middleOf(shift, minutes)};
    std::vector<Span> spans = timesSaid(breaks, shift);
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    return spans;
}

bool liesWithin(Span span, Span shift)
{
    return span.from >= shift.from && span.to <= shift.to;
}

} // namespace

Outcome<QString> tidyBreaks(const QString& typed)
{
    static const QRegularExpression s_between(u"[、，,;；/]+"_s);
    const QString text = normalised(typed);
    if (text.isEmpty() || text == u"无"_s || text == u"-"_s)
        return QString();
    bool isNumber = false;
    if (const int minutes = text.toInt(&isNumber); isNumber && minutes > 0)
        return QString::number(minutes) + kMinutesWord;
    QStringList said;
    for (const QString& part : text.split(s_between, Qt::SkipEmptyParts)) {
        const Outcome<ClockSpan> times = parseTimes(part);
        if (!times)
            break;
        said << timesText(*times);
    }
    if (!said.isEmpty() && said.size() == text.split(s_between, Qt::SkipEmptyParts).size()) {
        said.removeDuplicates();
        return said.join(kBetween);
    }
    const Outcome<int> minutes = text.contains(u':') ? Outcome<int>(unreadable(typed)) : parseMinutes(text);
    if (minutes && *minutes > 0)
        return QString::number(*minutes) + kMinutesWord;
    return unreadable(typed);
}

std::vector<Span> breaksOf(const Shift& shift)
{
    std::vector<Span> spans = spansSaid(shift.breaks, shift.span());
    std::erase_if(spans, [&](const Span& s) { return !liesWithin(s, shift.span()) || s.to <= s.from; });
    return spans;
}

Problems whyNotBreaks(const Shift& shift)
{
    if (shift.breaks.isEmpty())
        return {};
    const std::vector<Span> spans = spansSaid(shift.breaks, shift.span());
    if (spans.empty())
        return {unreadable(shift.breaks)};
    if (minutesAlone(shift.breaks) >= shift.span().minutes())
        return {refused(u"break_long"_s,
                        tr("The breaks (%1) leave nothing of the shift. Shorten them.").arg(shift.breaks))};
    Problems problems;
    qint64 resting = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const QString said = toLocalText(spans[i].from) + u'–' + localTime(spans[i].to).toString(u"HH:mm"_s);
        resting += spans[i].minutes();
        if (!liesWithin(spans[i], shift.span()))
            problems.push_back(refused(
                u"break_outside"_s,
                tr("The break %1 does not lie within the shift. Correct its times, or those of the shift.").arg(said)));
        else if (spans[i].minutes() < kLeastBreakMinutes)
            problems.push_back(refused(u"break_short"_s,
                                       tr("A break lasts at least %1 minutes; %2 is shorter. Make it longer, or leave "
                                          "it out.")
                                           .arg(kLeastBreakMinutes)
                                           .arg(said)));
        else if (i > 0 && spans[i - 1].to > spans[i].from)
            problems.push_back(
                refused(u"break_overlap"_s,
                        tr("The break %1 begins before the one before it has ended. Correct one.").arg(said)));
    }
    if (problems.empty() && resting >= shift.span().minutes())
        problems.push_back(refused(u"break_long"_s,
                                   tr("The breaks (%1) leave nothing of the shift. Shorten them.").arg(shift.breaks)));
    return problems;
}

QString breaksWithin(const QString& breaks, Span shift)
{
    if (const qint64 minutes = minutesAlone(breaks); minutes >= 0)
        return minutes < shift.minutes() ? breaks : QString();
    QStringList kept;
    for (const QString& part : breaks.split(kBetween, Qt::SkipEmptyParts)) {
        const std::vector<Span> spans = timesSaid(part, shift);
        if (spans.size() == 1 && liesWithin(spans.front(), shift) && spans.front() != shift)
            kept << part;
    }
    return kept.join(kBetween);
}

QString breaksMoved(const QString& breaks, qint64 minutes)
{
    if (minutesAlone(breaks) >= 0)
        return breaks;
    const int seconds = int(minutes % (24 * 60)) * 60;
    QStringList moved;
    for (const QString& part : breaks.split(kBetween, Qt::SkipEmptyParts)) {
        const QTime from = clockAt(part, 0);
        const QTime to = clockAt(part, kClockLength + 1);
        if (!from.isValid() || !to.isValid())
            return breaks;
        moved << timesText({from.addSecs(seconds), to.addSecs(seconds), false});
    }
    return moved.join(kBetween);
}

int breakMinutesWithin(const Shift& shift, Span present)
{
    qint64 minutes = 0;
    for (const Span& pause : breaksOf(shift))
        minutes += Span{std::max(pause.from, present.from), std::min(pause.to, present.to)}.minutes();
    return int(minutes);
}

std::vector<Span> cutOut(Span whole, const std::vector<Span>& without)
{
    std::vector<Span> left;
    Instant from = whole.from;
    for (const Span& pause : without) {
        if (!pause.touches(whole))
            continue;
        if (pause.from > from)
            left.push_back({from, pause.from});
        from = std::max(from, pause.to);
    }
    if (from < whole.to)
        left.push_back({from, whole.to});
    return left;
}

Span middleOf(Span whole, qint64 minutes)
{
    const qint64 before = std::max<qint64>(0, (whole.minutes() - minutes) / 2);
    return {plusMinutes(whole.from, before), Instant{whole.from.ms + (before + minutes) * kMinuteMs}};
}

} // namespace redvest
