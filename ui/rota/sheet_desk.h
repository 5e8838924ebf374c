// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper sheet typed back by keyboard: the number of a sheet opens it, the number of a row goes to that row; Enter
// goes from time to time, F6 takes the planned times, F7 says absent, a name adds a walk-in, Ctrl+Enter saves all in
// one unit of work. What was typed stays until it is saved.

#pragma once

#include "ui/rota/sheet_grid.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PersonPicker;
class SectionCard;
class Session;

class SheetDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetDesk(Session& session, QWidget* parent = nullptr);

    /// The sheet of that shift; null: none yet, its number is asked for. What is typed on another sheet and not saved
    /// stays in front.
    void start(Id<Shift> shift);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void codeEntered();
    void open(Id<Shift> shift);
    void readAnew();
    void addWalkIn(const QString& person);
    void goTo(int row, int column);
    /// In → out → in of the next row, and behind the last row back to the number.
    void goOn();
    void markCurrent(const QString& word);
    void save();
    void tellEntered(const SheetsEntered& done);
    void refused(const Problems& problems);
    void showHead();

    Session& m_session;
    SectionCard* m_card;
    QLineEdit* m_code;
    PersonPicker* m_person;
    QTableView* m_view;
    QLineEdit* m_override;   ///< why a rule is set aside; shown when that is to be said
    QLineEdit* m_correction; ///< why what was typed is right; shown when something differs
    MessageStrip* m_strip;
    SheetGrid m_grid;
};

} // namespace redvest::ui
