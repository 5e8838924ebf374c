// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/office_shown.h"

#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/office_name.h"
#include "tests/support/desk.h"
#include "tests/support/kept_settings.h"
#include "ui/desk/session.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/status_line.h"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool says(const QStatusBar& bar, const QString& text)
{
    const auto labels = bar.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
}

} // namespace

TEST_CASE("A new name of the office shows at the foot of the window and among the last workspaces", "[ui][shell]")
{
    const test::KeptSettings kept;
    test::Desk desk;
    const QString old = desk.ws->office().name;
    ui::Session session(std::move(desk.ws));
    QStatusBar bar;
    StatusLine line(&bar);
    showOffice(line, session);
    CHECK(says(bar, old));
    REQUIRE_FALSE(recentWorkspaces(QSettings()).empty());
    CHECK(recentWorkspaces(QSettings()).front() == RecentWorkspace{session.workspace().file(), old});
    const auto renamed = renameOffice(session.workspace(), u"静安区精神文明办"_s);
    REQUIRE(renamed.ok());
    session.noteChange(*renamed);
    CHECK(says(bar, u"静安区精神文明办"_s));
    CHECK_FALSE(says(bar, old));
    CHECK(recentWorkspaces(QSettings()).front().office == u"静安区精神文明办");
    const auto undone = undoEntry(session.workspace(), renamed->entry);
    REQUIRE(undone.ok());
    session.noteChange(*undone);
    CHECK(says(bar, old));
}
