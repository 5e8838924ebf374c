// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue.h"

#include "app/language.h"
#include "core/usecases/backups/guardian.h"
#include "core/usecases/workspace/workspace.h"
#include "ui/access/sign_in_panel.h"
#include "ui/backups/check_dialog.h"
#include "ui/backups/rescue_dialog.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QCoreApplication>

namespace redvest {

void addCheck(ui::MainWindow& window, ui::Session& session, const Clock& clock, std::function<void()> leave)
{
    auto* action = new QAction(QCoreApplication::translate("Window", "Check database…"), &window);
    action->setObjectName(QStringLiteral("check"));
    QObject::connect(action, &QAction::triggered, &window, [&window, &session, &clock, leave = std::move(leave)] {
        auto* dialog = new ui::CheckDialog([&session] { return session.sibling(); }, clock,
                                           !session.workspace().isReadOnly(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->hold(session.workspace());
        QObject::connect(dialog, &ui::CheckDialog::repaired, &window, [&window, &session] {
            (void)session.attempt([&session] { session.workspace().reload(); });
            window.refreshPage();
        });
        const bool isFile = !session.workspace().isShared();
        QObject::connect(dialog, &ui::CheckDialog::rescueWanted, &window, [isFile, leave] {
            if (isFile)
                leave();
        });
        dialog->open();
    });
    window.menus().add(ui::MenuId::File, action);
}

QString rescued(const QString& file, const QString& reason, const Clock& clock)
{
    // Whose accounts it has is asked before anything is put in its place; who does not sign in may look only.
    const auto guardian = guardianOf(file, userName(), clock);
    if (guardian)
        ui::SignInDialog(*guardian).exec();
    ui::RescueDialog dialog(file, reason, clock, userName());
    if (guardian)
        dialog.hold(*guardian);
    return dialog.exec() == QDialog::Accepted ? dialog.next() : QString();
}

} // namespace redvest
