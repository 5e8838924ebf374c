// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tab of the sites: where they are, whom to ask, and who is missing there today.

#pragma once

#include "core/usecases/rota/site_register.h"
#include "ui/parts/lists/lists_page.h"

#include <functional>

class QComboBox;

namespace redvest::ui {

class SiteTab final : public QObject
{
    Q_OBJECT
public:
    /// What is done beyond this list, the page does.
    struct Doors
    {
        std::function<QAction*(TablePage*, const Action&, const std::function<void()>&, bool isMain)> button;
        std::function<void()> bringIn;                        ///< imports a file
        std::function<void(const std::optional<Site>&)> edit; ///< nothing: a new one
        std::function<void(Id<Site>)> show;                   ///< its page
        std::function<void(const QStringList&)> archive;      ///< or back
    };

    /// The list becomes a child of `parent`; it is read while `page` is in front.
    SiteTab(Session& session, QWidget* page, QWidget* parent, Doors doors);

    [[nodiscard]] ListTab<SiteStanding>& sites() { return m_sites; }

private:
    void buildFilters();
    void buildButtons();
    void showSums();
    /// With an empty id: a new one.
    void edit(const QString& id);
    void show(const QString& id);

    Session& m_session;
    Doors m_doors;
    ListTab<SiteStanding> m_sites;
    QComboBox* m_kind = nullptr;
    QComboBox* m_state = nullptr;
};

} // namespace redvest::ui
