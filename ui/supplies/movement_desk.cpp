// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/movement_desk.h"

#include "core/domain/search_text.h"
#include "ui/desk/session.h"
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

std::vector<ListColumn<MovementRow>> enteredColumns()
{
    std::vector<ListColumn<MovementRow>> all = ledgerColumns();
    all[2].width = 0; // item, quantity, store
    all[4].width = 56;
    all[6].width = 84;
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

/// Nothing typed is no count of nought.
constexpr qint64 kNothingTyped = -1;

BoundField<MovementForm> quantityField(const QString& label)
{
    const auto shown = [](qint64 quantity) { return quantity < 0 ? QString() : QString::number(quantity); };
    const auto read = [](const QVariant& typed, qint64& quantity) {
        bool ok = false;
        const qint64 entered = typed.toString().toLongLong(&ok);
        quantity = ok ? entered : kNothingTyped;
    };
    return field<&MovementForm::quantity>({.label = label, .kind = FieldKind::Count, .required = true, .maxLength = 10},
                                          shown, read);
}

/// In yuan; what is no amount becomes one that is refused.
BoundField<MovementForm> valueField()
{
    const auto shown = [](qint64 cents) {
        return cents == 0 ? QString() : QString::number(double(cents) / 100, 'f', 2);
    };
    const auto read = [](const QVariant& typed, qint64& cents) { cents = centsOf(typed.toString()).value_or(-1); };
    return field<&MovementForm::valueCents>({.label = MovementDesk::tr("Value (yuan)"),
                                             .kind = FieldKind::Money,
                                             .placeholder = MovementDesk::tr("of the whole gift"),
                                             .maxLength = 15},
                                            shown, read);
}

/// One lot, goods without a lot, or whichever expires first.
BoundField<MovementForm> lotField()
{
    const auto shown = [](const MovementForm& form) {
        return QVariant(form.anyLot ? kAnyLot : form.lot.isNull() ? kNoLot : form.lot.text());
    };
    const auto read = [](const QVariant& typed, MovementForm& form) {
        form.anyLot = typed.toString() == kAnyLot;
        form.lot = Id<Lot>::fromText(typed.toString());
    };
    return computedField<MovementForm>(
        {.name = memberWord<&MovementForm::lot>(), .label = MovementDesk::tr("Lot"), .kind = FieldKind::Choice}, shown,
        read);
}

} // namespace

MovementDesk::MovementDesk(Session& session, MovementKind kind, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_kind(kind)
    , m_fields(*form())
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
    m_fields.add(field<&MovementForm::item>({.label = tr("Item"), .required = true}), m_item);
    m_fields.add(field<&MovementForm::day>({.label = tr("Day"), .required = true, .keep = true}));
    buildStoreFields();
    buildLotFields();
    m_fields.add(quantityField(m_kind == MovementKind::Count ? tr("Counted") : tr("Quantity")));
    if (m_kind == MovementKind::Receipt) {
        m_fields.add(field<&MovementForm::donor>({.label = tr("Donor"), .keep = true}));
        m_fields.add(valueField());
    }
    if (m_kind == MovementKind::Issue || m_kind == MovementKind::Return)
        m_fields.add(
            field<&MovementForm::recipient>({.label = m_kind == MovementKind::Issue ? tr("Taken by") : tr("Brought by"),
                                             .required = m_kind == MovementKind::Issue,
                                             .keep = true}));
    const bool asksWhy = m_kind == MovementKind::WriteOff;
    m_fields.add(
        field<&MovementForm::note>({.label = tr("Note"),
                                    .required = asksWhy,
                                    .wide = true,
                                    .placeholder = asksWhy ? tr("Why: expired, damaged, lost …") : QString()}));
    if (m_kind == MovementKind::Issue)
        m_fields.add(field<&MovementForm::evenExpired>(
            {.wide = true, .placeholder = tr("Issue though it has expired (say why in the note)")}));
}

void MovementDesk::buildStoreFields()
{
    m_fields.add(field<&MovementForm::store>({.label = takesAway()                     ? tr("From store")
                                                       : m_kind == MovementKind::Count ? tr("Store")
                                                                                       : tr("Into store"),
                                              .required = true,
                                              .keep = true}));
    if (m_kind == MovementKind::Transfer)
        m_fields.add(field<&MovementForm::otherStore>({.label = tr("To store"), .required = true, .keep = true}));
    connect(&m_fields.at<&MovementForm::store>(), &Field::edited, this, &MovementDesk::readLots);
}

void MovementDesk::buildLotFields()
{
    if (m_kind == MovementKind::Receipt || m_kind == MovementKind::Return) {
        m_fields.add(field<&MovementForm::batch>({.label = tr("Batch no."), .kind = FieldKind::Code}));
        m_fields.add(field<&MovementForm::expiresOn>({.label = tr("Usable until")}));
        return;
    }
    m_lot = m_fields.add(lotField());
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
    const bool isTyped = form()->isDirty();
    form()->setToday(m_session.workspace().today());
    if (Field& day = m_fields.at<&MovementForm::day>(); day.value().toString().isEmpty())
        m_fields.set<&MovementForm::day>(m_session.workspace().today());
    m_session.attempt([this] { m_items = itemRows(m_session.workspace()); });
    readStores();
    const auto wanted =
        std::find_if(m_items.begin(), m_items.end(), [&](const ItemRow& row) { return row.item.id.text() == item; });
    if (wanted != m_items.end() && m_item->id().isEmpty())
        m_item->setChoice(item, itemText(wanted->item.name, wanted->item.spec));
    itemChosen();
    showEntered();
    if (!isTyped)
        begin();
    form()->focusFirst();
}

/// With nothing typed yet.
void MovementDesk::begin()
{
    form()->setClean();
    opened(m_session, u"supplies/"_s + wordOf(m_kind), {});
}

void MovementDesk::readStores()
{
    std::vector<StoreRow> stores;
    m_session.attempt([&] { stores = storeRows(m_session.workspace()); });
    Field* const receiver = m_fields.find<&MovementForm::otherStore>();
    for (Field* field : {&m_fields.at<&MovementForm::store>(), receiver}) {
        if (field == nullptr)
            continue;
        const QVariant held = field->value();
        auto* combo = qobject_cast<QComboBox*>(field->editor());
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const StoreRow& row : stores) {
            if (!row.store.isArchived)
                combo->addItem(row.store.name, row.store.id.text());
        }
        const int at = combo->findData(held);
        combo->setCurrentIndex(at >= 0 ? at : field == receiver ? -1 : 0);
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
    m_fields.at<&MovementForm::quantity>().setNote(chosen == nullptr ? QString()
                                                   : chosen->item.pack.isEmpty()
                                                       ? chosen->item.unit
                                                       : chosen->item.unit + u" · "_s + chosen->item.pack);
    proposeStore();
    readLots();
}

/// What is taken away comes from where it lies: a store without the item gives way to the one that has most of it.
void MovementDesk::proposeStore()
{
    Field& store = m_fields.at<&MovementForm::store>();
    store.setNote({});
    const ItemRow* chosen = item();
    if (!takesAway() || chosen == nullptr)
        return;
    QHash<QString, qint64> there;
    for (const LotStock& lot : chosen->lots) {
        if (!lot.isExpired || m_kind == MovementKind::WriteOff)
            there[lot.store.text()] += lot.quantity;
    }
    const auto* combo = qobject_cast<QComboBox*>(store.editor());
    if (there.value(store.value().toString()) > 0)
        return;
    QString best;
    for (int i = 0; i < combo->count(); ++i) {
        if (const QString id = combo->itemData(i).toString(); there.value(id) > there.value(best))
            best = id;
    }
    if (best.isEmpty())
        return;
    store.setValue(best);
    store.setNote(tr("Most of it lies here."));
}

/// The lots of the item in the store chosen, what should go first at the top.
void MovementDesk::readLots()
{
    const ItemRow* chosen = item();
    std::vector<LotStock> lots = chosen != nullptr ? chosen->lots : std::vector<LotStock>();
    const Id<Store> store = m_fields.typed<&MovementForm::store>();
    std::stable_partition(lots.begin(), lots.end(), [store](const LotStock& l) { return l.store == store; });
    m_lots.setRows(lots);
    if (m_lot == nullptr)
        return;
    auto* combo = qobject_cast<QComboBox*>(m_lot->editor());
    const QSignalBlocker quiet(combo);
    combo->clear();
    if (takesAway() && m_kind != MovementKind::WriteOff)
        combo->addItem(tr("Earliest expiry first"), kAnyLot);
    bool hasUnnamed = false;
    for (const LotStock& lot : lots) {
        if (lot.store != store)
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
    MovementForm wanted;
    wanted.kind = m_kind;
    wanted.quantity = kNothingTyped;
    m_fields.read(wanted);
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
    dropDraft();
    begin();
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
