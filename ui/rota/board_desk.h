// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board with what belongs to it: the time it shows, what narrows it, the people of the shift with the keyboard
// beside it, and what the keys do. What is done with people is BoardActions'.

#pragma once

#include "ui/desk/store_reading.h"
#include "ui/rota/board_model.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace redvest::ui {

class BoardActions;
class BoardView;
class BoardWheel;
class DayStrip;
class DivisionPicker;
class MessageStrip;
class ShiftPanel;

enum class BoardSpan { Day, Week, Wheel };

class BoardDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardDesk(Session& session, QWidget* parent = nullptr);

    /// On that day, of that division ("" for all); the keyboard goes to the shift, which may be null.
    /// Read when it comes to the front.
    void start(QDate day, const QString& division, Id<Shift> shift);
    /// Reads everything shown anew.
    void refresh();
    /// The keyboard goes to the search.
    void find();
    void showSpan(BoardSpan span);
    [[nodiscard]] BoardSpan span() const;
    [[nodiscard]] BoardView* view() const { return m_view; }
    [[nodiscard]] BoardWheel* wheel() const { return m_wheel; }
    [[nodiscard]] ShiftPanel* panel() const { return m_panel; }
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    [[nodiscard]] QDate day() const;
    [[nodiscard]] Span period() const;
    [[nodiscard]] QString division() const; ///< code; "" for all
    /// The panel shows the shift with the keyboard now, not after a pause.
    void followNow();
    /// To the board, or to the wheel where that is in front; where the panel stands in its place, the board again.
    void focusBoard();
    /// To those who are on the shift.
    void focusPeople();

Q_SIGNALS:
    void closed();
    void shiftWanted(redvest::Id<redvest::Shift> shift);  ///< F2: in its list
    void newShiftWanted(redvest::Id<redvest::Post> post); ///< Enter on a post that has none in this time

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildFilters();
    void buildBody();
    void connectBoard();
    void readBoard();
    void showBoard(RotaBoard board);
    void showCounts();
    void narrow();
    void follow();
    void open();
    void showPart(bool isPanel);
    void stepped(const std::vector<Id<Shift>>& shifts);
    void tick();

    Session& m_session;
    BoardModel m_model;
    StoreReading* m_reading;
    QComboBox* m_span;
    DayStrip* m_days;
    QLineEdit* m_search;
    DivisionPicker* m_division;
    QComboBox* m_category;
    QComboBox* m_grouping;
    QCheckBox* m_short;
    QLabel* m_counts;
    MessageStrip* m_strip;
    QSplitter* m_split;
    QStackedWidget* m_boards;
    BoardView* m_view;
    BoardWheel* m_wheel;
    ShiftPanel* m_panel;
    BoardActions* m_actions;
    QTimer m_pause;     ///< the panel follows when the keyboard rests
    QTimer m_minutes;   ///< the line of the current time
    Id<Shift> m_wanted; ///< goes to it when it has been read
    Span m_asked;       ///< what was last asked for
    bool m_isFolded = false;
    bool m_isDrawn = false; ///< somebody gave board and panel other widths
};

} // namespace redvest::ui
