// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/hours_desk.h"

#include "core/usecases/rota/publicity.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/guarded_desk.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/hours_columns.h"
#include "ui/rota/hours_decision.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/shift_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/waiting_badge.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using test::GuardedDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk of hours over a workspace with accounts; whoever acts is told to the constructor.
struct Shown
{
    GuardedDesk desk;
    std::vector<ServiceRecord> records;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<RotaPage> page;

    explicit Shown(int count, bool otherApproves = false, bool isOfShift = true)
    {
        desk.add(u"陈明"_s, u"approval"_s);
        REQUIRE(setDeskRules(*desk.ws, {otherApproves, 10}).ok());
        const Post post = desk.post(u"测温验码"_s, u"310106016"_s);
        const Shift shift = desk.shift(post, test::at(16, 8), test::at(16, 12), 2);
        for (int i = 0; i < count; ++i) {
            ServiceRecord r;
            r.id = Id<ServiceRecord>::make();
            r.volunteer = desk.person(u"测试%1"_s.arg(i + 1)).id;
            r.shift = isOfShift ? shift.id : Id<Shift>();
            r.division = u"310106016"_s;
            r.day = QDate(2022, 3, 16);
            r.minutes = 90;
            r.enteredBy = i == 0 ? u"陈明"_s : u"王芳"_s;
            records.push_back(desk.put(storage::serviceRecordTable(), r));
        }
        desk.become(u"陈明"_s);
        session = std::make_unique<ui::Session>(std::move(desk.ws));
        page = std::make_unique<RotaPage>(*session);
        page->resize(1234, 690);
        page->show();
        page->open(ShowHours{});
        settle();
    }
    HoursDesk* hours() { return page->findChild<HoursDesk*>(); }
    QTableView* table() { return hours()->list()->view(); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !hours()->isBusy(); }, 10000));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(table(), key, with);
        settle();
    }
    QString tickAt(int row) { return table()->model()->index(row, kTickColumn).data().toString(); }
    QString strip()
    {
        MessageStrip* strip = hours()->list()->strip();
        return strip->isVisible() ? strip->findChild<QLabel*>()->text() : QString();
    }
    qsizetype stateCount(RecordState state)
    {
        return qsizetype(hoursRows(session->workspace(), {{}, {}, state}).size());
    }
};

} // namespace

TEST_CASE("Hours are approved by the keyboard alone, and undone", "[ui][rota][hours]")
{
    Shown s(4);
    REQUIRE(s.table()->model()->rowCount() == 4);
    s.table()->setFocus();
    s.table()->selectRow(0);
    s.key(Qt::Key_Space);
    s.key(Qt::Key_Down);
    s.key(Qt::Key_Down);
    s.key(Qt::Key_Space);
    CHECK(s.tickAt(0) == u"☑");
    CHECK(s.tickAt(1) == u"☐");
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.stateCount(RecordState::Approved) == 2);
    CHECK(s.table()->model()->rowCount() == 2);
    // The keyboard is on what is left: the key alone takes the next.
    CHECK(s.table()->currentIndex().isValid());
    s.key(Qt::Key_Enter, Qt::ControlModifier);
    CHECK(s.stateCount(RecordState::Approved) == 3);
    s.hours()->list()->strip()->findChild<QPushButton*>(u"undo"_s)->click();
    s.settle();
    CHECK(s.stateCount(RecordState::Approved) == 2);
}

TEST_CASE("Del rejects with a reason, which Esc spares", "[ui][rota][hours]")
{
    Shown s(3);
    s.table()->selectRow(1);
    s.key(Qt::Key_Delete);
    auto* reason = s.page->findChild<QLineEdit*>(u"hoursReason"_s);
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return); // without a word nothing happens
    CHECK(s.stateCount(RecordState::Rejected) == 0);
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK_FALSE(reason->isVisible());
    s.key(Qt::Key_Delete);
    QTest::keyClicks(reason, u"no sheet"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    s.settle();
    REQUIRE(s.stateCount(RecordState::Rejected) == 1);
    CHECK(s.strip().contains(u"1"_s));
    s.page->findChild<QComboBox*>(u"hoursState"_s)->setCurrentIndex(2);
    s.settle();
    REQUIRE(s.table()->model()->rowCount() == 1);
    s.table()->selectRow(0);
    s.key(Qt::Key_Delete); // takes the decision back
    reason->setText(u"the sheet was found"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    s.settle();
    CHECK(s.stateCount(RecordState::Submitted) == 3);
}

TEST_CASE("One's own hours are grey with the reason, and never approved along", "[ui][rota][hours]")
{
    Shown s(3, true);
    const QModelIndex own = s.table()->model()->index(0, 2);
    CHECK(own.data(Qt::ForegroundRole).isValid());
    CHECK(own.data(Qt::ToolTipRole).toString() == ownEntry(*s.session->workspace().account()).text);
    CHECK_FALSE(s.table()->model()->index(1, 2).data(Qt::ForegroundRole).isValid());
    s.table()->selectRow(0);
    CHECK_FALSE(s.page->findChild<QAction*>(u"approveHours"_s)->isEnabled());
    s.key(Qt::Key_Space);
    CHECK(s.tickAt(0).isEmpty());
    s.table()->selectAll();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.stateCount(RecordState::Approved) == 2);
    CHECK(s.stateCount(RecordState::Submitted) == 1);
}

TEST_CASE("Enter opens the shift of a record and approves nothing", "[ui][rota][hours][keys]")
{
    Shown s(2);
    const auto labels = s.hours()->list()->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), // said where one looks
                      [](const QLabel* label) { return label->text().contains(u"Ctrl+Enter"_s); }));
    s.table()->setFocus();
    s.table()->selectRow(0);
    s.key(Qt::Key_Return);
    CHECK(s.stateCount(RecordState::Approved) == 0);
    CHECK(s.page->findChild<QTabBar*>()->currentIndex() == 0);
    CHECK(s.page->findChild<ShiftPanel*>()->shift() == s.records.front().shift);
}

TEST_CASE("Enter opens the person where a record belongs to no shift", "[ui][rota][hours][keys]")
{
    Shown s(1, false, false);
    const QSignalSpy wanted(s.page.get(), &Page::navigate);
    REQUIRE(s.table()->model()->rowCount() == 1);
    s.table()->selectRow(0);
    s.key(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"volunteers"_s);
    CHECK(wanted.front().at(1).value<Wish>() == Wish(ShowPerson{s.records.front().volunteer}));
}

TEST_CASE("Many hours are approved by a job, and the badge says what waits", "[ui][rota][hours]")
{
    Shown s(120);
    MainWindow window(*s.session, {});
    WaitingBadge badge(window, *s.session);
    QSignalSpy counted(&badge, &WaitingBadge::counted);
    s.table()->selectAll();
    QTest::keyClick(s.table(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return s.table()->model()->rowCount() == 0; }, 20000));
    CHECK(s.stateCount(RecordState::Approved) == 120);
    CHECK(s.strip().contains(u"180"_s)); // hours
    REQUIRE(QTest::qWaitFor([&] { return !counted.isEmpty(); }, 10000));
    CHECK(counted.last().at(0).toLongLong() == 0);
}

TEST_CASE("Hours are found by person, period and source", "[ui][rota][hours]")
{
    Shown s(3);
    auto* search = s.hours()->list()->findChild<QLineEdit*>(u"search"_s);
    for (const QString& typed : {u"ce shi 2"_s, u"測試2"_s, u"王芳 ceshi2"_s}) {
        INFO(typed.toStdString());
        search->setText(typed);
        CHECK(s.table()->model()->rowCount() == 1);
    }
    search->setText(u"cs2"_s);
    CHECK(s.table()->model()->rowCount() == 1);
    s.hours()->list()->findChild<QLineEdit*>(u"search"_s)->clear();
    s.page->findChild<QComboBox*>(u"hoursPeriod"_s)->setCurrentIndex(1); // today is the 20th
    s.settle();
    CHECK(s.table()->model()->rowCount() == 0);
    s.page->findChild<QComboBox*>(u"hoursPeriod"_s)->setCurrentIndex(3);
    s.settle();
    CHECK(s.table()->model()->rowCount() == 3);
    s.page->findChild<QComboBox*>(u"hoursSource"_s)->setCurrentIndex(1);
    s.settle();
    CHECK(s.table()->model()->rowCount() == 0);
}

TEST_CASE("Approved hours are publicised, and a final one is corrected", "[ui][rota][hours][publicity]")
{
    Shown s(2);
    CHECK_FALSE(s.page->findChild<QAction*>(u"publishHours"_s)->isVisible());
    REQUIRE(approveHours(s.session->workspace(), {s.records[1].id}).ok());
    auto* state = s.page->findChild<QComboBox*>(u"hoursState"_s);
    state->setCurrentIndex(1);
    s.settle();
    REQUIRE(s.table()->model()->rowCount() == 1);
    s.table()->selectRow(0);
    auto* publish = s.page->findChild<QAction*>(u"publishHours"_s);
    REQUIRE(publish->isVisible());
    publish->trigger();
    s.settle();
    const auto today = s.session->workspace().today();
    const auto stage = [&] {
        return stageOf(hoursRows(s.session->workspace(), {{}, {}, RecordState::Approved}).front().record, today);
    };
    CHECK(stage() == RecordStage::Publicised);
    s.table()->selectRow(0);
    publish->trigger(); // a second time: told, and nothing happens
    CHECK(s.strip() == HoursDecision::tr("Choose hours that are approved and were not publicised."));
    s.page->findChild<QAction*>(u"publicationList"_s)->trigger();
    auto* paper = s.page->findChild<QDialog*>(u"paperDialog"_s);
    REQUIRE(paper != nullptr);
    paper->close();
    s.page->findChild<QAction*>(u"correctHours"_s)->trigger(); // not final yet
    CHECK(s.page->findChild<QDialog*>(u"correctionDialog"_s) == nullptr);
}
