// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found, on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/people_list.h"
#include "core/report/document.h"

namespace redvest::report {

/// 志愿者查找名单: who was found, by which criteria, as of when.
[[nodiscard]] Document peopleListDocument(const PeopleListFacts&);
/// 志愿者联系电话表: names and telephones, with room for what somebody said.
[[nodiscard]] Document phoneListDocument(const PeopleListFacts&);

} // namespace redvest::report
