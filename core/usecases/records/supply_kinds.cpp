// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/quantity.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/records/placed.h"
#include "core/usecases/supplies/supplies.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

FieldName inItems(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Items, column);
}

FieldName inLedger(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Movements, column);
}

/// In the unit the item has by then: it is told before.
void intoQuantity(const Item& item, Told& told, qint64& member)
{
    const Outcome<qint64> quantity = told.isEmpty() ? Outcome<qint64>(qint64(0)) : quantityOf(item, {told.text()});
    if (quantity)
        member = *quantity;
    else
        told.refuse(quantity.problems());
}

/// A line for the ledger, and the goods as typed.
struct MovementWish
{
    MovementForm form;
    std::optional<QString> item = {}, spec = {}, unit = {}, quantity = {};
    std::optional<bool> anyLot = {};
    bool namesLot = false;
};

Kind item()
{
    using In = intake::SheetField;
    Kind kind = kindOf<Item>({u"item"_s,
                              storage::itemTable().spec(),
                              {field<&Item::name>(inItems(u"name"_s, In::Item)),
                               field<&Item::spec>(inItems(u"spec"_s, In::Spec)),
                               field<&Item::category>(inItems(u"category"_s, In::Category)),
                               field<&Item::unit>(inItems(u"unit"_s, In::Unit)),
                               field<&Item::pack>(inItems(u"pack"_s, In::Pack)),
                               {inItems(u"safety_stock"_s, In::SafetyStock),
                                [](Item& item, Told& told) { intoQuantity(item, told, item.safetyStock); }}},
                              [](Workspace& ws, const QString& id) -> Outcome<Item> {
                                  auto found = ws.read().find(storage::itemTable(), id);
                                  return found ? Outcome<Item>(*std::move(found)) : Outcome<Item>(goneMeanwhile(id));
                              },
                              [](const Workspace&, const Item*, Item&, Problems&) {},
                              [](Workspace& ws, const std::optional<Item>& shown, const Item& wanted,
                                 const QString& reason) { return storedIn(saveItem(ws, shown, wanted, reason)); }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveItems(ws, idsOf<Item>(ids), archived, reason));
    };
    return kind;
}

Kind store()
{
    using Form = Placed<Store>;
    std::vector<Field<Form>> fields{
        field<&Form::record, &Store::name>({u"name"_s, u"仓库"_s, u"名称|仓库名称|库房|store"_s}),
        field<&Form::record, &Store::keeper>({u"keeper"_s, u"保管员"_s, u"管理员|负责人|联系人"_s}),
        field<&Form::record, &Store::phone>({u"phone"_s, u"联系电话"_s, u"电话|手机号"_s}),
    };
    Kind kind = kindOf<Form>(
        {u"store"_s, storage::storeTable().spec(), together(fields, placeFields<Form>(u"所属街镇"_s, u"所属社区"_s)),
         openPlaced<Store, storage::storeTable>, settlePlace<Store>,
         [](Workspace& ws, const std::optional<Form>& shown, const Form& wanted, const QString& reason) {
             return storedIn(saveStore(ws, recordOf(shown), wanted.record, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveStores(ws, idsOf<Store>(ids), archived, reason));
    };
    return kind;
}

std::vector<Field<MovementWish>> movementFields()
{
    using In = intake::SheetField;
    using W = MovementWish;
    constexpr auto kForm = &W::form;
    return {
        field<kForm, &MovementForm::kind>(inLedger(u"kind"_s, In::MovementKind)),
        field<kForm, &MovementForm::day>(inLedger(u"day"_s, In::Day)),
        field<&W::item>(inLedger(u"item"_s, In::Item)),
        field<&W::spec>(inLedger(u"spec"_s, In::Spec)),
        field<&W::quantity>(inLedger(u"quantity"_s, In::Quantity)),
        field<&W::unit>(inLedger(u"unit"_s, In::Unit)),
        field<kForm, &MovementForm::store>(inLedger(u"store"_s, In::Store)),
        field<kForm, &MovementForm::otherStore>(inLedger(u"other_store"_s, In::OtherStore)),
        {inLedger(u"batch"_s, In::Batch),
         [](W& w, Told& told) {
             told.into(w.form.batch);
             w.namesLot = true;
         }},
        {inLedger(u"expires_on"_s, In::Expiry),
         [](W& w, Told& told) {
             told.into(w.form.expiresOn);
             w.namesLot = true;
         }},
        field<kForm, &MovementForm::donor>(inLedger(u"donor"_s, In::Donor)),
        {inLedger(u"value_cents"_s, In::Value), [](W& w, Told& told) { told.intoCents(w.form.valueCents); }},
        field<kForm, &MovementForm::recipient>(inLedger(u"recipient"_s, In::Recipient)),
        field<kForm, &MovementForm::note>(inLedger(u"note"_s, In::Note)),
        {{u"any_lot"_s, u"先到期先出"_s, {}},
         [](W& w, Told& told) {
             bool any = false;
             told.into(any);
             w.anyLot = any;
         }},
        field<kForm, &MovementForm::evenExpired>({u"even_expired"_s, u"过期仍发放"_s, {}}),
    };
}

/// A quantity without a unit, or in one that the item counts in or knows a pack of.
void settleQuantity(const Item& item, MovementWish& wish, Problems& problems)
{
    const QString typed = wish.quantity.value_or(QString()).trimmed();
    const QString unit = wish.unit.value_or(QString());
    if (typed.isEmpty())
        return;
    const Outcome<qint64> quantity = quantityOf(item, {typed, {}, unit});
    if (quantity) {
        wish.form.quantity = *quantity;
        return;
    }
    for (const Problem& p : quantity.problems()) {
        const bool isUnit = p.code == u"unit_differs" && !unit.isEmpty();
        problems.push_back({p.code, isUnit ? u"unit"_s : u"quantity"_s, p.text});
    }
}

/// By its id, or by name and specification; the name alone where only one item has it.
void settleItem(const Workspace& ws, MovementWish& wish, Problems& problems)
{
    const QString name = normalised(wish.item.value_or(QString()));
    const auto id = Id<Item>::fromText(name.toLower());
    std::vector<Item> found;
    for (const Item& item : ws.read().all(storage::itemTable())) {
        const bool isMeant = id.isNull() ? isSameName(item.name, name) && !item.isArchived : item.id == id;
        if (isMeant && (!wish.spec || isSameName(item.spec, *wish.spec)))
            found.push_back(item);
    }
    if (found.empty() || name.isEmpty()) {
        problems.push_back(
            {u"unknown_item"_s, u"item"_s,
             tr("There is no item \"%1\". Give its id, or its exact name and specification.").arg(name)});
        return;
    }
    if (found.size() > 1) {
        QStringList candidates;
        for (const Item& item : found)
            candidates << u"%1 %2 (%3)"_s.arg(item.name, item.spec, item.id.text());
        problems.push_back(
            {u"ambiguous"_s, u"item"_s,
             tr("\"%1\" may mean several: %2. Give the id of one.").arg(name, candidates.mid(0, 5).join(u'、'))});
        return;
    }
    wish.form.item = found.front().id;
    settleQuantity(found.front(), wish, problems);
}

void finishMovement(const Workspace& ws, const MovementWish* shown, MovementWish& wanted, Problems& problems)
{
    if (shown) {
        problems.push_back({u"ledger"_s, u"record"_s,
                            tr("A line of the ledger is never changed. Take it back with \"move reverse\" and enter it "
                               "anew.")});
        return;
    }
    settleItem(ws, wanted, problems);
    wanted.form.anyLot = wanted.anyLot.value_or(!wanted.namesLot);
}

Kind movement()
{
    Kind kind = kindOf<MovementWish>(
        {u"movement"_s, storage::movementTable().spec(), movementFields(),
         [](Workspace&, const QString&) -> Outcome<MovementWish> { return MovementWish{}; }, finishMovement,
         [](Workspace& ws, const std::optional<MovementWish>&, const MovementWish& wanted, const QString& reason) {
             return storedIn(addMovement(ws, wanted.form, reason));
         }});
    kind.insteadOfArchiving = tr("A line of the ledger is never removed. Take it back with \"move reverse\".");
    return kind;
}

} // namespace

std::vector<Kind> supplyKinds()
{
    return {item(), store(), movement()};
}

} // namespace redvest::records
