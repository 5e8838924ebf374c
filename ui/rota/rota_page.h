// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts and shifts: the shifts of a day, the list of posts, the forms both are entered by, and the hours served on them
// that wait for approval.

#pragma once

#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/import_preview.h"
#include "ui/desk/page.h"
#include "ui/parts/table/list_tab.h"

class QStackedWidget;
class QTabBar;

namespace redvest::ui {

class CallSteps;
class BoardSteps;
class DayShifts;
class FormDesk;
class HoursDesk;
class PostDesk;
class ShiftDesk;

class RotaPage final : public Page
{
    Q_OBJECT
public:
    explicit RotaPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void cameToFront() override {}
    /// ShowShift, ShowPost, ShowDivision, ShowHours, CertifyPeople, WriteCall, ShowGapCollections, ShowServiceRegister;
    /// anything else for the lists as they are.
    void open(const Wish& wish) override;
    void find() override;
    [[nodiscard]] QWidget* mainPart() override;

protected:
    /// Ctrl+N enters what the tab lists, Ctrl+Tab goes to the next tab, wherever on the page the keyboard is.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { Shifts, Posts, Hours };

    QWidget* buildLists();
    void buildPosts();
    void buildActions();
    QAction* addHistory();
    /// Gives the key of new records to what the tab in front lists.
    void giveNewKeys();
    void enterNew();
    [[nodiscard]] TablePage* list() const;
    void showTab(int tab);
    void openShift(Id<Shift> id);
    void newShift();
    void enterShift(Id<Post> post);
    void newPost();
    void changeCurrent();
    void archivePosts();
    void copyText();
    /// What the tab in front lists.
    [[nodiscard]] ImportKind kindInFront() const;
    /// Made when first needed: a form of a city takes longer to make than the page to appear.
    [[nodiscard]] PostDesk* postDesk();
    [[nodiscard]] ShiftDesk* shiftDesk();
    void showLists();
    void leaveDesk(FormDesk& desk);
    void say(const QString& text, const std::function<void()>& undo = {});

    Session& m_session;
    QStackedWidget* m_views;
    QTabBar* m_tabs;
    QStackedWidget* m_lists;
    DayShifts* m_shifts;
    ListTab<PostRow> m_posts;
    HoursDesk* m_hours;
    CallSteps* m_calls;
    BoardSteps* m_board = nullptr;
    std::array<QAction*, 3> m_enters{}; ///< by tab: what enters a new record of it
    QWidget* m_front = nullptr;         ///< what the lists stand in
    PostDesk* m_postDesk = nullptr;     ///< null until needed
    ShiftDesk* m_shiftDesk = nullptr;   ///< null until needed
};

[[nodiscard]] Page* makeRotaPage(Session& session, QWidget* parent);

} // namespace redvest::ui
