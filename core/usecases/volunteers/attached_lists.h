// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people have several of and other tables keep, as lists show it: abilities and teams. Read at once for many
// people, then asked for one at a time; thousands who have the same share one list.

#pragma once

#include "core/storage/queries/volunteer_queries.h"

#include <QHash>

#include <map>
#include <span>
#include <vector>

namespace redvest {

class AttachedLists
{
public:
    struct Lists
    {
        QStringList abilities; ///< names, skills before licences before languages, then by name
        QString abilitiesText; ///< with their levels: "护士、英语 流利"
        QStringList teams;     ///< by name
    };

    AttachedLists(const storage::Reader&, const storage::Whom&);

    /// Empty ones for whoever has nothing. Good until the next call.
    [[nodiscard]] const Lists& of(Id<Volunteer>);

private:
    struct Ability
    {
        QString kind;
        QString name;
        QString level;
    };
    struct Held
    {
        Id<Volunteer> person;
        int what; ///< number of an ability or of a team
        auto operator<=>(const Held&) const = default;
    };
    using Numbers = std::vector<int>;

    void readAbilities(const storage::Reader&, const storage::Whom&);
    void readTeams(const storage::Reader&, const storage::Whom&);
    [[nodiscard]] static std::span<const Held> heldBy(Id<Volunteer>, const std::vector<Held>&);
    [[nodiscard]] Lists named(std::span<const Held> abilities, std::span<const Held> teams) const;

    std::vector<Ability> m_abilities; ///< in the order they are listed
    QStringList m_teams;              ///< by name
    std::vector<Held> m_heldAbilities;
    std::vector<Held> m_heldTeams;
    std::map<std::pair<Numbers, Numbers>, Lists> m_lists;
    Lists m_none;
};

} // namespace redvest
