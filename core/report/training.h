// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of training, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/training_matrix.h"
#include "core/domain/training_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// 培训合格证书, or 志愿服务记录证明 with the list of its records behind each: one a page. What was printed anew says
/// 补发 and keeps its number.
[[nodiscard]] Document certificatesDocument(const std::vector<CertificatePaper>&);
/// 培训签到表, with lines to be filled in by hand.
[[nodiscard]] Document trainingSheetDocument(const TrainingSheet&);

/// A state as papers and files say it: 有效, 将到期 …
[[nodiscard]] QString matrixWord(MatrixState);
/// A cell in as few signs as tell it from every other: "✓ 06-17", "！03-25", "旧 06-17", "期 03-01", "缺"; the year
/// stands where it is not that of `day`.
[[nodiscard]] QString matrixSign(const MatrixCell&, QDate day);
/// The people of `rows` by number, or all; the last rows count the states of all people of the matrix.
[[nodiscard]] TableBlock matrixTable(const TrainingMatrix&, const std::vector<std::size_t>& rows = {});
[[nodiscard]] Document matrixDocument(const TrainingMatrix&);

} // namespace redvest::report
