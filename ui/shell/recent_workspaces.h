// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which workspaces this PC opened last: a note in the settings, offered where a workspace is chosen.

#pragma once

#include <QString>

#include <vector>

class QSettings;

namespace redvest::ui {

struct RecentWorkspace
{
    QString place;  ///< the path of its file, or the server's address without a passphrase
    QString office; ///< as it was called when it was opened last
    bool operator==(const RecentWorkspace&) const = default;
};

constexpr int kMostRecent = 10;

/// The one opened last first, each place once, kMostRecent at most. Whether they are still there is not looked at.
[[nodiscard]] std::vector<RecentWorkspace> recentWorkspaces(const QSettings&);
/// Puts it first and drops what is then one too many.
void noteWorkspace(QSettings&, const RecentWorkspace&);
/// Takes it off the list; the file itself is not touched.
void forgetWorkspace(QSettings&, const QString& place);

} // namespace redvest::ui
