// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteer_index.h"

#include "core/domain/badge_number.h"
#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/queries/volunteer_search.h"
#include "core/usecases/volunteers/attached_lists.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kManyChanges = 500; ///< beyond, reading everybody anew is quicker
constexpr std::size_t kMaxLater = 2000;

/// The same few names stand in thousands of rows: one copy of each.
class SharedTexts
{
public:
    QString operator()(const QString& text) { return *m_texts.insert(text, m_texts.value(text, text)); }

private:
    QHash<QString, QString> m_texts;
};

/// Places of divisions as lists show them, each made once.
class Places
{
public:
    explicit Places(const DivisionTree& tree) : m_tree(tree) {}
    /// Puts code and name of the division into the row.
    void put(const QString& division, VolunteerRow& row)
    {
        auto place = m_places.constFind(division);
        if (place == m_places.constEnd())
            place = m_places.insert(division, m_tree.shortPath(division));
        row.division = place.key();
        row.divisionName = *place;
    }

private:
    const DivisionTree& m_tree;
    QHash<QString, QString> m_places;
};

/// Without the place, and without abilities and teams, which are read apart.
VolunteerRow rowOf(const storage::VolunteerFacts& v, const QString& source)
{
    return {v.id,
            v.name,
            maskedId(v.documentNumber),
            maskedPhone(v.phone),
            v.documentKind,
            v.sex,
            v.birth,
            {},
            {},
            {},
            {},
            {},
            source,
            v.status,
            v.verification,
            localDate(v.registeredAt)};
}

/// What many names are ordered by (orderKey), packed; compared as the store compares it: by its bytes.
class OrderColumn
{
public:
    void add(const QString& order)
    {
        const QByteArray bytes = order.toUtf8();
        m_all.append(bytes.constData(), std::size_t(bytes.size()));
        m_ends.push_back(m_all.size());
    }
    [[nodiscard]] std::string_view at(std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_all).substr(begin, m_ends[i] - begin);
    }

private:
    std::string m_all;
    std::vector<std::size_t> m_ends;
};

/// The first bytes as a number that compares like them: nearly always it alone decides.
std::uint64_t beginningOf(std::string_view text)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return value;
}

/// What a row is placed by.
struct NameKey
{
    std::uint64_t beginning;
    std::string_view order;
    Id<Volunteer> id;
    std::size_t row; ///< as it was read
};

/// By row: which place it takes.
std::vector<int> placesOf(std::vector<NameKey> rows)
{
    std::sort(rows.begin(), rows.end(), [](const NameKey& a, const NameKey& b) {
        return std::tie(a.beginning, a.order, a.id) < std::tie(b.beginning, b.order, b.id);
    });
    std::vector<int> places(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        places[rows[place].row] = int(place);
    return places;
}

/// Row r goes to `placeOf[r]`, in place: a second copy of half a million rows is what memory has no room for.
void arrange(std::vector<VolunteerRow>& rows, std::vector<int> placeOf)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        while (placeOf[i] != int(i)) {
            const auto to = std::size_t(placeOf[i]);
            std::swap(rows[i], rows[to]);
            std::swap(placeOf[i], placeOf[to]);
        }
    }
}

} // namespace

struct VolunteerIndex::Part
{
    std::vector<VolunteerRow> rows;
    OrderColumn order; ///< of the same row
    PeopleText text;

    /// What is attached is read first: a row is whole when its person comes. `expected`: room made for so many rows.
    Part(const Workspace& ws, const storage::Whom& whom, qint64 expected)
    {
        const storage::Reader reader = ws.read();
        rows.reserve(std::size_t(expected));
        SharedTexts share;
        Places places(ws.divisions());
        AttachedLists attached(reader, whom);
        storage::eachVolunteer(reader, whom, [&](storage::VolunteerFacts&& v) {
            VolunteerRow row = rowOf(v, share(v.source));
            const AttachedLists::Lists& lists = attached.of(v.id);
            row.mergedInto = v.mergedInto;
            row.abilities = lists.abilities;
            row.abilitiesText = lists.abilitiesText;
            row.teams = lists.teams;
            places.put(v.division, row);
            text.add(int(rows.size()),
                     {v.name, v.pinyin, v.initials, v.phone, v.documentNumber, lists.abilitiesText, lists.teams});
            order.add(v.order);
            rows.push_back(std::move(row));
        });
    }
};

VolunteerIndex::VolunteerIndex(const Workspace& ws)
{
    take(Part(ws, storage::Whom::everybody(), storage::peopleEver(ws.read())));
}

VolunteerIndex VolunteerIndex::firstOf(const Workspace& ws, int most)
{
    VolunteerIndex first;
    first.take(Part(ws, storage::Whom::these(storage::firstByName(ws.read(), most)), most));
    return first;
}

void VolunteerIndex::take(Part people)
{
    m_rows = std::move(people.rows);
    std::vector<NameKey> order;
    order.reserve(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::string_view key = people.order.at(row);
        order.push_back({beginningOf(key), key, m_rows[row].id, row});
    }
    std::vector<int> placeOf = placesOf(std::move(order));
    m_text = std::move(people.text);
    m_text.renumber(placeOf);
    arrange(m_rows, std::move(placeOf));
    m_byId.reserve(m_rows.size());
    m_states.reserve(m_rows.size());
    for (const VolunteerRow& row : m_rows) {
        m_byId.emplace(row.id, int(m_states.size()));
        m_states.push_back(stateOf(row));
    }
}

VolunteerIndex::State VolunteerIndex::stateOf(const VolunteerRow& row)
{
    if (!row.mergedInto.isNull())
        return State::Merged;
    return row.status == VolunteerStatus::Archived ? State::Archived : State::Listed;
}

void VolunteerIndex::patch(Part part)
{
    std::vector<int> rows;
    for (VolunteerRow& read : part.rows) {
        const auto [at, isNew] = m_byId.try_emplace(read.id, size());
        const State state = stateOf(read);
        if (isNew) {
            m_rows.push_back(std::move(read));
            m_states.push_back(state);
        } else {
            m_rows[std::size_t(at->second)] = std::move(read);
            m_states[std::size_t(at->second)] = state;
        }
        rows.push_back(at->second);
    }
    m_later.append(part.text, rows);
}

int VolunteerIndex::find(Id<Volunteer> id) const
{
    const auto at = m_byId.find(id);
    return at == m_byId.end() || !isThere(std::size_t(at->second)) ? -1 : at->second;
}

/// Without a filter nothing is looked up in the row itself, which lies far from the next.
bool VolunteerIndex::isShown(std::size_t row, const VolunteerFilter* filter) const
{
    if (filter == nullptr)
        return m_states[row] == State::Listed;
    return isThere(row) && passes(m_rows[row], *filter);
}

int VolunteerIndex::goingOn(std::size_t row) const
{
    constexpr int kLongest = 16; // desks that merge in ignorance of each other make chains until that is finished
    for (int step = 0; step < kLongest && m_states[row] == State::Merged; ++step) {
        const auto next = m_byId.find(m_rows[row].mergedInto);
        if (next == m_byId.end())
            return -1;
        row = std::size_t(next->second);
    }
    return isThere(row) ? int(row) : -1;
}

void VolunteerIndex::giveToThoseGoingOn(std::vector<signed char>& ranks) const
{
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        const int end = m_states[row] == State::Merged && ranks[row] != PeopleText::Missing ? goingOn(row) : -1;
        if (end < 0)
            continue;
        signed char& rank = ranks[std::size_t(end)];
        rank = rank == PeopleText::Missing ? ranks[row] : std::min(rank, ranks[row]);
    }
}

/// The number on a badge follows from the id: it is looked for there and in no text.
void VolunteerIndex::rankBy(const QString& word, PeopleText::Ranks& ranks) const
{
    if (!isBadgeNumber(word)) {
        m_text.rank(word, ranks);
        m_later.rank(word, ranks);
        return;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isBadgeOf(m_rows[row].id, word))
            ranks[row] = PeopleText::Exact;
    }
}

std::vector<int> VolunteerIndex::search(const QString& text, const VolunteerFilter& filter) const
{
    std::vector<signed char> total(m_rows.size(), PeopleText::Exact);
    PeopleText::Ranks ranks;
    for (const QString& word : PeopleText::wordsOf(text)) {
        ranks.assign(m_rows.size(), PeopleText::Missing);
        rankBy(word, ranks);
        for (std::size_t row = 0; row < ranks.size(); ++row)
            total[row] = std::min(total[row], ranks[row]) == PeopleText::Missing
                             ? static_cast<signed char>(PeopleText::Missing)
                             : std::max(total[row], ranks[row]);
    }
    giveToThoseGoingOn(total);
    const VolunteerFilter* asked = filter == VolunteerFilter{} ? nullptr : &filter;
    std::vector<int> byRank[PeopleText::Elsewhere + 1];
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (total[row] != PeopleText::Missing && isShown(row, asked))
            byRank[total[row]].push_back(int(row));
    }
    std::vector<int> found = std::move(byRank[PeopleText::Exact]);
    for (const int rank : {PeopleText::Beginning, PeopleText::Inside, PeopleText::Elsewhere})
        found.insert(found.end(), byRank[rank].begin(), byRank[rank].end());
    return found;
}

bool VolunteerIndex::canFollow(const ChangeSet& changes) const
{
    QSet<QString> touched;
    for (const Touched& t : changes.touched) {
        const bool isOfPerson =
            t.table == u"volunteer"_s || t.table == u"qualification"_s || t.table == u"team_member"_s;
        const bool isRenamed = (t.table == u"team"_s && t.action != ChangeAction::Insert) || t.table == u"division"_s;
        if (isRenamed || (isOfPerson && t.record.isEmpty()))
            return false;
        if (isOfPerson)
            touched.insert(t.record);
    }
    return touched.size() <= kManyChanges && m_later.size() <= kMaxLater;
}

bool VolunteerIndex::update(const Workspace& ws, const ChangeSet& changes)
{
    if (!canFollow(changes)) {
        *this = VolunteerIndex(ws);
        return true;
    }
    QSet<Id<Volunteer>> people;
    for (const Touched& t : changes.touched) {
        if (t.table == u"volunteer"_s)
            people.insert(Id<Volunteer>::fromText(t.record));
        else if (t.table == u"qualification"_s || t.table == u"team_member"_s)
            people.insert(storage::volunteerOf(ws.read(), t.table, t.record));
    }
    if (people.isEmpty())
        return false;
    std::vector<bool> isStale(m_rows.size());
    for (const Id<Volunteer>& id : people) {
        if (const auto at = m_byId.find(id); at != m_byId.end()) {
            isStale[std::size_t(at->second)] = true;
            m_states[std::size_t(at->second)] = State::Gone; // unless it is read again
        }
    }
    m_text.forget(isStale);
    m_later.forget(isStale);
    patch(Part(ws, storage::Whom::these({people.begin(), people.end()}), people.size()));
    return false;
}

std::vector<Id<Volunteer>> searchStore(const Workspace& ws, const QString& text)
{
    constexpr qsizetype kMostAsked = 20'000; // beyond, reading everybody is quicker
    const storage::Reader reader = ws.read();
    std::optional<QSet<Id<Volunteer>>> candidates;
    for (const QString& word : PeopleText::wordsOf(text)) {
        const auto holders = isBadgeNumber(word) ? std::optional(storage::peopleWithBadge(reader, word))
                                                 : storage::mayHold(reader, word, kMostAsked);
        if (holders)
            candidates = candidates ? *candidates & *holders : *holders;
    }
    if (candidates) {
        for (const MergedPerson& merged : storage::mergedPeople(reader)) {
            if (candidates->contains(merged.id))
                candidates->insert(storage::goingOn(reader, merged.id));
        }
    }
    VolunteerIndex index;
    if (candidates)
        index.take({ws, storage::Whom::these({candidates->begin(), candidates->end()}), candidates->size()});
    else
        index = VolunteerIndex(ws);
    std::vector<Id<Volunteer>> found;
    for (const int at : index.search(text))
        found.push_back(index.row(at).id);
    return found;
}

} // namespace redvest
