// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entering and changing a post with its site and what it asks of people, by keyboard.

#pragma once

#include "core/usecases/rota/rota.h"
#include "ui/parts/form/bound_form.h"

#include <QWidget>

namespace redvest::ui {

class MessageStrip;
class SectionCard;
class Session;

class PostDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit PostDesk(Session& session, QWidget* parent = nullptr);

    void startNew();
    /// Nothing happens when it is not there any more.
    void edit(Id<Post> id);
    [[nodiscard]] Form* form() const { return m_form; }
    /// What was just saved, with undo.
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();
    void saved(redvest::Id<redvest::Post> post);

private:
    void buildForm();
    void addPlace(std::vector<FieldChoice> categories);
    void show(const std::optional<PostForm>& shown);
    void fillFromSite();
    void save(bool next);
    [[nodiscard]] PostForm typed() const;

    Session& m_session;
    SectionCard* m_card;
    Form* m_form;
    BoundForm<PostForm> m_fields;
    MessageStrip* m_strip;
    std::vector<SiteRow> m_sites;
    std::optional<PostForm> m_shown;
};

} // namespace redvest::ui
