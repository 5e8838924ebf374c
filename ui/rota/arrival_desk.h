// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk at the door of a site: a name, number or scanned badge and Enter signs in who comes to the shift, and out
// who leaves it; each a unit of work. Beside it who is expected, there, and gone.

#pragma once

#include "core/usecases/rota/sign_in_sheets.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PersonPicker;
class SectionCard;
class Session;

class ArrivalDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ArrivalDesk(Session& session, QWidget* parent = nullptr);

    void start(Id<Shift> shift);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void read();
    /// Signs in, or out who is there.
    void comeOrGo(Id<Volunteer> person);
    void signIn(Id<Volunteer> person);
    void signOut(Id<Volunteer> person, bool isIll);
    /// The row chosen, who is there, fell ill.
    void fellIll();
    void done();

    Session& m_session;
    SectionCard* m_card;
    PersonPicker* m_person;
    QLineEdit* m_reason; ///< why a rule is set aside; shown when that is to be said
    QLineEdit* m_break;  ///< minutes, for who leaves
    QTableView* m_view;
    MessageStrip* m_strip;
    Id<Shift> m_shift;
    Id<Volunteer> m_asked; ///< for whom the reason is asked; null: nobody
    RowsModel<SheetRowLine> m_model;
};

} // namespace redvest::ui
