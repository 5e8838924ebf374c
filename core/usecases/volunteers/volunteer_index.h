// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding people as one types. Everybody is held in memory: the list a page shows and, in one long text, what can be
// typed to find them. Built once, kept up with every ChangeSet.

#pragma once

#include "core/domain/volunteer_rows.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace redvest {

class VolunteerIndex
{
public:
    VolunteerIndex() = default;
    /// Reads everybody, archived ones too.
    explicit VolunteerIndex(const Workspace&);

    /// Rows by pinyin of the name; those added since follow. A row keeps its number until the index is built anew.
    [[nodiscard]] const VolunteerRow& row(int at) const { return m_rows[std::size_t(at)]; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    /// -1 when there is none.
    [[nodiscard]] int find(Id<Volunteer>) const;

    /// Rows that have every word of `text` and pass the filter: name exactly, then its beginning, then the rest; all
    /// that pass when the text is empty. A word is part of the name (simplified or traditional), its pinyin, initials,
    /// the last three or more digits of phone or number (seven or more: any part of them), a skill, language or team.
    [[nodiscard]] std::vector<int> search(const QString& text, const VolunteerFilter& = {}) const;

    /// Takes in what a unit of work changed. True when the rows were numbered anew.
    bool update(const Workspace&, const ChangeSet&);

private:
    /// One long text: marks between fields and rows, so that one pass finds a word in everybody.
    struct Text
    {
        QString buffer;
        std::vector<qsizetype> starts; ///< by entry, rising
        std::vector<int> rowOf;        ///< by entry
    };
    struct Keys;

    friend std::vector<Id<Volunteer>> searchStore(const Workspace&, const QString&);

    void load(const Workspace&, const std::optional<std::vector<Id<Volunteer>>>& only);
    void reload(const Workspace&);
    void reloadOne(const Workspace&, Id<Volunteer>);
    void write(Text& to, int row, const Keys&) const;
    void scan(const Text&, int text, const QString& word, std::vector<signed char>& ranks) const;

    std::vector<VolunteerRow> m_rows;
    std::unordered_map<Id<Volunteer>, int> m_byId;
    std::vector<signed char> m_textOf; ///< by row: 0 main, 1 later changes, -1 removed
    Text m_texts[2];
};

/// Whom VolunteerIndex(ws).search(text) finds, in no order: asked of the store, for one answer. `text` is not blank.
[[nodiscard]] std::vector<Id<Volunteer>> searchStore(const Workspace&, const QString& text);

/// Everybody who passes, by pinyin of the name. For one answer; a page keeps a VolunteerIndex.
[[nodiscard]] std::vector<VolunteerRow> volunteerRows(const Workspace&, const VolunteerFilter& = {});

} // namespace redvest
