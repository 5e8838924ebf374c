// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eligibility_limits.h"

#include "core/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAsUsual = 0;
constexpr int kDaysOfWeek = 7;
const QString kClock = u"HH:mm"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

int said(int value, int usual)
{
    return value == kAsUsual ? usual : value;
}

QTime said(const QString& text, QTime usual)
{
    const QTime time = QTime::fromString(text, kClock);
    return time.isValid() ? time : usual;
}

int noted(int value, int usual)
{
    return value == usual ? kAsUsual : value;
}

QString noted(QTime value, QTime usual)
{
    return value == usual ? QString() : value.toString(kClock);
}

/// A span that is set in hours; `least` may be more than the bounds'.
void checkSpan(Problems& problems, const QString& field, int minutes, LimitBounds bounds, int usual)
{
    if (!bounds.contains(minutes) || minutes % kLimitStep != 0)
        problems.push_back(
            {field, field,
             tr("From %1 to %2 hours, in whole or half hours; usual are %3. You wrote %4.")
                 .arg(hoursText(bounds.least), hoursText(bounds.most), hoursText(usual), hoursText(minutes))});
}

} // namespace

EligibilityLimits limitsSaid(const Office& office)
{
    const EligibilityLimits usual;
    return {said(office.restMinutes, usual.restMinutes),
            said(office.dayMinutes, usual.dayMinutes),
            said(office.weekMinutes, usual.weekMinutes),
            said(office.daysInRow, usual.daysInRow),
            said(office.elderAge, usual.elderAge),
            said(office.nightFrom, usual.nightFrom),
            said(office.nightTo, usual.nightTo),
            said(office.suitMinutes, usual.suitMinutes),
            said(office.stretchMinutes, usual.stretchMinutes),
            said(office.healthMinutes, usual.healthMinutes)};
}

EligibilityLimits eligibilityLimits(const Office& office)
{
    const EligibilityLimits usual;
    EligibilityLimits limits = limitsSaid(office);
    const auto keepWithin = [](int& value, LimitBounds bounds, int otherwise) {
        if (!bounds.contains(value))
            value = otherwise;
    };
    keepWithin(limits.restMinutes, kRestBounds, usual.restMinutes);
    keepWithin(limits.dayMinutes, kDayBounds, usual.dayMinutes);
    keepWithin(limits.weekMinutes, kWeekBounds, usual.weekMinutes);
    keepWithin(limits.suitMinutes, kSuitBounds, usual.suitMinutes);
    keepWithin(limits.stretchMinutes, kStretchBounds, usual.stretchMinutes);
    keepWithin(limits.healthMinutes, kHealthBounds, usual.healthMinutes);
    keepWithin(limits.daysInRow, kRowBounds, usual.daysInRow);
    keepWithin(limits.elderAge, kElderBounds, usual.elderAge);
    // What one desk says of the day and another of the week, or of the two ends of the night, meets in a merge only.
    limits.weekMinutes = std::max(limits.weekMinutes, limits.dayMinutes);
    if (limits.nightFrom == limits.nightTo) {
        limits.nightFrom = usual.nightFrom;
        limits.nightTo = usual.nightTo;
    }
    return limits;
}

Office withLimits(Office office, const EligibilityLimits& limits)
{
    const EligibilityLimits usual;
    office.restMinutes = noted(limits.restMinutes, usual.restMinutes);
    office.dayMinutes = noted(limits.dayMinutes, usual.dayMinutes);
    office.weekMinutes = noted(limits.weekMinutes, usual.weekMinutes);
    office.suitMinutes = noted(limits.suitMinutes, usual.suitMinutes);
    office.stretchMinutes = noted(limits.stretchMinutes, usual.stretchMinutes);
    office.healthMinutes = noted(limits.healthMinutes, usual.healthMinutes);
    office.daysInRow = noted(limits.daysInRow, usual.daysInRow);
    office.elderAge = noted(limits.elderAge, usual.elderAge);
    office.nightFrom = noted(limits.nightFrom, usual.nightFrom);
    office.nightTo = noted(limits.nightTo, usual.nightTo);
    return office;
}

Problems whyNotLimits(const EligibilityLimits& limits)
{
    const EligibilityLimits usual;
    Problems problems;
    checkSpan(problems, u"rest_hours"_s, limits.restMinutes, kRestBounds, usual.restMinutes);
    checkSpan(problems, u"day_hours"_s, limits.dayMinutes, kDayBounds, usual.dayMinutes);
    checkSpan(problems, u"week_hours"_s, limits.weekMinutes, kWeekBounds, usual.weekMinutes);
    if (kWeekBounds.contains(limits.weekMinutes) && limits.weekMinutes < limits.dayMinutes)
        problems.push_back({u"week_hours"_s, u"week_hours"_s,
                            tr("Seven days have no less than one of them: write at least %1 hours, or less for a day.")
                                .arg(hoursText(limits.dayMinutes))});
    checkSpan(problems, u"suit_hours"_s, limits.suitMinutes, kSuitBounds, usual.suitMinutes);
    checkSpan(problems, u"stretch_hours"_s, limits.stretchMinutes, kStretchBounds, usual.stretchMinutes);
    checkSpan(problems, u"health_hours"_s, limits.healthMinutes, kHealthBounds, usual.healthMinutes);
    if (!kRowBounds.contains(limits.daysInRow))
        problems.push_back(
            {u"days_in_row"_s, u"days_in_row"_s,
             tr("From %1 to %2 days; usual are %3.").arg(kRowBounds.least).arg(kRowBounds.most).arg(usual.daysInRow)});
    if (!kElderBounds.contains(limits.elderAge))
        problems.push_back({u"elder_age"_s, u"elder_age"_s,
                            tr("From %1 to %2 years; usual are %3.")
                                .arg(kElderBounds.least)
                                .arg(kElderBounds.most)
                                .arg(usual.elderAge)});
    if (!limits.nightFrom.isValid() || !limits.nightTo.isValid() || limits.nightFrom == limits.nightTo)
        problems.push_back({u"night_to"_s, u"night_to"_s,
                            tr("The night ends at another time of day than it begins; usual are %1 to %2.")
                                .arg(usual.nightFrom.toString(kClock), usual.nightTo.toString(kClock))});
    return problems;
}

int daysAround(const EligibilityLimits& limits)
{
    return std::max(kDaysOfWeek, limits.daysInRow) + 1;
}

} // namespace redvest
