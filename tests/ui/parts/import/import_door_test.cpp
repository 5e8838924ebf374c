// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_door.h"

#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

struct Host
{
    test::Desk desk;
    ui::Session session{std::move(desk.ws)};
    QWidget page;
    MessageStrip strip{&page};

    Host() { page.show(); }
    ImportDialog* paste(const QString& block)
    {
        QApplication::clipboard()->setText(block);
        pasteImport(session, ImportKind::Volunteers, strip, &page);
        return page.findChild<ImportDialog*>();
    }
    int people() { return int(volunteerRows(session.workspace()).size()); }
};

} // namespace

TEST_CASE("A pasted block is shown and tried, imported by the dialog, undone from the page's strip",
          "[ui][import_dialog]")
{
    Host p;
    ImportDialog* dialog = p.paste(u"姓名\t证件号码\t手机号\n王测甲\t31019919850505006X\t19900000011\n"_s);
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }));
    CHECK(dialog->findChild<QTableWidget*>(u"preview"_s)->item(1, 0)->text() == u"王测甲"_s);
    CHECK(p.people() == 0);
    const QString file = dialog->findChild<QLineEdit*>(u"file"_s)->text();
    REQUIRE(QFileInfo::exists(file));
    const QSignalSpy told(dialog, &ImportDialog::imported);
    dialog->findChild<QPushButton*>(u"import"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(p.people() == 1);
    REQUIRE(QTest::qWaitFor([&] { return p.strip.isVisible(); }));
    dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return p.page.findChild<ImportDialog*>() == nullptr; }));
    CHECK_FALSE(QFileInfo::exists(file)); // what was pasted lies nowhere any more
    p.strip.findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(QTest::qWaitFor([&] { return p.people() == 0; }));
}

TEST_CASE("An empty clipboard opens nothing and says what to do", "[ui][import_dialog]")
{
    Host p;
    CHECK(p.paste(u" \n"_s) == nullptr);
    CHECK(p.strip.isVisible());
}
