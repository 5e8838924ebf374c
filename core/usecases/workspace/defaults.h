// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program brings along for every office: the words of its lists, and templates of posts. A new workspace
// begins with them; one that was made before a list came to be takes them in when somebody says so.

#pragma once

#include "core/domain/post_template.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// By list, each in its order. Failure: the program is incomplete.
[[nodiscard]] std::vector<Term> defaultTerms();
[[nodiscard]] std::vector<PostTemplate> defaultTemplates();

struct DefaultsMissing
{
    std::vector<Term> terms;
    std::vector<PostTemplate> templates;
    [[nodiscard]] bool isEmpty() const { return terms.empty() && templates.empty(); }
};
/// Of lists that have not a single word, retired ones included, all of theirs; the templates where there is not one,
/// archived ones included. What an office retired or never took from a list that it keeps is not missing.
[[nodiscard]] DefaultsMissing defaultsMissing(const Workspace&);
struct DefaultsAdded
{
    ChangeSet changes;
    DefaultsMissing added;
};
/// One unit of work (term.defaults). Writes `term` and `post_template`. Problems: nothing_missing; those of rights.
Outcome<DefaultsAdded> addDefaults(Workspace&, const QString& reason = {});

} // namespace redvest
