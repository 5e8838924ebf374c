// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of one day with their gaps, filtered, and the people of the one opened beside them; with what is done to
// many shifts at once: called off, copied to the days or weeks after.

#pragma once

#include "core/usecases/figures/gaps.h"
#include "core/usecases/rota/rota.h"
#include "ui/parts/table/list_tab.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSplitter;

namespace redvest::ui {

class CopyLine;
class DayStrip;
class DivisionPicker;
class ShiftPanel;

class DayShifts final : public QWidget
{
    Q_OBJECT
public:
    /// Reads while `page` is in front, forms before the list too.
    DayShifts(Session& session, QWidget* page);

    [[nodiscard]] TablePage* list() const { return m_shifts.list(); }
    /// What the keyboard belongs on: the list, or the panel where `last` was in it or it stands in the list's place.
    [[nodiscard]] QWidget* mainPart(const QWidget* last) const;
    /// The week to choose the day in; whoever shows it places it.
    [[nodiscard]] DayStrip* days() const { return m_days; }
    [[nodiscard]] ShiftPanel* panel() const { return m_panel; }
    /// Whose shifts are shown: its code; "" for all.
    [[nodiscard]] QString division() const;
    void setDivision(const QString& code);
    /// The post of the shift the keyboard is on; null when there is none.
    [[nodiscard]] Id<Post> currentPost() const;

    /// Brings its day, as the filters let it through, and the panel goes to the people who could come. False when it
    /// is not there any more.
    bool showShift(Id<Shift> id);
    /// The keyboard goes to it when the day has been read.
    void select(QDate day, Id<Shift> id);
    /// Where the panel stands in the place of the list, the list again.
    void showList() { showPart(false); }
    void refresh();
    /// Those selected, or calls them on again when all of them are called off. Where people count on them it asks
    /// first, and says whom to tell.
    void callOff();
    /// Asks for how many days.
    void startCopying();
    /// Asks for how many weeks; copied is the week of the day shown.
    void startCopyingWeek();

Q_SIGNALS:
    void divisionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList(QWidget* page);
    void buildFilters();
    void connectFilters();
    void buildKeys();
    void connectCopying();
    void buildSplit();
    void showPart(bool isPanel);
    [[nodiscard]] RotaFilter filter() const;
    /// Of the week, asked for now.
    [[nodiscard]] GapQuery weekQuery() const;
    void readGaps();
    void showGaps(const GapTable& week);
    void askAnew();
    void followShift();
    void setCalledOff(const std::vector<Id<Shift>>& shifts, bool isOff, const QString& reason);

    Session& m_session;
    DayStrip* m_days;
    ListTab<ShiftRow> m_shifts;
    StoreReading* m_gaps;
    QDate m_gapsOf; ///< Monday of the week last asked for
    ShiftPanel* m_panel;
    DivisionPicker* m_division;
    QSplitter* m_split;    ///< list and panel
    QPushButton* m_opener; ///< of the panel, where it is folded away
    bool m_isFolded = false;
    bool m_isDrawn = false; ///< somebody gave list and panel other widths
    QComboBox* m_category = nullptr;
    QCheckBox* m_worstFirst;
    QCheckBox* m_calledOff;
    CopyLine* m_copying; ///< asks for how many days or weeks to copy to
};

} // namespace redvest::ui
