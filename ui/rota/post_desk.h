// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entering and changing a post with its site and what it asks of people, by keyboard.

#pragma once

#include "core/usecases/rota/post_templates.h"
#include "core/usecases/rota/rota.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class Picker;

class PostDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit PostDesk(Session& session, QWidget* parent = nullptr);

    void startNew();
    /// Nothing happens when it is not there any more.
    void edit(Id<Post> id);

Q_SIGNALS:
    void saved(redvest::Id<redvest::Post> post);

private:
    void buildForm();
    void addPlace(std::vector<FieldChoice> categories);
    void show(const std::optional<PostForm>& shown);
    void addTemplate();
    void showTemplates(const std::vector<PostTemplate>& templates);
    /// What is empty, as soon as the name of a template stands in its field.
    void fillFromTemplate();
    void fillFromSite();
    /// Asks first where it leaves people unfit for the shifts they are on.
    void save(bool next);
    void saveAs(const PostForm& wanted, const std::optional<PostForm>& shown, bool next);
    [[nodiscard]] PostForm typed() const;

    Session& m_session;
    BoundForm<PostForm> m_fields;
    Picker* m_campaign;
    std::vector<SiteRow> m_sites;          ///< as last read
    std::vector<PostTemplate> m_templates; ///< as last read, without archived ones
    StoreReading* m_knownSites;
    StoreReading* m_knownTemplates;
    Field* m_template = nullptr;
    std::vector<Campaign> m_campaigns; ///< as last opened
    std::optional<PostForm> m_shown;
};

} // namespace redvest::ui
