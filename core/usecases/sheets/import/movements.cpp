// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the ledger from a file, under the rules of entering them by hand (ledger_rules.h). A file tells of days in
// any order, newest first too, so its rows are taken by their day. A number below nought takes an earlier line back, as
// the export writes it (红字).

#include "core/base/text.h"
#include "core/domain/money.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/ledger_index.h"
#include "core/usecases/sheets/import/lots_named.h"
#include "core/usecases/sheets/import/quantity_cell.h"
#include "core/usecases/sheets/import/stores_named.h"
#include "core/usecases/supplies/ledger_rules.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column that holds what the Problem is about.
SheetField fieldOf(const Problem& problem)
{
    return problem.field == u"lot"_s     ? SheetField::Batch
           : problem.field == u"day"_s   ? SheetField::Day
           : problem.field == u"store"_s ? SheetField::Store
                                         : SheetField::Quantity;
}

void refuse(SheetRow& row, const Problems& problems)
{
    for (const Problem& problem : problems)
        row.refuse(fieldOf(problem), Problems{problem});
}

class MovementRules final : public Rules
{
public:
    explicit MovementRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    std::vector<RowProblem> finish() override;
    [[nodiscard]] bool takesInTurn() const override { return true; }
    qint64 turn(SheetRow&) override;

private:
    std::optional<Item> findItem(SheetRow&) const;
    void readQuantity(SheetRow&);
    void readValue(SheetRow&);
    void readStores(SheetRow&);
    void readLot(SheetRow&);
    void readWords(SheetRow&);
    [[nodiscard]] bool isKnown();
    [[nodiscard]] Id<Movement> identity(int occurrence) const;
    [[nodiscard]] LineAsked asked() const;

    // What becomes of the row: lines, or what stands against them.
    void enter(SheetRow&);
    void enterCount(SheetRow&);
    void takeFromAnyLot(SheetRow&);
    void takeBack(SheetRow&);
    void judge(SheetRow&, const Lot&);
    void addLine(const Lot&, qint64 quantity);

    QDate m_today;
    const QMultiHash<QString, Item>& m_itemsByName;
    StoresNamed m_stores;
    LedgerIndex m_ledger;
    LotsNamed m_lots;
    QHash<Id<Movement>, int> m_seen; ///< how often the sheet has said it

    // The last row.
    Item m_item;
    Store m_store, m_otherStore;
    Lot m_lot;
    Movement m_said;
    bool m_isSigned = false; ///< a correction, or a line that takes another one back
    bool m_hasChanged = false;
    std::vector<Movement> m_lines;
};

MovementRules::MovementRules(Known& known)
    : m_today(known.context().ws.today())
    , m_itemsByName(known.itemsByName())
    , m_stores(known.context())
    , m_ledger(known.context().reader)
    , m_lots(known.context())
{}

/// By day; within a day what comes in, what goes out, what is taken back, what was counted at its end.
qint64 MovementRules::turn(SheetRow& row)
{
    constexpr qint64 kOfADay = 4;
    const MovementKind kind = row.word<MovementKind>(SheetField::MovementKind).value_or(MovementKind::Receipt);
    const bool isTakenBack = row.text(SheetField::Quantity).startsWith(u'-');
    const qint64 place = kind == MovementKind::Count ? 3 : isTakenBack ? 2 : takesAway(kind) ? 1 : 0;
    return row.day(SheetField::Day).value_or(QDate(1, 1, 1)).toJulianDay() * kOfADay + place;
}

std::optional<Item> MovementRules::findItem(SheetRow& row) const
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
    if (specs.sort(); !items.isEmpty())
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
void MovementRules::readQuantity(SheetRow& row)
{
    const QString unit = row.text(SheetField::Unit);
    const QString text = row.text(SheetField::Quantity);
    const bool isCount = m_said.kind == MovementKind::Count;
    m_isSigned = text.startsWith(u'-') || (isCount && text.startsWith(u'+'));
    if (m_isSigned) {
        const Outcome<qint64> size = quantityOf(m_item, {text.sliced(1), {}, unit});
        if (size)
            m_said.quantity = isCount && text.startsWith(u'-') ? -*size : *size;
        else
            row.refuse(SheetField::Quantity, size.problems());
    } else if (const auto quantity = quantityIn(row, SheetField::Quantity, m_item, unit)) {
        m_said.quantity = *quantity;
    }
    if (row.isGood() && m_said.quantity == 0 && !isCount)
        row.refuse(SheetField::Quantity, u"quantity_zero",
                   QCoreApplication::translate("Import", "The quantity must be above 0. Correct it."));
}

void MovementRules::readValue(SheetRow& row)
{
    QString text = row.text(SheetField::Value);
    // Of a line that takes another back the value is below nought as well.
    if (m_isSigned && text.startsWith(u'-'))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    const Outcome<qint64> cents = parseYuan(text);
    if (cents)
        m_said.valueCents = *cents;
    else
        row.refuse(SheetField::Value, cents.problems());
}

void MovementRules::readStores(SheetRow& row)
{
    const QString other = row.text(SheetField::OtherStore);
    const bool isTransfer = m_said.kind == MovementKind::Transfer;
    if (isTransfer && (other.isEmpty() || other == row.text(SheetField::Store)))
        row.refuse(SheetField::OtherStore, u"other_store_missing",
                   QCoreApplication::translate("Import", "A transfer needs another store. Fill in 对方仓库."));
    if (!isTransfer && !other.isEmpty())
        row.refuse(SheetField::OtherStore, u"other_store_extra",
                   QCoreApplication::translate("Import", "Only a transfer (调拨) has another store. Clear 对方仓库, or "
                                                         "change the kind."));
    m_store = m_stores.find(row, SheetField::Store);
    m_otherStore = isTransfer ? m_stores.find(row, SheetField::OtherStore) : Store{};
    m_said.store = m_store.id;
    m_said.otherStore = m_otherStore.id;
}

void MovementRules::readLot(SheetRow& row)
{
    const Lot said{{}, m_item.id, row.text(SheetField::Batch), row.day(SheetField::Expiry).value_or(QDate())};
    m_lot = m_lots.meant(said, takesAway(m_said.kind));
    m_said.lot = m_lot.id;
}

/// Old ledgers lack what the form asks for, so that is only told.
void MovementRules::readWords(SheetRow& row)
{
    m_said.donor = row.text(SheetField::Donor);
    m_said.recipient = row.text(SheetField::Recipient);
    m_said.note = row.text(SheetField::Note);
    if (m_said.kind == MovementKind::Issue && m_said.recipient.isEmpty())
        row.warn(SheetField::Recipient, u"recipient_missing",
                 QCoreApplication::translate("Supplies", "Say who takes it."));
    if (m_said.kind == MovementKind::WriteOff && m_said.note.isEmpty())
        row.warn(SheetField::Note, u"reason_missing",
                 QCoreApplication::translate("Supplies", "Say why it is written off."));
}

QString MovementRules::read(SheetRow& row)
{
    m_said = {};
    m_lines.clear();
    m_isSigned = m_hasChanged = false;
    m_said.kind = row.word<MovementKind>(SheetField::MovementKind).value_or(MovementKind::Receipt);
    m_said.day = row.day(SheetField::Day).value_or(QDate());
    const auto item = findItem(row);
    if (item) {
        m_item = *item;
        m_said.item = item->id;
        readQuantity(row);
        readLot(row);
    } else {
        (void)row.count(SheetField::Quantity);
    }
    readValue(row);
    readStores(row);
    readWords(row);
    if (row.isGood() && !isKnown()) {
        m_hasChanged = true;
        enter(row);
    }
    return {}; // a ledger may say the same thing twice
}

/// The line of the ledger itself: saying it again in another file is no new movement.
Id<Movement> MovementRules::identity(int occurrence) const
{
    const bool isCounted = m_said.kind == MovementKind::Count && !m_isSigned;
    const bool isTakenBack = m_said.kind != MovementKind::Count && m_isSigned;
    const QString quantity = (isCounted ? u"="_s : isTakenBack ? u"-"_s : QString()) + QString::number(m_said.quantity);
    return {
        namedUuid({u"movement"_s, wordOf(m_said.kind), m_said.day.toString(Qt::ISODate), m_said.item.text(),
                   m_said.lot.text(), m_store.name, m_otherStore.name, quantity, m_said.donor,
                   QString::number(m_said.valueCents), m_said.recipient, m_said.note, QString::number(occurrence)})};
}

/// Also of a line that was entered by hand: the k-th time a sheet says it, it is known when the ledger says it k times.
bool MovementRules::isKnown()
{
    const int occurrence = ++m_seen[identity(0)];
    m_said.id = identity(occurrence);
    if (m_ledger.has(m_said.id))
        return true;
    if (m_said.kind == MovementKind::Count && !m_isSigned)
        return false; // what was counted is no correction
    int times = m_isSigned && m_said.kind != MovementKind::Count ? 0 : m_ledger.timesSaid(m_said);
    if (m_isSigned) {
        // A line below nought is how one that takes another back is written.
        Movement reversal = m_said;
        reversal.reverses = m_said.id; // any: that it takes one back is what counts
        if (m_said.kind == MovementKind::Count)
            reversal.quantity = -m_said.quantity;
        times += m_ledger.timesSaid(reversal);
    }
    return times >= occurrence;
}

LineAsked MovementRules::asked() const
{
    const bool isCorrection = m_isSigned && m_said.kind == MovementKind::Count;
    return {m_said.kind, m_said.day, m_said.quantity, isCorrection, !m_said.note.isEmpty(), m_item, m_lot, m_store};
}

void MovementRules::enter(SheetRow& row)
{
    refuse(row, whyNotOn(m_said.day, m_today));
    if (m_item.isArchived)
        row.refuse(SheetField::Item, Problems{archivedProblem(u"item"_s, m_item.name)});
    if (!row.isGood())
        return;
    if (m_isSigned && m_said.kind != MovementKind::Count)
        return takeBack(row);
    if (m_said.kind == MovementKind::Count)
        return enterCount(row);
    const bool isShort = m_ledger.holding(m_item.id, m_lot.id, m_store.id, m_said.day).least < m_said.quantity;
    if (takesAway(m_said.kind) && m_lot.id.isNull() && isShort)
        return takeFromAnyLot(row);
    judge(row, m_lot);
}

void MovementRules::judge(SheetRow& row, const Lot& lot)
{
    LineAsked line = asked();
    line.lot = lot;
    const Outcome<qint64> quantity = ledgerQuantity(line, m_ledger.holding(m_item.id, lot.id, m_store.id, m_said.day));
    if (quantity)
        addLine(lot, *quantity);
    else
        refuse(row, quantity.problems());
}

/// What was counted of goods that lie there in lots has to say of which.
void MovementRules::enterCount(SheetRow& row)
{
    const bool saysLot = !m_lot.id.isNull() || m_isSigned;
    const auto held = m_ledger.lotsHeld(m_item.id, m_store.id, m_said.day);
    const bool hasLoose = std::any_of(held.begin(), held.end(), [](const auto& each) { return each.lot.isNull(); });
    if (saysLot || hasLoose || held.empty())
        return judge(row, m_lot);
    if (held.size() == 1)
        return judge(row, m_lots.lot(held.front().lot));
    QStringList batches;
    for (const LedgerIndex::LotHeld& each : held)
        batches += m_lots.lot(each.lot).batch;
    batches.sort();
    row.refuse(SheetField::Batch, u"lot_missing",
               QCoreApplication::translate("Import",
                                           "%1 holds several batches of %2: %3. Write a row for each, with its "
                                           "batch in 批号.")
                   .arg(m_store.name, m_item.name, batches.join(u'、')));
}

/// As the form does where no lot is chosen: earliest expiry first, nothing that has expired, a line a lot.
void MovementRules::takeFromAnyLot(SheetRow& row)
{
    std::vector<std::pair<Lot, qint64>> lots;
    for (const LedgerIndex::LotHeld& held : m_ledger.lotsHeld(m_item.id, m_store.id, m_said.day)) {
        const Lot lot = m_lots.lot(held.lot);
        if (!lot.expiresOn.isValid() || lot.expiresOn >= m_said.day)
            lots.emplace_back(lot, held.least);
    }
    std::sort(lots.begin(), lots.end(),
              [](const auto& a, const auto& b) { return LotsNamed::leavesFirst(a.first, b.first); });
    qint64 left = m_said.quantity;
    for (const auto& [lot, least] : lots) {
        const qint64 taken = std::min(left, least);
        if (taken > 0)
            addLine(lot, taken);
        left -= taken;
    }
    if (left > 0)
        refuse(row,
               {notEnough(asked(), m_said.quantity - left, QCoreApplication::translate("Supplies", "not expired"))});
}

void MovementRules::takeBack(SheetRow& row)
{
    const std::optional<Movement> original = m_ledger.standing(m_said);
    if (!original)
        return row.refuse(SheetField::Quantity, u"count_negative",
                          QCoreApplication::translate("Import",
                                                      "A quantity below 0 takes an earlier line back, and there "
                                                      "is none of that day that says the same. Correct the "
                                                      "quantity, or import that line first."));
    Movement reversal = *original;
    reversal.id = {namedUuid({u"reversal"_s, original->id.text()})};
    reversal.reverses = original->id;
    reversal.note = m_said.note;
    for (const Store& store : {m_store, m_otherStore}) {
        const Holding held = m_ledger.holding(m_item.id, reversal.lot, store.id, reversal.day);
        refuse(row, whyNotTakenBack(effectOn(reversal, store.id), held, m_item, store));
    }
    m_lines = {reversal};
}

void MovementRules::addLine(const Lot& lot, qint64 quantity)
{
    Movement line = m_said;
    line.lot = lot.id;
    line.quantity = quantity;
    if (!m_lines.empty())
        line.id = {namedUuid({u"movement"_s, m_said.id.text(), lot.id.text()})};
    m_lines.push_back(line);
}

RowResult MovementRules::store(SheetRow&, Sink& sink)
{
    if (!m_hasChanged)
        return RowResult::Unchanged;
    m_stores.keep(m_store, sink);
    m_stores.keep(m_otherStore, sink);
    m_lots.keep(m_lot, sink);
    for (const Movement& line : m_lines) {
        sink.put(storage::movementTable(), line);
        m_ledger.add(line);
    }
    return RowResult::Added;
}

std::vector<RowProblem> MovementRules::finish()
{
    m_seen.clear();
    return {};
}

} // namespace

std::unique_ptr<Rules> movementRules(Known& known)
{
    return std::make_unique<MovementRules>(known);
}

} // namespace redvest::intake
