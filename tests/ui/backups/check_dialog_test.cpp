// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/check_dialog.h"
#include "ui/backups/rescue_dialog.h"

#include "core/storage/damage/health.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/rescue.h"
#include "tests/support/desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Dialog>
void finish(const Dialog& dialog)
{
    QElapsedTimer patience;
    patience.start();
    while (dialog.isBusy() && patience.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    REQUIRE_FALSE(dialog.isBusy());
}

template <class Widget>
Widget* part(const QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QLatin1StringView(name));
    REQUIRE(found != nullptr);
    return found;
}

/// The first page of a table becomes noughts; the workspace must be closed.
void destroy(const QString& path, const QString& table)
{
    int page = 0;
    {
        storage::Connection db(storage::locationOf(path), storage::Access::Read);
        page = int(db.number(u"SELECT rootpage FROM sqlite_master WHERE name = :name"_s, {{u":name"_s, table}}));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(qint64(page - 1) * 4096);
    file.write(QByteArray(4096, '\0'));
}

/// Opened again without the witness: mending writes what the journal has said long ago, not what it says now.
void behindItsBack(test::Desk& desk, const QString& sql)
{
    desk.ws.reset();
    storage::Connection(storage::locationOf(desk.file()), storage::Access::Write).run(sql);
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
}

} // namespace

TEST_CASE("The check says in words that all is sound, or what is not, and mends it", "[ui][check][file]")
{
    test::Desk desk;
    desk.person(u"测试"_s);
    CheckDialog dialog([&] { return desk.ws->sibling(); }, desk.clock, true);
    dialog.show();
    finish(dialog);
    CHECK(part<QLabel>(dialog, "verdict")->property("role") == u"ok"_s);
    CHECK_FALSE(part<QPushButton>(dialog, "repair")->isVisible());

    behindItsBack(desk, u"UPDATE volunteer SET name = '改过'"_s);
    dialog.check();
    finish(dialog);
    CHECK(part<QLabel>(dialog, "verdict")->property("role") == u"error"_s);
    CHECK_FALSE(part<QPlainTextEdit>(dialog, "lines")->toPlainText().isEmpty());
    REQUIRE(part<QPushButton>(dialog, "repair")->isVisible());
    bool wasTold = false;
    QObject::connect(&dialog, &CheckDialog::repaired, [&] { wasTold = true; });
    part<QPushButton>(dialog, "repair")->click();
    finish(dialog);
    CHECK(wasTold);
    CHECK(part<QLabel>(dialog, "verdict")->property("role") == u"ok"_s);
    CHECK_FALSE(part<QPushButton>(dialog, "rescue")->isVisible());
    CHECK(backups(desk.file()).size() == 1);
}

TEST_CASE("What cannot be mended is handed on to be rescued", "[ui][check][file]")
{
    test::Desk desk;
    desk.person(u"测试"_s);
    behindItsBack(desk, u"UPDATE entry SET actor = '别人' WHERE seq = 1"_s);
    CheckDialog dialog([&] { return desk.ws->sibling(); }, desk.clock, true);
    dialog.show();
    finish(dialog);
    part<QPushButton>(dialog, "repair")->click();
    finish(dialog);
    CHECK(part<QLabel>(dialog, "verdict")->property("role") == u"error"_s);
    bool isWanted = false;
    QObject::connect(&dialog, &CheckDialog::rescueWanted, [&] { isWanted = true; });
    REQUIRE(part<QPushButton>(dialog, "rescue")->isVisible());
    part<QPushButton>(dialog, "rescue")->click();
    CHECK(isWanted);
}

TEST_CASE("A damaged workspace is told from a sound one and from another program's file", "[rescue][file]")
{
    test::Desk desk;
    const QString path = desk.file();
    desk.ws->database().checkpoint();
    desk.ws.reset();
    CHECK_FALSE(isWreck(path));
    CHECK_FALSE(isWreck(path + u".none"_s));
    QFile other(path + u".pdf"_s);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray("%PDF-1.7 ").repeated(1000));
    other.close();
    CHECK_FALSE(isWreck(other.fileName()));
    destroy(path, u"known"_s);
    CHECK(isWreck(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0'));
    file.close();
    CHECK(isWreck(path));
}

TEST_CASE("The ways on from a damaged workspace: the newest sound backup, or a new file", "[ui][rescue][file]")
{
    test::Desk desk;
    NoProgress silent;
    desk.person(u"测试甲"_s);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.person(u"测试乙"_s);
    const QString path = desk.file();
    desk.ws->database().checkpoint();
    desk.ws.reset();
    destroy(path, u"known"_s);
    RescueDialog dialog(path, u"x"_s, desk.clock, u"t"_s);
    finish(dialog);
    CHECK(part<QLabel>(dialog, "backup")->text().contains(toLocalText(backup.at)));
    REQUIRE(part<QPushButton>(dialog, "restore")->isEnabled());
    SECTION("restored")
    {
        dialog.restoreBackup();
        finish(dialog);
        CHECK(dialog.next() == path);
        const auto ws = Workspace::open(path, OpenFor::Writing, u"t"_s, desk.clock);
        CHECK(ws->read().all(storage::volunteerTable()).size() == 1);
        CHECK(check(ws->database()).empty());
    }
    SECTION("rescued")
    {
        const QString out = path + u"-rescued.redvest"_s;
        dialog.salvageInto(out);
        finish(dialog);
        CHECK(dialog.next() == out);
        CHECK(part<QLabel>(dialog, "says")->property("role") == u"ok"_s);
        const auto ws = Workspace::open(out, OpenFor::Writing, u"t"_s, desk.clock);
        CHECK(ws->read().all(storage::volunteerTable()).size() == 2);
    }
}
