// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/panel_list.h"

#include "tests/support/kept_settings.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/guarded_files.h"
#include "tests/ui/written_rows.h"
#include "ui/desk/page.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/columns_dialog.h"
#include "ui/parts/table/rows_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class Bare final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"总览"_s; }
};

using Model = RowsModel<int>;

std::unique_ptr<Model> modelOf(int columns)
{
    std::vector<ListColumn<int>> all{ListColumn<int>(u"街镇"_s, [](int row) { return u"街%1"_s.arg(row); })};
    for (int column = 1; column < columns; ++column) {
        all.push_back(ListColumn<int>(
            u"数%1"_s.arg(column), [column](int row) { return QString::number(row * column); }, 80));
        all.back().toTheRight();
    }
    auto model = std::make_unique<Model>(std::move(all), [](int row) { return QString::number(row); });
    model->setRows({1, 2, 3});
    return model;
}

/// A table in a panel of a page, with a sum under it.
struct Panelled
{
    Bare page;
    QTableView* view = new QTableView(&page);
    std::unique_ptr<Model> model = modelOf(3);
    QString told, refused;
    PanelList* list;

    explicit Panelled(bool hasKeys = true)
    {
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        list = new PanelList({.part = page,
                              .front = *view,
                              .view = *view,
                              .facts =
                                  [] {
                                      return ListFacts{u"缺口"_s, u"静安区文明办"_s, u"截至15:00"_s, u"时段"_s};
                                  },
                              .tell = [this](const QString& said) { told = said; },
                              .refuse = [this](const QString& why) { refused = why; },
                              .foot = [](int column) { return column == 0 ? u"合计"_s : QString::number(6 * column); },
                              .hasKeys = hasKeys},
                             u"test.panel"_s);
        list->setModel(*model);
        list->output().offerIn(page);
        (new QVBoxLayout(&page))->addWidget(view);
        page.resize(700, 400);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] QAction* action(const QString& name) const { return page.findChild<QAction*>(name); }
    QStringList menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), view->viewport()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(view->viewport(), &event);
        auto* menu = page.findChild<QMenu*>(u"listMenu"_s);
        REQUIRE(menu != nullptr);
        QStringList texts;
        for (const QAction* entry : menu->actions())
            texts << entry->text();
        menu->close();
        return texts;
    }
};

} // namespace

TEST_CASE("A table in a panel offers what every list does, in the menus of its page and in its own", "[ui][panel_list]")
{
    const test::KeptSettings nothingKept;
    Panelled panelled;
    for (const QString& name : {u"copyWithHeader"_s, u"export"_s, u"printList"_s, u"columns"_s}) {
        INFO(name.toStdString());
        REQUIRE(panelled.page.actions().contains(panelled.action(name)));
        CHECK(panelled.action(name)->isVisible());
    }
    CHECK(panelled.menu() ==
          QStringList{QString(), u"Copy"_s, u"Copy with header"_s, u"Export…"_s, u"Print…"_s, u"Columns…"_s});
    panelled.view->hide(); // another view of the same figures is in front
    CHECK_FALSE(panelled.action(u"printList"_s)->isVisible());
    panelled.action(u"printList"_s)->trigger();
    CHECK(panelled.page.findChild<QDialog*>(u"paperDialog"_s) == nullptr);
}

TEST_CASE("Where the page has their keys for something else, only the table itself hears the keys of copying",
          "[ui][panel_list]")
{
    const test::KeptSettings nothingKept;
    Panelled with;
    CHECK(with.action(u"printList"_s)->shortcut() == QKeySequence(QKeySequence::Print));
    Panelled without(false);
    CHECK(without.action(u"printList"_s)->shortcut().isEmpty());
    CHECK(without.action(u"copyWithHeader"_s)->shortcut().isEmpty());
    without.view->setFocus();
    without.view->selectRow(1);
    QTest::keyClick(without.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == u"街镇\t数1\t数2\n街2\t2\t4"_s);
}

TEST_CASE("What is exported has the facts above it and the sum under all rows, in the order of the columns",
          "[ui][panel_list]")
{
    const test::KeptSettings nothingKept;
    const QTemporaryDir folder;
    Panelled panelled;
    panelled.view->horizontalHeader()->moveSection(2, 1);
    const QString path = folder.filePath(u"缺口.xlsx"_s);
    {
        const test::FileAnswer answer(path);
        panelled.action(u"export"_s)->trigger();
    }
    REQUIRE(QTest::qWaitFor([&] { return panelled.told == u"Saved: "_s + path; }, 10'000));
    const std::vector<QStringList> rows = test::rowsIn(path);
    REQUIRE(rows.size() == 9); // title, three lines, head, three rows, sum
    CHECK(rows[0].value(0) == u"缺口"_s);
    CHECK(rows[1].value(0) == u"静安区文明办  截至15:00"_s);
    CHECK(rows[4] == QStringList{u"街镇"_s, u"数2"_s, u"数1"_s});
    CHECK(rows[5] == QStringList{u"街1"_s, u"#2"_s, u"#1"_s});
    CHECK(rows[8] == QStringList{u"合计"_s, u"#12"_s, u"#6"_s});
    panelled.view->selectionModel()->select(QItemSelection(panelled.model->index(0, 0), panelled.model->index(1, 2)),
                                            QItemSelectionModel::ClearAndSelect);
    const QString two = folder.filePath(u"two.csv"_s);
    const test::FileAnswer answer(two);
    panelled.action(u"export"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return panelled.told == u"Saved: "_s + two; }, 10'000));
    CHECK(test::contentOf(two).endsWith(u"街1,2,1\r\n街2,4,2\r\n"_s.toUtf8())); // no sum of all under two of them
}

TEST_CASE("A table in a panel is printed by way of a preview, and says why it is not", "[ui][panel_list]")
{
    const test::KeptSettings nothingKept;
    Panelled panelled;
    panelled.action(u"printList"_s)->trigger();
    auto* paper = panelled.page.findChild<QDialog*>(u"paperDialog"_s);
    REQUIRE(paper != nullptr);
    CHECK(paper->windowTitle() == u"缺口"_s);
    CHECK(paper->findChild<PaperPreview*>()->pageCount() == 1);
    paper->close();
    panelled.model->setRows({});
    panelled.action(u"printList"_s)->trigger();
    CHECK(panelled.refused == u"The list is empty."_s);
    panelled.action(u"columns"_s)->trigger();
    CHECK(panelled.page.findChild<ColumnsDialog*>() != nullptr);
}

TEST_CASE("Its columns are remembered, and other columns begin as they were made", "[ui][panel_list]")
{
    const test::KeptSettings nothingKept;
    {
        Panelled panelled;
        panelled.list->columns().show(1, false);
    }
    Panelled again;
    QHeaderView* header = again.view->horizontalHeader();
    CHECK(header->isSectionHidden(1));
    auto wider = modelOf(4);
    again.list->setModel(*wider);
    again.model.reset(); // which no longer stands for anything
    CHECK_FALSE(header->isSectionHidden(1));
    CHECK(again.list->columns().columns().size() == 4);
    again.list->columns().show(3, false);
    CHECK(header->isSectionHidden(3));
}
