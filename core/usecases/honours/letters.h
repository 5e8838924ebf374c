// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of thanks (感谢信) for many people at once: who got one, when and for what is noted, and printed.

#pragma once

#include "core/domain/honours.h"
#include "core/domain/letter_paper.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

struct LetterWish
{
    QString occasion;
    Id<Campaign> campaign; ///< null: of none
    QDate day;
};
/// The file of letters that are about to be noted: made before, put in place after (StagedOutput).
struct LetterFile
{
    std::function<void(const std::vector<ThankYouLetter>&)> make = {};
    std::function<void()> put = {};
};
struct NotedLetters
{
    ChangeSet changes;                   ///< empty where all had been noted before: they are printed once more
    std::vector<Honour> noted;           ///< those that are new
    std::vector<ThankYouLetter> letters; ///< in the order of the people named
};
/// One unit of work, all or none. Problems: unknown_volunteer, archived, required (occasion, day), in_future, too_long,
/// unknown_campaign, nothing_entered (nobody was named).
Outcome<NotedLetters> noteLetters(Workspace&, const std::vector<Id<Volunteer>>&, const LetterWish&,
                                  const QString& reason = {}, const LetterFile& file = {});
/// Letters that were noted, to be printed once more, in that order. Problem: unknown_honour (or it is no letter, or was
/// put away).
[[nodiscard]] Outcome<std::vector<ThankYouLetter>> lettersNoted(const Workspace&, const std::vector<Id<Honour>>&);

} // namespace redvest
