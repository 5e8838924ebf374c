// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of backups shows of each.

#pragma once

#include "core/usecases/backups/backups.h"
#include "ui/parts/table/rows_model.h"

#include <QHash>

namespace redvest::ui {

/// `origin`: of backups that came from elsewhere, by their path; lives as long as the columns.
[[nodiscard]] std::vector<ListColumn<Backup>> backupColumns(const QHash<QString, QString>& origin);

} // namespace redvest::ui
