// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of one record in a window of its own, with undo: Ctrl+H wherever a record is shown.

#pragma once

#include "ui/parts/history/history_view.h"

class QAction;

namespace redvest::ui {

class Session;

/// What a page gives so that the history of its records can be shown.
struct HistoryDoor
{
    HistoryView::Sibling sibling;
    QDate today;
    std::function<void(const ChangeSet&)> changed; ///< something was undone there
};

/// The session must outlive what is opened through the door.
[[nodiscard]] HistoryDoor historyDoor(Session& session);

/// Not modal; closed with Esc.
void showRecordHistory(const HistoryDoor&, const QString& record, QWidget* over);

/// An action "History" of `owner` (Ctrl+H) that shows the history of the record `current` names; none: nothing happens.
/// What it is about is said with actsOn (in_front.h).
QAction* addHistoryAction(QWidget* owner, HistoryDoor door, std::function<QString()> current);

} // namespace redvest::ui
