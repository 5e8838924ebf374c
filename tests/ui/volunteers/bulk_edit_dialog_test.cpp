// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/bulk_edit_dialog.h"

#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/token_edit.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

/// The page over a district with two people, both selected, and the dialog over it.
struct Window
{
    test::Desk desk;
    std::vector<Id<Volunteer>> ids;
    redvest::ui::Session session{registered()};
    VolunteersPage page{session};
    BulkEditDialog* dialog = nullptr;

    std::unique_ptr<Workspace> registered()
    {
        ids.push_back(
            saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 11), u"19900000011"_s))->id);
        ids.push_back(
            saveVolunteer(*desk.ws, {}, person(u"李测乙"_s, numberOf(QDate(1991, 1, 1), 12), u"19900000012"_s))->id);
        return std::move(desk.ws);
    }
    Window()
    {
        page.resize(1234, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }));
        page.findChild<QTableView*>(u"table"_s)->selectAll();
        page.findChild<QAction*>(u"editMany"_s)->trigger();
        dialog = page.findChild<BulkEditDialog*>();
        REQUIRE(dialog != nullptr);
    }
    ~Window() { QThreadPool::globalInstance()->waitForDone(); }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = dialog->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return the<QPushButton>(u"changeNow"_s)->isEnabled(); }));
    }
    VolunteerForm form(std::size_t at) { return volunteer(session.workspace(), ids[at]).value(); }
};

} // namespace

TEST_CASE("The dialog says how many change, changes them all, and one undo takes it back",
          "[ui][volunteers_page][undo]")
{
    Window window;
    CHECK_FALSE(window.the<QPushButton>(u"changeNow"_s)->isEnabled()); // nothing is chosen yet
    window.the<QComboBox>(u"source"_s)->setCurrentText(u"社会招募"_s);
    auto* skills = window.the<TokenEdit>(u"skills"_s);
    skills->setTokens({u"急救"_s});
    window.settle();
    CHECK(window.the<QLabel>(u"bulkPreview"_s)->text().contains(u'2'));
    CHECK(window.form(0).volunteer.source.isEmpty()); // not before it is pressed
    window.the<QLineEdit>(u"reason"_s)->setText(u"核对名册"_s);
    const QSignalSpy told(window.dialog, &BulkEditDialog::changed);
    window.the<QPushButton>(u"changeNow"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(window.form(i).volunteer.source == u"社会招募"_s);
        REQUIRE(window.form(i).qualifications.size() == 1);
        CHECK(window.form(i).qualifications[0].name == u"急救"_s);
    }
    auto* strip = window.page.findChild<TablePage*>()->strip();
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    strip->findChild<QPushButton*>(u"undo"_s)->click();
    CHECK(window.form(0).volunteer.source.isEmpty());
    CHECK(window.form(1).qualifications.empty());
}

TEST_CASE("A new word is asked about here too before it is given to many", "[ui][volunteers_page]")
{
    const Window window;
    auto* skills = window.the<TokenEdit>(u"skills"_s);
    skills->input()->setFocus();
    skills->input()->insert(u"护理"_s);
    QTest::keyClick(skills->input(), Qt::Key_Return);
    CHECK(skills->unknownWord() == u"护理"_s);
    CHECK_FALSE(window.the<QPushButton>(u"changeNow"_s)->isEnabled());
    QTest::keyClick(skills->input(), Qt::Key_Return);
    CHECK(skills->unknownWord().isEmpty());
    window.settle();
    CHECK(window.dialog->edit().adds == std::vector<AbilityChange>{{QualificationKind::Skill, u"护理"_s}});
}
