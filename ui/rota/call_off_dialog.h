// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before shifts with people on them are called off: why, and whom to tell, with the list to copy or to print. Calls
// nothing off itself.

#pragma once

#include "core/usecases/rota/calling_off.h"
#include "ui/parts/reveal/reveal.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

class CallOffDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `people` are those of the shifts (peopleToTell), not none.
    CallOffDialog(Session& session, std::vector<Id<Shift>> shifts, std::vector<PersonToTell> people, QWidget* parent);

Q_SIGNALS:
    /// They are to be called off, for that reason.
    void confirmed(const QString& reason);

private:
    void buildTable();
    [[nodiscard]] QWidget* buildListButtons();
    void showPeople();
    void showPhones();
    void hidePhones();
    void copy();
    void print();
    void confirm();

    Session& m_session;
    std::vector<Id<Shift>> m_shifts;
    std::vector<PersonToTell> m_masked;
    std::vector<PersonToTell> m_people; ///< as they are shown: with phones in full for half a minute
    QLineEdit* m_reason;
    QTableWidget* m_table;
    QLabel* m_left; ///< how long the phones still show
    QPushButton* m_go;
    MessageStrip* m_strip;
    Reveal m_reveal;
};

} // namespace redvest::ui
