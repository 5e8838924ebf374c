// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_dialog.h"

#include "core/storage/damage/health.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("On a PC with nothing left, a copy from a stick becomes a workspace again", "[ui][backups]")
{
    test::Desk desk;
    NoProgress silent;
    const Volunteer v = desk.person(u"王测"_s);
    const QString stick = desk.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(stick));
    const auto copy = copySealed(*desk.ws, {stick, u"correct horse"_s, {1, 1 << 20}}, desk.clock, silent);
    REQUIRE(copy.ok());
    StartDialog dialog(desk.clock, u"somebody"_s);
    dialog.show();
    dialog.openBackup(copy->path);
    auto* key = dialog.findChild<QLineEdit*>(u"copyKey"_s);
    REQUIRE(key != nullptr);
    CHECK(key->isVisible()); // it is encrypted: what opens it is asked for
    const QString target = desk.folder.filePath(u"new pc.redvest"_s);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    dialog.restoreAs(backup, desk.file()); // nothing that is there is replaced
    CHECK(dialog.result() != QDialog::Accepted);
    dialog.restoreAs(backup, target);
    REQUIRE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 10000));
    CHECK(dialog.file() == target);
    QThreadPool::globalInstance()->waitForDone();
    const auto ws = Workspace::open(target, OpenFor::Writing, u"somebody"_s, desk.clock);
    CHECK(ws->read().find(storage::volunteerTable(), v.id.text()) == v);
    CHECK(check(ws->database()).empty());
}
