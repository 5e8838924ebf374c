// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// New keys from the window: made by a job, and what is offered afterwards.

#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/older_backups.h"
#include "core/usecases/volunteers/reading.h"
#include "tests/support/guarded_desk.h"
#include "ui/access/new_keys_dialog.h"
#include "ui/access/older_backups_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace redvest;
using namespace redvest::test;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString ended(QDialog& dialog)
{
    if (!QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 10'000))
        return u"still there"_s;
    return u"accepted"_s;
}

} // namespace

TEST_CASE("New keys are made by a job, and the window goes on meanwhile", "[ui][access][file]")
{
    GuardedDesk desk;
    const auto person = desk.register_(u"测试甲"_s, u"310106016"_s);
    REQUIRE(person.ok());
    const storage::Keys before = desk.ws->database().keys()->now();
    NewKeysDialog dialog(*desk.ws);
    dialog.show();
    dialog.findChild<QLineEdit*>(u"newKeysReason"_s)->setText(u"优盘遗失"_s);
    auto* go = dialog.findChild<QPushButton*>(u"renewKeys"_s);
    auto* bar = dialog.findChild<QProgressBar*>(u"renewing"_s);
    REQUIRE(bar != nullptr);
    CHECK_FALSE(bar->isVisible());
    go->click();
    // The click has come back and nothing is done: what takes its time goes on elsewhere.
    CHECK(bar->isVisible());
    CHECK_FALSE(go->isEnabled());
    CHECK(dialog.changes().entry.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    REQUIRE(ended(dialog) == u"accepted");
    CHECK_FALSE(dialog.changes().entry.isEmpty());
    // The window's own workspace goes on with the new ones, and reads what was entered before.
    CHECK(desk.ws->database().keys()->now().all(storage::KeyClass::Contact).size() ==
          before.all(storage::KeyClass::Contact).size() + 1);
    CHECK(revealPerson(*desk.ws, person->id)->phone == u"19900000000");
    CHECK(desk.register_(u"测试乙"_s, u"310106016"_s).ok());
}

TEST_CASE("Refused new keys leave the dialog as it was, with the reason", "[ui][access][file]")
{
    GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry"_s);
    NewKeysDialog dialog(*desk.ws);
    dialog.show();
    auto* reason = dialog.findChild<QLineEdit*>(u"newKeysReason"_s);
    reason->setText(u"优盘遗失"_s);
    dialog.findChild<QPushButton*>(u"renewKeys"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return reason->isEnabled(); }, 10'000));
    CHECK(dialog.isVisible());
    CHECK(dialog.changes().entry.isEmpty());
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The backups of the old keys are named one by one, and removed only when asked", "[ui][access][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    const Backup old = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(60'000);
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok());
    {
        OlderBackupsDialog dialog(*desk.ws, backupsOfOlderKeys(*desk.ws), desk.clock);
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>(u"olderBackups"_s);
        REQUIRE(list->count() == 1);
        CHECK(list->item(0)->text().contains(u"2022-03-20 15:00"_s));
        QTest::keyClick(&dialog, Qt::Key_Return); // Enter keeps them
        CHECK_FALSE(dialog.isVisible());
        CHECK(QFile::exists(old.path));
    }
    OlderBackupsDialog dialog(*desk.ws, backupsOfOlderKeys(*desk.ws), desk.clock);
    dialog.show();
    dialog.findChild<QPushButton*>(u"removeOlder"_s)->click();
    REQUIRE(ended(dialog) == u"accepted");
    CHECK_FALSE(QFile::exists(old.path));
    CHECK(backups(desk.file()).size() == 1);
    CHECK(backupsOfOlderKeys(*desk.ws).empty());
}
