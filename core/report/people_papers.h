// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers about many people, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/people_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// 志愿者证, each with a QR code of the number on it (core/domain/badge_number).
[[nodiscard]] Document badgesDocument(const BadgeFacts&);
/// 席卡: a page each.
[[nodiscard]] Document nameCardsDocument(const NameCardFacts&);
/// 志愿者登记名册, with room to sign.
[[nodiscard]] Document enrolmentDocument(const EnrolmentFacts&);

} // namespace redvest::report
