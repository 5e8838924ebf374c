// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/access_desk.h"

#include "core/usecases/workspace/rights.h"
#include "ui/access/accounts_dialog.h"
#include "ui/access/lock_screen.h"
#include "ui/access/older_backups_dialog.h"
#include "ui/access/rights_guard.h"
#include "ui/access/setup_dialog.h"
#include "ui/access/sign_in_panel.h"
#include "ui/desk/session.h"
#include "ui/parts/form/draft_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_line.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Window", text);
}

void showWho(ui::MainWindow& window, const Workspace& ws)
{
    window.status().set(ui::StatusPart::User, ws.account() ? ws.actor() + u" · "_s + rolesText(ws.account()->roles)
                                                           : tr("%1 · without accounts").arg(ws.actor()));
}

void changePassphrase(ui::MainWindow& window, ui::Session& session, bool isDemanded)
{
    ui::PassphraseDialog dialog(session.workspace(), isDemanded, &window);
    if (dialog.exec() == QDialog::Accepted)
        session.noteChange(dialog.changes());
}

void beginAccounts(ui::MainWindow& window, ui::Session& session, const Clock& clock)
{
    ui::SetupDialog dialog(session.workspace(), &window);
    if (dialog.exec() == QDialog::Accepted)
        (void)session.attempt([&] { ui::offerToRemoveOlderBackups(session.workspace(), clock, &window); });
}

void showAccounts(ui::MainWindow& window, ui::Session& session, const Clock& clock, ui::LockScreen* lock)
{
    Workspace& ws = session.workspace();
    ui::AccountsDialog dialog(ws, &window);
    QObject::connect(&dialog, &ui::AccountsDialog::changed, &session, &ui::Session::noteChange);
    QObject::connect(&dialog, &ui::AccountsDialog::keysRenewed, &dialog,
                     [&] { (void)session.attempt([&] { ui::offerToRemoveOlderBackups(ws, clock, &dialog); }); });
    dialog.exec();
    if (!ws.hasAccounts())
        return;
    lock->readRule();
    showWho(window, ws);
}

QAction* addAction(ui::MainWindow& window, const QString& name, const QString& text, const std::function<void()>& does)
{
    auto* action = new QAction(text, &window);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &window, does);
    window.menus().add(ui::MenuId::File, action);
    return action;
}

} // namespace

void addAccess(ui::MainWindow& window, ui::Session& session, const Clock& clock, const std::function<void()>& leave)
{
    Workspace& ws = session.workspace();
    auto* lock = new ui::LockScreen(ws, &window);
    QAction* desk = addAction(window, u"accounts"_s, {}, [&window, &session, &clock, lock, leave] {
        const bool had = session.workspace().hasAccounts();
        if (had)
            showAccounts(window, session, clock, lock);
        else
            beginAccounts(window, session, clock);
        if (session.workspace().hasAccounts() != had)
            leave();
    });
    QAction* own = addAction(window, u"ownPassphrase"_s, tr("Change my passphrase…"),
                             [&window, &session] { changePassphrase(window, session, false); });
    QAction* now = addAction(window, u"lock"_s, tr("Lock the desk"), [lock] { lock->lock(); });
    now->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    const auto follow = [&window, &ws, desk, own, now] {
        desk->setText(ws.hasAccounts() ? tr("Desk accounts…") : tr("Set up accounts…"));
        own->setVisible(ws.hasAccounts());
        now->setVisible(ws.hasAccounts());
        const bool may = refusals(ws, Deed::KeepAccounts).empty();
        desk->setEnabled(may && !ws.isReadOnly());
        desk->setToolTip(ui::tipText(may ? QString() : tr("Who may: %1").arg(whoMay(Deed::KeepAccounts))));
        showWho(window, ws);
    };
    follow();
    auto* guard = new ui::RightsGuard(ws, &window);
    QObject::connect(&window, &ui::MainWindow::pageMade, guard, [guard](QWidget* page) { guard->watch(page); });
    if (QWidget* first = window.currentPage())
        guard->watch(first);
    if (auto* undo = window.findChild<QAction*>(u"undoLatest"_s))
        guard->watch(undo);
    QObject::connect(&session, &ui::Session::accountsChangedElsewhere, &window, [lock, follow] {
        lock->demandSignIn(tr("Accounts of the desk were changed on another PC. Sign in to go on; what was typed is "
                              "kept."));
        lock->readRule();
        follow();
    });
    QObject::connect(lock, &ui::LockScreen::aboutToLock, &window, [&window] {
        for (auto* typed : window.findChildren<ui::DraftStrip*>())
            typed->keep();
    });
    QObject::connect(lock, &ui::LockScreen::unlocked, &window, [&window, &session, follow] {
        follow();
        window.refreshPage();
        demandOwnPassphrase(window, session);
    });
    QObject::connect(lock, &ui::LockScreen::leaveWanted, &window, leave);
}

void demandOwnPassphrase(ui::MainWindow& window, ui::Session& session)
{
    const auto& account = session.workspace().account();
    if (account && account->mustChange)
        changePassphrase(window, session, true);
}

} // namespace redvest
