// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two tabs of the reserve: who signed up before there are posts, and how many of them there are by street, kind of
// service or campaign, with the sum of what is shown under it.

#pragma once

#include "core/usecases/figures/reserve_counts.h"
#include "core/usecases/volunteers/reserves.h"
#include "ui/parts/lists/lists_page.h"
#include "ui/teams/reserve_forms.h"

#include <functional>

class QComboBox;

namespace redvest::ui {

class DivisionPicker;
class SumRow;

class ReserveTabs final : public QObject
{
    Q_OBJECT
public:
    /// What is done beyond these lists, the page does.
    struct Doors
    {
        std::function<QAction*(TablePage*, const Action&, const std::function<void()>&, bool isMain)> button;
        std::function<void()> bringIn;                              ///< imports a file
        std::function<void(const std::optional<ReserveRow>&)> edit; ///< nothing: a new one
        std::function<void(ReserveDeed, const std::vector<ReserveRow>&)> ask;
    };

    /// The lists become children of `parent`; they are read while `page` is in front.
    ReserveTabs(Session& session, QWidget* page, QWidget* parent, Doors doors);

    [[nodiscard]] ListTab<ReserveRow>& entries() { return m_entries; }
    [[nodiscard]] ListTab<ReserveGroup>& figures() { return m_figures; }

private:
    void buildEntries(QWidget* page);
    void buildFilters();
    void buildButtons();
    void buildFigures(QWidget* page);
    void showEntries();
    void showSums();
    /// With an empty id: a new one.
    void edit(const QString& id);
    void askStep(ReserveDeed deed, const QStringList& ids);
    void letWaitAgain(const QStringList& ids);

    Session& m_session;
    Doors m_doors;
    ListTab<ReserveRow> m_entries;
    ListTab<ReserveGroup> m_figures;
    SumRow* m_sums;
    DivisionPicker* m_scope;
    QComboBox* m_state = nullptr;
    QComboBox* m_campaign = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_by = nullptr;
};

} // namespace redvest::ui
