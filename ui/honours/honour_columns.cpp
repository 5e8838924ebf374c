// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honour_columns.h"

#include "core/domain/words.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameWidth = 126;
constexpr int kDayWidth = 94;

QString tr(const char* text)
{
    return QCoreApplication::translate("HonoursPage", text);
}

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString archivedText(bool isArchived)
{
    return isArchived ? tr("archived") : QString();
}

QString consentText(const StoryRow& row)
{
    if (row.isPublishable)
        return tr("may be published");
    return row.story.consentWithdrawnOn.isValid() ? tr("consent withdrawn") : tr("no consent");
}

template <class Row>
ListColumn<Row> nameColumn()
{
    return ListColumn<Row>(
        tr("Full name"), [](const Row& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; }, kNameWidth);
}

} // namespace

std::vector<ListColumn<StarRow>> starColumns()
{
    using Column = ListColumn<StarRow>;
    std::vector<Column> columns;
    columns.push_back(nameColumn<StarRow>());
    columns.push_back(Column(tr("Lives in"), [](const StarRow& r) { return r.place; }));
    columns.push_back(Column(
                          tr("Hours"), [](const StarRow& r) { return hoursText(r.minutes); }, 90)
                          .sortedBy([](const StarRow& r) { return r.minutes; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("May apply for"), [](const StarRow& r) { return starName(r.eligible); }, 120)
                          .sortedBy([](const StarRow& r) { return r.eligible; })
                          .coloured([](const StarRow& r) { return r.mayApply() ? colours().accent : QColor(); }));
    columns.push_back(Column(
                          tr("Granted"), [](const StarRow& r) { return starName(r.granted); }, 120)
                          .sortedBy([](const StarRow& r) { return r.granted; }));
    columns.push_back(Column(
        tr("Granted on"), [](const StarRow& r) { return dayText(r.grantedOn); }, kDayWidth));
    columns.push_back(Column(
        tr("Status"), [](const StarRow& r) { return archivedText(r.isArchived); }, 80));
    return columns;
}

std::vector<ListColumn<HonourRow>> awardColumns()
{
    using Column = ListColumn<HonourRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const HonourRow& r) { return dayText(r.honour.day); }, kDayWidth));
    columns.push_back(nameColumn<HonourRow>());
    columns.push_back(Column(tr("Award"), [](const HonourRow& r) { return r.honour.name; }));
    columns.push_back(Column(
        tr("Given by"), [](const HonourRow& r) { return r.honour.issuer; }, 180));
    columns.push_back(Column(
        tr("Number of the document"), [](const HonourRow& r) { return r.honour.document; }, 160));
    columns.push_back(Column(
        tr("Status"), [](const HonourRow& r) { return archivedText(r.honour.isArchived); }, 80));
    return columns;
}

std::vector<ListColumn<HonourRow>> letterColumns()
{
    using Column = ListColumn<HonourRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const HonourRow& r) { return dayText(r.honour.day); }, kDayWidth));
    columns.push_back(nameColumn<HonourRow>());
    columns.push_back(Column(tr("Thanked for"), [](const HonourRow& r) { return r.honour.name; }));
    columns.push_back(Column(
        tr("Campaign"), [](const HonourRow& r) { return r.campaign; }, 180));
    columns.push_back(Column(
        tr("Status"), [](const HonourRow& r) { return archivedText(r.honour.isArchived); }, 80));
    return columns;
}

std::vector<ListColumn<CareRow>> careColumns()
{
    using Column = ListColumn<CareRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const CareRow& r) { return dayText(r.care.day); }, kDayWidth));
    columns.push_back(nameColumn<CareRow>());
    columns.push_back(Column(
        tr("Kind"), [](const CareRow& r) { return r.care.kind; }, 110));
    columns.push_back(Column(tr("What was done"), [](const CareRow& r) { return r.care.given; }));
    columns.push_back(Column(
        tr("By whom"), [](const CareRow& r) { return r.care.by; }, 140));
    columns.push_back(Column(
        tr("Status"), [](const CareRow& r) { return archivedText(r.care.isArchived); }, 80));
    return columns;
}

std::vector<ListColumn<StoryRow>> storyColumns()
{
    using Column = ListColumn<StoryRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const StoryRow& r) { return dayText(r.story.day); }, kDayWidth));
    columns.push_back(Column(tr("Title"), [](const StoryRow& r) { return r.story.title; }));
    columns.push_back(Column(
        tr("Full name"), [](const StoryRow& r) { return r.name; }, kNameWidth));
    columns.push_back(Column(
        tr("Team"), [](const StoryRow& r) { return r.team; }, 160));
    columns.push_back(Column(tr("To publish"), consentText, 110)
                          .holding({tr("may be published"), tr("consent withdrawn"), tr("no consent")})
                          .coloured([](const StoryRow& r) { return r.isPublishable ? QColor() : colours().quiet; }));
    columns.push_back(Column(
        tr("Status"), [](const StoryRow& r) { return archivedText(r.story.isArchived); }, 80));
    return columns;
}

} // namespace redvest::ui
