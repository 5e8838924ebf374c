// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/site_columns.h"

#include "core/domain/masks.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TeamsPage", text);
}

QColor quietIf(bool isOff)
{
    return isOff ? paletteFor(QGuiApplication::palette()).quiet : QColor();
}

QColor missingColour(qint64 missing)
{
    return missing > 0 ? paletteFor(QGuiApplication::palette()).accent : QColor();
}

template <class Row, class Number>
ListColumn<Row> counted(const QString& title, Number number, int width)
{
    return ListColumn<Row>(
               title, [number](const Row& r) { return thousands(number(r)); }, width)
        .sortedBy([number](const Row& r) { return number(r); })
        .toTheRight();
}

} // namespace

std::vector<ListColumn<SiteStanding>> siteColumns()
{
    using Row = SiteStanding;
    using Column = ListColumn<Row>;
    std::vector<Column> columns;
    columns.push_back(
        Column(tr("Site"), [](const Row& r) { return r.site.name; }).withTip([](const Row& r) { return r.site.name; }));
    columns.push_back(Column(
        tr("Kind"), [](const Row& r) { return r.site.kind; }, 92));
    columns.push_back(Column(
                          tr("Division"), [](const Row& r) { return r.place; }, 150)
                          .withTip([](const Row& r) { return r.place; }));
    columns.push_back(Column(
                          tr("Address"), [](const Row& r) { return r.site.address; }, 150)
                          .withTip([](const Row& r) { return r.site.address; }));
    columns.push_back(Column(
        tr("Contact"), [](const Row& r) { return r.site.contact; }, 80));
    columns.push_back(Column(
        tr("Phone"), [](const Row& r) { return maskedPhone(r.site.phone); }, 104));
    columns.push_back(counted<Row>(
        tr("Posts"), [](const Row& r) { return qint64(r.posts); }, 58));
    columns.push_back(counted<Row>(
        tr("Shifts today"), [](const Row& r) { return qint64(r.shifts); }, 72));
    columns.push_back(counted<Row>(
        tr("Needed"), [](const Row& r) { return r.needed; }, 62));
    columns.push_back(counted<Row>(
        tr("Filled"), [](const Row& r) { return r.filled; }, 62));
    for (Column& column : columns)
        column.coloured([](const Row& r) { return quietIf(r.site.isArchived); });
    columns.push_back(counted<Row>(
                          tr("Gap"), [](const Row& r) { return r.missing; }, 58)
                          .coloured([](const Row& r) { return missingColour(r.missing); }));
    return columns;
}

std::vector<ListColumn<PostRow>> sitePostColumns()
{
    using Row = PostRow;
    using Column = ListColumn<Row>;
    std::vector<Column> columns;
    columns.push_back(
        Column(tr("Post"), [](const Row& r) { return r.post.name; }).withTip([](const Row& r) { return r.post.name; }));
    columns.push_back(Column(
        tr("Service"), [](const Row& r) { return r.post.category; }, 120));
    columns.push_back(Column(
                          tr("Requirements"), [](const Row& r) { return r.requirements.join(u'、'); }, 220)
                          .withTip([](const Row& r) { return r.requirements.join(u'、'); }));
    columns.push_back(Column(
        tr("Contact"), [](const Row& r) { return r.post.contact; }, 90));
    columns.push_back(counted<Row>(
        tr("Shifts ahead"), [](const Row& r) { return qint64(r.shiftsAhead); }, 80));
    for (Column& column : columns)
        column.coloured([](const Row& r) { return quietIf(r.post.isArchived); });
    return columns;
}

std::vector<ListColumn<ShiftRow>> siteShiftColumns()
{
    using Row = ShiftRow;
    using Column = ListColumn<Row>;
    std::vector<Column> columns;
    columns.push_back(Column(
                          tr("Starts"), [](const Row& r) { return toLocalText(r.shift.starts); }, 126)
                          .sortedBy([](const Row& r) { return r.shift.starts.ms; }));
    columns.push_back(Column(
                          tr("Ends"), [](const Row& r) { return toLocalText(r.shift.ends); }, 126)
                          .sortedBy([](const Row& r) { return r.shift.ends.ms; }));
    columns.push_back(Column(
                          tr("Breaks"), [](const Row& r) { return r.shift.breaks; }, 100)
                          .withTip([](const Row& r) { return r.shift.breaks; }));
    columns.push_back(
        Column(tr("Post"), [](const Row& r) { return r.postName; }).withTip([](const Row& r) { return r.postName; }));
    columns.push_back(counted<Row>(
        tr("Needed"), [](const Row& r) { return qint64(r.shift.needed); }, 62));
    columns.push_back(counted<Row>(
        tr("Filled"), [](const Row& r) { return qint64(r.filled); }, 62));
    columns.push_back(Column(
                          tr("People"), [](const Row& r) { return r.people.join(u'、'); }, 220)
                          .withTip([](const Row& r) { return r.people.join(u'、'); }));
    for (Column& column : columns)
        column.coloured([](const Row& r) { return quietIf(r.shift.isArchived); });
    columns.push_back(counted<Row>(
                          tr("Gap"), [](const Row& r) { return qint64(r.gap()); }, 58)
                          .coloured([](const Row& r) { return missingColour(r.gap()); }));
    return columns;
}

} // namespace redvest::ui
