// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts and shifts: the shifts of a day with their gaps, the people of the one opened beside them, the list of posts,
// the forms both are entered by, and the hours served on them that wait for approval.

#pragma once

#include "core/usecases/figures/gaps.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/import_preview.h"
#include "ui/desk/page.h"
#include "ui/parts/table/list_tab.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace redvest::ui {

class DayStrip;
class DivisionPicker;
class HoursDesk;
class PostDesk;
class ShiftDesk;
class ShiftPanel;

class RotaPage final : public Page
{
    Q_OBJECT
public:
    explicit RotaPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void cameToFront() override {}
    /// ShowShift, ShowPost, ShowDivision, ShowHours; anything else for the lists as they are.
    void open(const Wish& wish) override;
    void find() override;

protected:
    /// Ctrl+N enters what the tab lists, wherever on the page the keyboard is.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { Shifts, Posts, Hours };
    enum View { Lists, EnteringPost, EnteringShift };

    QWidget* buildLists();
    void buildShifts();
    void buildPosts();
    void buildFilters();
    void buildCopying();
    void buildActions();
    void connectDesks();
    [[nodiscard]] RotaFilter filter() const;
    [[nodiscard]] TablePage* list() const;
    /// Of the week, asked for now.
    [[nodiscard]] GapQuery weekQuery() const;
    void readGaps();
    void showGaps(const GapTable& week);
    void askShifts();
    void askAll();
    void followShift();
    void showTab(int tab);
    void openShift(Id<Shift> id);
    void newShift();
    void newPost();
    void changeCurrent();
    void callOff();
    void archivePosts();
    void startCopying();
    void copyDay();
    void copyText();
    void showImport(ImportKind kind);
    void importList();
    void importAssignments();
    void exportList();
    void leaveDesk(View desk, bool isDirty);
    void say(const QString& text, const std::function<void()>& undo = {});

    Session& m_session;
    QStackedWidget* m_views;
    QTabBar* m_tabs;
    QStackedWidget* m_lists;
    DayStrip* m_days;
    ListTab<ShiftRow> m_shifts;
    ListTab<PostRow> m_posts;
    StoreReading* m_gaps;
    QDate m_gapsOf; ///< Monday of the week last asked for
    ShiftPanel* m_panel;
    HoursDesk* m_hours;
    PostDesk* m_postDesk;
    ShiftDesk* m_shiftDesk;
    DivisionPicker* m_division;
    QComboBox* m_category;
    QCheckBox* m_worstFirst;
    QCheckBox* m_calledOff;
    QWidget* m_copying; ///< the line that asks for how many days to copy to
    QSpinBox* m_copies;
};

[[nodiscard]] Page* makeRotaPage(Session& session, QWidget* parent);

} // namespace redvest::ui
