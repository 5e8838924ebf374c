// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of an entry of the reserve, and what is asked when many are called up or step back.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/volunteers/reserves.h"
#include "ui/desk/session.h"
#include "ui/desk/wish.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class PersonPicker;
class Picker;

class ReserveDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ReserveDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new entry. `campaigns`: what it may be for.
    void edit(const std::optional<ReserveRow>& shown, std::vector<CampaignRow> campaigns);
    /// All of them with one wish.
    void enterMany(const std::vector<NamedId>& people, std::vector<CampaignRow> campaigns);

private:
    void start(const QString& title);
    void save(bool next);

    Session& m_session;
    BoundForm<Reserve> m_fields;
    Field* m_people; ///< who is entered, where they are many
    PersonPicker* m_person;
    Picker* m_campaign;
    std::optional<Reserve> m_shown;
    QString m_name;                   ///< of the person shown
    std::vector<Id<Volunteer>> m_ids; ///< of many; else empty
    std::vector<CampaignRow> m_campaigns;
};

enum class ReserveDeed { CallUp, StepBack };

class ReserveStepDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ReserveStepDesk(Session& session, QWidget* parent = nullptr);
    void ask(ReserveDeed deed, const std::vector<ReserveRow>& rows, std::vector<CampaignRow> campaigns);

private:
    void save();

    Session& m_session;
    BoundForm<ReserveStep> m_fields;
    Field* m_people;
    Picker* m_campaign;
    ReserveDeed m_deed = ReserveDeed::CallUp;
    std::vector<Id<Reserve>> m_ids;
    std::vector<CampaignRow> m_campaigns;
};

} // namespace redvest::ui
