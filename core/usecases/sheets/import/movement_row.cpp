// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/movement_row.h"

#include "core/base/text.h"
#include "core/domain/money.h"
#include "core/usecases/sheets/import/quantity_cell.h"
#include "core/usecases/supplies/ledger_rules.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the row says of itself that it takes another one back; below nought a quantity says it as well, but of a
/// count that is its correction.
bool saysTakenBack(SheetRow& row)
{
    const QString said = row.text(SheetField::TakesBack);
    if (said.isEmpty() || said == u"否"_s)
        return false;
    if (said != u"是"_s)
        row.refuse(SheetField::TakesBack, u"unknown_word",
                   QCoreApplication::translate("Import", "\"%1\" is not known here. Write one of: %2.")
                       .arg(said.left(40), u"是、否"_s));
    return true;
}

} // namespace

MovementReader::MovementReader(Known& known)
    : m_itemsByName(known.itemsByName())
    , m_stores(known.context())
    , m_lots(known.context())
{}

std::optional<Item> MovementReader::findItem(SheetRow& row) const
{
    const QString name = row.text(SheetField::Item);
    const QString spec = row.text(SheetField::Spec);
    if (name.isEmpty())
        return std::nullopt;
    const QList<Item> items = m_itemsByName.values(name);
    for (const Item& item : items) {
        if (isSameName(item.spec, spec))
            return item;
    }
    if (spec.isEmpty() && items.size() == 1)
        return items.front();
    QStringList specs;
    for (const Item& item : items)
        specs += item.spec;
    specs.sort();
    if (!items.isEmpty())
        row.refuse(SheetField::Spec, u"unknown_item",
                   QCoreApplication::translate("Import", "\"%1\" is kept with these specifications: %2. Write one of "
                                                         "them, or import the item first.")
                       .arg(name, specs.join(u'、')));
    else
        row.refuse(SheetField::Item, u"unknown_item",
                   QCoreApplication::translate("Import", "There is no item \"%1\". Import the items first.").arg(name));
    return std::nullopt;
}

/// In the item's unit, which the column of units and the cell itself may both name.
void MovementReader::readQuantity(SheetRow& row, MovementSaid& said)
{
    const QString unit = row.text(SheetField::Unit);
    const QString text = row.text(SheetField::Quantity);
    const bool isCount = said.line.kind == MovementKind::Count;
    const bool isBelow = text.startsWith(u'-');
    const bool hasSign = isBelow || (isCount && text.startsWith(u'+'));
    said.takesBack = saysTakenBack(row) || (isBelow && !isCount);
    said.isSigned = isCount && (hasSign || said.takesBack);
    if (hasSign) {
        const Outcome<qint64> size = quantityOf(said.item, {text.sliced(1), {}, unit});
        if (size)
            said.line.quantity = isCount && isBelow ? -*size : *size;
        else
            row.refuse(SheetField::Quantity, size.problems());
    } else if (const auto quantity = quantityIn(row, SheetField::Quantity, said.item, unit)) {
        said.line.quantity = *quantity;
    }
    if (isCount && said.takesBack)
        said.line.quantity = -said.line.quantity; // of the line that is taken back
    if (row.isGood() && said.line.quantity == 0 && !isCount)
        row.refuse(SheetField::Quantity, u"quantity_zero",
                   QCoreApplication::translate("Import", "The quantity must be above 0. Correct it."));
}

void MovementReader::readValue(SheetRow& row, MovementSaid& said)
{
    QString text = row.text(SheetField::Value);
    // Of a line that takes another back the value is below nought as well.
    if ((said.isSigned || said.takesBack) && text.startsWith(u'-'))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    const Outcome<qint64> cents = parseYuan(text);
    if (cents)
        said.line.valueCents = *cents;
    else
        row.refuse(SheetField::Value, cents.problems());
}

void MovementReader::readStores(SheetRow& row, MovementSaid& said)
{
    const QString other = row.text(SheetField::OtherStore);
    const bool isTransfer = said.line.kind == MovementKind::Transfer;
    if (isTransfer && (other.isEmpty() || other == row.text(SheetField::Store)))
        row.refuse(SheetField::OtherStore, u"other_store_missing",
                   QCoreApplication::translate("Import", "A transfer needs another store. Fill in 对方仓库."));
    if (!isTransfer && !other.isEmpty())
        row.refuse(SheetField::OtherStore, u"other_store_extra",
                   QCoreApplication::translate("Import", "Only a transfer (调拨) has another store. Clear 对方仓库, or "
                                                         "change the kind."));
    said.store = m_stores.find(row, SheetField::Store);
    said.otherStore = isTransfer ? m_stores.find(row, SheetField::OtherStore) : Store{};
}

/// Old ledgers lack what the form asks for, so that is only told.
void MovementReader::readWords(SheetRow& row, MovementSaid& said)
{
    if (said.line.kind == MovementKind::Issue && said.line.recipient.isEmpty())
        row.warn(SheetField::Recipient, u"recipient_missing",
                 QCoreApplication::translate("Supplies", "Say who takes it."));
    if (said.line.kind == MovementKind::WriteOff && said.line.note.isEmpty())
        row.warn(SheetField::Note, u"reason_missing",
                 QCoreApplication::translate("Supplies", "Say why it is written off."));
}

MovementSaid MovementReader::goods(SheetRow& row)
{
    MovementSaid said;
    said.line.kind = row.word<MovementKind>(SheetField::MovementKind).value_or(MovementKind::Receipt);
    said.line.day = row.day(SheetField::Day).value_or(QDate());
    if (const auto item = findItem(row)) {
        said.item = *item;
        said.line.item = item->id;
        readQuantity(row, said);
        const Lot named{{}, item->id, row.text(SheetField::Batch), row.day(SheetField::Expiry).value_or(QDate())};
        said.lot = m_lots.meant(named, takesAway(said.line.kind));
        said.line.lot = said.lot.id;
    } else {
        (void)row.count(SheetField::Quantity);
    }
    readValue(row, said);
    said.line.donor = row.text(SheetField::Donor);
    said.line.recipient = row.text(SheetField::Recipient);
    said.line.note = row.text(SheetField::Note);
    return said;
}

MovementSaid MovementReader::read(SheetRow& row)
{
    MovementSaid said = goods(row);
    readStores(row, said);
    said.line.store = said.store.id;
    said.line.otherStore = said.otherStore.id;
    readWords(row, said);
    return said;
}

std::optional<MovementSaid> MovementReader::foreseen(SheetRow& row)
{
    MovementSaid said = goods(row);
    said.store = m_stores.meant(row, SheetField::Store);
    if (said.line.kind == MovementKind::Transfer)
        said.otherStore = m_stores.meant(row, SheetField::OtherStore);
    said.line.store = said.store.id;
    said.line.otherStore = said.otherStore.id;
    const bool isUsed = row.isGood() && said.line.day.isValid() && !said.line.item.isNull() && !said.store.id.isNull();
    return isUsed ? std::optional(std::move(said)) : std::nullopt;
}

} // namespace redvest::intake
