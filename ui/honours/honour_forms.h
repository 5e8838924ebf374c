// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of an award and of letters of thanks.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/letters.h"
#include "ui/desk/session.h"
#include "ui/honours/people_typed.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class PersonPicker;

class AwardDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit AwardDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new award.
    void edit(const std::optional<HonourRow>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Honour> m_fields;
    PersonPicker* m_person;
    Field* m_numbers; ///< of others who get the same; of a new award alone
    std::optional<Honour> m_shown;
};

/// Notes the letters, then shows them as they are printed.
class LetterDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit LetterDesk(Session& session, QWidget* parent = nullptr);
    /// To these people, and to whoever is typed by number; for one of the campaigns, or none.
    void ask(const std::vector<NamedId>& people, const std::vector<CampaignRow>& campaigns);

private:
    void save();

    Session& m_session;
    BoundForm<LetterWish> m_fields;
    Field* m_people;
    Field* m_numbers;
    std::vector<Id<Volunteer>> m_ids;
};

} // namespace redvest::ui
