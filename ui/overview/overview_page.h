// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first page: where people are missing now, from the whole office down to one shift, and what waits for a person.
// The gap table comes first and alone, so that it is on the screen at once; everything else is counted after it.

#pragma once

#include "core/usecases/figures/beginnings.h"
#include "core/usecases/figures/overview.h"
#include "ui/desk/jobs.h"
#include "ui/desk/page.h"
#include "ui/overview/key_figures.h"
#include "ui/overview/place.h"

class QBoxLayout;
class QComboBox;
class QLabel;

namespace redvest::ui {

class Breadcrumb;
class FirstSteps;
class GapPanel;
class LineList;
class PeriodFilter;
class SectionCard;
class Session;
class TodoLines;

class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    void refresh() override;
    /// ShowDivision.
    void open(const Wish& wish) override;
    [[nodiscard]] QWidget* mainPart() override;

    /// What is on the screen.
    [[nodiscard]] const GapTable& table() const { return m_table; }
    /// png, svg or pdf by the ending. False: failed, and said so.
    bool saveImage(const QString& path);
    /// xlsx or csv by the ending. False: failed, and said so.
    bool exportTable(const QString& path);

Q_SIGNALS:
    void gapsShown();     ///< chart and table show what was asked for last
    void overviewShown(); ///< and so does everything else
    void viewShown();     ///< trend or hours show what was asked for last

private:
    struct Answer
    {
        Outcome<GapTable> table;
        std::optional<QDate> nearest;    ///< asked for when the table has no shift
        std::optional<Beginnings> there; ///< and so is this
    };

    QBoxLayout* buildFilters();
    QBoxLayout* buildHead();
    QBoxLayout* buildBody();
    void buildActions(QBoxLayout* row);
    void connectParts();
    [[nodiscard]] GapQuery query() const;
    void tellUnread(KeyFigures::Figure first, const QString& why);
    void showGaps(Answer answer);
    /// The first steps in place of figures of nothing, while the workspace has no shift.
    void showSteps(const std::optional<Beginnings>& there);
    void readOverview();
    /// Trend or hours, where they are what is seen.
    void readView();
    template <class Read>
    void readInto(std::function<Outcome<Read>(const Workspace&)> read, std::function<void(const Read&)> shown);
    void showOverview(const Overview& all);
    void goTo(const ShownPlace& place);
    void openRow(const QString& code);
    void openDay(const QString& day);
    void openFigure(int figure);
    void openFinding(const QString& id);
    void chooseImage();
    void chooseExport();
    [[nodiscard]] QString fileName() const;

    Session& m_session;
    ShownPlace m_place;
    GapTable m_table;
    bool m_isFirst = true;
    bool m_isOverviewRunning = false; ///< one at a time: they are long, and newer ones must not queue behind
    bool m_isOverviewStale = false;
    NewestJob m_gapJob;
    NewestJob m_viewJob;

    PeriodFilter* m_period;
    QComboBox* m_category;
    QLabel* m_note;
    Breadcrumb* m_breadcrumb;
    KeyFigures* m_figures;
    GapPanel* m_panel;
    FirstSteps* m_steps;
    SectionCard* m_urgentCard;
    LineList* m_urgent;
    SectionCard* m_todoCard;
    LineList* m_todo;
    TodoLines* m_todoLines;
};

} // namespace redvest::ui
