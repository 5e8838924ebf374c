// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opening.h"

#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/support/desk.h"
#include "tests/support/dropped.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_dialog.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

struct Opened
{
    test::Desk desk;
    ui::Session session{std::move(desk.ws)};
    MainWindow window{session, {}};
    QStringList left;

    Opened()
    {
        addOpening(window, session, desk.clock, [this](const QString& place) { left << place; });
        window.show();
    }
    ~Opened() { QThreadPool::globalInstance()->waitForDone(); }
    [[nodiscard]] QString fileWith(const QString& name, const QByteArray& text) const
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("Escape after Ctrl+O leads back to the desk that is open", "[ui][shell][opening]")
{
    Opened opened;
    opened.window.findChild<QAction*>(u"another"_s)->trigger();
    auto* dialog = opened.window.findChild<StartDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    CHECK(opened.left.isEmpty()); // nothing is closed for the question
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(opened.left.isEmpty());
    CHECK(opened.window.isVisible());
}

TEST_CASE("What is chosen after Ctrl+O, or dropped on the window, is opened in its place", "[ui][shell][opening]")
{
    Opened opened;
    const QString first = opened.fileWith(u"first.redvest"_s, "x");
    const QString second = opened.fileWith(u"second.redvest"_s, "x");
    opened.window.findChild<QAction*>(u"another"_s)->trigger();
    auto* dialog = opened.window.findChild<StartDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(test::dropFile(*dialog, first));
    CHECK(opened.left == QStringList{first});
    CHECK(test::dropFile(opened.window, second));
    CHECK(opened.left == QStringList{first, second});
    CHECK_FALSE(test::dropFile(opened.window, opened.fileWith(u"note.txt"_s, "x")));
}

TEST_CASE("A sheet dropped on the window is shown for import as the list it is", "[ui][shell][opening]")
{
    Opened opened;
    CHECK(test::dropFile(
        opened.window,
        opened.fileWith(u"people.csv"_s, "姓名,证件号码,手机号\n王测甲,31019919850505006X,19900000011\n")));
    auto* dialog = opened.window.findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }));
    REQUIRE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    CHECK(volunteerRows(opened.session.workspace()).empty());
    dialog->findChild<QPushButton*>(u"import"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !volunteerRows(opened.session.workspace()).empty(); }));
    CHECK(opened.left.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }));
}
