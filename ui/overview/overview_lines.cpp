// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_lines.h"

#include "ui/overview/finding_words.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostUrgent = 50;

/// Time first, so that the times stand under one another: "18:00 火车站东南出口 夜间值守".
QString urgentText(const GapRow& row, Span window)
{
    const QDate day = localDate(row.span.from);
    QString when = localTime(row.span.from).toString(u"HH:mm"_s);
    if (day != localDate(window.from))
        when.prepend(day.toString(u"MM-dd "_s));
    const bool isNamedAfterSite = row.name.contains(row.site);
    return when + u"  "_s + (isNamedAfterSite ? QString() : row.site + u' ') + row.name;
}

} // namespace

std::vector<Line> urgentLines(const Overview& all)
{
    std::vector<Line> lines;
    for (const GapRow& row : all.urgent.rows) {
        if (lines.size() == kMostUrgent)
            break;
        const QString words = QCoreApplication::translate("OverviewPage", "short %1 / %2");
        lines.push_back({row.code, urgentText(row, all.urgentWindow), words.arg(row.seats.gap()).arg(row.seats.needed),
                         Tone::Plain});
    }
    return lines;
}

std::vector<Line> findingLines(const std::vector<Finding>& findings)
{
    std::vector<Line> lines;
    for (const Finding& finding : findings)
        lines.push_back({QString::number(static_cast<int>(finding.kind)), findingText(finding.kind),
                         findingCount(finding), finding.kind == FindingKind::StockExpired ? Tone::Alarm : Tone::Plain});
    return lines;
}

} // namespace redvest::ui
