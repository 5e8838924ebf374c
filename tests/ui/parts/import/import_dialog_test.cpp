// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_dialog.h"

#include "core/formats/xlsx_writer.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/core/usecases/desk.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/guarded_files.h"
#include "ui/parts/look/message_strip.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

struct Import
{
    test::Desk desk;
    ImportDialog dialog{ImportKind::Volunteers, [this] { return desk.ws->sibling(); }};

    Import() { dialog.show(); }
    [[nodiscard]] QString fileWith(const QByteArray& text) const
    {
        const QString path = desk.folder.filePath(u"people.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
    void read(const QByteArray& text)
    {
        dialog.setFile(fileWith(text));
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isBusy(); }));
    }
    /// A person and one whose number is wrong, a post, and a sheet that is no list.
    void readBook()
    {
        dialog.setFile(book());
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isBusy(); }));
    }
    [[nodiscard]] QString book() const
    {
        const auto sheet = [](const QString& name, const QStringList& titles, std::vector<QStringList> rows) {
            formats::OutSheet out;
            out.name = name;
            for (const QString& title : titles)
                out.columns.push_back({title});
            out.rows = std::move(rows);
            return out;
        };
        const QString path = desk.folder.filePath(u"book.xlsx"_s);
        NoProgress silent;
        formats::writeXlsx(path,
                           {sheet(u"岗位"_s, {u"岗位名称"_s, u"类别"_s, u"点位"_s, u"所属街镇"_s},
                                  {{u"测温"_s, u"测温验码"_s, u"南广场"_s, u"彭浦镇"_s}}),
                            sheet(u"说明"_s, {u"月底前报"_s}, {}),
                            sheet(u"志愿者"_s, {u"姓名"_s, u"证件号码"_s, u"手机号"_s},
                                  {{u"王测甲"_s, u"31019919850505006X"_s, u"19900000011"_s},
                                   {u"李测乙"_s, u"310199198505050060"_s, u"19900000012"_s}})},
                           silent);
        return path;
    }
    void readOfAnyKind(const QString& path)
    {
        dialog.setFileOfAnyKind(path);
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isBusy(); }));
    }
    /// Enter, wherever the keyboard is.
    void enter() { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); }
    [[nodiscard]] qint64 posts() const { return qint64(listing(*desk.ws, ListKind::Posts, {}).value().rows.size()); }
    [[nodiscard]] std::size_t people() const { return volunteerRows(*desk.ws).size(); }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = dialog.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
};

const QByteArray kTwo = "姓名,证件号码,手机号,居住街镇\n"
                        "王测甲,31019919850505006X,19900000011,彭浦镇\n"
                        "李测乙,310199198505050060,19900000012,彭浦镇\n";

} // namespace

TEST_CASE("A file is shown and tried before anything is written", "[ui][import_dialog]")
{
    Import import;
    import.read(kTwo);
    CHECK(import.the<QTableWidget>(u"preview"_s)->item(1, 0)->text() == u"王测甲"_s);
    CHECK(import.the<QTableView>(u"problems"_s)->model()->rowCount() == 1);
    CHECK(import.the<QPushButton>(u"import"_s)->isEnabled());
    CHECK(import.people() == 0);
}

TEST_CASE("Import writes the good rows and tells what changed", "[ui][import_dialog]")
{
    Import import;
    import.read(kTwo);
    QSignalSpy told(&import.dialog, &ImportDialog::imported);
    QTest::mouseClick(import.the<QPushButton>(u"import"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(import.people() == 1);
    CHECK(import.the<QPushButton>(u"errors"_s)->isEnabled());
    CHECK_FALSE(import.the<QPushButton>(u"import"_s)->isEnabled());
}

TEST_CASE("A file that is none of ours is told in a sentence and cannot be imported", "[ui][import_dialog]")
{
    Import import;
    import.read("天气,心情\n晴,好\n");
    CHECK_FALSE(import.the<QPushButton>(u"import"_s)->isEnabled());
    import.read({});
    CHECK_FALSE(import.the<QPushButton>(u"import"_s)->isEnabled());
    CHECK(import.people() == 0);
}

TEST_CASE("A workbook of several lists is offered whole and can be taken back at once", "[ui][import_dialog]")
{
    Import import;
    import.readBook();
    auto* sheets = import.the<QComboBox>(u"sheet"_s);
    auto* table = import.the<QTableWidget>(u"preview"_s);
    CHECK(sheets->count() == 4);
    CHECK(sheets->currentIndex() == 0);
    REQUIRE(table->rowCount() == 3);
    CHECK(table->item(0, 0)->text() == u"志愿者"_s);
    CHECK(table->item(0, 3)->text() == u"1"_s);
    CHECK(table->item(1, 0)->text() == u"岗位"_s);
    CHECK(table->item(2, 0)->text() == u"说明"_s);
    CHECK(import.the<QTableView>(u"problems"_s)->model()->rowCount() == 1);
    CHECK(import.people() == 0);

    QSignalSpy told(&import.dialog, &ImportDialog::imported);
    QTest::mouseClick(import.the<QPushButton>(u"import"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(import.people() == 1);
    CHECK(import.posts() == 1);

    QTest::mouseClick(import.dialog.findChild<MessageStrip*>()->findChild<QPushButton*>(u"undo"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }));
    CHECK(import.people() == 0);
    CHECK(import.posts() == 0);
}

TEST_CASE("One sheet of a workbook can be chosen instead, and the whole again", "[ui][import_dialog]")
{
    Import import;
    import.readBook();
    auto* sheets = import.the<QComboBox>(u"sheet"_s);
    const auto choose = [&](int at) {
        sheets->setCurrentIndex(at);
        Q_EMIT sheets->activated(at);
        REQUIRE(QTest::qWaitFor([&] { return !import.dialog.isBusy(); }));
    };
    choose(sheets->findText(u"志愿者"_s));
    CHECK(import.the<QTableWidget>(u"preview"_s)->item(1, 0)->text() == u"王测甲"_s);
    CHECK(sheets->currentText() == u"志愿者"_s);
    choose(0);
    CHECK(import.the<QTableWidget>(u"preview"_s)->item(1, 0)->text() == u"岗位"_s);
    CHECK(sheets->currentIndex() == 0);
}

TEST_CASE("Refused rows are not saved over a workspace, its log or a link to it", "[ui][import_dialog]")
{
    if (test::Place::isServer())
        return; // there is no file to write over
    Import import;
    import.read(kTwo);
    auto* strip = import.dialog.findChild<MessageStrip*>();
    for (const QString& path : test::guardedFiles(import.desk.place.where(), import.desk.folder.path(), u"xlsx"_s)) {
        INFO(path.toStdString());
        const QByteArray before = test::contentOf(path);
        strip->dismiss();
        const test::FileAnswer answer(path);
        QTest::mouseClick(import.the<QPushButton>(u"errors"_s), Qt::LeftButton);
        CHECK(answer.isAnswered());
        CHECK(answer.wasAsked());
        CHECK(test::contentOf(path) == before);
        REQUIRE(strip->isVisible());
        CHECK(strip->findChild<QLabel*>()->text().contains(path));
    }
    // The same rows go where nothing is in the way.
    const QString free = import.desk.folder.filePath(u"refused.xlsx"_s);
    const test::FileAnswer answer(free);
    QTest::mouseClick(import.the<QPushButton>(u"errors"_s), Qt::LeftButton);
    CHECK(QFile::exists(free));
}

TEST_CASE("A blank form is not saved over a workspace or a link to it", "[ui][import_dialog]")
{
    if (test::Place::isServer())
        return;
    Import import;
    auto* strip = import.dialog.findChild<MessageStrip*>();
    for (const QString& path : test::guardedFiles(import.desk.place.where(), import.desk.folder.path(), u"xlsx"_s)) {
        INFO(path.toStdString());
        const QByteArray before = test::contentOf(path);
        strip->dismiss();
        const test::FileAnswer answer(path);
        QTest::mouseClick(import.the<QPushButton>(u"blank"_s), Qt::LeftButton);
        CHECK(answer.isAnswered());
        CHECK(test::contentOf(path) == before);
        REQUIRE(strip->isVisible());
        CHECK(strip->findChild<QLabel*>()->text().contains(path));
    }
}

TEST_CASE("Enter goes on from step to step, and the line of the file never has the keyboard", "[ui][import_dialog]")
{
    Import import;
    const auto isNext = [&](const QString& name) {
        return import.the<QPushButton>(name)->isDefault() && import.dialog.focusWidget() == import.the<QWidget>(name);
    };
    CHECK(isNext(u"choose"_s));
    CHECK(import.the<QWidget>(u"file"_s)->focusPolicy() == Qt::NoFocus);
    {
        const test::FileAnswer answer(import.fileWith(kTwo));
        import.enter();
        CHECK(answer.isAnswered());
    }
    REQUIRE(QTest::qWaitFor([&] { return !import.dialog.isBusy(); }));
    CHECK(isNext(u"import"_s));
    import.the<QWidget>(u"preview"_s)->setFocus();
    QSignalSpy told(&import.dialog, &ImportDialog::imported);
    import.enter();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(import.people() == 1);
    CHECK(isNext(u"errors"_s)); // one row was refused
    const QString refused = import.desk.folder.filePath(u"refused.xlsx"_s);
    {
        const test::FileAnswer answer(refused);
        import.enter();
        CHECK(answer.isAnswered());
    }
    CHECK(QFile::exists(refused));
    CHECK(isNext(u"close"_s));
    import.enter();
    CHECK_FALSE(import.dialog.isVisible());
}

TEST_CASE("After a file that is none of ours Enter chooses another", "[ui][import_dialog]")
{
    Import import;
    import.read("天气,心情\n晴,好\n");
    CHECK(import.the<QPushButton>(u"choose"_s)->isDefault());
}

TEST_CASE("Of a file dropped somewhere its headers tell which list it is", "[ui][import_dialog]")
{
    Import import;
    import.readOfAnyKind(import.fileWith("岗位名称,类别,点位,所属街镇\n测温,测温验码,南广场,彭浦镇\n"));
    REQUIRE(import.the<QPushButton>(u"import"_s)->isEnabled());
    CHECK(import.the<QTableWidget>(u"preview"_s)->item(1, 0)->text() == u"测温"_s);
    CHECK_FALSE(import.the<QPushButton>(u"blank"_s)->isVisible());
    QSignalSpy told(&import.dialog, &ImportDialog::imported);
    import.enter();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(import.posts() == 1);
    CHECK(import.people() == 0);
    import.readOfAnyKind(import.fileWith("天气,心情\n晴,好\n"));
    CHECK_FALSE(import.the<QPushButton>(u"import"_s)->isEnabled());
}

TEST_CASE("Of a workbook dropped somewhere each sheet chosen is taken for the list it is", "[ui][import_dialog]")
{
    Import import;
    import.readOfAnyKind(import.book());
    auto* sheets = import.the<QComboBox>(u"sheet"_s);
    CHECK(sheets->currentIndex() == 0); // the whole
    const int posts = sheets->findText(u"岗位"_s);
    sheets->setCurrentIndex(posts);
    Q_EMIT sheets->activated(posts);
    REQUIRE(QTest::qWaitFor([&] { return !import.dialog.isBusy(); }));
    CHECK(sheets->currentText() == u"岗位"_s);
    QSignalSpy told(&import.dialog, &ImportDialog::imported);
    import.enter();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(import.posts() == 1);
    CHECK(import.people() == 0);
}
