// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that no list has, in the window's import: left out until the box is ticked.

#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/core/usecases/desk.h"
#include "ui/parts/import/import_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isBusy(); }));
    }
    void read(const QString& name, const QByteArray& text)
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        dialog.setFile(file.fileName());
        settle();
    }
    void importNow()
    {
        QSignalSpy told(&dialog, &ImportDialog::imported);
        the<QPushButton>(u"import"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    }
    /// By what the people are searched for.
    int found(const QString& ability) { return int(searchStore(*desk.ws, ability).size()); }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = dialog.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
};

const QByteArray kPerson = "姓名,证件号码,手机号,居住街镇,技能\n"
                           "王测甲,31019919850505006X,19900000011,彭浦镇,急救、护理\n";

} // namespace

TEST_CASE("Import shows the words no list has and leaves them out", "[ui][import_dialog]")
{
    Import import;
    import.read(u"a.csv"_s, kPerson);
    REQUIRE(import.the<QWidget>(u"newWords"_s)->isVisible());
    const QString said = import.the<QLabel>(u"newWordList"_s)->text();
    CHECK(said.contains(u"护理"_s));
    CHECK(said.contains(u"护士"_s)); // what may be meant
    CHECK_FALSE(said.contains(u"急救"_s));
    import.importNow();
    CHECK(import.found(u"急救"_s) == 1);
    CHECK(import.found(u"护理"_s) == 0);
}

TEST_CASE("A word that is said to be new is imported, and the next file asks anew", "[ui][import_dialog]")
{
    Import import;
    import.read(u"a.csv"_s, kPerson);
    import.the<QCheckBox>(u"takeNewWords"_s)->click();
    import.settle();
    import.importNow();
    CHECK(import.found(u"护理"_s) == 1);
    import.read(u"b.csv"_s, "姓名,证件号码,手机号,居住街镇,技能\n"
                            "李测乙,310199198605050016,19900000012,彭浦镇,护理\n");
    CHECK_FALSE(import.the<QCheckBox>(u"takeNewWords"_s)->isChecked());
    CHECK_FALSE(import.the<QWidget>(u"newWords"_s)->isVisible()); // somebody is registered with it by now
}
