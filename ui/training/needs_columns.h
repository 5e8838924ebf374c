// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of what is to be taught to whom: rules on courses, whom to train first, who is signed up.

#pragma once

#include "core/usecases/figures/train_first.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] QString ruleAboutText(CourseRuleAbout about);
/// "12 / 30": signed up of the seats; the first alone where the session has no limit.
[[nodiscard]] QString seatsText(const SessionRow& row);

[[nodiscard]] std::vector<ListColumn<CourseRuleRow>> ruleColumns();
[[nodiscard]] std::vector<ListColumn<TrainFirstRow>> trainFirstColumns();
[[nodiscard]] std::vector<ListColumn<SignUpRow>> signUpColumns();

} // namespace redvest::ui
