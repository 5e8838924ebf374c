// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/reserve_columns.h"

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

} // namespace

QString reserveStateText(ReserveState state)
{
    switch (state) {
    case ReserveState::Waiting:
        return tr("Waiting");
    case ReserveState::CalledUp:
        return tr("Called up");
    case ReserveState::Withdrawn:
        break;
    }
    return tr("Stepped back");
}

std::vector<ListColumn<ReserveRow>> reserveColumns()
{
    using Column = ListColumn<ReserveRow>;
    const auto state = [](const ReserveRow& r) { return reserveStateText(r.entry.state); };
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const ReserveRow& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; }, 120));
    columns.push_back(Column(tr("State"), state, 84)
                          .holding({reserveStateText(ReserveState::Waiting), reserveStateText(ReserveState::CalledUp),
                                    reserveStateText(ReserveState::Withdrawn)}));
    columns.push_back(Column(
                          tr("Campaign"), [](const ReserveRow& r) { return r.campaign; }, 150)
                          .withTip([](const ReserveRow& r) { return r.campaign; }));
    columns.push_back(Column(
        tr("Signed up on"), [](const ReserveRow& r) { return r.entry.registeredOn.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
        tr("Wished category"), [](const ReserveRow& r) { return r.entry.category; }, 104));
    columns.push_back(Column(
                          tr("Free at"), [](const ReserveRow& r) { return r.entry.times; }, 130)
                          .withTip([](const ReserveRow& r) { return r.entry.times; }));
    columns.push_back(Column(
                          tr("Lives in"), [](const ReserveRow& r) { return r.place; }, 130)
                          .withTip([](const ReserveRow& r) { return r.place; }));
    columns.push_back(Column(
        tr("Phone"), [](const ReserveRow& r) { return r.maskedPhone; }, 104));
    columns.push_back(Column(
        tr("Source"), [](const ReserveRow& r) { return r.entry.source; }, 84));
    columns.push_back(Column(
        tr("Decided on"), [](const ReserveRow& r) { return r.entry.decidedOn.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(tr("Reason"), [](const ReserveRow& r) {
                          return r.entry.reason;
                      }).withTip([](const ReserveRow& r) { return r.entry.reason; }));
    for (Column& column : columns)
        column.coloured([](const ReserveRow& r) {
            const bool isQuiet = r.entry.state == ReserveState::Withdrawn || r.isSuspended;
            return isQuiet ? paletteFor(QGuiApplication::palette()).quiet : QColor();
        });
    return columns;
}

std::vector<ListColumn<ReserveGroup>> reserveGroupColumns()
{
    using Column = ListColumn<ReserveGroup>;
    const auto counted = [](const QString& title, qint64 ReserveCounts::*of) {
        return Column(
                   title, [of](const ReserveGroup& r) { return thousands(r.counts.*of); }, 110)
            .sortedBy([of](const ReserveGroup& r) { return r.counts.*of; })
            .toTheRight();
    };
    return {Column(tr("Name"), [](const ReserveGroup& r) { return r.name; }),
            counted(tr("Waiting"), &ReserveCounts::waiting), counted(tr("Called up"), &ReserveCounts::calledUp),
            counted(tr("Stepped back"), &ReserveCounts::withdrawn)};
}

} // namespace redvest::ui
