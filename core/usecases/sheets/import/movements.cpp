// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the ledger from a file, under the rules of entering them by hand (ledger_rules.h). A file tells of days in
// any order, newest first too, so its rows are taken by their day. A row that takes an earlier line back is written in
// red (冲销), as the export writes it.

#include "core/storage/schema/supplies.h"
#include "core/usecases/sheets/import/file_reversals.h"
#include "core/usecases/sheets/import/movement_row.h"
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

/// The list says of each row whether it takes another one back.
bool isMarked(const SheetRow& row)
{
    return row.layout().at(SheetField::TakesBack) >= 0;
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
    void foresee(SheetRow&);
    [[nodiscard]] bool isKnown(const SheetRow&);
    [[nodiscard]] int timesStanding(Id<Movement>& next) const;
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
    MovementReader m_reader;
    LedgerIndex m_ledger;
    FileReversals m_reversals;
    QHash<Id<Movement>, int> m_seen; ///< how often the sheet has said it

    // The last row.
    MovementSaid m_said;
    bool m_hasChanged = false;
    bool m_leavesTrace = true; ///< false of a line that the file takes back as well, and of the row that does
    std::vector<Movement> m_lines;
};

MovementRules::MovementRules(Known& known)
    : m_today(known.context().ws.today())
    , m_reader(known)
    , m_ledger(known.context().reader)
    , m_reversals(m_ledger)
{}

/// By day; within a day what comes in, what goes from store to store, what goes out, what is taken back, and what was
/// counted at its end: a file need not tell in which order a day went.
qint64 MovementRules::turn(SheetRow& row)
{
    constexpr qint64 kOfADay = 5;
    const MovementKind kind = row.word<MovementKind>(SheetField::MovementKind).value_or(MovementKind::Receipt);
    const QString quantity = row.text(SheetField::Quantity);
    const bool isBelow = quantity.startsWith(u'-');
    const bool isCount = kind == MovementKind::Count;
    const bool isTakenBack = row.text(SheetField::TakesBack) == u"是"_s || (isBelow && !isCount);
    if (isTakenBack || (isCount && isBelow) || (isCount && quantity.startsWith(u'+')))
        foresee(row);
    qint64 place = kind == MovementKind::Transfer ? 1 : takesAway(kind) ? 2 : 0;
    if (isTakenBack)
        place = 3;
    else if (isCount)
        place = isBelow ? 2 : quantity.startsWith(u'+') ? 0 : 4;
    return row.day(SheetField::Day).value_or(QDate(1, 1, 1)).toJulianDay() * kOfADay + place;
}

/// A list that does not mark what it takes back tells of a count that was taken back as of a correction.
void MovementRules::foresee(SheetRow& row)
{
    const std::optional<MovementSaid> said = m_reader.foreseen(row);
    if (!said)
        return;
    Movement original = said->line;
    if (!said->takesBack)
        original.quantity = -original.quantity;
    if (said->takesBack || (!isMarked(row) && m_ledger.timesSaid(LedgerIndex::reversalOf(original)) > 0))
        m_reversals.expect(original);
}

QString MovementRules::read(SheetRow& row)
{
    m_lines.clear();
    m_hasChanged = false;
    m_leavesTrace = true;
    m_said = m_reader.read(row);
    if (row.isGood() && !isKnown(row)) {
        m_hasChanged = true;
        enter(row);
    }
    return {}; // a ledger may say the same thing twice
}

/// The line of the ledger itself: saying it again in another file is no new movement.
Id<Movement> MovementRules::identity(int occurrence) const
{
    const Movement& line = m_said.line;
    const bool isCount = line.kind == MovementKind::Count;
    const QString mark = m_said.isCounted() ? u"="_s : !m_said.takesBack ? QString() : isCount ? u"冲"_s : u"-"_s;
    return {
        namedUuid({u"movement"_s, wordOf(line.kind), line.day.toString(Qt::ISODate), line.item.text(), line.lot.text(),
                   m_said.store.name, m_said.otherStore.name, mark + QString::number(line.quantity), line.donor,
                   QString::number(line.valueCents), line.recipient, line.note, QString::number(occurrence)})};
}

/// How many lines that files brought under this identity stand; `next` becomes the first that none has had.
int MovementRules::timesStanding(Id<Movement>& next) const
{
    int standing = 0;
    int occurrence = 1;
    for (next = identity(occurrence); m_ledger.has(next); next = identity(++occurrence))
        standing += m_ledger.isTakenBack(next) ? 0 : 1;
    return standing;
}

/// Also of a line that was entered by hand: the k-th time a sheet says it, it is known when the ledger says it k times.
/// What was taken back since is not there any more, unless the sheet tells of that as well.
bool MovementRules::isKnown(const SheetRow& row)
{
    const int occurrence = ++m_seen[identity(0)];
    Movement& line = m_said.line;
    if (timesStanding(line.id) >= occurrence)
        return true;
    if (m_said.isCounted())
        return false; // what was counted is no correction
    if (m_said.takesBack)
        return m_ledger.timesSaid(LedgerIndex::reversalOf(line)) >= occurrence;
    int times = m_reversals.timesMeant(line);
    if (m_said.isSigned && !isMarked(row)) {
        Movement original = line;
        original.quantity = -line.quantity;
        times += m_ledger.timesSaid(LedgerIndex::reversalOf(original));
    }
    return times >= occurrence;
}

LineAsked MovementRules::asked() const
{
    const Movement& line = m_said.line;
    return {line.kind,   line.day,   line.quantity, m_said.isSigned, !line.note.isEmpty(),
            m_said.item, m_said.lot, m_said.store};
}

void MovementRules::enter(SheetRow& row)
{
    const Movement& line = m_said.line;
    refuse(row, whyNotOn(line.day, m_today));
    if (m_said.item.isArchived)
        row.refuse(SheetField::Item, Problems{archivedProblem(u"item"_s, m_said.item.name)});
    if (!row.isGood())
        return;
    if (m_said.takesBack)
        return takeBack(row);
    if (!m_said.isCounted() && m_reversals.isTakenBack(line)) {
        m_leavesTrace = false;
        m_lines = {line};
        return;
    }
    if (line.kind == MovementKind::Count)
        return enterCount(row);
    const bool isShort = m_ledger.holding(line.item, line.lot, line.store, line.day).least < line.quantity;
    if (takesAway(line.kind) && line.lot.isNull() && isShort)
        return takeFromAnyLot(row);
    judge(row, m_said.lot);
}

void MovementRules::judge(SheetRow& row, const Lot& lot)
{
    LineAsked line = asked();
    line.lot = lot;
    const Outcome<qint64> quantity =
        ledgerQuantity(line, m_ledger.holding(m_said.item.id, lot.id, m_said.store.id, m_said.line.day));
    if (quantity)
        addLine(lot, *quantity);
    else
        refuse(row, quantity.problems());
}

/// What was counted of goods that lie there in lots has to say of which.
void MovementRules::enterCount(SheetRow& row)
{
    const bool saysLot = !m_said.lot.id.isNull() || m_said.isSigned;
    const auto held = m_ledger.lotsHeld(m_said.item.id, m_said.store.id, m_said.line.day);
    const bool hasLoose = std::any_of(held.begin(), held.end(), [](const auto& each) { return each.lot.isNull(); });
    if (saysLot || hasLoose || held.empty())
        return judge(row, m_said.lot);
    if (held.size() == 1)
        return judge(row, m_reader.lots().lot(held.front().lot));
    QStringList batches;
    for (const LedgerIndex::LotHeld& each : held)
        batches += m_reader.lots().lot(each.lot).batch;
    batches.sort();
    row.refuse(SheetField::Batch, u"lot_missing",
               QCoreApplication::translate("Import",
                                           "%1 holds several batches of %2: %3. Write a row for each, with its "
                                           "batch in 批号.")
                   .arg(m_said.store.name, m_said.item.name, batches.join(u'、')));
}

/// As the form does where no lot is chosen: earliest expiry first, nothing that has expired, a line a lot.
void MovementRules::takeFromAnyLot(SheetRow& row)
{
    std::vector<std::pair<Lot, qint64>> lots;
    for (const LedgerIndex::LotHeld& held : m_ledger.lotsHeld(m_said.item.id, m_said.store.id, m_said.line.day)) {
        const Lot lot = m_reader.lots().lot(held.lot);
        if (!lot.expiresOn.isValid() || lot.expiresOn >= m_said.line.day)
            lots.emplace_back(lot, held.least);
    }
    std::sort(lots.begin(), lots.end(),
              [](const auto& a, const auto& b) { return LotsNamed::leavesFirst(a.first, b.first); });
    qint64 left = m_said.line.quantity;
    for (const auto& [lot, least] : lots) {
        const qint64 taken = std::min(left, least);
        if (taken > 0)
            addLine(lot, taken);
        left -= taken;
    }
    if (left > 0)
        refuse(row, {notEnough(asked(), m_said.line.quantity - left,
                               QCoreApplication::translate("Supplies", "not expired"))});
}

void MovementRules::takeBack(SheetRow& row)
{
    std::optional<Movement> original = m_reversals.original(m_said.line);
    m_leavesTrace = !original;
    if (!original)
        original = m_ledger.standing(m_said.line);
    if (!original)
        return row.refuse(SheetField::Quantity, u"count_negative",
                          QCoreApplication::translate("Import",
                                                      "A quantity below 0 takes an earlier line back, and there "
                                                      "is none of that day that says the same. Correct the "
                                                      "quantity, or import that line first."));
    Movement reversal = *original;
    reversal.id = {namedUuid({u"reversal"_s, original->id.text()})};
    reversal.reverses = original->id;
    reversal.note = m_said.line.note;
    m_lines = {reversal};
    if (!m_leavesTrace)
        return;
    for (const Store& store : {m_said.store, m_said.otherStore}) {
        const Holding held = m_ledger.holding(reversal.item, reversal.lot, store.id, reversal.day);
        refuse(row, whyNotTakenBack(effectOn(reversal, store.id), held, m_said.item, store));
    }
}

void MovementRules::addLine(const Lot& lot, qint64 quantity)
{
    Movement line = m_said.line;
    line.lot = lot.id;
    line.quantity = quantity;
    if (!m_lines.empty())
        line.id = {namedUuid({u"movement"_s, m_said.line.id.text(), lot.id.text()})};
    m_lines.push_back(line);
}

RowResult MovementRules::store(SheetRow&, Sink& sink)
{
    if (!m_hasChanged)
        return RowResult::Unchanged;
    m_reader.stores().keep(m_said.store, sink);
    m_reader.stores().keep(m_said.otherStore, sink);
    m_reader.lots().keep(m_said.lot, sink);
    for (const Movement& line : m_lines) {
        sink.put(storage::movementTable(), line);
        if (m_leavesTrace)
            m_ledger.add(line);
        else
            m_ledger.addWithoutTrace(line);
    }
    return RowResult::Added;
}

std::vector<RowProblem> MovementRules::finish()
{
    m_seen.clear();
    m_reversals.clear();
    return {};
}

} // namespace

std::unique_ptr<Rules> movementRules(Known& known)
{
    return std::make_unique<MovementRules>(known);
}

} // namespace redvest::intake
