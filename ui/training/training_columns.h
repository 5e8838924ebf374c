// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the lists of training, and the words they use.

#pragma once

#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString resultText(TrainingResult result);
[[nodiscard]] QString stateText(TrainingState state);

[[nodiscard]] std::vector<ListColumn<TrainingRow>> recordColumns();
[[nodiscard]] std::vector<ListColumn<SessionRow>> sessionColumns();
[[nodiscard]] std::vector<ListColumn<CourseRow>> courseColumns();
[[nodiscard]] std::vector<ListColumn<CertificateRow>> certificateColumns();

} // namespace redvest::ui
