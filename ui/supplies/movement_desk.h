// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entering movements of one kind one after another by keyboard; beside the form what lies where, and what was entered.

#pragma once

#include "core/usecases/supplies/supplies.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"
#include "ui/parts/table/rows_model.h"

#include <QHash>

namespace redvest::ui {

class Picker;
class SectionCard;
class Session;

class MovementDesk final : public FormDesk
{
    Q_OBJECT
public:
    MovementDesk(Session& session, MovementKind kind, QWidget* parent = nullptr);

    /// Reads items and stores anew; what is typed stays. `item` is chosen when nothing is typed yet.
    void start(const QString& item = {});

private:
    void buildFields();
    void buildStoreFields();
    void buildLotFields();
    void buildSide();
    void readStores();
    void itemChosen();
    void proposeStore();
    void begin();
    void readLots();
    void save(bool next);
    void saved(const Edits<Movement>& done, bool next);
    void readAgain();
    void showEntered();
    [[nodiscard]] MovementForm typed() const;
    [[nodiscard]] const ItemRow* item() const;
    [[nodiscard]] bool takesAway() const;

    Session& m_session;
    MovementKind m_kind;
    BoundForm<MovementForm> m_fields;
    Picker* m_item = nullptr;
    Field* m_lot = nullptr; ///< null: the lot is typed as batch and expiry
    SectionCard* m_stockCard = nullptr;
    SectionCard* m_enteredCard = nullptr;
    std::vector<ItemRow> m_items;
    RowsModel<LotStock> m_lots;
    RowsModel<MovementRow> m_entered;
    QStringList m_enteredIds;
};

} // namespace redvest::ui
