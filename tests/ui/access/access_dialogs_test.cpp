// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/guarded_desk.h"
#include "ui/access/accounts_dialog.h"
#include "ui/access/give_up_dialog.h"
#include "ui/access/lock_screen.h"
#include "ui/access/rights_guard.h"
#include "ui/access/setup_dialog.h"
#include "ui/access/sign_in_panel.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using test::GuardedDesk;
using test::kChief;
using test::kFirst;

namespace {

void write(QWidget& in, const QString& name, const QString& text)
{
    auto* line = in.findChild<QLineEdit*>(name);
    REQUIRE(line != nullptr);
    line->setText(text);
}
void press(QWidget& in, const QString& name)
{
    auto* button = in.findChild<QPushButton*>(name);
    REQUIRE(button != nullptr);
    button->click();
}
QString reasonIn(QWidget& in)
{
    return in.findChild<QLabel*>(u"reason"_s)->text();
}

} // namespace

TEST_CASE("Accounts begin only when two groups of the key were typed from the paper", "[ui][access]")
{
    test::Desk desk;
    desk.ws->setPassphraseCost({1, 1 << 20});
    SetupDialog dialog(*desk.ws);
    write(dialog, u"name"_s, u"李主任"_s);
    write(dialog, u"passphrase"_s, kChief);
    write(dialog, u"again"_s, kChief);
    press(dialog, u"setUp"_s);
    CHECK(reasonIn(dialog).contains(u"groups"_s));
    CHECK_FALSE(desk.ws->hasAccounts());
    const QStringList groups = dialog.recoveryKey().split(u'-');
    write(dialog, u"third"_s, groups[2].toLower());
    write(dialog, u"last"_s, groups[12]);
    press(dialog, u"setUp"_s);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.ws->hasAccounts());
    CHECK(desk.ws->actor() == u"李主任");
}

TEST_CASE("The sign-in says what was wrong, and lets in with the right passphrase", "[ui][access]")
{
    GuardedDesk desk;
    desk.ws->leave();
    SignInPanel panel(*desk.ws, {});
    QSignalSpy entered(&panel, &SignInPanel::entered);
    write(panel, u"passphrase"_s, u"wrong again"_s);
    press(panel, u"signIn"_s);
    REQUIRE(QTest::qWaitFor([&] { return !reasonIn(panel).isEmpty(); }));
    CHECK(reasonIn(panel).contains(u"李主任"_s));
    write(panel, u"passphrase"_s, kChief);
    press(panel, u"signIn"_s);
    REQUIRE(QTest::qWaitFor([&] { return entered.count() == 1; }));
    CHECK_FALSE(desk.ws->isLocked());
}

TEST_CASE("After five wrong tries the sign-in waits", "[ui][access]")
{
    GuardedDesk desk;
    desk.ws->leave();
    for (int i = 0; i < 5; ++i)
        (void)signIn(*desk.ws, u"李主任"_s, u"wrong again"_s);
    SignInPanel panel(*desk.ws, {});
    CHECK_FALSE(panel.button()->isEnabled());
    CHECK(panel.button()->text().contains(u"30"_s));
}

TEST_CASE("The lock covers every window, keeps what was typed and lets the same person go on", "[ui][access]")
{
    GuardedDesk desk;
    QWidget window;
    QLineEdit typed(&window);
    typed.setText(u"half a name"_s);
    window.show();
    QWidget offers(&window, Qt::ToolTip); // names, as a list below a field has them
    offers.show();
    LockScreen lock(*desk.ws);
    lock.lock();
    CHECK(desk.ws->isLocked());
    CHECK_FALSE(offers.isVisible());
    REQUIRE(window.findChild<QWidget*>(u"cover"_s) != nullptr);
    CHECK(window.findChild<QWidget*>(u"cover"_s)->geometry() == window.rect());
    QWidget* dialog = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        dialog = top->objectName() == u"lockDialog" ? top : dialog;
    REQUIRE(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(lock.isLocked());
    write(*dialog, u"passphrase"_s, kChief);
    press(*dialog, u"signIn"_s);
    REQUIRE(QTest::qWaitFor([&] { return !lock.isLocked(); }));
    CHECK(window.findChild<QWidget*>(u"cover"_s) == nullptr);
    CHECK(typed.text() == u"half a name");
    CHECK_FALSE(desk.ws->isLocked());
}

TEST_CASE("Nothing locks where there are no accounts", "[ui][access]")
{
    test::Desk desk;
    LockScreen lock(*desk.ws);
    lock.lock();
    CHECK_FALSE(lock.isLocked());
}

TEST_CASE("An administrator adds an account by ticks; a short passphrase is refused in words", "[ui][access]")
{
    GuardedDesk desk;
    AccountsDialog dialog(*desk.ws);
    press(dialog, u"new"_s);
    write(dialog, u"accountName"_s, u"王芳"_s);
    dialog.findChild<QCheckBox*>(u"entry:volunteers"_s)->setChecked(true);
    write(dialog, u"accountPassphrase"_s, u"short"_s);
    press(dialog, u"save"_s);
    CHECK(reasonIn(dialog).contains(u"10"_s));
    write(dialog, u"accountPassphrase"_s, kFirst);
    press(dialog, u"save"_s);
    REQUIRE(accountRows(*desk.ws).size() == 2);
    CHECK(dialog.findChild<QListWidget*>(u"accounts"_s)->currentItem()->text() == u"王芳");
    press(dialog, u"disable"_s);
    CHECK(accountRows(*desk.ws).back().account.state == AccountState::Disabled);
}

TEST_CASE("What the account may not do stays grey, whatever the page enables, and says who may", "[ui][access]")
{
    GuardedDesk desk;
    Account clerk;
    clerk.name = u"王芳"_s;
    clerk.roles = {{Role::Entry, Area::Supplies}};
    REQUIRE(addAccount(*desk.ws, clerk, kFirst).ok());
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"王芳"_s, kFirst).empty());
    QWidget page;
    QAction& issue = *makeAction(&page, {.name = u"issue"_s, .text = {}, .right = Right::EnterSupplies}, [] {});
    QAction& reverse = *makeAction(&page, {.name = u"reverse"_s, .text = {}, .right = Right::ReverseMovements}, [] {});
    RightsGuard guard(*desk.ws);
    guard.watch(&page);
    CHECK(issue.isEnabled());
    CHECK_FALSE(reverse.isEnabled());
    reverse.setEnabled(true);
    CHECK_FALSE(reverse.isEnabled());
    CHECK(reverse.toolTip().contains(u"Administrator"_s));
}

TEST_CASE("Giving up accounts wants a reason and the office's name typed", "[ui][access]")
{
    GuardedDesk desk;
    GiveUpDialog dialog(*desk.ws);
    auto* go = dialog.findChild<QPushButton*>(u"giveUp"_s);
    REQUIRE(go != nullptr);
    CHECK_FALSE(go->isEnabled());
    write(dialog, u"giveUpReason"_s, u"一人值守"_s);
    CHECK_FALSE(go->isEnabled());
    write(dialog, u"giveUpOffice"_s, u"静安区"_s);
    CHECK_FALSE(go->isEnabled());
    write(dialog, u"giveUpOffice"_s, desk.ws->office().name);
    REQUIRE(go->isEnabled());
    go->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(desk.ws->hasAccounts());
}

TEST_CASE("A window that looks on locks itself when accounts begin elsewhere, until somebody signs in", "[ui][access]")
{
    GuardedDesk desk;
    REQUIRE(giveUpAccounts(*desk.ws, u"to begin anew"_s).ok());
    auto other = Workspace::open(desk.file(), OpenFor::Reading, u"second"_s, desk.clock);
    other->setPassphraseCost(test::kCheap);
    ui::Session session(std::move(other));
    LockScreen lock(session.workspace());
    QSignalSpy told(&session, &ui::Session::accountsChangedElsewhere);
    QSignalSpy changed(&session, &ui::Session::changed);
    QObject::connect(&session, &ui::Session::accountsChangedElsewhere, &lock,
                     [&] { lock.demandSignIn(u"Accounts were changed on another PC."_s); });
    QWidget window;
    window.show();
    const auto begun = setUpAccounts(*desk.ws, u"李主任"_s, kChief, desk.recovery);
    REQUIRE(begun.ok());
    session.noteChangeElsewhere(*begun);
    CHECK(told.size() == 1);
    CHECK(changed.isEmpty()); // nothing may be read: pages must not try
    REQUIRE(lock.isLocked());
    QDialog* dialog = nullptr;
    for (QWidget* w : QApplication::topLevelWidgets()) {
        if (w->objectName() == u"lockDialog")
            dialog = qobject_cast<QDialog*>(w);
    }
    REQUIRE(dialog != nullptr);
    write(*dialog, u"passphrase"_s, kChief);
    press(*dialog, u"signIn"_s);
    REQUIRE(QTest::qWaitFor([&] { return !lock.isLocked(); }, 10000));
    CHECK_FALSE(session.workspace().isLocked());
    // A reading workspace has no right to count tries; whoever signs in there reads as the roles say.
    CHECK(session.workspace().actor() == u"李主任");
}
