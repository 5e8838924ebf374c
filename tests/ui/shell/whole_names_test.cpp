// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In both languages the name of every column of every list stands whole when the list is first shown, and so does every
// word that a column of states can show.

#include "app/language.h"
#include "tests/support/chinese_words.h"
#include "tests/support/desk.h"
#include "tests/support/dressed.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/backups/backups_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/rota/hours_columns.h"
#include "ui/rota/rota_columns.h"
#include "ui/rota/shift_lists.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/volunteers/purge_dialog.h"
#include "ui/volunteers/volunteer_columns.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kLanguages{u"zh_CN"_s, u"en"_s};
constexpr int kPadding = 16; ///< of a head: theme.cpp, QHeaderView::section

bool isOfCalendar(const QTableView& view)
{
    return qobject_cast<const QCalendarWidget*>(view.parentWidget()) != nullptr;
}

/// Returns how many names it looked at. What takes the room that is left is measured only where it can be seen.
int lookAt(const QTableView& view)
{
    const QHeaderView& head = *view.horizontalHeader();
    if (isOfCalendar(view) || head.isHidden() || head.model() == nullptr)
        return 0;
    view.ensurePolished();
    int seen = 0;
    for (int column = 0; column < head.count(); ++column) {
        const bool isLeftRoom = head.sectionResizeMode(column) == QHeaderView::Stretch;
        if (head.isSectionHidden(column) || (isLeftRoom && !view.isVisible()))
            continue;
        const QString name = head.model()->headerData(column, Qt::Horizontal).toString();
        INFO(view.objectName().toStdString() << ": " << name.toStdString());
        if (!name.isEmpty())
            CHECK(head.sectionSize(column) >= head.fontMetrics().horizontalAdvance(name) + kPadding);
        ++seen;
    }
    return seen;
}

int lookAtAll(const QWidget& within)
{
    int seen = 0;
    for (const QTableView* view : within.findChildren<QTableView*>())
        seen += lookAt(*view);
    return seen;
}

void rest()
{
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}

/// Every page with every tab in front.
int lookAtPages(MainWindow& window)
{
    int seen = 0;
    for (const PageEntry& entry : pageTable()) {
        INFO(entry.id);
        REQUIRE(window.showPage(QString::fromLatin1(entry.id)));
        test::settle(*window.currentPage());
        seen += lookAtAll(*window.currentPage());
        for (QTabBar* tabs : window.currentPage()->findChildren<QTabBar*>()) {
            for (int at = 0; at < tabs->count(); ++at) {
                tabs->setCurrentIndex(at);
                test::settle(*window.currentPage());
                seen += lookAtAll(*window.currentPage());
            }
        }
    }
    return seen;
}

/// Words a list can show, against the width its column begins with. Returns how many.
template <class Row>
int lookAtWords(const std::vector<ListColumn<Row>>& columns)
{
    constexpr int kAroundCell = 12; // padding of a cell: theme.cpp, QTableView::item
    int seen = 0;
    const QFontMetrics metrics(QApplication::font());
    for (const auto& column : columns) {
        for (const QString& word : column.words) {
            INFO(column.title.toStdString() << ": " << word.toStdString());
            CHECK(columnWidth(column.width, column.title, column.words) >=
                  metrics.horizontalAdvance(word) + kAroundCell);
            ++seen;
        }
    }
    return seen;
}

} // namespace

TEST_CASE("No name of a column is cut on any page, in either language", "[ui][shell][columns]")
{
    const test::ChineseWords words;
    for (const QString& language : kLanguages) {
        INFO(language.toStdString());
        installLanguage(*qApp, language);
        const test::Dressed dressed;
        support::RotaDesk desk;
        const Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
        const Id<Shift> shift = desk.shift(post, QDate(2022, 3, 16), 12, 16, 2);
        desk.book(desk.person(u"张三"_s), shift);
        Session session{desk.take()};
        MainWindow window{session, pageTable()};
        window.resize(1366, 740);
        window.show();
        CHECK(lookAtPages(window) > 60);
        rest();
    }
}

TEST_CASE("No name of a column is cut in a dialog, in either language", "[ui][shell][columns]")
{
    const test::ChineseWords words;
    for (const QString& language : kLanguages) {
        INFO(language.toStdString());
        installLanguage(*qApp, language);
        const test::Dressed dressed;
        test::Desk desk;
        const auto open = [&desk] { return desk.ws->sibling(); };
        BackupsDialog backups(desk.file(), open, desk.clock);
        ImportDialog importing(ImportKind::Volunteers, open);
        REQUIRE(QTest::qWaitFor([&] { return !backups.isBusy(); }));
        CHECK(lookAtAll(backups) >= 8);
        CHECK(lookAtAll(importing) >= 3);
        rest();
        Session session(std::move(desk.ws));
        PurgeDialog purging(session, nullptr);
        purging.setAttribute(Qt::WA_DeleteOnClose, false);
        CHECK(lookAtAll(purging) >= 5);
        rest();
    }
}

TEST_CASE("No state is cut in its column, in either language", "[ui][shell][columns]")
{
    const test::ChineseWords words;
    for (const QString& language : kLanguages) {
        INFO(language.toStdString());
        installLanguage(*qApp, language);
        const test::Dressed dressed;
        const VolunteerRow nobody;
        CHECK(lookAtWords(
                  volunteerColumns([&](int) -> const VolunteerRow& { return nobody; }, [] { return QDate(); })) >= 10);
        CHECK(lookAtWords(shiftColumns([] { return QDate(); })) == 4);
        CHECK(lookAtWords(postColumns()) == 4);
        CHECK(lookAtWords(peopleColumns()) == qsizetype(EnumWords<AssignmentState>::words.size()));
        CHECK(lookAtWords(hoursColumns([](const HoursRow&) { return false; })) == 3);
    }
}

TEST_CASE("Columns of another size of text are as wide as that asks", "[ui][shell][columns]")
{
    const test::Dressed dressed;
    support::RotaDesk desk;
    const Id<Shift> shift = desk.shift(desk.post(u"测温验码"_s, u"北站南广场"_s), QDate(2022, 3, 16), 12, 16, 2);
    desk.book(desk.person(u"张三"_s), shift);
    Session session{desk.take()};
    MainWindow window{session, pageTable()};
    window.resize(1366, 740);
    window.show();
    for (const int percent : {150, 100}) {
        INFO(percent);
        applyTheme(*qApp, false, percent);
        QApplication::processEvents();
        CHECK(lookAtPages(window) > 60);
    }
    rest();
}
