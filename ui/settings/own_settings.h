// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What everybody sets for himself on his PC: size of text, colours, language; and the way to backups and accounts.

#pragma once

#include <QList>

#include <functional>

class QAction;

namespace redvest::ui {

class SettingsSheet;

/// What the window does already. The settings trigger these actions and have no way of their own; one that is null, or
/// a list that is empty, has no row.
struct SettingsDoors
{
    QList<QAction*> languages; ///< the one in use is checked
    QAction* backups = nullptr;
    QAction* accounts = nullptr;
};

/// Adds their group. Text size and colours count at once and are kept. `leaveBy` closes the settings and triggers the
/// action.
void addOwnSettings(SettingsSheet& sheet, const SettingsDoors& doors, const std::function<void(QAction*)>& leaveBy);

} // namespace redvest::ui
