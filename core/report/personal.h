// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers a person's rights call for, in official Chinese whatever language the screen speaks: the purge list, the
// copy of a person's own data, the notice on processing.

#pragma once

#include "core/domain/personal_papers.h"
#include "core/domain/purge.h"
#include "core/report/document.h"

namespace redvest::report {

/// 个人信息清理清单: names masked, for the file and for whoever decides.
[[nodiscard]] Document purgeDocument(const PurgeList&);
/// 个人信息查询回执: everything kept of one person, in full, for that person. Source: 个人信息保护法 art. 45.
[[nodiscard]] Document personDocument(const PersonReport&);
/// 志愿者个人信息处理告知书. Source: 个人信息保护法 arts. 17, 30 and 31.
[[nodiscard]] Document noticeDocument(const NoticeFacts&);

} // namespace redvest::report
