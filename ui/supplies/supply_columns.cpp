// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supply_columns.h"

#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SuppliesPage", text);
}

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QString dayOrDash(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"—"_s;
}

/// Red where somebody must act today: too little, soon expired, or less than nothing.
QColor stockColour(const ItemRow& row)
{
    if (row.item.isArchived)
        return colours().quiet;
    return row.isBelowSafety || row.isNegative || row.ending > 0 ? colours().accent : QColor();
}

QString stateText(const ItemRow& row)
{
    QStringList said;
    if (row.item.isArchived)
        said << tr("archived");
    if (row.isNegative)
        said << tr("below nought");
    if (row.isBelowSafety)
        said << tr("below safety stock");
    if (row.ending > 0)
        said << tr("%1 expire within %2 days").arg(thousands(row.ending)).arg(kEndingDays);
    return said.join(u"、"_s);
}

QString storesText(const ItemRow& row)
{
    QStringList said;
    for (const StoreStock& store : row.stores)
        said << store.name + u' ' + thousands(store.quantity);
    return said.join(u" · "_s);
}

QString signedText(qint64 quantity)
{
    return quantity > 0 ? u'+' + thousands(quantity) : thousands(quantity);
}

} // namespace

QString kindText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Receipt:
        return tr("Receipt");
    case MovementKind::Issue:
        return tr("Issue");
    case MovementKind::Transfer:
        return tr("Transfer");
    case MovementKind::Return:
        return tr("Return");
    case MovementKind::Count:
        return tr("Count");
    case MovementKind::WriteOff:
        return tr("Write-off");
    }
    return {};
}

QString itemText(const QString& name, const QString& spec)
{
    return spec.isEmpty() ? name : name + u' ' + spec;
}

QString lotText(const QString& batch, QDate expiresOn)
{
    if (batch.isEmpty() && !expiresOn.isValid())
        return tr("without a lot");
    QString until = expiresOn.isValid() ? tr("until %1").arg(expiresOn.toString(Qt::ISODate)) : QString();
    if (batch.isEmpty())
        return until;
    return until.isEmpty() ? batch : batch + u" · "_s + until;
}

std::vector<ListColumn<ItemRow>> stockColumns(QDate today)
{
    using Column = ListColumn<ItemRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
                          tr("Item"), [](const ItemRow& r) { return itemText(r.item.name, r.item.spec); }, 190)
                          .withTip([](const ItemRow& r) { return itemText(r.item.name, r.item.spec); }));
    columns.push_back(Column(
        tr("Category"), [](const ItemRow& r) { return r.item.category; }, 92));
    columns.push_back(Column(
                          tr("Usable"), [](const ItemRow& r) { return thousands(r.usable); }, 70)
                          .sortedBy([](const ItemRow& r) { return r.usable; })
                          .toTheRight());
    columns.push_back(Column(
        tr("Unit"), [](const ItemRow& r) { return r.item.unit; }, 44));
    columns.push_back(Column(
                          tr("Safety stock"), [](const ItemRow& r) { return thousands(r.item.safetyStock); }, 76)
                          .sortedBy([](const ItemRow& r) { return r.item.safetyStock; })
                          .toTheRight());
    columns.push_back(
        Column(
            tr("Expired"), [](const ItemRow& r) { return r.expired == 0 ? QString() : thousands(r.expired); }, 60)
            .sortedBy([](const ItemRow& r) { return r.expired; })
            .toTheRight());
    columns.push_back(Column(
                          tr("First expiry"), [](const ItemRow& r) { return dayOrDash(r.earliestExpiry); }, 94)
                          .sortedBy([](const ItemRow& r) { return r.earliestExpiry; })
                          .withTip([today](const ItemRow& r) {
                              return r.earliestExpiry.isValid() ? tr("in %1 days").arg(today.daysTo(r.earliestExpiry))
                                                                : QString();
                          }));
    columns.push_back(Column(tr("In the stores"), storesText).withTip(storesText));
    columns.push_back(Column(tr("Look at"), stateText, 180).withTip(stateText));
    for (Column& column : columns)
        column.coloured(stockColour);
    return columns;
}

std::vector<ListColumn<MovementRow>> ledgerColumns()
{
    using Column = ListColumn<MovementRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const MovementRow& r) { return r.movement.day.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
        tr("Kind"),
        [](const MovementRow& r) {
            return r.movement.reverses.isNull() ? kindText(r.movement.kind)
                                                : tr("Reversal: %1").arg(kindText(r.movement.kind));
        },
        110));
    columns.push_back(Column(
                          tr("Item"), [](const MovementRow& r) { return itemText(r.item, r.spec); }, 170)
                          .withTip([](const MovementRow& r) { return itemText(r.item, r.spec); }));
    columns.push_back(Column(
                          tr("Lot"), [](const MovementRow& r) { return lotText(r.batch, r.expiresOn); }, 205)
                          .withTip([](const MovementRow& r) { return lotText(r.batch, r.expiresOn); }));
    columns.push_back(Column(
                          tr("Quantity"), [](const MovementRow& r) { return signedText(r.quantity); }, 64)
                          .sortedBy([](const MovementRow& r) { return r.quantity; })
                          .toTheRight());
    columns.push_back(Column(
        tr("Unit"), [](const MovementRow& r) { return r.unit; }, 44));
    columns.push_back(Column(
        tr("Store"),
        [](const MovementRow& r) { return r.otherStore.isEmpty() ? r.store : r.store + u" → "_s + r.otherStore; },
        150));
    columns.push_back(Column(tr("From or to whom"), [](const MovementRow& r) {
        return r.movement.donor.isEmpty() ? r.movement.recipient : r.movement.donor;
    }));
    columns.push_back(Column(
                          tr("Note"), [](const MovementRow& r) { return r.movement.note; }, 90)
                          .withTip([](const MovementRow& r) { return r.movement.note; }));
    columns.push_back(Column(
        tr("Entered by"), [](const MovementRow& r) { return r.enteredBy; }, 70));
    // A line taken back and the one that did it no longer count: both stand aside.
    for (Column& column : columns)
        column.coloured([](const MovementRow& r) {
            return r.isReversed || !r.movement.reverses.isNull() ? colours().quiet : QColor();
        });
    return columns;
}

std::vector<ListColumn<StoreRow>> storeColumns()
{
    using Column = ListColumn<StoreRow>;
    std::vector<Column> columns;
    columns.push_back(Column(tr("Store"), [](const StoreRow& r) { return r.store.name; }));
    columns.push_back(Column(
        tr("Division"), [](const StoreRow& r) { return r.divisionName; }, 180));
    columns.push_back(Column(
        tr("Keeper"), [](const StoreRow& r) { return r.store.keeper; }, 120));
    columns.push_back(Column(
        tr("Phone"), [](const StoreRow& r) { return r.store.phone; }, 130));
    columns.push_back(Column(
                          tr("Kinds of goods"), [](const StoreRow& r) { return thousands(r.items); }, 110)
                          .sortedBy([](const StoreRow& r) { return r.items; })
                          .toTheRight());
    columns.push_back(Column(
        tr("State"), [](const StoreRow& r) { return r.store.isArchived ? tr("archived") : QString(); }, 100));
    for (Column& column : columns)
        column.coloured([](const StoreRow& r) { return r.store.isArchived ? colours().quiet : QColor(); });
    return columns;
}

std::vector<ListColumn<LotStock>> lotColumns()
{
    using Column = ListColumn<LotStock>;
    std::vector<Column> columns;
    columns.push_back(Column(tr("Lot"), [](const LotStock& r) {
                          return lotText(r.batch, r.expiresOn);
                      }).withTip([](const LotStock& r) { return lotText(r.batch, r.expiresOn); }));
    columns.push_back(Column(
                          tr("Store"), [](const LotStock& r) { return r.storeName; }, 84)
                          .withTip([](const LotStock& r) { return r.storeName; }));
    columns.push_back(Column(
                          tr("Quantity"), [](const LotStock& r) { return thousands(r.quantity); }, 56)
                          .sortedBy([](const LotStock& r) { return r.quantity; })
                          .toTheRight());
    for (Column& column : columns)
        column.coloured([](const LotStock& r) { return r.isExpired || r.quantity < 0 ? colours().accent : QColor(); });
    return columns;
}

} // namespace redvest::ui
