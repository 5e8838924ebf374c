// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: stock by item, the ledger of movements, the stores; forms for every kind of movement.

#pragma once

#include "core/usecases/sheets/import_preview.h"
#include "core/usecases/supplies/supplies.h"
#include "ui/desk/page.h"
#include "ui/parts/table/rows_model.h"

#include <map>

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace redvest::ui {

class FormDesk;
class ItemDesk;
class MovementDesk;
class ReversalDesk;
class Session;
class StoreDesk;
class TablePage;

class SuppliesPage final : public Page
{
    Q_OBJECT
public:
    explicit SuppliesPage(Session& session, QWidget* parent = nullptr);
    ~SuppliesPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// ShowList of stock, ledger or stores; EnterMovement for its form; ShowLedgerOf; anything else for the stock.
    void open(const Wish& wish) override;
    void find() override;

private:
    void buildStock();
    void buildLedger();
    void buildStores();
    QAction* button(TablePage* list, const QString& text, const char* name, const std::function<void()>& work,
                    bool main = false);
    void load();
    void fillStores();
    void showStock();
    void showLedger();
    void showStores();
    void importFile(ImportKind kind);
    void showLists();
    void leave(const FormDesk& desk);
    void enter(MovementKind kind);
    void editItem(const QString& id);
    void editStore(const QString& id);
    void reverse(const QString& id);
    void archiveChosenItems(const QStringList& ids);
    void archiveChosenStores(const QStringList& ids);
    template <class Desk>
    Desk* desk(Desk*& held);
    [[nodiscard]] TablePage* currentList() const;
    [[nodiscard]] Id<Store> chosenStore(const QComboBox* combo) const;

    Session& m_session;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    TablePage* m_stock;
    TablePage* m_ledger;
    TablePage* m_stores;
    RowsModel<ItemRow> m_items;
    RowsModel<MovementRow> m_movements;
    RowsModel<StoreRow> m_storeRows;
    std::vector<ItemRow> m_allItems;
    std::vector<MovementRow> m_allMovements;
    std::vector<StoreRow> m_allStores;
    QComboBox* m_stockStore = nullptr;
    QComboBox* m_stockState = nullptr;
    QComboBox* m_ledgerStore = nullptr;
    QComboBox* m_ledgerKind = nullptr;
    QString m_stockText, m_ledgerText, m_storeText;
    QString m_ledgerItem; ///< id; "" for all
    std::map<MovementKind, MovementDesk*> m_movementDesks;
    ItemDesk* m_itemDesk = nullptr;
    StoreDesk* m_storeDesk = nullptr;
    ReversalDesk* m_reversalDesk = nullptr;
};

} // namespace redvest::ui
