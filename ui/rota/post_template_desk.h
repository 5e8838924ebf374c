// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a template of posts.

#pragma once

#include "core/usecases/rota/post_templates.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class PostTemplateDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit PostTemplateDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new template.
    void edit(const std::optional<PostTemplate>& shown);

private:
    void buildForm();
    void addAsked();
    void save(bool next);

    Session& m_session;
    BoundForm<PostTemplate> m_fields;
    std::optional<PostTemplate> m_shown;
};

} // namespace redvest::ui
