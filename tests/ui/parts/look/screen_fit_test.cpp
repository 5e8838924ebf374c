// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/screen_fit.h"

#include "tests/support/desk.h"
#include "ui/access/setup_dialog.h"
#include "ui/backups/backups_dialog.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

constexpr QSize kSmall(1008, 560); ///< what a screen of 1024 by 600 has for the inside of a window

/// Shown, then fitted to a room and laid out.
void fit(QDialog& dialog, QSize room = kSmall)
{
    dialog.show();
    fitDialog(dialog, room);
    QApplication::processEvents();
    fitDialog(dialog, room);
    QApplication::processEvents();
}

/// All of it is within the dialog and not cut by what it lies in.
bool isWhole(const QDialog& dialog, const QWidget* part)
{
    const QRect place(part->mapTo(&dialog, QPoint(0, 0)), part->size());
    return part->isVisible() && dialog.rect().contains(place) && part->height() >= part->minimumSizeHint().height();
}

bool isInRoom(const QDialog& dialog, QSize room = kSmall)
{
    return dialog.width() <= room.width() && dialog.height() <= room.height();
}

} // namespace

TEST_CASE("A main window opens within its screen, all of a small one", "[ui][look][screen]")
{
    QWidget small;
    fitWindow(small, {1366, 740}, kSmall);
    CHECK(small.size() == kSmall);
    CHECK(small.isMaximized());
    QWidget large;
    fitWindow(large, {1366, 740}, {1904, 1040});
    CHECK(large.size() == QSize(1366, 740));
    CHECK_FALSE(large.isMaximized());
}

TEST_CASE("A dialog with more than its room scrolls above its buttons", "[ui][look][screen]")
{
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    for (int i = 0; i < 40; ++i)
        column->addWidget(new QLineEdit(QString::number(i), &dialog));
    auto* hidden = new QLabel(u"later"_s, &dialog);
    hidden->hide();
    column->addWidget(hidden);
    auto* main = new QPushButton(u"Go"_s, &dialog);
    column->addWidget(buttonRow(&dialog, main));
    auto* third = column->itemAt(2)->widget();
    third->setFocus();
    fit(dialog);
    CHECK(isInRoom(dialog));
    CHECK(isWhole(dialog, main));
    const auto* area = dialog.findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    CHECK(area->isAncestorOf(third));
    CHECK_FALSE(area->isAncestorOf(main));
    CHECK(third->isVisible());
    CHECK(hidden->isHidden()); // what was hidden stays so
    CHECK(dialog.focusWidget() == third);
    QTest::keyClick(third, Qt::Key_Tab);
    CHECK(static_cast<QLineEdit*>(dialog.focusWidget())->text() == u"3"_s);
}

TEST_CASE("A dialog that has room is left as it is, and as high as its texts need", "[ui][look][screen]")
{
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(sayingLabel(u"many words "_s.repeated(120), "quiet", &dialog));
    auto* main = new QPushButton(u"Go"_s, &dialog);
    column->addWidget(buttonRow(&dialog, main));
    dialog.resize(400, 80);
    fit(dialog);
    CHECK(dialog.findChild<QScrollArea*>() == nullptr);
    const auto* text = dialog.findChild<QLabel*>();
    CHECK(text->height() >= text->heightForWidth(text->width()));
    CHECK(isWhole(dialog, main));
}

TEST_CASE("Every dialog of the program is kept on its screen, also when it grows", "[ui][look][screen]")
{
    keepDialogsOnScreen(*qApp);
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* grows = new QWidget(&dialog);
    column->addWidget(grows);
    column->addWidget(buttonRow(&dialog, new QPushButton(u"Go"_s, &dialog)));
    dialog.resize(5000, 5000);
    dialog.show();
    QApplication::processEvents();
    CHECK(isInRoom(dialog, roomFor(dialog)));
    grows->setMinimumHeight(3000);
    REQUIRE(QTest::qWaitFor([&] { return dialog.findChild<QScrollArea*>() != nullptr; }));
    QApplication::processEvents();
    CHECK(isInRoom(dialog, roomFor(dialog)));
    delete qApp->findChild<QObject*>(u"dialogsOnScreen"_s); // other tests look at dialogs as they are made
}

TEST_CASE("The recovery key is legible on a small screen, and the button that goes on in sight", "[ui][look][screen]")
{
    test::Desk desk;
    SetupDialog dialog(*desk.ws);
    fit(dialog);
    CHECK(isInRoom(dialog));
    const auto* key = dialog.findChild<QLabel*>(u"recoveryKey"_s);
    CHECK(key->height() >= key->sizeHint().height());
    CHECK(isWhole(dialog, dialog.findChild<QPushButton*>(u"setUp"_s)));
}

TEST_CASE("The dialog of backups fits a small screen with its buttons", "[ui][look][screen]")
{
    test::Desk desk;
    BackupsDialog dialog(
        desk.file(), [&desk] { return desk.ws->sibling(); }, desk.clock);
    fit(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }));
    fit(dialog);
    CHECK(isInRoom(dialog));
    for (const auto& name : {u"now"_s, u"restore"_s})
        CHECK(isWhole(dialog, dialog.findChild<QPushButton*>(name)));
    QThreadPool::globalInstance()->waitForDone();
}
