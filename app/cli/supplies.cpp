// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: stock, move reverse. Lines are entered by "set movement".

#include "core/usecases/supplies/supplies.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct ReverseWords
{
    std::string movement, reason;
};

Exit runReverse(const ReverseWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = reverseMovement(*ws, Id<Movement>::fromText(text(o.movement)), text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    const QString id = done->records.front().after->id.text();
    run.out().result({{u"id"_s, id}, {u"reverses"_s, text(o.movement)}, {u"changeset"_s, done->changes.entry}}, id);
    return Exit::Done;
}

struct StockWords
{
    std::string store, asOf;
};

/// The keys are those of "list stock".
QJsonObject lotJson(const ItemRow& row, const LotStock& lot)
{
    return {{u"item_id"_s, row.item.id.text()},
            {u"item"_s, row.item.name},
            {u"spec"_s, row.item.spec},
            {u"category"_s, row.item.category},
            {u"unit"_s, row.item.unit},
            {u"store_id"_s, lot.store.text()},
            {u"store"_s, lot.storeName},
            {u"batch"_s, lot.batch},
            {u"expiry"_s, lot.expiresOn.toString(Qt::ISODate)},
            {u"expired"_s, lot.isExpired},
            {u"quantity"_s, lot.quantity}};
}

QStringList lotCells(const ItemRow& row, const LotStock& lot)
{
    const QString expiry = lot.expiresOn.toString(Qt::ISODate);
    return {row.item.name,
            row.item.spec,
            lot.storeName,
            lot.batch,
            lot.isExpired ? expiry + tr(" (expired)") : expiry,
            QString::number(lot.quantity),
            row.item.unit};
}

report::TableBlock stockTable()
{
    report::TableBlock table;
    for (const QString& title : {tr("Item"), tr("Specification"), tr("Store"), tr("Batch"), tr("Expires on")})
        table.columns.push_back({title, report::Align::Left, 1});
    table.columns.push_back({tr("Quantity"), report::Align::Right, 1});
    table.columns.push_back({tr("Unit"), report::Align::Left, 1});
    return table;
}

Exit runStock(const StockWords& o, Run& run)
{
    const auto asOf = o.asOf.empty() ? std::optional(Instant{}) : fromIsoText(text(o.asOf));
    if (!asOf)
        return run.out().refused({{u"bad_time"_s, u"as_of"_s, tr("\"%1\" is no time.").arg(text(o.asOf))}});
    const auto ws = run.open(OpenFor::Reading);
    const auto store = o.store.empty() ? Outcome<Id<Store>>(Id<Store>{}) : storeCalled(*ws, text(o.store));
    if (!store)
        return run.out().refused(store.problems());
    const Instant when = asOf->isSet() ? *asOf : ws->now();
    QJsonArray rows;
    report::TableBlock table = stockTable();
    for (const ItemRow& row : itemRows(*ws, {*store, localDate(when)})) {
        for (const LotStock& lot : row.lots) {
            rows.append(lotJson(row, lot));
            table.rows.push_back(lotCells(row, lot));
        }
    }
    QJsonObject json{{u"as_of"_s, toIsoText(when)}, {u"count"_s, rows.size()}, {u"rows"_s, rows}};
    json[u"store_id"_s] = store->isNull() ? QJsonValue() : QJsonValue(store->text());
    run.out().result(json, tr("As of %1").arg(toLocalText(when)) + u'\n' + aligned(table));
    return Exit::Done;
}

} // namespace

void declareStock(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<StockWords>();
    CLI::App* app = parent.add_subcommand("stock", tr("What lies in the stores, lot by lot").toStdString());
    app->add_option("--store", o->store, tr("One store only: its id or exact name").toStdString());
    app->add_option("--as-of", o->asOf,
                    tr("With the lines of the ledger up to that day; today without it").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runStock(*o, run); }; });
}

void declareMove(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ReverseWords>();
    CLI::App* app = parent.add_subcommand("move", tr("The ledger of supplies").toStdString());
    app->require_subcommand(1);
    CLI::App* reverse = app->add_subcommand("reverse", tr("Take a line of the ledger back by another").toStdString());
    reverse->add_option("movement", o->movement, tr("Id of the line").toStdString())->required();
    reverse->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    reverse->callback([o, &action] { action = [o](Run& run) { return runReverse(*o, run); }; });
}

} // namespace redvest::cli
