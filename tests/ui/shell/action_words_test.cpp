// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done in the same way has the same word on every page, and stands in the same menu.

#include "tests/support/roles_table.h"
#include "tests/support/rota_desk.h"
#include "tests/support/settled.h"
#include "ui/desk/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The one table: which actions, by their names, begin with which word.
struct Word
{
    const char* named; ///< a pattern of the whole name
    QString english;
    QString chinese;
    bool isAlone = false; ///< nothing follows the word
};
const std::vector<Word>& words()
{
    static const std::vector<Word> table{
        {"new([A-Z].*)?", u"New "_s, u"新建"_s},
        {"edit(Series|Record|Session|Course|Store)?|change", u"Edit"_s, u"编辑"_s},
        {"archive([A-Z].*)?", u"Archive"_s, u"归档"_s, true},
        {"import([A-Z].*)?", u"Import"_s, u"导入"_s},
        {"export([A-Z].*)?", u"Export…"_s, u"导出…"_s, true},
        {"copy|copyText", u"Copy as text"_s, u"复制为文本"_s, true},
        {"history", u"History"_s, u"历史"_s},
    };
    return table;
}

} // namespace

TEST_CASE("One thing that is done has one word on every page", "[ui][shell][words]")
{
    RotaDesk desk;
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};
    const QHash<QString, QString> chinese = test::chinese();
    for (const Word& word : words()) {
        const QRegularExpression named(QRegularExpression::anchoredPattern(QString::fromLatin1(word.named)));
        int pages = 0;
        for (const PageEntry& entry : pageTable()) {
            REQUIRE(window.showPage(QString::fromLatin1(entry.id)));
            int found = 0;
            for (const QAction* action : window.currentPage()->actions()) {
                if (!named.match(action->objectName()).hasMatch())
                    continue;
                ++found;
                INFO(entry.id << " " << action->objectName().toStdString() << ": " << action->text().toStdString());
                CHECK((word.isAlone ? action->text() == word.english : action->text().startsWith(word.english)));
                CHECK(chinese.value(action->text()).startsWith(word.chinese));
            }
            pages += found > 0 ? 1 : 0;
        }
        INFO(word.named);
        CHECK(pages >= 2);
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}

TEST_CASE("What goes in and out of the workspace stands in one menu", "[ui][shell][words]")
{
    RotaDesk desk;
    ui::Session session{desk.take()};
    MainWindow window{session, pageTable()};
    for (const PageEntry& entry : pageTable()) {
        REQUIRE(window.showPage(QString::fromLatin1(entry.id)));
        for (const QAction* action : window.currentPage()->actions()) {
            const QString name = action->objectName();
            INFO(entry.id << " " << name.toStdString());
            if (name.startsWith(u"export"_s) || name.startsWith(u"import"_s))
                CHECK(action->property(kMenuProperty).toInt() == int(MenuId::Exchange));
        }
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}
