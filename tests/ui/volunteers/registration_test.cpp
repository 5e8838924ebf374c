// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two hundred paper forms: how many keys one takes, what stays for the next, and the week that is ticked by keyboard.

#include "core/domain/identity.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/history/history.h"
#include "tests/core/usecases/desk.h"
#include "tests/ui/file_answer.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/free_times_grid.h"
#include "ui/volunteers/volunteers_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::numberOf;

namespace {

/// The page with its form open, which counts every key that is pressed.
struct Counted
{
    test::Desk desk;
    redvest::ui::Session session{std::move(desk.ws)};
    VolunteersPage page{session};
    int keys = 0;

    explicit Counted(QSize size = {1234, 700})
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }));
        page.open(RegisterPerson{});
    }

    template <class T>
    T* the(const QString& name) const
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// Where the keyboard is.
    void type(const QString& text)
    {
        keys += int(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        keys += with == Qt::NoModifier ? 1 : 2;
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    /// By an input method: the letters and the key that takes the word.
    void compose(const QString& letters, const QString& word)
    {
        keys += int(letters.size()) + 1;
        QInputMethodEvent chosen;
        chosen.setCommitString(word);
        QApplication::sendEvent(QApplication::focusWidget(), &chosen);
    }
    [[nodiscard]] std::vector<Volunteer> people() { return session.workspace().read().all(storage::volunteerTable()); }
    /// What the first form of the stack says and the others keep.
    void typeFirst()
    {
        the<QLineEdit>(u"document_number"_s)->setFocus();
        type(numberOf(QDate(1990, 1, 1), 11));
        press(Qt::Key_Return);
        compose(u"wangce"_s, u"王测"_s);
        press(Qt::Key_Return);
        type(u"19900000011"_s);
        the<DivisionPicker>(u"division"_s)->setCode(u"310106006"_s);
        the<QLineEdit>(u"consent_on"_s)->setText(u"2022-03-20"_s);
        the<QLineEdit>(u"consent_version"_s)->setText(u"2022年第1版"_s);
        the<QLineEdit>(u"risk_notice_on"_s)->setText(u"2022-03-20"_s);
        the<QLineEdit>(u"risk_notice_version"_s)->setText(u"风险告知2022"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(people().size() == 1);
    }
};

} // namespace

TEST_CASE("The second paper form and each that follows takes forty keys at most", "[ui][registration]")
{
    Counted window;
    window.typeFirst();
    window.keys = 0;
    window.type(numberOf(QDate(1985, 5, 5), 12));
    window.press(Qt::Key_Return);
    window.compose(u"lizhen"_s, u"李真"_s);
    window.press(Qt::Key_Return);
    window.type(u"19900000012"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.keys <= 40);
    const auto people = window.people();
    REQUIRE(people.size() == 2);
    for (const Volunteer& v : people) {
        CHECK(v.division == u"310106006"_s);
        CHECK(v.consentOn == QDate(2022, 3, 20));
        CHECK(v.consentVersion == u"2022年第1版"_s);
        CHECK(v.riskNoticeOn == QDate(2022, 3, 20));
        CHECK(v.riskNoticeVersion == u"风险告知2022"_s);
    }
    CHECK(people[0].phone != people[1].phone);
    // Nothing of the person himself stays.
    CHECK(window.the<QLineEdit>(u"name"_s)->text().isEmpty());
    CHECK(window.the<QLineEdit>(u"document_number"_s)->hasFocus());
}

TEST_CASE("A number that can be of one kind of document only chooses that kind", "[ui][registration]")
{
    Counted window;
    auto* number = window.the<QLineEdit>(u"document_number"_s);
    auto* kind = window.the<QComboBox>(u"document_kind"_s);
    const auto is = [&](DocumentKind wanted) { return kind->currentText() == documentKindName(wanted); };
    const auto retype = [&](const QString& text) {
        number->setFocus();
        number->selectAll();
        window.type(text);
    };
    REQUIRE(is(DocumentKind::ResidentId));
    retype(u"E1234567"_s);
    CHECK(is(DocumentKind::ResidentId)); // no number yet
    retype(u"E12345678"_s);
    CHECK(is(DocumentKind::Passport));
    CHECK(window.the<QComboBox>(u"sex"_s)->isEnabled()); // it does not say that
    retype(numberOf(QDate(1985, 5, 5), 12));
    CHECK(is(DocumentKind::ResidentId));
    CHECK_FALSE(window.the<QComboBox>(u"sex"_s)->isEnabled());
    // What was chosen stays where the number may be one of it.
    kind->setCurrentIndex(int(DocumentKind::HouseholdRegister));
    retype(numberOf(QDate(1985, 5, 5), 13));
    CHECK(is(DocumentKind::HouseholdRegister));
    kind->setCurrentIndex(int(DocumentKind::Other));
    retype(u"E12345678"_s);
    CHECK(is(DocumentKind::Other));
}

TEST_CASE("The week shows what is typed and writes what is ticked", "[ui][registration]")
{
    Counted window;
    auto* line = window.the<QLineEdit>(u"availability"_s);
    auto* grid = window.the<FreeTimesGrid>(u"free_times"_s);
    line->setText(u"工作日白天，听从调配"_s);
    CHECK(grid->times().has(5, DayPart::Afternoon));
    CHECK_FALSE(grid->times().has(6, DayPart::Morning));
    CHECK(grid->times().takesOrders);
    line->clear();
    CHECK(grid->times() == FreeTimes{});
    grid->setFocus();
    window.press(Qt::Key_Space); // Monday morning
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space); // Tuesday afternoon
    CHECK(line->text() == u"周一上午，周二下午"_s);
    for (int i = 0; i < 6; ++i)
        window.press(Qt::Key_Down); // to the remarks, and no further
    window.press(Qt::Key_Space);
    CHECK(line->text() == u"周一上午，周二下午，听从调配"_s);
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Space);
    CHECK(line->text() == u"周一上午，周二下午，听从调配，提前一日通知"_s);
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Space); // Sunday night
    CHECK(grid->times().has(7, DayPart::Night));
    CHECK(line->text().contains(u"周日夜间"_s));
}

TEST_CASE("What the week cannot show stays as typed whatever is pressed on it", "[ui][registration]")
{
    Counted window;
    auto* line = window.the<QLineEdit>(u"availability"_s);
    auto* grid = window.the<FreeTimesGrid>(u"free_times"_s);
    line->setText(u"每日一班，4小时"_s);
    CHECK(grid->isUnreadable());
    grid->setFocus();
    window.press(Qt::Key_Space);
    CHECK(line->text() == u"每日一班，4小时"_s);
    CHECK(grid->times() == FreeTimes{});
}

TEST_CASE("A ticked week is saved with the person and shown again", "[ui][registration]")
{
    Counted window;
    auto* grid = window.the<FreeTimesGrid>(u"free_times"_s);
    grid->setFocus();
    window.press(Qt::Key_Space);
    window.typeFirst();
    const auto people = window.people();
    REQUIRE(people.size() == 1);
    CHECK(people[0].availability == u"周一上午"_s);
    CHECK(grid->times() == FreeTimes{}); // the next form begins empty
    window.page.open(ShowPerson{people[0].id});
    CHECK(grid->times().has(1, DayPart::Morning));
}

TEST_CASE("The list to verify leaves in full for a reason that is kept", "[ui][registration]")
{
    Counted window;
    window.typeFirst();
    const QString path = window.desk.folder.filePath(u"verify.csv"_s);
    window.page.findChild<QAction*>(u"realNameList"_s)->trigger();
    auto* asking = window.the<QInputDialog>(u"realNameReason"_s);
    const test::FileAnswer answer(path);
    asking->accept();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(numberOf(QDate(1990, 1, 1), 11)));
    CHECK(text.contains(u"待核验"_s));
    const auto rows = historyPage(window.session.workspace(), {}).rows;
    CHECK(std::any_of(rows.begin(), rows.end(), [](const HistoryRow& row) { return row.why == u"实名核验"_s; }));
}

TEST_CASE("On a small screen the form scrolls within and its button to save is in sight", "[ui][registration]")
{
    Counted window(QSize(1092 - 180, 614 - 90)); // what navigation, menus and status leave of it
    CHECK(window.page.width() <= 1092);
    CHECK(window.page.height() <= 614);
    auto* form = window.page.findChild<Form*>();
    REQUIRE(form != nullptr);
    bool isInSight = false;
    for (auto* button : form->findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->text().contains(u"Ctrl+Enter"_s))
            continue;
        const QRect there(button->mapTo(&window.page, QPoint(0, 0)), button->size());
        isInSight = window.page.rect().contains(there);
    }
    CHECK(isInSight);
    auto* grid = window.the<FreeTimesGrid>(u"free_times"_s);
    grid->setFocus(Qt::TabFocusReason);
    CHECK(grid->width() >= grid->sizeHint().width());
    CHECK(window.page.rect().contains(grid->mapTo(&window.page, grid->rect().center())));
}
