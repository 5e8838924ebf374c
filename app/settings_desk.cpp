// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_desk.h"

#include "ui/access/lock_screen.h"
#include "ui/desk/session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

ui::SettingsDoors doorsOf(const ui::MainWindow& window)
{
    static const QRegularExpression language(u"^language\\."_s);
    return {window.findChildren<QAction*>(language),
            window.findChild<QAction*>(u"backups"_s, Qt::FindDirectChildrenOnly),
            window.findChild<QAction*>(u"accounts"_s, Qt::FindDirectChildrenOnly)};
}

} // namespace

void addSettings(ui::MainWindow& window, ui::Session& session)
{
    auto* action = new QAction(QCoreApplication::translate("Window", "Settings…"), &window);
    action->setObjectName(u"settings"_s);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QObject::connect(action, &QAction::triggered, &window, [&window, &session] {
        auto* dialog = new ui::SettingsDialog(session, doorsOf(window), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    window.menus().add(ui::MenuId::File, action);
    // A rule that was saved here or taken back counts at once for when the desk locks itself.
    QObject::connect(&session, &ui::Session::changed, &window, [&window](const ChangeSet& changes) {
        auto* lock = window.findChild<ui::LockScreen*>(QString(), Qt::FindDirectChildrenOnly);
        if (lock != nullptr && changes.touches(u"office"_s))
            lock->readRule();
    });
}

} // namespace redvest
