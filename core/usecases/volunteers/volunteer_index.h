// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding people as one types. Everybody is held in memory: the list a page shows and, in a long text, what can be
// typed to find them. Built once, kept up with every ChangeSet.

#pragma once

#include "core/domain/volunteer_rows.h"
#include "core/usecases/volunteers/people_text.h"
#include "core/usecases/workspace/workspace.h"

#include <unordered_map>
#include <vector>

namespace redvest {

class VolunteerIndex
{
public:
    VolunteerIndex() = default;
    /// Reads everybody, archived ones too.
    explicit VolunteerIndex(const Workspace&);
    /// The first people of the list who are not archived: what a page can show while everybody is read.
    [[nodiscard]] static VolunteerIndex firstOf(const Workspace&, int most);

    /// Rows in the order of names (orderKey), then of ids; those added since follow. A row keeps its number until the
    /// index is built anew.
    [[nodiscard]] const VolunteerRow& row(int at) const { return m_rows[std::size_t(at)]; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    /// -1 when there is none, or it was merged into another.
    [[nodiscard]] int find(Id<Volunteer>) const;

    /// Rows that have every word of `text` and pass the filter: name exactly, then its beginning, then the rest; all
    /// that pass when the text is empty. A word is part of the name (simplified or traditional), its pinyin, initials,
    /// the last three or four digits of phone or number or all of it, never a part between, a skill, language or team,
    /// or the number on the person's badge.
    /// What a record said that was merged finds the one that goes on.
    [[nodiscard]] std::vector<int> search(const QString& text, const VolunteerFilter& = {}) const;

    /// False where update() would read everybody anew: a team has another name, say, or very much has changed.
    [[nodiscard]] bool canFollow(const ChangeSet&) const;
    /// Takes in what a unit of work changed. True when the rows were numbered anew.
    bool update(const Workspace&, const ChangeSet&);

private:
    /// Some people as they are read: rows in any order, what finds them, and by what they are put in order.
    struct Part;
    enum class State : char { Gone, Merged, Archived, Listed };

    friend std::vector<Id<Volunteer>> searchStore(const Workspace&, const QString&);

    [[nodiscard]] static State stateOf(const VolunteerRow&);
    /// Becomes the index of these people.
    void take(Part people);
    /// Puts them in the place of what was known of them, and adds others behind.
    void patch(Part part);
    void rankBy(const QString& word, PeopleText::Ranks& ranks) const;
    /// A row that is somebody's of his own.
    [[nodiscard]] bool isThere(std::size_t row) const
    {
        return m_states[row] != State::Gone && m_states[row] != State::Merged;
    }
    /// The row of whoever goes on for a row that was merged; -1 when there is none.
    [[nodiscard]] int goingOn(std::size_t row) const;
    /// What finds a merged row finds the one that goes on.
    void giveToThoseGoingOn(std::vector<signed char>& ranks) const;
    /// `filter`: null where everybody passes who is not archived.
    [[nodiscard]] bool isShown(std::size_t row, const VolunteerFilter* filter) const;

    std::vector<VolunteerRow> m_rows;
    std::unordered_map<Id<Volunteer>, int> m_byId;
    std::vector<State> m_states; ///< by row
    PeopleText m_text;
    PeopleText m_later; ///< of changes since
};

/// index.search(text, filter), without those of other divisions than the account's where the text seeks a number: who
/// may not see a number in full does not find out by asking for it who has it. Pages show people by this.
[[nodiscard]] std::vector<int> findPeople(const Workspace&, const VolunteerIndex&, const QString& text,
                                          const VolunteerFilter& = {});

/// Whom VolunteerIndex(ws).search(text) finds, in no order: asked of the store, for one answer. `text` is not blank.
[[nodiscard]] std::vector<Id<Volunteer>> searchStore(const Workspace&, const QString& text);

/// Everybody who passes, in the order of names. For one answer; a page keeps a VolunteerIndex.
[[nodiscard]] std::vector<VolunteerRow> volunteerRows(const Workspace&, const VolunteerFilter& = {});

/// How many people the list has when nothing is searched for: those not archived.
[[nodiscard]] qint64 volunteersListed(const Workspace&);

} // namespace redvest
