// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the window with every role, compared with the table of deeds: what is not allowed stays grey whatever
// the page enables, with who may in its tip.

#include "app/access_desk.h"
#include "app/rescue.h"
#include "app/settings_desk.h"
#include "core/domain/deeds.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/roles_table.h"
#include "ui/backups/backups_dialog.h"
#include "ui/backups/check_dialog.h"
#include "ui/backups/rescue_dialog.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/rota/service_register_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/volunteers/duplicates_dialog.h"
#include "ui/volunteers/purge_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

namespace {

const QStringList kRoles{u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s, u"leader"_s, u"administrator"_s};

/// The page's own, the window's by "window".
struct Door
{
    QString page;
    QAction* action;
    [[nodiscard]] QString row() const { return page + u' ' + action->objectName(); }
};

/// Qt's calendar lists the months as actions of its own.
bool isOfCalendar(const QObject* object)
{
    for (const QObject* at = object; at != nullptr; at = at->parent()) {
        if (at->inherits("QCalendarWidget"))
            return true;
    }
    return false;
}

/// The window of a desk that somebody of that role is signed in to, with all its pages.
struct Window
{
    GuardedDesk desk;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;

    explicit Window(const QString& role)
    {
        if (role != u"administrator")
            desk.become(u"王芳"_s, role);
        session = std::make_unique<ui::Session>(std::move(desk.ws));
        window = std::make_unique<ui::MainWindow>(*session, ui::pageTable());
        addCheck(*window, *session, desk.clock, [] {});
        addSettings(*window, *session);
        addAccess(*window, *session, desk.clock, [] {});
    }
    ~Window()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        window.reset();
        session.reset();
    }
    std::vector<Door> doors()
    {
        std::vector<Door> all;
        for (const ui::PageEntry& entry : ui::pageTable()) {
            const QString id = QString::fromLatin1(entry.id);
            REQUIRE(window->showPage(id));
            for (QAction* action : window->currentPage()->findChildren<QAction*>())
                all.push_back({id, action});
        }
        for (const QAction* menu : window->menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                const bool isOfPage =
                    std::any_of(all.begin(), all.end(), [&](const Door& d) { return d.action == action; });
                if (!isOfPage)
                    all.push_back({u"window"_s, action});
            }
        }
        // What Qt puts into its own widgets, and the lines between others.
        std::erase_if(all, [](const Door& d) {
            return isOfCalendar(d.action) || d.action->isSeparator() || d.action->menu() != nullptr ||
                   d.action->text().isEmpty() || d.action->objectName().startsWith(u"_q_"_s);
        });
        return all;
    }
    [[nodiscard]] const Account& account() const { return *session->workspace().account(); }
};

/// As the manual calls it: without the mark and the name of its key.
QString label(const QString& text, const QHash<QString, QString>& words)
{
    static const QRegularExpression mark(u"\\(&.\\)|&"_s);
    return QString(words.value(text, text)).remove(mark).section(u"  "_s, 0, 0).remove(u'…');
}

bool isEverybodys(Deed deed)
{
    const DeedNeed::Kind kind = ruleOf(deed).need.kind;
    return kind == DeedNeed::Kind::Nothing || kind == DeedNeed::Kind::SignIn;
}

void compare(const Door& door, Deed deed, const Account& account)
{
    const bool may = mayDo(account, deed);
    INFO(door.row().toStdString() << " as " << grantsText(account.roles).toStdString());
    if (door.action->objectName() != u"accounts")
        door.action->setEnabled(true); // as a page does when something is chosen
    door.action->setVisible(true);     // what is hidden is never enabled
    if (QActionGroup* front = door.action->actionGroup(); front != nullptr && front->parent()->parent() == door.action)
        front->setEnabled(true), front->setVisible(true); // nor is what a tab hides
    if (may && !door.action->isEnabled())
        FAIL_CHECK("is grey though it is allowed");
    if (!may) {
        CHECK_FALSE(door.action->isEnabled());
        CHECK(door.action->toolTip().contains(whoMay(deed)));
    }
}

} // namespace

TEST_CASE("Every action of the window stands in the table and says what it does", "[ui][rights]")
{
    Window shown(u"administrator"_s);
    QStringList seen;
    for (const Door& door : shown.doors()) {
        INFO(door.row().toStdString() << " \"" << door.action->text().toStdString() << '"');
        const std::optional<Deed> deed = deedOfAction(door.page, door.action->objectName());
        REQUIRE(deed);
        seen << door.row();
        const std::optional<Deed> said = ui::deedOf(*door.action);
        // Who may set up accounts is looked at whenever accounts change (app/access_desk).
        if (!isEverybodys(*deed) && door.action->objectName() != u"accounts")
            CHECK(said == *deed);
        else
            CHECK((!said || *said == *deed));
    }
    // Nor does the table name what is not there; what the program's start adds, and dialogs, are looked at elsewhere.
    static const QStringList elsewhere{u"window another"_s,        u"window manual"_s,      u"window about"_s,
                                       u"window language.zh_CN"_s, u"window language.en"_s, u"window backups"_s};
    for (const DeedRule& rule : deedRules()) {
        for (const QString& row : spelledOut(rule.actions)) {
            INFO(row.toStdString());
            CHECK((seen.contains(row) || elsewhere.contains(row) || row.section(u' ', 0, 0).endsWith(u"Dialog"_s)));
        }
    }
}

TEST_CASE("Each role finds grey what it may not do, and nothing else", "[ui][rights]")
{
    for (const QString& role : kRoles) {
        Window shown(role);
        for (const Door& door : shown.doors())
            compare(door, deedOfAction(door.page, door.action->objectName()).value_or(Deed::KeepAccounts),
                    shown.account());
    }
}

TEST_CASE("The manual's table of roles names every action of the window", "[ui][rights][manual]")
{
    const RolesTable table = rolesTable();
    const QHash<QString, QString> words = chinese();
    Window shown(u"administrator"_s);
    for (const Door& door : shown.doors()) {
        const std::optional<Deed> deed = deedOfAction(door.page, door.action->objectName());
        REQUIRE(deed);
        const QString name = label(door.action->text(), words);
        INFO(door.row().toStdString() << ": " << name.toStdString());
        CHECK(table.rows.value(commandCell(ruleOf(*deed).commands)).actions.contains(name));
    }
}

TEST_CASE("The dialogs that put files in place or mend them say who may", "[ui][rights][backups]")
{
    NoProgress silent;
    for (const QString& role : {u"leader"_s, u"administrator"_s}) {
        GuardedDesk desk;
        (void)backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
        if (role == u"leader")
            desk.become(u"王芳"_s, role);
        const bool may = role == u"administrator";
        const auto look = [&](const QDialog& dialog, const QString& name, Deed deed) {
            const auto* button = dialog.findChild<QPushButton*>(name);
            REQUIRE(button != nullptr);
            INFO(name.toStdString() << " as " << role.toStdString());
            CHECK(button->toolTip().contains(whoMay(deed)) == !may);
            if (!may)
                CHECK_FALSE(button->isEnabled());
        };
        const auto open = [&desk] { return desk.ws->sibling(); };
        ui::BackupsDialog kept(desk.file(), open, desk.clock);
        kept.hold(*desk.ws);
        REQUIRE(QTest::qWaitFor([&] { return !kept.isBusy(); }));
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        look(kept, u"restore"_s, Deed::Restore);
        CHECK(kept.findChild<QPushButton*>(u"restore"_s)->isEnabled() == may);
        ui::CheckDialog checked(open, desk.clock, true);
        checked.hold(*desk.ws);
        look(checked, u"repair"_s, Deed::Repair);
        ui::RescueDialog rescued(desk.file(), u"broken"_s, desk.clock, u"x"_s);
        rescued.hold(*desk.ws);
        REQUIRE(QTest::qWaitFor([&] { return !rescued.isBusy() && !checked.isBusy(); }));
        look(rescued, u"restore"_s, Deed::Restore);
        look(rescued, u"salvage"_s, Deed::Salvage);
        ui::Session session(std::move(desk.ws));
        ui::PurgeDialog purging(session, nullptr);
        look(purging, u"keep"_s, Deed::ErasePeople);
        look(purging, u"eraseTicked"_s, Deed::ErasePeople);
        auto* registered = new ui::ServiceRegisterDialog(session, nullptr);
        for (const QString& name : {u"voidService"_s, u"replaceService"_s, u"reprintService"_s})
            look(*registered, name, Deed::ApproveHours);
        delete registered;
        auto* comparing = new ui::DuplicatesDialog(session, nullptr);
        for (const QString& name : {u"merge"_s, u"twoPeople"_s, u"takeBack"_s})
            look(*comparing, name, Deed::EnterVolunteers);
        REQUIRE(QTest::qWaitFor([&] { return comparing->isLoaded(); }));
        delete comparing;
        QThreadPool::globalInstance()->waitForDone();
    }
}
