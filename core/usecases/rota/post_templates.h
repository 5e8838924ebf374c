// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates that posts are entered by: what a form leaves empty is filled in, what was typed stays.

#pragma once

#include "core/domain/post_template.h"
#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// By name; those archived last.
[[nodiscard]] std::vector<PostTemplate> postTemplates(const Workspace&);
/// By its id or name, not archived. Problem: unknown_template, with the names there are.
[[nodiscard]] Outcome<PostTemplate> postTemplateCalled(const Workspace&, const QString& called);
/// Where the form says nothing: name, category, risk, duties, how to do it, protection, kit; where it asks for no skill
/// or no course, those of the template. Courses that are not entered here, or are archived, are left out: nobody could
/// have passed them.
[[nodiscard]] PostForm filledBy(const Workspace&, const PostTemplate&, PostForm form);

/// `shown` is nothing for a new one; its id is made here. Problems: required (name, category), name_taken, too_long,
/// stale.
Outcome<Edits<PostTemplate>> savePostTemplate(Workspace&, const std::optional<PostTemplate>& shown, PostTemplate wanted,
                                              const QString& reason = {});
/// Or back from the archive. Problems: unknown_template, name_taken.
Outcome<Edits<PostTemplate>> archivePostTemplates(Workspace&, const std::vector<Id<PostTemplate>>&,
                                                  bool archived = true, const QString& reason = {});

/// name_taken, by one that is not archived. Nothing for an archived one.
[[nodiscard]] Problems clashes(const storage::Reader&, const PostTemplate&);

} // namespace redvest
