// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backups_dialog.h"

#include "core/storage/disk/folder_turn.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/desk.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/written_rows.h"
#include "ui/backups/backup_keeper.h"
#include "ui/backups/copy_opener.h"
#include "ui/backups/copy_panel.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

struct Shown
{
    test::Desk desk;
    NoProgress silent;
    std::unique_ptr<BackupsDialog> dialog;

    ~Shown()
    {
        dialog.reset();
        // As Session does: jobs read through siblings of the workspace.
        QThreadPool::globalInstance()->waitForDone();
    }
    void show()
    {
        dialog = std::make_unique<BackupsDialog>(
            desk.file(), [this] { return desk.ws->sibling(); }, desk.clock);
        dialog->show();
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }));
    }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = dialog->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// Where something of the workspace may lie open for a while.
    [[nodiscard]] QStringList privateFolders() const
    {
        return QDir(desk.folder.path()).entryList({u".redvest-*"_s}, QDir::Dirs | QDir::Hidden);
    }
    [[nodiscard]] QString loss() const { return the<QLabel>(u"loss"_s)->text(); }
};

} // namespace

TEST_CASE("The dialog says what restoring would take away before it restores", "[ui][backups]")
{
    Shown shown;
    (void)backUp(*shown.desk.ws, BackupCause::Start, shown.desk.clock, shown.silent);
    shown.desk.clock.advance(60'000);
    shown.desk.person(u"王测"_s);
    shown.desk.person(u"赵测"_s);
    shown.show();
    CHECK(shown.the<QTableView>(u"backups"_s)->model()->rowCount() == 1);
    auto* restore = shown.the<QPushButton>(u"restore"_s);
    REQUIRE(QTest::qWaitFor([&] { return restore->isEnabled(); }));
    CHECK(shown.loss().contains(u"takes away 2 entries"_s));
    CHECK(shown.loss().contains(u"tester 2"_s));
    QSignalSpy ready(shown.dialog.get(), &BackupsDialog::restoreReady);
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK_FALSE(shown.dialog->isBusy());
    CHECK(restore->text() == u"Yes, &go back to this state"_s);
    QTest::mouseClick(restore, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return ready.size() == 1; }));
    const auto plan = ready[0][0].value<PreparedRestore>();
    shown.dialog.reset();
    QThreadPool::globalInstance()->waitForDone();
    shown.desk.ws.reset();
    finishRestore(plan);
    shown.desk.ws = Workspace::open(shown.desk.file(), OpenFor::Writing, u"tester"_s, shown.desk.clock);
    CHECK(shown.desk.ws->read().all(storage::volunteerTable()).empty());
}

TEST_CASE("A copy without any key is refused in the strip, one with a passphrase is made", "[ui][backups]")
{
    Shown shown;
    shown.show();
    CHECK(shown.loss() == u"There is no backup yet."_s);
    const QString stick = shown.desk.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(stick));
    shown.dialog->copyTo(stick);
    shown.settle();
    CHECK(QDir(stick).isEmpty());
    shown.the<QLineEdit>(u"passphrase"_s)->setText(u"correct horse"_s);
    shown.dialog->copyTo(stick);
    REQUIRE(QTest::qWaitFor([&] { return !QDir(stick).entryList({u"*.rvbackup"_s}).empty(); }, 60'000));
    shown.settle();
}

TEST_CASE("What would be lost is told in words, the latest first", "[ui][backups]")
{
    Shown shown;
    (void)backUp(*shown.desk.ws, BackupCause::Start, shown.desk.clock, shown.silent);
    shown.desk.clock.advance(60'000);
    REQUIRE(setDeskRules(*shown.desk.ws, {true, 10}).ok());
    shown.show();
    REQUIRE(QTest::qWaitFor([&] { return shown.the<QPushButton>(u"restore"_s)->isEnabled(); }));
    CHECK(shown.loss().contains(u"Rules of the desk changed"_s));
    CHECK_FALSE(shown.loss().contains(u"office.rules"_s));
}

TEST_CASE("An encrypted copy from elsewhere joins the list after its passphrase", "[ui][backups]")
{
    Shown shown;
    const QString stick = shown.desk.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(stick));
    const auto copy =
        copySealed(*shown.desk.ws, {stick, u"correct horse"_s, {1, 1 << 20}}, shown.desk.clock, shown.silent);
    REQUIRE(copy.ok());
    shown.desk.clock.advance(60'000);
    shown.desk.person(u"王测"_s);
    shown.show();
    shown.dialog->openOther(copy->path);
    auto* opener = shown.dialog->findChild<CopyOpener*>();
    auto* key = shown.the<QLineEdit>(u"copyKey"_s);
    REQUIRE(key->isVisible());
    const auto attempt = [&](const QString& words) {
        key->setText(words);
        QTest::keyClick(key, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !opener->isBusy(); }));
    };
    attempt(u"another horse"_s);
    CHECK(shown.the<QLabel>(u"copyKeySaid"_s)->text().contains(u"does not open"_s));
    CHECK(key->isEnabled());
    attempt(u"correct horse"_s);
    auto* rows = shown.the<QTableView>(u"backups"_s)->model();
    CHECK(rows->rowCount() == 2);
    CHECK(rows->index(0, 1).data().toString() == QFileInfo(copy->path).fileName());
    REQUIRE(QTest::qWaitFor([&] { return shown.the<QPushButton>(u"restore"_s)->isEnabled(); }));
    CHECK(shown.loss().contains(u"takes away 1 entries"_s));
    QSignalSpy ready(shown.dialog.get(), &BackupsDialog::restoreReady);
    QTest::keyClick(shown.the<QTableView>(u"backups"_s), Qt::Key_Return);
    QTest::keyClick(shown.the<QPushButton>(u"restore"_s), Qt::Key_Escape); // takes the question back
    CHECK(shown.dialog->isVisible());
    CHECK(shown.the<QPushButton>(u"restore"_s)->text() == u"&Restore…"_s);
    QTest::keyClick(shown.the<QTableView>(u"backups"_s), Qt::Key_Return);
    QTest::keyClick(shown.the<QPushButton>(u"restore"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return ready.size() == 1; }));
    CHECK(shown.privateFolders().size() == 1);
    shown.dialog.reset();
    QThreadPool::globalInstance()->waitForDone();
    CHECK(shown.privateFolders().empty()); // nothing plain is left behind
}

TEST_CASE("The list of backups is exported, printed and copied like every list", "[ui][backups]")
{
    Shown shown;
    (void)backUp(*shown.desk.ws, BackupCause::Start, shown.desk.clock, shown.silent);
    shown.show();
    shown.dialog->hold(*shown.desk.ws);
    QStringList offered;
    for (const QAction* action : shown.the<QPushButton>(u"ofList"_s)->menu()->actions())
        offered << action->objectName();
    CHECK(offered == QStringList{u"copyWithHeader"_s, u"export"_s, u"printList"_s, u"columns"_s});
    const QString path = shown.desk.folder.filePath(u"backups.xlsx"_s);
    const test::FileAnswer answer(path);
    auto* strip = shown.dialog->findChild<MessageStrip*>();
    shown.the<QAction>(u"export"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 10'000));
    CHECK(strip->findChild<QLabel*>()->text() == u"Saved: "_s + path);
    const std::vector<QStringList> rows = test::rowsIn(path);
    REQUIRE(rows.size() == 5); // title, office, count, head, one backup
    CHECK(rows[0].value(0) == u"Backups desk.redvest"_s);
    CHECK(rows[1].value(0) == u"静安区文明办  As of 2022-03-20 15:00"_s);
    CHECK(rows[3].value(0) == u"When"_s);
    CHECK(rows[4].value(0) == u"2022-03-20 15:00"_s);
    auto* table = shown.the<QTableView>(u"backups"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"When\tWhy\tSize\t"_s));
    shown.the<QAction>(u"printList"_s)->trigger();
    auto* paper = shown.the<QDialog>(u"paperDialog"_s);
    CHECK(paper->windowTitle() == u"Backups desk.redvest"_s);
    paper->close();
}

TEST_CASE("Five wrong passphrases of a copy make the desk wait, and say why", "[ui][backups]")
{
    Shown shown;
    const QString stick = shown.desk.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(stick));
    const auto copy =
        copySealed(*shown.desk.ws, {stick, u"correct horse"_s, {1, 1 << 20}}, shown.desk.clock, shown.silent);
    REQUIRE(copy.ok());
    shown.show();
    shown.dialog->openOther(copy->path);
    auto* opener = shown.dialog->findChild<CopyOpener*>();
    auto* key = shown.the<QLineEdit>(u"copyKey"_s);
    for (int i = 0; i < CopyOpener::kFreeTries; ++i) {
        key->setText(u"guess %1"_s.arg(i));
        QTest::keyClick(key, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !opener->isBusy(); }));
    }
    CHECK_FALSE(key->isEnabled());
    CHECK(shown.the<QLabel>(u"copyKeySaid"_s)->text().contains(u"Wrong 5 times"_s));
    CHECK(shown.privateFolders().empty());
}

TEST_CASE("A backup of another office, or no backup at all, is refused with words", "[ui][backups]")
{
    Shown shown;
    test::Desk other;
    other.person(u"外测"_s);
    const Backup foreign = backUp(*other.ws, BackupCause::Start, other.clock, shown.silent);
    shown.show();
    shown.dialog->openOther(foreign.path);
    shown.settle();
    REQUIRE(QTest::qWaitFor([&] { return shown.loss().contains(u"another workspace"_s); }));
    CHECK(shown.loss().contains(u"静安区文明办"_s));
    CHECK_FALSE(shown.the<QPushButton>(u"restore"_s)->isEnabled());
    const QString pdf = shown.desk.folder.filePath(u"letter.redvest"_s);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 no workspace");
    file.close();
    shown.dialog->openOther(pdf);
    shown.settle();
    auto* strip = shown.dialog->findChild<MessageStrip*>();
    CHECK(strip->isVisible());
    CHECK(strip->findChild<QLabel*>()->text().contains(u"letter.redvest"_s));
}

TEST_CASE("The folder for a copy says what room there is, or why it will not do", "[ui][backups]")
{
    Shown shown;
    shown.show();
    auto* folder = shown.the<QLineEdit>(u"copyFolder"_s);
    auto* room = shown.the<QLabel>(u"room"_s);
    auto* copy = shown.the<QPushButton>(u"copy"_s);
    CHECK_FALSE(copy->isEnabled());
    folder->setText(shown.desk.folder.path());
    CHECK(copy->isEnabled());
    CHECK(room->text().contains(u"same disk"_s));
    folder->setText(shown.desk.folder.filePath(u"unplugged"_s));
    CHECK_FALSE(copy->isEnabled());
    CHECK(room->text().contains(u"Plug the stick in"_s));
}

TEST_CASE("The desk is backed up at start, every half hour when something was written, and at closing", "[ui][backups]")
{
    test::Desk desk;
    const QString file = desk.file();
    ui::Session session(std::move(desk.ws));
    BackupKeeper keeper(session, desk.clock);
    const auto count = [&] { return backups(file).size(); };
    const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); })); };
    keeper.begin();
    settle();
    CHECK(count() == 1);
    CHECK(keeper.shown() == u"Backed up 15:00"_s);
    desk.clock.advance(31 * 60'000);
    keeper.tick();
    CHECK_FALSE(keeper.isBusy());
    const auto write = [&] {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = u"王测"_s;
        session.noteChange(session.workspace()
                               .write({u"test"_s, {}},
                                      [&](storage::Writer& w) {
                                          w.put(storage::volunteerTable(), v);
                                          return Problems{};
                                      })
                               .value());
    };
    write();
    keeper.tick();
    settle();
    CHECK(count() == 2);
    CHECK(keeper.shown() == u"Backed up 15:31"_s);
    write();
    desk.clock.advance(29 * 60'000);
    keeper.tick();
    CHECK_FALSE(keeper.isBusy());
    keeper.finish();
    keeper.finish();
    CHECK(count() == 3);
    CHECK(backups(file).front().cause == BackupCause::Exit);
}

TEST_CASE("The status line does not call a failed backup one", "[ui][backups]")
{
    test::Desk desk;
    ui::Session session(std::move(desk.ws));
    const QString folder = session.workspace().file() + u".backups"_s;
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    BackupKeeper keeper(session, desk.clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.begin();
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); }));
    CHECK(failed.size() == 1);
    CHECK(keeper.shown() == u"Not backed up"_s);
    inTheWay.remove();
    desk.clock.advance(29 * 60'000);
    keeper.tick();
    CHECK_FALSE(keeper.isBusy());
    desk.clock.advance(60'000);
    keeper.tick(); // half an hour later it is tried again, though nothing was written
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); }));
    CHECK(keeper.shown() == u"Backed up 15:30"_s);
}

TEST_CASE("What was typed goes from the log into the file when nobody types", "[ui][backups]")
{
    test::Desk desk;
    ui::Session session(std::move(desk.ws));
    const Workspace& ws = session.workspace();
    BackupKeeper keeper(session, desk.clock);
    Volunteer v;
    v.id = Id<Volunteer>::make();
    for (int n = 0; !isLogLong(ws); ++n) {
        if (n > 0 && logBytes(ws.database().facts().location) == 0)
            return; // the fallback mode has no such log
        REQUIRE(n < 1000);
        v.note = QString(20'000, QChar(u'a' + n % 26));
        session.noteChange(session.workspace()
                               .write({u"test"_s, {}},
                                      [&](storage::Writer& w) {
                                          w.put(storage::volunteerTable(), v);
                                          return Problems{};
                                      })
                               .value());
    }
    (void)backUp(ws, BackupCause::Start, desk.clock, *std::make_unique<NoProgress>());
    keeper.tick(); // there was typing in this minute
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); }));
    keeper.tick();
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); }));
    CHECK_FALSE(isLogLong(ws));
    CHECK(logBytes(ws.database().facts().location) == 0);
    CHECK(ws.read().find(storage::volunteerTable(), v.id.text())->note == v.note);
}

TEST_CASE("A backup that fails is told with its remedy, at closing at the next start", "[ui][backups]")
{
    test::Desk desk;
    ui::Session session(std::move(desk.ws));
    const QString file = desk.file();
    BackupKeeper keeper(session, desk.clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    noteBackupFailure(file, u"The stick was unplugged."_s);
    keeper.begin();
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isBusy(); }));
    REQUIRE(failed.size() == 1);
    CHECK(failed[0][0].toString().contains(u"The stick was unplugged."_s));
    BackupKeeper again(session, desk.clock);
    QSignalSpy quiet(&again, &BackupKeeper::failed);
    again.begin();
    REQUIRE(QTest::qWaitFor([&] { return !again.isBusy(); }));
    CHECK(quiet.empty());
}

TEST_CASE("Closing shows a card while the last backup is made, and others are told to wait", "[ui][backups]")
{
    test::Desk desk;
    ui::Session session(std::move(desk.ws));
    const QString file = session.workspace().file();
    BackupKeeper keeper(session, desk.clock);
    CHECK_FALSE(isBeingClosed(file));
    // Somebody else makes a backup of the same workspace just now: this one has to wait for its turn.
    REQUIRE(QDir().mkpath(file + u".backups"_s));
    auto turn = std::make_unique<storage::FolderTurn>(file + u".backups/making.lock"_s, 0);
    REQUIRE(turn->isHeld());
    QString sentence;
    bool toldOthers = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"waitCard"_s && widget->isVisible()) {
                sentence = widget->findChild<QLabel*>(u"waitSentence"_s)->text();
                toldOthers = isBeingClosed(file);
                turn.reset();
            }
        }
    });
    look.start(50);
    keeper.finish();
    CHECK(sentence.contains(u"backed up"_s));
    CHECK(toldOthers);
    CHECK(backups(file).size() == 1);
}

TEST_CASE("Free room that cannot be told is called so, not nought and not enough", "[ui][backups]")
{
    constexpr qint64 kMegabyte = 1 << 20;
    CopyPlace place;
    place.needed = 5 * kMegabyte;
    CHECK(roomWords(place).contains(u"cannot be told"_s));
    CHECK(roomWords(place).contains(u"5"_s));
    CHECK_FALSE(roomWords(place).contains(u"Free there"_s));
    place.free = 80 * kMegabyte;
    CHECK(roomWords(place).contains(u"Free there: 80"_s));
    place.problem = u"There is no folder"_s;
    CHECK(roomWords(place) == u"There is no folder"_s);
}
