// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of volunteers shows of a person, and what it takes away for good.

#include "core/usecases/history/history.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/purge.h"
#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/history/undo_key.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/erase_dialog.h"
#include "ui/volunteers/purge_dialog.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/volunteers/withdraw_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

const QString kNumber = numberOf(QDate(1990, 1, 1), 11);
const QString kPhone = u"19900000011"_s;

/// The page over a district with one grown person and one minor.
struct Window
{
    test::Desk desk;
    Id<Volunteer> grown, young;
    redvest::ui::Session session;
    VolunteersPage page{session};
    MessageStrip strip;
    UndoKey undo{session, strip, &page};

    std::unique_ptr<Workspace> registered()
    {
        grown = saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, kNumber, kPhone))->id;
        VolunteerForm form = person(u"李测乙"_s, numberOf(QDate(2008, 1, 1), 12), u"19900000012"_s);
        form.volunteer.guardianName = u"李测父"_s;
        form.volunteer.guardianPhone = u"19900000013"_s;
        form.volunteer.guardianConsentOn = QDate(2022, 3, 1);
        young = saveVolunteer(*desk.ws, {}, form)->id;
        return std::move(desk.ws);
    }
    Window() : session(registered())
    {
        page.resize(1234, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }));
    }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QString line(const QString& name) const { return the<QLineEdit>(name)->text(); }
    void choose(const QString& name) const
    {
        auto* table = the<QTableView>(u"table"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        }
    }
    std::vector<HistoryEntry> noted(const QString& verb) { return history(session.workspace(), {.verbs = {verb}}); }
    Volunteer kept(Id<Volunteer> id) { return volunteer(session.workspace(), id)->volunteer; }
};

} // namespace

TEST_CASE("A record opens masked, is shown for a while and saved without a mask ever written", "[ui][personal]")
{
    Window w;
    w.page.open(ShowPerson{w.grown});
    CHECK(w.line(u"document_number"_s) == u"31****************"_s);
    CHECK(w.line(u"phone"_s) == u"199****0011"_s);
    const Volunteer before = w.kept(w.grown);
    auto* show = w.the<QPushButton>(u"showNumbers"_s);
    show->click();
    CHECK(w.line(u"phone"_s) == kPhone);
    CHECK(show->text().contains(u"30"_s));
    REQUIRE(w.noted(u"read.reveal"_s).size() == 1);
    w.the<QLineEdit>(u"phone"_s)->selectAll();
    w.the<QLineEdit>(u"phone"_s)->copy();
    CHECK(QApplication::clipboard()->text() == kPhone);
    show->click();
    CHECK(w.line(u"phone"_s) == u"199****0011"_s);
    CHECK(QApplication::clipboard()->text().isEmpty());
    // Another field is changed and saved.
    auto* employer = w.the<QLineEdit>(u"employer"_s);
    employer->setFocus();
    QTest::keyClicks(employer, u"ABC"_s);
    w.the<QPushButton>(u"save"_s)->click();
    Volunteer expected = before;
    expected.employer = u"ABC"_s;
    CHECK(w.kept(w.grown) == expected);
    CHECK(w.line(u"phone"_s) == u"199****0011"_s);
}

TEST_CASE("A number typed over its mask is saved, and undone", "[ui][personal]")
{
    Window w;
    w.page.open(ShowPerson{w.grown});
    auto* phone = w.the<QLineEdit>(u"phone"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"19900000077"_s);
    CHECK(phone->text() == u"19900000077"_s);
    w.the<QPushButton>(u"save"_s)->click();
    CHECK(w.kept(w.grown).phone == u"19900000077"_s);
    CHECK(phone->text() == u"199****0077"_s);
    QTest::keyClick(phone, Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.kept(w.grown).phone == kPhone);
}

TEST_CASE("A new person's number stays plain while it is typed", "[ui][personal]")
{
    Window w;
    w.page.open(RegisterPerson{});
    auto* number = w.the<QLineEdit>(u"document_number"_s);
    number->setFocus();
    QTest::keyClicks(number, u"310199198505"_s);
    CHECK(number->text() == u"310199198505"_s);
    CHECK_FALSE(w.the<QPushButton>(u"showNumbers"_s)->isVisibleTo(&w.page));
}

TEST_CASE("Opening a minor's record is noted once, and the form says so", "[ui][personal]")
{
    Window w;
    w.page.open(ShowPerson{w.young});
    CHECK(w.line(u"guardian_name"_s) == u"李**"_s);
    CHECK(w.noted(u"read.minor"_s).size() == 1);
    w.page.open({});
    w.page.open(ShowPerson{w.young});
    w.page.open(ShowPerson{w.grown});
    CHECK(w.noted(u"read.minor"_s).size() == 1);
}

TEST_CASE("The numbers of a row are shown under the list and copied rows are masked", "[ui][personal]")
{
    Window w;
    w.choose(u"王测甲"_s);
    w.page.findChild<QAction*>(u"reveal"_s)->trigger();
    CHECK(w.the<QLabel>(u"revealed"_s)->text().contains(kNumber));
    CHECK(w.the<QLabel>(u"revealed"_s)->isVisible());
    QTest::keyClick(w.the<QTableView>(u"table"_s), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"199****0011"_s));
    CHECK_FALSE(QApplication::clipboard()->text().contains(kPhone));
    w.the<QPushButton>(u"hideNow"_s)->click();
    CHECK(w.the<QLabel>(u"revealed"_s)->text().isEmpty());
}

TEST_CASE("A person is erased only with a reason and the name typed once more", "[ui][personal]")
{
    Window w;
    w.choose(u"王测甲"_s);
    w.page.findChild<QAction*>(u"erase"_s)->trigger();
    auto* dialog = w.the<EraseDialog>(u"eraseDialog"_s);
    auto* go = dialog->findChild<QPushButton*>(u"erase"_s);
    CHECK_FALSE(go->isEnabled());
    dialog->findChild<QLineEdit*>(u"confirmName"_s)->setText(u"王测甲"_s);
    CHECK_FALSE(go->isEnabled());
    dialog->findChild<QComboBox*>(u"reason"_s)->setEditText(u"本人申请删除"_s);
    REQUIRE(go->isEnabled());
    go->click();
    CHECK(isErasedPerson(w.kept(w.grown)));
    CHECK(w.noted(u"erase.person"_s).front().entry.reason == u"本人申请删除"_s);
    w.choose(u"王测甲"_s); // nobody is called so any more
    auto* table = w.the<QTableView>(u"table"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        CHECK(table->model()->index(row, 0).data().toString() != u"王测甲"_s);
}

TEST_CASE("Consent is withdrawn from the list with what follows told", "[ui][personal]")
{
    Window w;
    w.choose(u"王测甲"_s);
    w.page.findChild<QAction*>(u"withdraw"_s)->trigger();
    auto* dialog = w.the<WithdrawDialog>(u"withdrawDialog"_s);
    dialog->findChild<QPushButton*>(u"withdraw"_s)->click();
    CHECK(w.kept(w.grown).consentWithdrawnOn == QDate(2022, 3, 20));
    w.page.open(ShowPerson{w.grown});
    CHECK(w.line(u"consent_withdrawn_on"_s) == u"2022-03-20"_s);
    CHECK(w.the<QLineEdit>(u"consent_withdrawn_on"_s)->isReadOnly());
}

TEST_CASE("The purge list erases what is ticked, at the second press", "[ui][personal]")
{
    Window w;
    w.desk.clock.advance(qint64(800) * 24 * 3600 * 1000);
    PurgeDialog dialog(w.session, &w.page);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitFor([&] { return dialog.isLoaded(); }));
    auto* table = dialog.findChild<QTableWidget*>(u"purgeTable"_s);
    REQUIRE(table->rowCount() == 2); // both registered 800 days ago and never seen since
    auto* erase = dialog.findChild<QPushButton*>(u"eraseTicked"_s);
    CHECK_FALSE(erase->isEnabled());
    for (int row = 0; row < 2; ++row) {
        if (table->item(row, 0)->text() == u"王测甲"_s)
            table->item(row, 0)->setCheckState(Qt::Checked);
    }
    dialog.findChild<QLineEdit*>(u"reason"_s)->setText(u"年度清理"_s);
    REQUIRE(erase->isEnabled());
    erase->click();
    CHECK_FALSE(isErasedPerson(w.kept(w.grown)));
    erase->click();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    CHECK(isErasedPerson(w.kept(w.grown)));
    CHECK(w.kept(w.young).name == u"李测乙"_s);
}
