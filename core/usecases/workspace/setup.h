// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making a workspace: for one division, with the tree below it and the way up, and the default lists.

#pragma once

#include "core/domain/post_template.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct NewWorkspace
{
    QString division; ///< code
    QString officeName;
    DivisionLevel level = DivisionLevel::District;
};

/// Makes `file` and opens it for writing. `fill`, when given, runs before the file gets its name, so that a job that is
/// cancelled or fails leaves nothing behind. Problems: unknown division, no office name. Failures: file is there
/// already, folder cannot be written, disk.
Outcome<std::unique_ptr<Workspace>> makeWorkspace(const QString& file, const NewWorkspace&, const QString& actor,
                                                  const Clock&, Progress&,
                                                  const std::function<void(Workspace&)>& fill = {});

/// What every new workspace of that division begins with: the tree below it and the way up, with pinyin, and the
/// default lists. No divisions for an unknown code.
struct Basics
{
    std::vector<Division> divisions;
    std::vector<Term> terms;
    std::vector<PostTemplate> templates; ///< of posts
};
[[nodiscard]] Basics basicsOf(const QString& division);

/// Provinces to streets of the whole country with their pinyin, in code order: what a workspace can be made for.
[[nodiscard]] std::vector<Division> divisionsToChooseFrom();

/// Names of an editable list in its order: "category", "skill", "language", "source" …
[[nodiscard]] QStringList terms(const Workspace&, const QString& kind);

} // namespace redvest
