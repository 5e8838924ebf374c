// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gaps.h"

#include "core/domain/words.h"
#include "core/report/gap_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

} // namespace

QString rowName(const GapRow& row)
{
    QStringList parts;
    if (!row.place.isEmpty())
        parts << row.place;
    // Many posts are called as their site is.
    if (!row.site.isEmpty() && !row.name.contains(row.site))
        parts << row.site;
    parts << row.name;
    const bool isShift = !row.site.isEmpty() && row.span.to > row.span.from;
    if (isShift)
        parts << localDate(row.span.from).toString(u"MM-dd "_s) + localTime(row.span.from).toString(u"HH:mm"_s) + u'–' +
                     localTime(row.span.to).toString(u"HH:mm"_s);
    return parts.join(u' ');
}

QString periodText(Span span)
{
    const QDate first = localDate(span.from);
    const bool wholeDays = localTime(span.from) == QTime(0, 0) && localTime(span.to) == QTime(0, 0);
    if (wholeDays) {
        const QDate last = localDate(span.to).addDays(-1);
        const QString from = first.toString(u"yyyy-MM-dd"_s);
        return first == last
                   ? from
                   : from + u" – "_s + last.toString(first.year() == last.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    }
    const QDate last = localDate(span.to);
    QString to = localTime(span.to).toString(u"HH:mm"_s);
    if (last != first)
        to = last.toString(u"MM-dd "_s) + to;
    return first.toString(u"yyyy-MM-dd "_s) + localTime(span.from).toString(u"HH:mm"_s) + u" – "_s + to;
}

QString groupTitle(GapBy by)
{
    switch (by) {
    case GapBy::District:
        return tr("District");
    case GapBy::Street:
        return tr("Street");
    case GapBy::Community:
        return tr("Community");
    case GapBy::Site:
        return tr("Site");
    case GapBy::Post:
        return tr("Post");
    case GapBy::Category:
        return tr("Category");
    case GapBy::Day:
        return tr("Day");
    case GapBy::Hour:
        return tr("Hour");
    case GapBy::Shift:
        return tr("Shift");
    }
    return {};
}

bool addsUp(GapBy by)
{
    return by != GapBy::Hour;
}

QString sumNote(GapBy by, Spread spread)
{
    if (spread == Spread::OverHours)
        return tr("A shift counts in every hour it touches, at the right end once, where it begins in the period.");
    if (by == GapBy::Day)
        return tr("A shift over midnight counts on the day on which it begins.");
    if (by == GapBy::Hour)
        return tr("A shift counts in every hour it touches, in the total once, where it begins in the period.");
    return {};
}

QString asOfText(const GapTable& table)
{
    const QString instant = toLocalText(table.asOf);
    if (!(table.asOf < table.period.to))
        return instant;
    return (table.onlyBegun ? tr("%1 (shifts begun by then)") : tr("%1 (shifts yet to begin included)")).arg(instant);
}

TableBlock gapRows(const GapTable& table)
{
    // needed = filled − surplus + gap: the surplus has a column of its own wherever there is one, so that the row ties.
    const bool hasSurplus = table.total.surplus() > 0;
    TableBlock out;
    out.unit = tr("Unit: seats");
    out.columns = {
        {groupTitle(table.by), Align::Left, 3}, {tr("Needed"), Align::Right, 1}, {tr("Filled"), Align::Right, 1}};
    if (hasSurplus)
        out.columns.push_back({tr("Surplus"), Align::Right, 1});
    out.columns.push_back({tr("Gap"), Align::Right, 1});
    out.columns.push_back({tr("Cover"), Align::Right, 1});
    const auto add = [&](const QString& name, const Seats& s) {
        QStringList cells{name, QString::number(s.needed), QString::number(s.filled)};
        if (hasSurplus)
            cells << QString::number(s.surplus());
        out.rows.push_back(cells << QString::number(s.gap()) << percentText(s.cover()));
    };
    for (const GapRow& row : table.rows)
        add(rowName(row), row.seats);
    out.emphasised = {int(out.rows.size())};
    add(tr("Total"), table.total);
    return out;
}

Document gapDocument(const GapTable& table)
{
    Document doc;
    doc.title = tr("Volunteer gap by %1: %2").arg(groupTitle(table.by), table.scopeName);
    doc.subtitle = tr("Period %1; as of %2").arg(periodText(table.period), asOfText(table));
    doc.blocks.emplace_back(gapBars(table));
    doc.blocks.emplace_back(gapRows(table));
    if (const QString note = sumNote(table.by); !note.isEmpty())
        doc.blocks.emplace_back(Paragraph{note, false, true});
    return doc;
}

QString gapMessage(const GapTable& table)
{
    QStringList lines;
    lines << tr("[%1] Volunteer gap %2").arg(table.scopeName, periodText(table.period));
    lines << tr("Needed %1, filled %2, short %3 (cover %4), as of %5")
                 .arg(table.total.needed)
                 .arg(table.total.filled)
                 .arg(table.total.gap())
                 .arg(percentText(table.total.cover()), asOfText(table));
    int n = 0;
    for (const GapRow& row : table.rows) {
        if (row.seats.gap() > 0)
            lines << tr("%1. %2: short %3 of %4").arg(++n).arg(rowName(row)).arg(row.seats.gap()).arg(row.seats.needed);
    }
    if (n == 0)
        lines << tr("Every shift is complete.");
    if (const QString note = sumNote(table.by); !note.isEmpty())
        lines << note;
    return lines.join(u'\n');
}

} // namespace redvest::report
