// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands about calls for volunteers share: a call as JSON, and its papers by their endings.

#pragma once

#include "app/cli/command.h"
#include "core/usecases/figures/calls.h"

#include <QJsonArray>
#include <QJsonObject>

namespace redvest::cli {

/// The call without its lines.
[[nodiscard]] QJsonObject callJson(const Call&);
/// One line as it was issued.
[[nodiscard]] QJsonObject callLineJson(const CallLine&);

/// .txt is the message for chat groups, .png the poster, everything else the notice. Failures: those of OutputFile.
void writeCall(const CallPaper&, const QString& path);
/// --out, several times if wanted, and --force.
void addCallOutputs(CLI::App&, std::vector<std::string>& outs, bool& isForced);

/// What `print call` is told.
struct CallPrint
{
    std::string call, series, out;
};
void addCallPrint(CLI::App&, CallPrint&);
[[nodiscard]] Exit printCall(const CallPrint&, const Run&);

/// The commands on calls there are: list, show, reply, take-back, withdraw, renumber.
void addCallRegister(CLI::App& call, Action& action);

} // namespace redvest::cli
