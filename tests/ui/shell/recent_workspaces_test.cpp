// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recent_workspaces.h"

#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

namespace {

struct Kept
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"kept.ini"_s), QSettings::IniFormat};
};

} // namespace

TEST_CASE("What was opened last stands first, each place once, ten at most", "[ui][shell][recent]")
{
    Kept kept;
    CHECK(recentWorkspaces(kept.settings).empty());
    for (int i = 1; i <= 12; ++i)
        noteWorkspace(kept.settings, {u"/desk/%1.redvest"_s.arg(i), u"Office, %1"_s.arg(i)});
    noteWorkspace(kept.settings, {u"/desk/5.redvest"_s, u"Renamed"_s});
    const auto all = recentWorkspaces(kept.settings);
    REQUIRE(all.size() == 10);
    CHECK(all[0] == RecentWorkspace{u"/desk/5.redvest"_s, u"Renamed"_s});
    CHECK(all[1] == RecentWorkspace{u"/desk/12.redvest"_s, u"Office, 12"_s});
    CHECK(all[9].place == u"/desk/3.redvest"_s); // 5, 12, 11, 10, 9, 8, 7, 6, 4, 3
}

TEST_CASE("What was taken off the list stays off, in the file of settings too", "[ui][shell][recent]")
{
    Kept kept;
    noteWorkspace(kept.settings, {u"/desk/a.redvest"_s, u"A"_s});
    noteWorkspace(kept.settings, {u"/desk/b.redvest"_s, u"B"_s});
    forgetWorkspace(kept.settings, u"/desk/b.redvest"_s);
    kept.settings.sync();
    const QSettings again(kept.settings.fileName(), QSettings::IniFormat);
    CHECK(recentWorkspaces(again) == std::vector<RecentWorkspace>{{u"/desk/a.redvest"_s, u"A"_s}});
    forgetWorkspace(kept.settings, u"/desk/a.redvest"_s);
    CHECK(recentWorkspaces(kept.settings).empty());
}
