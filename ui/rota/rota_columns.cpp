// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/rota_columns.h"

#include "ui/parts/look/theme.h"
#include "ui/parts/table/all_words.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

constexpr int kManyAsked = 88; ///< more than one shift has

QString stateText(const ShiftRow& row)
{
    if (row.shift.isArchived)
        return tr("called off");
    if (row.gap() == 0)
        return tr("complete");
    return row.pending > 0 ? tr("%1 asked").arg(row.pending) : tr("open");
}

QColor gapColour(const ShiftRow& row)
{
    return row.gap() > 0 ? paletteFor(QGuiApplication::palette()).accent : QColor();
}

QColor calledOffColour(const ShiftRow& row)
{
    return row.shift.isArchived ? paletteFor(QGuiApplication::palette()).quiet : QColor();
}

/// The community under it is on the tip, and as a rule in the name of the site.
QString streetOf(const QString& place)
{
    return place.section(u" › "_s, 0, 0);
}

/// With its day where that is not the day looked at: a night may have begun before. In short where it ends on the day
/// looked at, so that the column shows the end as well.
QString startText(const ShiftRow& row, QDate day)
{
    const QDate begins = localDate(row.shift.starts);
    const Span span = row.shift.span();
    if (begins == day)
        return timesText(span);
    if (begins.addDays(1) != day || localDate(span.to) != day)
        return begins.toString(u"MM-dd "_s) + timesText(span);
    return tr("day %1: %2")
        .arg(begins.day())
        .arg(localTime(span.from).toString(u"HH:mm–"_s) + localTime(span.to).toString(u"HH:mm"_s));
}

/// With its breaks, for which the column has no room.
QString timeTip(const ShiftRow& row, QDate day)
{
    const QDate begins = localDate(row.shift.starts);
    const QString times = timesText(row.shift.span());
    const QString said = begins == day ? times : begins.toString(u"MM-dd "_s) + times;
    return row.shift.breaks.isEmpty() ? said : said + u'\n' + tr("Breaks") + u' ' + row.shift.breaks;
}

} // namespace

std::vector<ListColumn<ShiftRow>> shiftColumns(std::function<QDate()> dayShown)
{
    using Row = ShiftRow;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns{
        Spec(
            tr("Time"), [dayShown](const Row& r) { return startText(r, dayShown()); }, 176)
            .withTip([dayShown](const Row& r) { return timeTip(r, dayShown()); })
            .sortedBy([](const Row& r) { return r.shift.starts.ms; })
            .coloured(calledOffColour),
        Spec(
            tr("Post"), [](const Row& r) { return r.postName; }, 132)
            .withTip([](const Row& r) { return r.postName; })
            .coloured(calledOffColour),
        Spec(tr("Site"), [](const Row& r) { return r.siteName; })
            .withTip([](const Row& r) { return r.siteName; })
            .coloured(calledOffColour),
        Spec(
            tr("Street"), [](const Row& r) { return streetOf(r.place); }, 108)
            .withTip([](const Row& r) { return r.place; })
            .coloured(calledOffColour),
        Spec(
            tr("Needed"), [](const Row& r) { return r.shift.needed; }, 62)
            .toTheRight(),
        Spec(
            tr("Here"), [](const Row& r) { return r.filled; }, 62)
            .toTheRight(),
        Spec(
            tr("Gap"), [](const Row& r) { return r.gap() > 0 ? QVariant(r.gap()) : QVariant(u"—"_s); }, 62)
            .sortedBy([](const Row& r) { return r.gap(); })
            .coloured(gapColour)
            .toTheRight(),
        Spec(tr("State"), stateText, 72)
            .holding({tr("called off"), tr("complete"), tr("open"), tr("%1 asked").arg(kManyAsked)})
            .coloured(calledOffColour),
    };
    return columns;
}

std::vector<ListColumn<PostRow>> postColumns()
{
    using Row = PostRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            tr("Post"), [](const Row& r) { return r.post.name; }, 150),
        Spec(
            tr("Service"), [](const Row& r) { return r.post.category; }, 120),
        Spec(tr("Site"), [](const Row& r) { return r.siteName; }),
        Spec(
            tr("Street"), [](const Row& r) { return r.place; }, 200),
        Spec(
            tr("Risk"), [](const Row& r) { return riskName(r.post.risk); }, 90)
            .holding(allWords(riskName))
            .sortedBy([](const Row& r) { return int(r.post.risk); }),
        Spec(
            tr("Asks for"), [](const Row& r) { return r.requirements.join(u'、'); }, 200)
            .withTip([](const Row& r) { return r.requirements.join(u'\n'); }),
        Spec(
            tr("Shifts ahead"), [](const Row& r) { return r.shiftsAhead; }, 90)
            .toTheRight(),
        Spec(
            tr("Contact"), [](const Row& r) { return r.post.contact; }, 100),
    };
}

} // namespace redvest::ui
