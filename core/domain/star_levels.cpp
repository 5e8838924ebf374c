// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/star_levels.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinutesOfHour = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("Honours", text);
}

QString textOf(const StarLevels& levels)
{
    QStringList hours;
    for (const int h : levels.hours)
        hours << QString::number(h);
    return hours.join(u' ');
}

} // namespace

StarLevels levelsSaid(const Office& office)
{
    const QStringList words = office.starHours.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != kStarCount)
        return {};
    StarLevels levels;
    for (std::size_t i = 0; i < levels.hours.size(); ++i) {
        bool isNumber = false;
        levels.hours[i] = words[qsizetype(i)].toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return levels;
}

StarLevels starLevels(const Office& office)
{
    const StarLevels levels = levelsSaid(office);
    return whyNotStarLevels(levels).empty() ? levels : StarLevels{};
}

Office withStarLevels(Office office, const StarLevels& levels)
{
    office.starHours = levels == StarLevels{} ? QString() : textOf(levels);
    return office;
}

Problems whyNotStarLevels(const StarLevels& levels)
{
    const auto& hours = levels.hours;
    const bool isWithin = std::all_of(hours.begin(), hours.end(), [](int h) { return 1 <= h && h <= kMostStarHours; });
    const bool rises = std::adjacent_find(hours.begin(), hours.end(), std::greater_equal<>()) == hours.end();
    if (isWithin && rises)
        return {};
    return {{u"star_hours"_s, u"star_hours"_s,
             tr("Write five numbers of hours from 1 to %1, each more than the one before; usual are %2. You wrote %3.")
                 .arg(QString::number(kMostStarHours), textOf(StarLevels{}), textOf(levels))}};
}

int starOf(qint64 minutes, const StarLevels& levels)
{
    int level = 0;
    for (const int hours : levels.hours)
        level += minutes >= hours * kMinutesOfHour ? 1 : 0;
    return level;
}

QString starName(int level)
{
    static const QString numbers = u"一二三四五"_s;
    return level < 1 || level > kStarCount ? QString() : numbers[level - 1] + u"星志愿者"_s;
}

} // namespace redvest
