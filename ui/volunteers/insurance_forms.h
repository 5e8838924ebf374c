// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of a policy, of enrolling people in one and of withdrawing them.

#pragma once

#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

/// How an amount stands in a field of yuan, and is read from it; what is no amount becomes one that is refused.
[[nodiscard]] QVariant yuanShown(qint64 cents);
void yuanTyped(const QVariant& typed, qint64& cents);

class PolicyDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit PolicyDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new policy.
    void edit(const std::optional<PolicyRow>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Policy> m_fields;
    Field* m_gap;    ///< the days after it on which no policy is in force
    Field* m_reason; ///< why days without a policy are no harm
    std::optional<Policy> m_shown;
};

/// Somebody to be enrolled.
struct PersonToEnrol
{
    Id<Volunteer> id;
    QString name;
};

class EnrolDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit EnrolDesk(Session& session, QWidget* parent = nullptr);
    /// `people` and whoever is typed, by number; in one of the policies.
    void ask(const std::vector<PersonToEnrol>& people, const std::vector<PolicyRow>& policies);

private:
    void save();

    Session& m_session;
    BoundForm<Cover> m_fields;
    Field* m_people;
    Field* m_numbers;
    std::vector<Id<Volunteer>> m_ids;
};

class CoverEndDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit CoverEndDesk(Session& session, QWidget* parent = nullptr);
    void ask(const std::vector<CoverRow>& rows);

private:
    void save();

    Session& m_session;
    BoundForm<Cover> m_fields;
    Field* m_people;
    Field* m_reason;
    std::vector<Id<Cover>> m_ids;
};

} // namespace redvest::ui
