// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a claim. What happened tells of health: it is masked, and shown for half a minute when somebody asks,
// which is recorded.

#pragma once

#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/policies.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"
#include "ui/parts/reveal/reveal.h"

class QPushButton;

namespace redvest::ui {

[[nodiscard]] QString claimStateText(ClaimState state);

class ClaimDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ClaimDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new claim, under one of the policies.
    void edit(const std::optional<ClaimRow>& shown, const std::vector<PolicyRow>& policies);

private:
    void offerPolicies();
    void save(bool next);
    void toggleWords();
    void showButton();

    Session& m_session;
    BoundForm<CoverClaim> m_fields;
    Field* m_person; ///< number or name of a new one; the name of one that is stored
    QPushButton* m_words;
    Reveal m_reveal;
    std::optional<ClaimRow> m_shown;
    std::vector<PolicyRow> m_policies;
};

} // namespace redvest::ui
