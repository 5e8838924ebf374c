// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of training, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/training_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// 培训合格证书: one a page. What was printed anew says 补发 and keeps its number.
[[nodiscard]] Document certificatesDocument(const std::vector<CertificatePaper>&);
/// 培训签到表, with lines to be filled in by hand.
[[nodiscard]] Document trainingSheetDocument(const TrainingSheet&);

} // namespace redvest::report
