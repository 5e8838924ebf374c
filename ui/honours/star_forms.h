// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms by which star levels are granted and taken back.

#pragma once

#include "core/usecases/honours/stars.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class StarDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit StarDesk(Session& session, QWidget* parent = nullptr);
    /// To these people, and to whoever is typed by number.
    void ask(const std::vector<StarRow>& rows);

private:
    void save();

    Session& m_session;
    BoundForm<StarGrant> m_fields;
    Field* m_people;
    Field* m_numbers;
    Field* m_reason;
    std::vector<Id<Volunteer>> m_ids;
};

class StarEndDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit StarEndDesk(Session& session, QWidget* parent = nullptr);
    void ask(const std::vector<StarRow>& rows);

private:
    void save();

    Session& m_session;
    Field* m_people;
    Field* m_reason;
    std::vector<Id<Volunteer>> m_ids;
};

} // namespace redvest::ui
