// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a site.

#pragma once

#include "core/usecases/rota/sites.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class SiteDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit SiteDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new site.
    void edit(const std::optional<Site>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Site> m_fields;
    std::optional<Site> m_shown;
};

} // namespace redvest::ui
