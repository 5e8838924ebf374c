// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_output.h"

#include "tests/support/desk.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/guarded_files.h"
#include "ui/desk/page.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/rows_model.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class Bare final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"岗位班次"_s; }
};

/// A list of its page, with a session behind it.
struct Listed
{
    test::Desk desk;
    Session session{std::move(desk.ws)};
    Bare page;
    TablePage* list = new TablePage(&page);
    RowsModel<int> model{{ListColumn<int>(
                              u"姓名"_s, [](int row) { return u"测试%1"_s.arg(row); }, 120),
                          ListColumn<int>(
                              u"时长"_s, [](int row) { return row; }, 80)},
                         [](int row) { return QString::number(row); }};

    explicit Listed(int rows = 3)
    {
        std::vector<int> numbers;
        for (int row = 1; row <= rows; ++row)
            numbers.push_back(row);
        list->setObjectName(u"people"_s);
        list->setTitle(u"名册"_s);
        list->setModel(&model);
        model.setRows(std::move(numbers));
        (new QVBoxLayout(&page))->addWidget(list);
        list->belongTo(page, session);
        page.resize(900, 500);
        page.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QAction* action(const QString& name) const
    {
        const QList<QAction*> all = page.actions();
        const auto at = std::find_if(all.begin(), all.end(), [&](const QAction* a) { return a->objectName() == name; });
        REQUIRE(at != all.end());
        return *at;
    }
    [[nodiscard]] QString said() const
    {
        return list->strip()->isVisible() ? list->strip()->findChild<QLabel*>()->text() : QString();
    }
    [[nodiscard]] QDialog* paper() const { return list->findChild<QDialog*>(u"paperDialog"_s); }
    /// The texts of the menu that the list opens for `reason`.
    QStringList menu(QContextMenuEvent::Reason reason)
    {
        QWidget* at = reason == QContextMenuEvent::Mouse ? list->view()->viewport() : list->view();
        QContextMenuEvent event(reason, QPoint(5, 5), at->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(at, &event);
        const auto menus = list->findChildren<QMenu*>(u"listMenu"_s);
        REQUIRE_FALSE(menus.isEmpty());
        QStringList texts;
        for (const QAction* entry : menus.constLast()->actions())
            texts << entry->text();
        menus.constLast()->close();
        return texts;
    }
};

} // namespace

TEST_CASE("Every list is copied with its header, saved, printed and arranged from its page's menus and its own",
          "[ui][list_output]")
{
    Listed listed;
    for (const QString& name : {u"copyWithHeader"_s, u"export"_s, u"printList"_s, u"columns"_s})
        CHECK(listed.action(name)->isEnabled());
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        const QStringList texts = listed.menu(reason);
        for (const QString& text : {u"Copy"_s, u"Copy with header"_s, u"Export…"_s, u"Print…"_s, u"Columns…"_s}) {
            INFO(text.toStdString());
            CHECK(texts.contains(text));
        }
    }
}

TEST_CASE("What the page offers under the same name it keeps, and its own entries come first", "[ui][list_output]")
{
    test::Desk desk;
    Session session{std::move(desk.ws)};
    Bare page;
    auto* own = new QAction(u"导出全部"_s, &page);
    own->setObjectName(u"export"_s);
    page.addAction(own);
    TablePage list(&page);
    list.belongTo(page, session);
    QStringList names;
    for (const QAction* action : page.actions())
        names << action->objectName();
    CHECK(names == QStringList{u"export"_s, u"copyWithHeader"_s, u"printList"_s, u"columns"_s});
    CHECK(page.actions().constFirst() == own);
    Listed listed;
    listed.list->view()->addAction(new QAction(u"编辑"_s, listed.list->view()));
    CHECK(listed.menu(QContextMenuEvent::Mouse).constFirst() == u"编辑"_s);
}

TEST_CASE("Ctrl+Shift+C copies the selected rows under the names of their columns", "[ui][list_output]")
{
    Listed listed;
    listed.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&listed.page));
    listed.list->view()->setFocus();
    listed.list->selectIds({u"1"_s, u"3"_s});
    QTest::keyClick(listed.list->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == u"姓名\t时长\n测试1\t1\n测试3\t3"_s);
    QTest::keyClick(listed.list->view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"测试1\t1\n测试3\t3"_s);
    listed.list->view()->clearSelection();
    listed.action(u"copyWithHeader"_s)->trigger();
    CHECK(listed.said() == u"Choose a row first."_s);
    CHECK(QApplication::clipboard()->text() == u"测试1\t1\n测试3\t3"_s);
}

TEST_CASE("A list is saved under its name and day, or under what it is of", "[ui][list_output]")
{
    Listed listed;
    const auto suggested = [&] {
        QString name;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, [&] {
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); dialog != nullptr) {
                name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->text();
                dialog->reject();
            }
        });
        watch.start(20);
        listed.action(u"export"_s)->trigger();
        return name;
    };
    CHECK(suggested() == u"名册 2022-03-20.xlsx"_s);
    listed.list->setTitle(u"早班/晚班: 名册"_s);
    listed.list->output().setSubject([] { return u"2022-03-21"_s; });
    CHECK(suggested() == u"早班晚班 名册 2022-03-21.xlsx"_s);
    CHECK(listed.said().isEmpty()); // the person left
}

TEST_CASE("What was selected is what is saved", "[ui][list_output]")
{
    Listed listed;
    const QString path = listed.desk.folder.filePath(u"two.csv"_s);
    listed.list->selectIds({u"1"_s, u"3"_s});
    const test::FileAnswer answer(path);
    listed.action(u"export"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return listed.said() == u"Saved: "_s + path; }, 10'000));
    CHECK(test::contentOf(path).endsWith(u"姓名,时长\r\n测试1,1\r\n测试3,3\r\n"_s.toUtf8()));
}

TEST_CASE("A list is printed by way of a preview", "[ui][list_output]")
{
    Listed listed(120);
    listed.action(u"printList"_s)->trigger();
    REQUIRE(listed.paper() != nullptr);
    CHECK(listed.paper()->findChild<PaperPreview*>()->pageCount() > 1);
    CHECK(listed.paper()->windowTitle() == u"名册"_s);
    listed.paper()->close();
}

TEST_CASE("A list that is empty, not whole yet or too long for paper stays in the window and says why",
          "[ui][list_output]")
{
    Listed none(0);
    none.action(u"export"_s)->trigger(); // no dialog, which would wait here
    CHECK(none.said() == u"The list is empty."_s);
    Listed reading;
    QString why = u"still reading"_s;
    reading.list->output().setWhyNotYet([&] { return why; });
    reading.action(u"export"_s)->trigger();
    CHECK(reading.said() == why);
    reading.list->strip()->dismiss();
    reading.action(u"printList"_s)->trigger();
    CHECK(reading.said() == why);
    CHECK(reading.paper() == nullptr);
    why.clear();
    reading.action(u"printList"_s)->trigger();
    CHECK(reading.paper() != nullptr);
    Listed longer(5'001);
    longer.action(u"printList"_s)->trigger();
    CHECK(longer.paper() == nullptr);
    CHECK(longer.said().contains(u"too many to print"_s));
    longer.list->selectIds({u"1"_s, u"3"_s});
    longer.action(u"printList"_s)->trigger();
    CHECK(longer.paper() != nullptr);
}

TEST_CASE("Many papers stand behind one entry of a list's menu, after what else can be done", "[ui][list_output]")
{
    Listed listed;
    const auto offer = [&](const QString& text, MenuId menu) {
        auto* action = new QAction(text, listed.list->view());
        setMenu(action, menu);
        listed.list->view()->addAction(action);
    };
    for (const QString& paper : {u"甲表"_s, u"乙表"_s, u"丙表"_s})
        offer(paper, MenuId::Print);
    offer(u"编辑"_s, MenuId::Register);
    const QStringList few = listed.menu(QContextMenuEvent::Mouse);
    REQUIRE(few.contains(u"甲表"_s));
    CHECK(few.indexOf(u"编辑"_s) < few.indexOf(u"甲表"_s));
    CHECK_FALSE(few.contains(u"Papers"_s));
    offer(u"丁表"_s, MenuId::Print);
    const QStringList many = listed.menu(QContextMenuEvent::Mouse);
    CHECK(many.contains(u"Papers"_s));
    CHECK_FALSE(many.contains(u"甲表"_s));
}
