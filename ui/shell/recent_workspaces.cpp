// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recent_workspaces.h"

#include <QSettings>
#include <QStringList>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Place and office in turn: what a settings file of any system keeps readable.
const auto kKey = u"recentWorkspaces"_s;

void keep(QSettings& settings, const std::vector<RecentWorkspace>& all)
{
    QStringList texts;
    for (const RecentWorkspace& one : all)
        texts << one.place << one.office;
    if (texts.isEmpty())
        settings.remove(kKey);
    else
        settings.setValue(kKey, texts);
}

void drop(std::vector<RecentWorkspace>& all, const QString& place)
{
    std::erase_if(all, [&](const RecentWorkspace& one) { return one.place == place; });
}

} // namespace

std::vector<RecentWorkspace> recentWorkspaces(const QSettings& settings)
{
    const QStringList texts = settings.value(kKey).toStringList();
    std::vector<RecentWorkspace> all;
    for (qsizetype i = 0; i + 1 < texts.size() && all.size() < kMostRecent; i += 2) {
        if (!texts[i].isEmpty())
            all.push_back({texts[i], texts[i + 1]});
    }
    return all;
}

void noteWorkspace(QSettings& settings, const RecentWorkspace& opened)
{
    std::vector<RecentWorkspace> all = recentWorkspaces(settings);
    drop(all, opened.place);
    all.insert(all.begin(), opened);
    if (all.size() > kMostRecent)
        all.resize(kMostRecent);
    keep(settings, all);
}

void forgetWorkspace(QSettings& settings, const QString& place)
{
    std::vector<RecentWorkspace> all = recentWorkspaces(settings);
    drop(all, place);
    keep(settings, all);
}

} // namespace redvest::ui
