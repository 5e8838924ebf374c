// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes out to people who are invited: a text per post for a chat group or a message, and the list to phone by. In
// official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/invitation.h"
#include "core/report/document.h"

namespace redvest::report {

/// One text a shift, separated by an empty line, in the order given: post, site, day and hours, whom to ask, until when
/// to answer, and who is meant by name. No number of anybody invited stands in it.
[[nodiscard]] QString invitationTexts(const std::vector<Invitation>&, const QString& office);

/// The columns of the phone list, and a row for each invitation.
[[nodiscard]] TableBlock invitationRows(const std::vector<Invitation>&);
/// 邀请联系名单, a table per post, with room to note what was answered.
[[nodiscard]] Document invitationsDocument(const std::vector<Invitation>&, const QString& office, Instant asOf);

} // namespace redvest::report
