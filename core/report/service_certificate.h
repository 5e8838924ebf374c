// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 志愿服务记录证明 on paper: the sheet, and the list of records that belongs to it. In official Chinese whatever
// language the screen speaks.

#pragma once

#include "core/domain/training_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// Of a paper that says `service`.
[[nodiscard]] CertificateSheet serviceSheet(const CertificatePaper&);
/// Its minutes add up to what the sheet says.
[[nodiscard]] TableBlock servedListTable(const CertificatePaper&);

} // namespace redvest::report
