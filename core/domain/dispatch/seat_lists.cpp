// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/seat_lists.h"

#include <algorithm>

namespace redvest::dispatch {

namespace {

/// How many are put in order at first; then twice as many each time.
constexpr std::size_t kFirstLook = 32;

bool before(const SeatLists::Entry& a, const SeatLists::Entry& b)
{
    return a.cost != b.cost ? a.cost < b.cost : a.person < b.person;
}

} // namespace

SeatLists::SeatLists(const WindowModel& model) : m_lists(model.seats.size())
{
    std::vector<std::size_t> sizes(model.seats.size(), 0);
    for (const Choice& choice : model.choices)
        ++sizes[std::size_t(choice.duty)];
    for (std::size_t d = 0; d < m_lists.size(); ++d)
        m_lists[d].entries.reserve(sizes[d]);
    for (std::size_t p = 0; p < model.people(); ++p) {
        for (int i = model.firstChoice[p]; i < model.firstChoice[p + 1]; ++i) {
            const Choice& choice = model.choices[std::size_t(i)];
            if (choice.cost < kNever)
                m_lists[std::size_t(choice.duty)].entries.push_back({counted(choice.cost), int(p)});
        }
    }
}

void SeatLists::orderMore(List& list)
{
    const auto begin = list.entries.begin() + std::ptrdiff_t(list.ordered);
    list.ordered = std::min(list.entries.size(), std::max(kFirstLook, 2 * list.ordered));
    const auto end = list.entries.begin() + std::ptrdiff_t(list.ordered);
    if (end != list.entries.end())
        std::nth_element(begin, end, list.entries.end(), before);
    std::sort(begin, end, before);
}

Cost SeatLists::cheapest(int duty)
{
    List& list = m_lists[std::size_t(duty)];
    if (list.entries.empty())
        return kNever;
    if (list.ordered == 0)
        orderMore(list);
    return list.entries.front().cost;
}

std::size_t SeatLists::firstFree(int duty, const int* dutyOf)
{
    List& list = m_lists[std::size_t(duty)];
    const Entry* entries = list.entries.data();
    for (;;) {
        while (list.placed < list.ordered && dutyOf[entries[list.placed].person] >= 0)
            ++list.placed;
        if (list.placed < list.ordered || list.ordered == list.entries.size())
            return list.placed;
        orderMore(list);
    }
}

void SeatLists::insert(int duty, Entry entry)
{
    List& list = m_lists[std::size_t(duty)];
    const auto end = list.entries.begin() + std::ptrdiff_t(list.ordered);
    const auto place = std::lower_bound(list.entries.begin(), end, entry, before);
    if (place == end) { // behind all that are in order, or among those that are not
        list.entries.push_back(entry);
        return;
    }
    list.placed = std::min(list.placed, std::size_t(place - list.entries.begin()));
    list.entries.insert(place, entry);
    ++list.ordered;
}

void SeatLists::erase(int duty, Entry entry)
{
    List& list = m_lists[std::size_t(duty)];
    const auto end = list.entries.begin() + std::ptrdiff_t(list.ordered);
    auto place = std::lower_bound(list.entries.begin(), end, entry, before);
    if (place == end || place->person != entry.person) {
        place = std::find_if(end, list.entries.end(), [&](const Entry& e) { return e.person == entry.person; });
        *place = list.entries.back();
        list.entries.pop_back();
        return;
    }
    if (std::size_t(place - list.entries.begin()) < list.placed)
        --list.placed;
    list.entries.erase(place);
    --list.ordered;
}

void SeatLists::freed(int duty, Entry entry)
{
    List& list = m_lists[std::size_t(duty)];
    const auto end = list.entries.begin() + std::ptrdiff_t(list.placed);
    const auto place = std::lower_bound(list.entries.begin(), end, entry, before);
    list.placed = std::size_t(place - list.entries.begin());
}

} // namespace redvest::dispatch
