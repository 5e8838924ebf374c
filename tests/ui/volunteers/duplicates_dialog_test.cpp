// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be one person, in the window: chosen, compared field by field, merged, judged, undone.

#include "core/usecases/history/history.h"
#include "tests/support/twice_registered.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/volunteers/duplicates_dialog.h"
#include "ui/volunteers/merge_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// The dialog over 测试张伟 and 测试章伟, who may be one, and 测试丁一 and 测试丁伊, too.
struct Window
{
    test::TwiceRegistered desk;
    Id<Volunteer> keep = desk.keep.id, duplicate = desk.duplicate.id;
    Session session;
    QPointer<DuplicatesDialog> dialog;

    explicit Window(bool onOneShift = false) : session(prepared(onOneShift))
    {
        dialog = new DuplicatesDialog(session, nullptr);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        settle();
    }
    ~Window() { delete dialog; }
    std::unique_ptr<Workspace> prepared(bool onOneShift)
    {
        Volunteer other = desk.duplicate;
        other.employer = u"测试单位"_s;
        desk.put(storage::volunteerTable(), other);
        desk.registered(u"测试丁一"_s, u"19900000003"_s);
        desk.registered(u"测试丁伊"_s, u"19900000004"_s);
        if (onOneShift) {
            desk.assign(desk.past, desk.keep);
            desk.assign(desk.past, desk.duplicate, AssignmentState::Served);
        }
        return std::move(desk.ws);
    }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = dialog->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// Waits for the list that a change had read anew.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return dialog->isLoaded(); }));
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    [[nodiscard]] int pairs() const { return the<QTableWidget>(u"duplicatesList"_s)->rowCount(); }
    /// Chooses the pair of 测试张伟.
    void choosePair() const
    {
        auto* list = the<QTableWidget>(u"duplicatesList"_s);
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->item(row, 1)->text().startsWith(u"测试张伟"_s))
                list->setCurrentCell(row, 0);
        }
    }
    [[nodiscard]] int rowOf(const QString& field) const
    {
        const auto* fields = the<MergeTable>(u"mergeTable"_s);
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (fields->item(row, 0)->text() == field)
                return row;
        }
        return -1;
    }
    Volunteer stored(Id<Volunteer> id)
    {
        return session.workspace().read().find(storage::volunteerTable(), id.text()).value();
    }
};

} // namespace

TEST_CASE("Both records stand side by side, masked, with a choice where they differ", "[ui][duplicates]")
{
    Window w;
    CHECK(w.pairs() == 2);
    w.choosePair();
    const auto* fields = w.the<MergeTable>(u"mergeTable"_s);
    const int phone = w.rowOf(u"Phone"_s);
    REQUIRE(phone >= 0);
    CHECK(fields->item(phone, 1)->text() == u"199****0001"_s);
    CHECK(fields->item(phone, 2)->text() == u"199****0002"_s);
    CHECK(fields->item(phone, 1)->checkState() == Qt::Checked);
    CHECK(fields->item(phone, 0)->font().bold());
    const int born = w.rowOf(u"Born on"_s);
    CHECK_FALSE(fields->item(born, 1)->flags().testFlag(Qt::ItemIsUserCheckable)); // nothing to choose
    CHECK(fields->notTaken().contains(u"phone"_s));
    CHECK(fields->taken() == QStringList{u"employer"_s});     // what is missing is taken
    CHECK_FALSE(w.the<QPushButton>(u"merge"_s)->isEnabled()); // without a reason
    w.the<QPushButton>(u"swap"_s)->click();
    CHECK(fields->item(phone, 1)->text() == u"199****0002"_s);
    w.the<QPushButton>(u"showNumbers"_s)->click();
    CHECK(history(w.session.workspace(), {.verbs = {u"read.reveal"_s}}).size() == 2);
}

TEST_CASE("By the keyboard a pair is chosen, a field taken, a reason typed and both merged; and undone",
          "[ui][duplicates]")
{
    Window w;
    w.choosePair();
    auto* list = w.the<QTableWidget>(u"duplicatesList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto* fields = w.the<MergeTable>(u"mergeTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return fields->hasFocus(); }));
    fields->setCurrentCell(w.rowOf(u"Phone"_s), 1);
    QTest::keyClick(fields, Qt::Key_Right);
    QTest::keyClick(fields, Qt::Key_Space);
    CHECK(fields->taken().contains(u"phone"_s));
    CHECK_FALSE(fields->notTaken().contains(u"phone"_s));
    QTest::keyClick(fields, Qt::Key_Return);
    auto* reason = w.the<QLineEdit>(u"reason"_s);
    REQUIRE(QTest::qWaitFor([&] { return reason->hasFocus(); }));
    QTest::keyClicks(reason, u"by phone"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(w.stored(w.duplicate).mergedInto == w.keep);
    CHECK(w.stored(w.keep).phone == u"19900000002"_s);
    CHECK(reason->text().isEmpty());
    w.settle();
    CHECK(w.pairs() == 1);
    const auto entries = history(w.session.workspace(), {.verbs = {u"volunteer.merge"_s}});
    REQUIRE(entries.size() == 1);
    auto* strip = w.dialog->findChild<MessageStrip*>();
    REQUIRE(strip != nullptr);
    w.session.undo(entries.front().id, *strip);
    w.settle();
    CHECK(w.stored(w.duplicate).mergedInto.isNull());
    CHECK(w.stored(w.keep).phone == u"19900000001"_s);
    CHECK(w.pairs() == 2);
}

TEST_CASE("Two who stand on one shift are merged only after a question", "[ui][duplicates]")
{
    Window w(true);
    w.choosePair();
    w.the<QLineEdit>(u"reason"_s)->setText(u"本人确认"_s);
    w.the<QPushButton>(u"merge"_s)->click();
    CHECK(w.stored(w.duplicate).mergedInto.isNull());
    QPushButton* yes = nullptr;
    for (QPushButton* button : w.dialog->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"It is one person: merge"_s))
            yes = button;
    }
    REQUIRE(yes != nullptr);
    REQUIRE(yes->isVisible());
    yes->click();
    CHECK(w.stored(w.duplicate).mergedInto == w.keep);
    w.settle();
}

TEST_CASE("A pair judged to be two people goes to the other list, and comes back from there", "[ui][duplicates]")
{
    Window w;
    w.choosePair();
    w.the<QLineEdit>(u"reason"_s)->setText(u"双胞胎"_s);
    w.the<QPushButton>(u"twoPeople"_s)->click();
    w.settle();
    CHECK(w.pairs() == 1);
    w.the<QComboBox>(u"which"_s)->setCurrentIndex(1);
    w.settle();
    REQUIRE(w.pairs() == 1);
    CHECK(w.the<QTableWidget>(u"duplicatesList"_s)->item(0, 0)->text() == u"双胞胎"_s);
    CHECK_FALSE(w.the<QPushButton>(u"twoPeople"_s)->isVisible());
    w.the<QLineEdit>(u"reason"_s)->setText(u"看错了"_s);
    w.the<QPushButton>(u"takeBack"_s)->click();
    w.settle();
    CHECK(w.pairs() == 0);
    w.the<QComboBox>(u"which"_s)->setCurrentIndex(0);
    w.settle();
    CHECK(w.pairs() == 2);
}
