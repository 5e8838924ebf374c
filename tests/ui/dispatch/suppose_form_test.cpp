// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is supposed, entered line by line and taken back.

#include "ui/dispatch/suppose_form.h"

#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/division_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Form
{
    support::RotaDesk desk;
    Session session{desk.take()};
    MarkedSeats marked;
    SupposeForm form{session, [this] { return marked; }, nullptr};
    QSignalSpy changed{&form, &SupposeForm::changed};

    Form()
    {
        form.show();
        test::settle(form);
    }
    ~Form()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    template <class T>
    T* the(const QString& name)
    {
        T* found = form.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void choose(SupposedKind kind) { the<QComboBox>(u"supposeKind"_s)->setCurrentIndex(int(kind)); }
    void enter() { QTest::keyClick(the<QComboBox>(u"supposeKind"_s), Qt::Key_Return); }
    QString why() { return the<QLabel>(u"supposeWhyNot"_s)->text(); }
};

} // namespace

TEST_CASE("More people are supposed from a division, which has to be said", "[ui][dispatch]")
{
    Form s;
    s.enter();
    CHECK(s.form.lines().empty());
    CHECK_FALSE(s.why().isEmpty());
    s.the<DivisionPicker>(u"supposeDivision"_s)->setCode(s.desk.street);
    s.the<QSpinBox>(u"supposePeople"_s)->setValue(7);
    s.enter();
    REQUIRE(s.form.lines().size() == 1);
    CHECK(s.form.lines().front().people == 7);
    CHECK(s.form.lines().front().division == s.desk.street);
    CHECK(s.form.lines().front().said.startsWith(u"7 more from"_s));
    CHECK(s.why().isEmpty());
    CHECK(s.changed.count() == 1);
}

TEST_CASE("A course and closed shifts are of what is marked, and a line is taken back with Del", "[ui][dispatch]")
{
    Form s;
    s.choose(SupposedKind::TrainMarked);
    s.enter();
    CHECK(s.form.lines().empty()); // no course
    s.the<ChoiceLine>(u"supposeWord"_s)->setValue(u"采样辅助"_s);
    s.enter();
    CHECK(s.form.lines().empty()); // nobody is marked
    s.marked = {{Id<Volunteer>::make(), Id<Volunteer>::make()}, {Id<Shift>::make()}};
    s.enter();
    REQUIRE(s.form.lines().size() == 1);
    CHECK(s.form.lines().front().marked.size() == 2);
    CHECK(s.form.lines().front().word == u"采样辅助"_s);
    s.choose(SupposedKind::CloseShifts);
    s.enter();
    REQUIRE(s.form.lines().size() == 2);
    CHECK(s.form.lines().back().shifts == s.marked.shifts);
    CHECK(s.form.lines().back().word.isEmpty());
    auto* list = s.the<QListWidget>(u"supposed"_s);
    REQUIRE(list->count() == 2);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(s.form.lines().size() == 1);
    CHECK(s.form.lines().front().kind == SupposedKind::CloseShifts);
    s.form.clear();
    CHECK(list->count() == 0);
}
