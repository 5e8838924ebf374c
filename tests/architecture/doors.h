// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which use-cases change something, and by which command each is reached: what the window can do, a script can do.

#pragma once

#include <QStringList>

#include <vector>

namespace redvest::architecture {

struct Door
{
    QString useCase;
    QString command; ///< its words: "hours approve"; "" where there is none
    QString why;     ///< why there is none
};
/// By area.
[[nodiscard]] const std::vector<Door>& doors();

/// Names of the functions of a header that take a Workspace& which they may change. Templates are parts of use-cases.
[[nodiscard]] QStringList changingUseCases(const QString& header);

/// One complaint a use-case without a row, a row without a use-case, and a row that names neither command nor reason.
[[nodiscard]] QStringList doorComplaints(const QStringList& useCases, const std::vector<Door>&);

} // namespace redvest::architecture
