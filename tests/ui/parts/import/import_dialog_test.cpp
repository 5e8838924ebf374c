// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_dialog.h"

#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/core/usecases/desk.h"

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
    void read(const QByteArray& text)
    {
        const QString path = desk.folder.filePath(u"people.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        dialog.setFile(path);
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isBusy(); }));
    }
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
