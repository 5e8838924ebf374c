// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of an entry of the care log and of a story.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/story_book.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class PersonPicker;

class CareDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit CareDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new entry.
    void edit(const std::optional<CareRow>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<CareEntry> m_fields;
    PersonPicker* m_person;
    std::optional<CareEntry> m_shown;
};

class StoryDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit StoryDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new story. `teams`: of which it may be.
    void edit(const std::optional<StoryRow>& shown, const std::vector<TeamRow>& teams);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Story> m_fields;
    PersonPicker* m_person;
    std::optional<Story> m_shown;
};

} // namespace redvest::ui
