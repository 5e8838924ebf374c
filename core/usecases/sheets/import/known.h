// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rows of several kinds refer to: people, posts and shifts, items, assignments. Read from the workspace when first
// asked for, and grown by every row taken in, so that a sheet finds what the sheet before it brought. That holds in a
// dry run too, where the store never sees those rows.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/supplies.h"
#include "core/usecases/sheets/import/national_numbers.h"
#include "core/usecases/sheets/import/people.h"
#include "core/usecases/sheets/import/rota_index.h"

#include <QMultiHash>
#include <QSet>

namespace redvest::intake {

class Known
{
public:
    /// What `context` refers to outlives it. With `keepsUnstored`, what a dry run would have stored is remembered for
    /// the sheets that follow.
    explicit Known(const Context& context, bool keepsUnstored = false)
        : m_context(context)
        , m_keepsUnstored(keepsUnstored)
    {}

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] bool keepsUnstored() const { return m_keepsUnstored; }
    RotaIndex& rota();
    People& people();
    /// Asks the store the first time.
    NationalNumbers& nationalNumbers();
    QMultiHash<QString, Item>& itemsByName();
    QSet<Id<Assignment>>& assignments();
    /// What posts ask of people, by post.
    QMultiHash<Id<Post>, Requirement>& requirements();
    /// Courses that posts are taught by rule.
    const std::vector<NamedCourseRule>& courseRules();
    /// Of a dry run: somebody as the rows taken in so far would leave them; nothing where none spoke of the person.
    [[nodiscard]] std::optional<Volunteer> unstoredPerson(Id<Volunteer>) const;
    /// Of a dry run: what the rows taken in so far would let people be able to of what is asked.
    [[nodiscard]] std::vector<Qualification> unstoredAbilities(const Requirement&) const;

    /// Of a dry run: who the rows taken in so far would put on shifts, the latest word last.
    [[nodiscard]] const std::vector<Assignment>& unstoredAssignments() const { return m_unstoredAssignments; }

    // Of rows that a dry run would have stored. Posts and shifts are added to rota() in any case.
    void noteUnstored(const Volunteer&);
    void noteUnstored(const Qualification&);
    void noteUnstored(const Item&);
    void noteUnstored(const Assignment&);
    /// Of somebody who is in the register already.
    void noteChanged(const Volunteer&);

private:
    struct Numbered
    {
        Id<Volunteer> id;
        DocumentKind kind;
        QString number;
    };

    Context m_context;
    bool m_keepsUnstored;
    std::optional<RotaIndex> m_rota;
    std::optional<People> m_people;
    std::optional<NationalNumbers> m_nationalNumbers;
    std::optional<QMultiHash<QString, Item>> m_items;
    std::optional<QSet<Id<Assignment>>> m_assignments;
    std::vector<Numbered> m_unstoredPeople; ///< to be added when people are first asked for
    std::vector<Assignment> m_unstoredAssignments;
    std::optional<QMultiHash<Id<Post>, Requirement>> m_requirements;
    std::optional<std::vector<NamedCourseRule>> m_courseRules;
    QHash<Id<Volunteer>, Volunteer> m_unstored;
    std::vector<Qualification> m_unstoredAbilities;
};

} // namespace redvest::intake
