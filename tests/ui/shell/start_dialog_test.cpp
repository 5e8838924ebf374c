// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_dialog.h"

#include "core/storage/damage/health.h"
#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "tests/support/desk.h"
#include "tests/support/dropped.h"
#include "tests/ui/file_answer.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/theme.h"
#include "ui/shell/recent_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The question at the start, on a PC where one workspace is still there and another is gone.
struct Asked
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(15, 0))};
    QString there = folder.filePath(u"there.redvest"_s);
    QString gone = folder.filePath(u"gone.redvest"_s);
    QString settings = folder.filePath(u"kept.ini"_s);
    StartDialog dialog{clock, u"somebody"_s};

    Asked()
    {
        QFile file(there);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray(2048, 'x')) == 2048);
        file.close();
        auto kept = ini();
        noteWorkspace(*kept, {there, u"静安区文明办"_s});
        noteWorkspace(*kept, {gone, u"徐汇区文明办"_s});
        dialog.offerRecent(std::move(kept));
        dialog.show();
    }
    [[nodiscard]] std::unique_ptr<QSettings> ini() const
    {
        return std::make_unique<QSettings>(settings, QSettings::IniFormat);
    }
    [[nodiscard]] RecentList* list() const { return dialog.findChild<RecentList*>(u"recent"_s); }
    [[nodiscard]] QLineEdit* office() const { return dialog.findChild<QLineEdit*>(u"office"_s); }
    [[nodiscard]] DivisionPicker* division() const { return dialog.findChild<DivisionPicker*>(u"division"_s); }
    /// The sentence on top; "" when there is none.
    [[nodiscard]] QString said() const
    {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->property("role") == u"error"_s && label->isVisible())
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("The workspaces opened last are offered with office, folder, day and size, and Enter opens one",
          "[ui][shell][recent]")
{
    Asked asked;
    REQUIRE(asked.list()->rowCount() == 2);
    CHECK(asked.dialog.focusWidget() == asked.list());
    CHECK(asked.list()->item(1, 0)->text() == u"静安区文明办"_s);
    CHECK(asked.list()->item(1, 1)->text() == QDir::toNativeSeparators(asked.folder.path()));
    CHECK(asked.list()->item(1, 2)->text().startsWith(u"20"_s));
    CHECK(asked.list()->item(1, 3)->text().contains(u'2')); // KB
    QTest::keyClick(asked.list(), Qt::Key_Down);
    QTest::keyClick(asked.list(), Qt::Key_Return);
    CHECK(asked.dialog.result() == QDialog::Accepted);
    CHECK(asked.dialog.file() == asked.there);
}

TEST_CASE("One that is gone is grey, is not opened, and can be taken off the list", "[ui][shell][recent]")
{
    Asked asked;
    CHECK(asked.list()->item(0, 0)->foreground().color() == paletteFor(asked.list()->palette()).quiet);
    CHECK(asked.list()->item(1, 0)->foreground() == QBrush());
    QTest::keyClick(asked.list(), Qt::Key_Return);
    CHECK(asked.dialog.isVisible()); // nor is something new begun
    CHECK(asked.said().contains(QDir::toNativeSeparators(asked.gone)));
    QTest::keyClick(asked.list(), Qt::Key_Delete);
    REQUIRE(asked.list()->rowCount() == 1);
    CHECK(asked.list()->place() == asked.there);
    CHECK(recentWorkspaces(*asked.ini()).size() == 1);
    CHECK(QFileInfo::exists(asked.there));
    asked.dialog.findChild<QPushButton*>(u"removeRecent"_s)->click();
    CHECK_FALSE(asked.list()->isVisible());
}

TEST_CASE("The workspace that is open is not offered beside the others", "[ui][shell][recent]")
{
    Asked asked;
    asked.dialog.offerRecent(asked.ini(), asked.there);
    REQUIRE(asked.list()->rowCount() == 1);
    CHECK(asked.list()->place() == asked.gone);
}

TEST_CASE("The office is called after the division until somebody writes its name", "[ui][shell]")
{
    Asked asked;
    asked.division()->setCode(u"310106"_s);
    CHECK(asked.office()->text() == u"静安区文明办"_s);
    CHECK(asked.office()->property("derived").toBool());
    asked.division()->setCode(u"310104"_s);
    CHECK(asked.office()->text() == u"徐汇区文明办"_s);
    asked.office()->setFocus();
    asked.office()->end(false);
    QTest::keyClicks(asked.office(), u"2"_s);
    CHECK_FALSE(asked.office()->property("derived").toBool());
    asked.division()->setCode(u"310106"_s);
    CHECK(asked.office()->text() == u"徐汇区文明办2"_s);
}

TEST_CASE("Enter in a field goes on to the name of the new workspace", "[ui][shell]")
{
    Asked asked;
    QTest::keyClick(asked.office(), Qt::Key_Return);
    CHECK_FALSE(asked.said().isEmpty()); // the division is missing
    CHECK(asked.dialog.focusWidget() == asked.division());
    asked.division()->setCode(u"310106"_s);
    const QString target = asked.folder.filePath(u"made.redvest"_s);
    const test::FileAnswer answer(target);
    QTest::keyClick(asked.office(), Qt::Key_Return);
    CHECK(answer.isAnswered());
    REQUIRE(QTest::qWaitFor([&] { return asked.dialog.result() == QDialog::Accepted; }, 20000));
    CHECK(asked.dialog.file() == target);
    QThreadPool::globalInstance()->waitForDone();
}

TEST_CASE("A workspace dropped on the question is opened, another file is not taken", "[ui][shell]")
{
    Asked asked;
    QFile other(asked.folder.filePath(u"list.csv"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    CHECK_FALSE(test::dropFile(asked.dialog, other.fileName()));
    CHECK_FALSE(test::dropFile(asked.dialog, asked.gone));
    CHECK(asked.dialog.isVisible());
    CHECK(test::dropFile(*asked.office(), asked.there)); // wherever it falls
    CHECK(asked.office()->text().isEmpty());
    CHECK(asked.dialog.file() == asked.there);
    CHECK(QFileInfo::exists(asked.there));
}

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
