// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: stock by item, the ledger of movements, the stores; forms for every kind of movement.

#pragma once

#include "core/usecases/supplies/supplies.h"
#include "ui/parts/lists/lists_page.h"

#include <map>

class QComboBox;

namespace redvest::ui {

class ItemDesk;
class MovementDesk;
class ReversalDesk;
class StoreDesk;

class SuppliesPage final : public ListsPage
{
    Q_OBJECT
public:
    explicit SuppliesPage(Session& session, QWidget* parent = nullptr);
    ~SuppliesPage() override;

    [[nodiscard]] QString title() const override;
    /// ShowList of stock, ledger or stores; EnterMovement for its form; ShowLedgerOf; anything else for the stock.
    void open(const Wish& wish) override;

private:
    void buildStock();
    void buildLedger();
    void buildStores();
    QAction* button(TablePage* list, const QString& name, const QString& text, const std::function<void()>& work,
                    bool main = false);
    [[nodiscard]] LedgerQuery ledgerQuery() const;
    void fillStores();
    void stockShown();
    void ledgerShown();
    void enter(MovementKind kind);
    void editItem(const QString& id);
    void editStore(const QString& id);
    void reverse(const QString& id);
    void archiveChosenItems(const QStringList& ids);
    void archiveChosenStores(const QStringList& ids);
    [[nodiscard]] Id<Store> chosenStore(const QComboBox* combo) const;

    ListTab<ItemRow> m_stock;
    ListTab<MovementRow> m_ledger;
    ListTab<StoreRow> m_stores;
    QComboBox* m_stockStore = nullptr;
    QComboBox* m_stockState = nullptr;
    QComboBox* m_ledgerStore = nullptr;
    QComboBox* m_ledgerKind = nullptr;
    QAction* m_issue = nullptr; ///< hands out; the new line of the ledger
    QString m_ledgerItem;       ///< id; "" for all
    std::map<MovementKind, MovementDesk*> m_movementDesks;
    ItemDesk* m_itemDesk = nullptr;
    StoreDesk* m_storeDesk = nullptr;
    ReversalDesk* m_reversalDesk = nullptr;
};

} // namespace redvest::ui
