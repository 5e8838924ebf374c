// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/attached_lists.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace redvest {

AttachedLists::AttachedLists(const storage::Reader& reader, const storage::Whom& whom)
{
    readAbilities(reader, whom);
    readTeams(reader, whom);
    std::sort(m_heldAbilities.begin(), m_heldAbilities.end());
    std::sort(m_heldTeams.begin(), m_heldTeams.end());
}

/// Few abilities are held by many: they are numbered as they come, then by their order.
void AttachedLists::readAbilities(const storage::Reader& reader, const storage::Whom& whom)
{
    std::vector<Ability> met;
    QHash<QString, int> numbers;
    storage::eachAbility(reader, whom, [&](storage::AbilityFacts&& a) {
        const QString key = a.kind + u'\n' + a.name + u'\n' + a.level;
        const auto known = numbers.constFind(key);
        const int number = known != numbers.constEnd() ? *known : int(met.size());
        if (known == numbers.constEnd()) {
            numbers.insert(key, number);
            met.push_back({a.kind, a.name, a.level});
        }
        m_heldAbilities.push_back({a.volunteer, number});
    });
    std::vector<int> order(met.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        const Ability& a = met[std::size_t(left)];
        const Ability& b = met[std::size_t(right)];
        return std::tie(b.kind, a.name, a.level) < std::tie(a.kind, b.name, b.level);
    });
    std::vector<int> places(met.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[std::size_t(order[place])] = int(place);
        m_abilities.push_back(std::move(met[std::size_t(order[place])]));
    }
    for (Held& held : m_heldAbilities)
        held.what = places[std::size_t(held.what)];
}

/// They come by name, so that their numbers rise with it.
void AttachedLists::readTeams(const storage::Reader& reader, const storage::Whom& whom)
{
    storage::eachMembership(reader, whom, [&](storage::MembershipFacts&& m) {
        if (m_teams.isEmpty() || m_teams.back() != m.team)
            m_teams.append(m.team);
        m_heldTeams.push_back({m.volunteer, int(m_teams.size()) - 1});
    });
}

std::span<const AttachedLists::Held> AttachedLists::heldBy(Id<Volunteer> person, const std::vector<Held>& all)
{
    const auto first = std::lower_bound(all.begin(), all.end(), Held{person, 0});
    auto last = first;
    while (last != all.end() && last->person == person)
        ++last;
    return {first, last};
}

const AttachedLists::Lists& AttachedLists::of(Id<Volunteer> person)
{
    const std::span<const Held> abilities = heldBy(person, m_heldAbilities);
    const std::span<const Held> teams = heldBy(person, m_heldTeams);
    if (abilities.empty() && teams.empty())
        return m_none;
    std::pair<Numbers, Numbers> numbers;
    for (const Held& held : abilities)
        numbers.first.push_back(held.what);
    for (const Held& held : teams)
        numbers.second.push_back(held.what);
    const auto known = m_lists.find(numbers);
    return known != m_lists.end() ? known->second
                                  : m_lists.emplace(std::move(numbers), named(abilities, teams)).first->second;
}

AttachedLists::Lists AttachedLists::named(std::span<const Held> abilities, std::span<const Held> teams) const
{
    Lists lists;
    QStringList texts;
    for (const Held& held : abilities) {
        const Ability& a = m_abilities[std::size_t(held.what)];
        lists.abilities.append(a.name);
        texts.append(a.level.isEmpty() ? a.name : a.name + u' ' + a.level);
    }
    lists.abilitiesText = texts.join(u'、');
    for (const Held& held : teams)
        lists.teams.append(m_teams[held.what]);
    return lists;
}

} // namespace redvest
