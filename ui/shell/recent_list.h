// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspaces opened last, a line each: the office, the folder, when the file was last saved and how large it is.
// Those that are not there any more stay, greyed, until somebody takes them off the list.

#pragma once

#include "ui/shell/recent_workspaces.h"

#include <QTableWidget>

namespace redvest::ui {

class RecentList final : public QTableWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget* parent = nullptr);

    /// Looks at the files now. The first line becomes the current one.
    void setWorkspaces(const std::vector<RecentWorkspace>& all);
    /// The place of the current line; "" when there is none.
    [[nodiscard]] QString place() const;
    /// Whether the workspace of that place can be looked for: a file that lies there, or a server.
    [[nodiscard]] static bool isThere(const QString& place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed on it, or it was clicked twice.
    void chosen(const QString& place);
    /// Delete was pressed on it.
    void removeWanted(const QString& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLine(const RecentWorkspace& one);
};

} // namespace redvest::ui
