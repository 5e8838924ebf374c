// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page has room in the smallest window, as it is dressed for people.

#include "tests/support/desk.h"
#include "tests/support/dressed.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

TEST_CASE("No page needs more room than the smallest window gives it", "[ui][shell][screen]")
{
    const test::Dressed dressed;
    test::Desk desk;
    Session session{std::move(desk.ws)};
    MainWindow window{session, pageTable()};
    window.resize(window.minimumSize());
    window.show();
    for (const PageEntry& entry : pageTable()) {
        REQUIRE(window.showPage(QString::fromLatin1(entry.id)));
        QApplication::processEvents();
        const Page* page = window.currentPage();
        INFO(entry.id << ": " << page->minimumSizeHint().width() << " x " << page->minimumSizeHint().height());
        CHECK(page->minimumSizeHint().width() <= page->width());
        CHECK(page->minimumSizeHint().height() <= page->height());
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}
