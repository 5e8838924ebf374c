// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Briefings (简报): a series has a head and a tail, an issue its number, date and words.

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QDate>

namespace redvest {

struct Series
{
    Id<Series> id;
    QString name;         ///< 报头: "静安区志愿服务简报"
    QString issuer;       ///< 编印单位
    QString notice;       ///< 保存提示: "工作资料 注意保存"; may be empty
    QString registration; ///< 简报编号, the same every issue; may be empty
    QString reportTo;     ///< 报
    QString sendTo;       ///< 送
    QString distributeTo; ///< 发
    int printRun = 0;     ///< 共印 N 份; 0 leaves it out
    bool isArchived = false;
    bool operator==(const Series&) const = default;
};

struct Issue
{
    Id<Issue> id;
    Id<Series> series;
    int year = 0;
    int number = 0; ///< 第 N 期, from 1 each year
    QDate day;      ///< the day the leader signed
    QString title;
    QString rubric;       ///< 栏目 its figures stand under: "工作动态"; may be empty
    QString opening;      ///< words before the figures; may be empty
    QString closing;      ///< words after the figures; may be empty
    QString secondRubric; ///< of the second article: "工作交流"; may be empty
    QString secondTitle;  ///< empty without a second article
    QString secondText;   ///< a paragraph a line
    QString division;     ///< scope of its figures
    Instant from;         ///< period of its figures [from, to)
    Instant to;
    Instant asOf;
    bool isArchived = false;
    bool operator==(const Issue&) const = default;
};

} // namespace redvest
