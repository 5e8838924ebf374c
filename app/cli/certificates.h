// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of training, for the command print.

#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct TrainingPrint
{
    std::vector<std::string> records; ///< of certificate
    std::string session, course;      ///< ids, beginnings of them, or names
    int lines = 0;                    ///< of training-sign-in; 0: as many as there are seats
    std::string out;
};

void addTrainingOptions(CLI::App&, TrainingPrint&);
/// Issues what has no certificate yet and writes it.
[[nodiscard]] Exit printCertificates(const TrainingPrint&, Run&);
[[nodiscard]] Exit printTrainingSheet(const TrainingPrint&, Run&);

} // namespace redvest::cli
