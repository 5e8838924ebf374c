// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gap collections from the page of posts and shifts: asked for, answered, withdrawn.

#include "core/usecases/rota/gap_collections.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/rota/gap_ask_dialog.h"
#include "ui/rota/gap_collections_dialog.h"
#include "ui/rota/gap_take_dialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Asking : test::RotaScene<test::PostDesk>
{
    QTemporaryDir out;
    QPointer<GapCollectionsDialog> dialog;

    Asking()
    {
        page.findChild<QAction*>(u"gapCollections"_s)->trigger();
        dialog = page.findChild<GapCollectionsDialog*>();
        REQUIRE(dialog);
        rest();
    }
    void rest()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }, 10000));
        QApplication::processEvents();
    }
    void press(const QString& name)
    {
        auto* button = dialog->findChild<QPushButton*>(name);
        REQUIRE(button != nullptr);
        button->click();
        rest();
    }
    void ask()
    {
        press(u"newCollection"_s);
        QPointer<GapAskDialog> asking = dialog->findChild<GapAskDialog*>();
        REQUIRE(asking);
        asking->findChild<QLineEdit*>(u"gapFolder"_s)->setText(out.path());
        asking->findChild<QPushButton*>(u"makeWorkbooks"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return asking.isNull(); }, 10000));
        rest();
    }
    [[nodiscard]] QTableView* requests() const { return dialog->findChild<QTableView*>(u"gapRequestList"_s); }
    [[nodiscard]] GapRequestRow answer()
    {
        const auto collections = gapCollectionRows(session.workspace());
        REQUIRE(collections.size() == 1);
        const auto rows = gapRequestRows(session.workspace(), collections.front().collection.id);
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
};

} // namespace

TEST_CASE("Gaps are asked for by a dialog, and who was asked is listed", "[ui][rota][gapbook]")
{
    Asking s;
    CHECK(s.requests()->model()->rowCount() == 0);
    s.ask();
    CHECK(QDir(s.out.path()).entryList({u"*.xlsx"_s}, QDir::Files).size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return s.requests()->model()->rowCount() == 1; }, 10000));
    CHECK(s.answer().request.answer == GapAnswer::Waiting);
}

TEST_CASE("What somebody says by telephone is noted, and taken back", "[ui][rota][gapbook]")
{
    Asking s;
    s.ask();
    REQUIRE(QTest::qWaitFor([&] { return s.requests()->model()->rowCount() == 1; }, 10000));
    s.press(u"nothingMissing"_s); // nobody is chosen
    CHECK(s.answer().request.answer == GapAnswer::Waiting);
    s.requests()->selectRow(0);
    s.press(u"nothingMissing"_s);
    CHECK(s.answer().request.answer == GapAnswer::Nothing);
    REQUIRE(QTest::qWaitFor([&] { return s.requests()->model()->rowCount() == 1; }, 10000));
    s.requests()->selectRow(0);
    s.press(u"waitForThem"_s);
    CHECK(s.answer().request.answer == GapAnswer::Waiting);
}

TEST_CASE("A collection is withdrawn for a reason only", "[ui][rota][gapbook]")
{
    Asking s;
    s.ask();
    const auto isWithdrawn = [&] { return gapCollectionRows(s.session.workspace()).front().collection.isArchived; };
    s.press(u"withdrawCollection"_s);
    CHECK_FALSE(isWithdrawn());
    s.dialog->findChild<QLineEdit*>(u"gapReason"_s)->setText(u"已解封"_s);
    s.press(u"withdrawCollection"_s);
    CHECK(isWithdrawn());
    s.press(u"resumeCollection"_s);
    CHECK_FALSE(isWithdrawn());
}

TEST_CASE("Several workbooks are looked into before they are taken in", "[ui][rota][gapbook]")
{
    Asking s;
    s.ask();
    QStringList files;
    for (const QFileInfo& file : QDir(s.out.path()).entryInfoList({u"*.xlsx"_s}, QDir::Files))
        files << file.filePath();
    const QString plain = s.out.filePath(u"list.csv"_s);
    {
        QFile list(plain);
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("\xEF\xBB\xBF");
        list.write(u"所属街镇,所属社区,岗位名称,需求人数,缺口人数,联系人,联系电话\n"
                   "彭浦镇,龙潭居委会,测温,2,1,王测甲,19900000001\n"_s.toUtf8());
    }
    files << plain;
    GapTakeDialog dialog(s.session, files, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 10000));
    auto* go = dialog.findChild<QPushButton*>(u"takeReturned"_s);
    CHECK(dialog.findChild<QTableView*>(u"gapReturned"_s)->model()->rowCount() == 2);
    REQUIRE(go->isEnabled());
    const int before = s.entries();
    go->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 10000));
    CHECK(s.entries() == before + 1); // the workbook was left blank
    CHECK_FALSE(go->isEnabled());
}
