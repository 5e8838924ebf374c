// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The office's own lists of words: which words are chosen from, and how they change. A word is never taken from the
// records that say it; it is only offered no more.

#pragma once

#include "core/domain/terms.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

namespace redvest {

/// A word as the office has it.
struct TermRow
{
    QString id; ///< "" for a word that is in no list and only in use
    QString name;
    qint64 records = 0; ///< that say it: people, posts or goods; 0 for the political status, which is sealed
    bool isRetired = false;
    bool operator==(const TermRow&) const = default;
    [[nodiscard]] bool isListed() const { return !id.isEmpty() && !isRetired; }
};
/// The list in its order, then its retired words in that order, then words in use that it never had, by name.
[[nodiscard]] std::vector<TermRow> termRows(const Workspace&, TermList);

/// What may be chosen without being asked about, by whatever way it comes (a form, an import, the settings): the list
/// in its order, then words that are in use besides, by name. A retired word is not among it, whoever still has it.
[[nodiscard]] QStringList termsOffered(const storage::Reader&, TermList);
[[nodiscard]] QStringList termsOffered(const Workspace&, TermList);
/// What lists are filtered by: the list in its order, then its retired words, which records may still say.
[[nodiscard]] QStringList termsSought(const Workspace&, TermList);

/// Puts the word at the end of the list; a retired one comes back at its own place. Writes `term`.
/// Problems (field "name"): required, too_long, bad_word (it has a mark by which words are separated, or a bracket),
/// already_there; those of rights.
Outcome<ChangeSet> addTerm(Workspace&, TermList, const QString& name, const QString& reason = {});
/// Offers those words no more, or again; nobody loses one. All or none. Writes `term`. Problems: unknown_term.
Outcome<ChangeSet> retireTerms(Workspace&, const QStringList& ids, bool retired, const QString& reason = {});

} // namespace redvest
