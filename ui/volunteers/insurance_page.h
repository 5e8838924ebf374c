// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Insurance: the policies, who is covered from when to when, who on coming shifts of risk posts is not, and what was
// claimed.

#pragma once

#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "ui/parts/lists/lists_page.h"

class QComboBox;

namespace redvest::ui {

class ClaimDesk;
class CoverEndDesk;
class EnrolDesk;
class PolicyDesk;
struct PersonToEnrol;

class InsurancePage final : public ListsPage
{
    Q_OBJECT
public:
    explicit InsurancePage(Session& session, QWidget* parent = nullptr);
    ~InsurancePage() override;

    [[nodiscard]] QString title() const override;
    /// Anything: who is not insured comes first where there is somebody, else the policies.
    void open(const Wish& wish) override;

private:
    void buildPolicies();
    void buildCovers();
    void buildUninsured();
    /// Only where the account may read what happened.
    void buildClaims();
    QAction* button(TablePage* list, const QString& name, const QString& text, const std::function<void()>& work,
                    bool main = false);
    void editPolicy(const QString& id);
    void enrol(const std::vector<PersonToEnrol>& people);
    void enrolUninsured(const QStringList& ids);
    void withdrawChosen(const QStringList& ids);
    void archiveChosenPolicies(const QStringList& ids);
    void archiveChosenCovers(const QStringList& ids);
    void editClaim(const QString& id);
    void archiveChosenClaims(const QStringList& ids);

    ListTab<PolicyRow> m_policies;
    ListTab<CoverRow> m_covers;
    ListTab<UninsuredRow> m_uninsured;
    ListTab<ClaimRow> m_claims;
    QComboBox* m_coverPolicy = nullptr;
    QComboBox* m_coverState = nullptr;
    PolicyDesk* m_policyDesk = nullptr;
    EnrolDesk* m_enrolDesk = nullptr;
    CoverEndDesk* m_endDesk = nullptr;
    ClaimDesk* m_claimDesk = nullptr;
};

} // namespace redvest::ui
