// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/movement_desk.h"

#include "core/domain/search_text.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/supplies/supply_columns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnyLot = u"any"_s;
const QString kNoLot = u"none"_s;

QTableView* smallTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setShowGrid(false);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setFocusPolicy(Qt::NoFocus);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = model->headerData(column, Qt::Horizontal, WidthRole).toInt();
        view->horizontalHeader()->setSectionResizeMode(column,
                                                       width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            view->setColumnWidth(column, width);
    }
    return view;
}

std::vector<ColumnSpec<MovementRow>> enteredColumns()
{
    std::vector<ColumnSpec<MovementRow>> all = ledgerColumns();
    all[2].width = 0; // item, quantity, store
    return {all[2], all[4], all[6]};
}

/// "12.5" yuan are 1250; nothing for what is no amount.
std::optional<qint64> centsOf(const QString& yuan)
{
    if (yuan.trimmed().isEmpty())
        return 0;
    bool ok = false;
    const double value = yuan.trimmed().toDouble(&ok);
    if (!ok || value < 0 || value > 1e12)
        return std::nullopt;
    return std::llround(value * 100);
}

} // namespace

MovementDesk::MovementDesk(Session& session, MovementKind kind, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_kind(kind)
    , m_lots(lotColumns(), [](const LotStock& lot) { return lot.lot.text() + lot.store.text(); })
    , m_entered(enteredColumns(), [](const MovementRow& row) { return row.movement.id.text(); })
{
    setObjectName(u"desk_"_s + wordOf(kind));
    setTitle(kindText(kind));
    buildFields();
    buildSide();
    connect(this, &FormDesk::saveRequested, this, &MovementDesk::save);
    connect(m_item, &Picker::chosen, this, &MovementDesk::itemChosen);
    connect(&m_session, &Session::undone, this, [this] {
        if (isVisible())
            readAgain();
    });
    connect(form(), &Form::edited, this, [this](const QString& name) {
        if (name == u"store"_s)
            readLots();
    });
}

bool MovementDesk::takesAway() const
{
    return m_kind == MovementKind::Issue || m_kind == MovementKind::Transfer || m_kind == MovementKind::WriteOff;
}

// NOLINTNEXTLINE(readability-function-size): a list, one entry a field
void MovementDesk::buildFields()
{
    m_item = new Picker(
        [this](const QString& typedText, int limit) {
            std::vector<PickerOffer> found;
            const QStringList words = searchWords(typedText);
            for (const ItemRow& row : m_items) {
                if (int(found.size()) < limit && !row.item.isArchived && hasWords(row.searchText, words))
                    found.push_back({row.item.id.text(), itemText(row.item.name, row.item.spec),
                                     thousands(row.usable) + u' ' + row.item.unit});
            }
            return found;
        },
        this);
    form()->addEditor({.name = u"item"_s, .label = tr("Item"), .required = true}, m_item);
    form()->addField({.name = u"day"_s, .label = tr("Day"), .kind = FieldKind::Date, .required = true, .keep = true});
    const bool gives = takesAway();
    form()->addField({.name = u"store"_s,
                      .label = gives                           ? tr("From store")
                               : m_kind == MovementKind::Count ? tr("Store")
                                                               : tr("Into store"),
                      .kind = FieldKind::Choice,
                      .required = true,
                      .keep = true});
    if (m_kind == MovementKind::Transfer)
        form()->addField({.name = u"other_store"_s,
                          .label = tr("To store"),
                          .kind = FieldKind::Choice,
                          .required = true,
                          .keep = true});
    buildLotFields();
    form()->addField({.name = u"quantity"_s,
                      .label = m_kind == MovementKind::Count ? tr("Counted") : tr("Quantity"),
                      .kind = FieldKind::Number,
                      .required = true,
                      .maxLength = 10});
    if (m_kind == MovementKind::Receipt) {
        form()->addField({.name = u"donor"_s, .label = tr("Donor"), .keep = true});
        form()->addField({.name = u"value_cents"_s,
                          .label = tr("Value (yuan)"),
                          .placeholder = tr("of the whole gift"),
                          .maxLength = 15});
    }
    if (m_kind == MovementKind::Issue || m_kind == MovementKind::Return)
        form()->addField({.name = u"recipient"_s,
                          .label = m_kind == MovementKind::Issue ? tr("Taken by") : tr("Brought by"),
                          .required = m_kind == MovementKind::Issue,
                          .keep = true});
    form()->addField(
        {.name = u"note"_s,
         .label = tr("Note"),
         .required = m_kind == MovementKind::WriteOff,
         .wide = true,
         .placeholder = m_kind == MovementKind::WriteOff ? tr("Why: expired, damaged, lost …") : QString()});
    if (m_kind == MovementKind::Issue)
        form()->addField({.name = u"even_expired"_s,
                          .label = QString(),
                          .kind = FieldKind::Check,
                          .wide = true,
                          .placeholder = tr("Issue though it has expired (say why in the note)")});
}

void MovementDesk::buildLotFields()
{
    if (m_kind == MovementKind::Receipt || m_kind == MovementKind::Return) {
        form()->addField({.name = u"batch"_s, .label = tr("Batch no.")});
        form()->addField({.name = u"expires_on"_s, .label = tr("Usable until"), .kind = FieldKind::Date});
        return;
    }
    form()->addField({.name = u"lot"_s, .label = tr("Lot"), .kind = FieldKind::Choice});
}

void MovementDesk::buildSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_stockCard = new SectionCard(tr("In stock"), side);
    m_stockCard->addContent(smallTable(&m_lots, m_stockCard));
    m_enteredCard = new SectionCard(tr("Just entered"), side);
    m_enteredCard->addContent(smallTable(&m_entered, m_enteredCard));
    column->addWidget(m_stockCard, 1);
    column->addWidget(m_enteredCard, 1);
    setSide(side);
}

void MovementDesk::start(const QString& item)
{
    form()->setToday(m_session.workspace().today());
    if (form()->text(u"day"_s).isEmpty())
        form()->setValue(u"day"_s, m_session.workspace().today().toString(Qt::ISODate));
    m_session.attempt([this] { m_items = itemRows(m_session.workspace()); });
    readStores();
    const auto wanted =
        std::find_if(m_items.begin(), m_items.end(), [&](const ItemRow& row) { return row.item.id.text() == item; });
    if (wanted != m_items.end() && m_item->id().isEmpty())
        m_item->setChoice(item, itemText(wanted->item.name, wanted->item.spec));
    itemChosen();
    showEntered();
    form()->setClean();
    form()->focusFirst();
}

void MovementDesk::readStores()
{
    std::vector<StoreRow> stores;
    m_session.attempt([&] { stores = storeRows(m_session.workspace()); });
    for (const QString& name : {u"store"_s, u"other_store"_s}) {
        Field* field = form()->field(name);
        if (field == nullptr)
            continue;
        const QString held = form()->text(name);
        auto* combo = qobject_cast<QComboBox*>(field->editor());
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const StoreRow& row : stores) {
            if (!row.store.isArchived)
                combo->addItem(row.store.name, row.store.id.text());
        }
        const int at = combo->findData(held);
        combo->setCurrentIndex(at >= 0 ? at : name == u"other_store"_s ? -1 : 0);
    }
}

const ItemRow* MovementDesk::item() const
{
    const auto at = std::find_if(m_items.begin(), m_items.end(),
                                 [&](const ItemRow& r) { return r.item.id.text() == m_item->id(); });
    return at == m_items.end() ? nullptr : &*at;
}

void MovementDesk::itemChosen()
{
    const ItemRow* chosen = item();
    m_stockCard->setRightText(chosen == nullptr ? QString()
                                                : tr("usable %1 %2").arg(thousands(chosen->usable), chosen->item.unit));
    form()->setNote(u"quantity"_s, chosen == nullptr             ? QString()
                                   : chosen->item.pack.isEmpty() ? chosen->item.unit
                                                                 : chosen->item.unit + u" · "_s + chosen->item.pack);
    readLots();
}

/// The lots of the item in the store chosen, what should go first at the top.
void MovementDesk::readLots()
{
    const ItemRow* chosen = item();
    std::vector<LotStock> lots = chosen != nullptr ? chosen->lots : std::vector<LotStock>();
    std::stable_partition(lots.begin(), lots.end(),
                          [store = form()->text(u"store"_s)](const LotStock& l) { return l.store.text() == store; });
    m_lots.setRows(lots);
    Field* field = form()->field(u"lot"_s);
    if (field == nullptr)
        return;
    auto* combo = qobject_cast<QComboBox*>(field->editor());
    const QSignalBlocker quiet(combo);
    combo->clear();
    if (takesAway() && m_kind != MovementKind::WriteOff)
        combo->addItem(tr("Earliest expiry first"), kAnyLot);
    bool hasUnnamed = false;
    for (const LotStock& lot : lots) {
        if (lot.store.text() != form()->text(u"store"_s))
            continue;
        hasUnnamed = hasUnnamed || lot.lot.isNull();
        const QString text = lotText(lot.batch, lot.expiresOn) + u" · "_s + thousands(lot.quantity) +
                             (lot.isExpired ? tr(" (expired)") : QString());
        combo->addItem(text, lot.lot.isNull() ? kNoLot : lot.lot.text());
    }
    if (!hasUnnamed && (m_kind == MovementKind::Count || combo->count() == 0))
        combo->addItem(lotText({}, {}), kNoLot);
    combo->setCurrentIndex(0);
}

MovementForm MovementDesk::typed() const
{
    const auto dayOf = [this](const QString& name) { return QDate::fromString(form()->text(name), Qt::ISODate); };
    MovementForm wanted;
    wanted.kind = m_kind;
    wanted.day = dayOf(u"day"_s);
    wanted.item = Id<Item>::fromText(m_item->id());
    wanted.store = Id<Store>::fromText(form()->text(u"store"_s));
    wanted.otherStore = Id<Store>::fromText(form()->text(u"other_store"_s));
    const QString lot = form()->text(u"lot"_s);
    wanted.anyLot = lot == kAnyLot;
    wanted.lot = Id<Lot>::fromText(lot);
    wanted.batch = form()->text(u"batch"_s);
    wanted.expiresOn = dayOf(u"expires_on"_s);
    bool ok = false;
    wanted.quantity = form()->text(u"quantity"_s).toLongLong(&ok);
    if (!ok)
        wanted.quantity = -1; // nothing typed is no count of nought
    wanted.donor = form()->text(u"donor"_s);
    wanted.valueCents = centsOf(form()->text(u"value_cents"_s)).value_or(-1);
    wanted.recipient = form()->text(u"recipient"_s);
    wanted.note = form()->text(u"note"_s);
    wanted.evenExpired = form()->value(u"even_expired"_s).toBool();
    return wanted;
}

void MovementDesk::save(bool next)
{
    const auto done = m_session.carryOut([this](Workspace& ws) { return addMovement(ws, typed()); }, *strip(),
                                         tr("%1: %2 entered.").arg(kindText(m_kind), m_item->text()),
                                         [this](const Problems& problems) { form()->setProblems(problems); });
    if (done)
        saved(*done, next);
}

void MovementDesk::saved(const Edits<Movement>& done, bool next)
{
    for (const Edit<Movement>& line : done.records)
        m_enteredIds.prepend(line.after->id.text());
    form()->startNew();
    m_item->setChoice({}, {});
    readAgain();
    form()->setClean();
    if (!next)
        Q_EMIT closed();
}

/// Something was entered or undone: what is in stock, and which of the lines entered here still stand.
void MovementDesk::readAgain()
{
    m_session.attempt([this] { m_items = itemRows(m_session.workspace()); });
    itemChosen();
    showEntered();
}

void MovementDesk::showEntered()
{
    std::vector<MovementRow> rows;
    m_session.attempt([&] {
        LedgerQuery asked;
        asked.kind = m_kind;
        asked.limit = 200;
        for (MovementRow& row : ledger(m_session.workspace(), asked)) {
            if (m_enteredIds.contains(row.movement.id.text()) && !row.isReversed)
                rows.push_back(std::move(row));
        }
    });
    m_enteredCard->setRightText(tr("%1 lines").arg(thousands(qint64(rows.size()))));
    m_entered.setRows(std::move(rows));
}

} // namespace redvest::ui
