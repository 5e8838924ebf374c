// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of gaps leaves the window as it stands, with its period and its sum, in a row that ties.

#include "core/report/gaps.h"
#include "tests/support/kept_settings.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/written_rows.h"
#include "ui/overview/gap_panel.h"
#include "ui/parts/paper/paper_preview.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/panel_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two streets: one shift short by 5 of 8, and one of 2 with `surplus` people too many.
GapTable tableWith(qint64 surplus)
{
    GapTable table;
    table.scope = u"310106"_s;
    table.scopeName = u"静安区"_s;
    table.office = u"静安区文明办"_s;
    table.period = {atLocal(QDate(2022, 3, 20), QTime(7, 0)), atLocal(QDate(2022, 3, 21), QTime(7, 0))};
    table.asOf = atLocal(QDate(2022, 3, 20), QTime(15, 0));
    table.category = u"测温验码"_s;
    GapRow first, second;
    first.code = u"310106011"_s;
    first.name = u"彭浦镇"_s;
    first.seats.add(8, 3);
    second.code = u"310106012"_s;
    second.name = u"北站街道"_s;
    second.seats.add(2, 2 + surplus);
    table.rows = {first, second};
    for (const GapRow& row : table.rows)
        table.total += row.seats;
    table.shifts = 2;
    return table;
}

struct Shown
{
    test::KeptSettings nothingKept;
    GapPanel panel;
    QTableView* view = panel.findChild<QTableView*>(u"gapTable"_s);

    explicit Shown(qint64 surplus)
    {
        panel.resize(900, 500);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        panel.setTable(tableWith(surplus));
        panel.showView(GapView::Table);
    }
    [[nodiscard]] QAction* action(const QString& name) const { return panel.findChild<QAction*>(name); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const ColumnArrangement::Column& column : panel.list().columns().columns())
            all << column.title;
        return all;
    }
};

} // namespace

TEST_CASE("The table of gaps shows a surplus wherever there is one, so that a row ties", "[ui][overview][gap_table]")
{
    Shown shown(0);
    CHECK(shown.titles() == QStringList{u"Name"_s, u"Needed"_s, u"Filled"_s, u"Gap"_s, u"Cover"_s});
    shown.panel.setTable(tableWith(3));
    CHECK(shown.titles() == QStringList{u"Name"_s, u"Needed"_s, u"Filled"_s, u"Surplus"_s, u"Gap"_s, u"Cover"_s});
    const auto cell = [&](int row, int column) { return shown.view->model()->index(row, column).data().toString(); };
    CHECK(cell(1, 2) == u"5"_s);
    CHECK(cell(1, 3) == u"3"_s);
    CHECK(cell(1, 4) == u"0"_s);
    shown.view->sortByColumn(4, Qt::AscendingOrder);
    CHECK(cell(0, 0) == u"北站街道"_s);
    shown.panel.setTable(tableWith(0));
    CHECK(shown.titles().size() == 5);
    CHECK(cell(0, 0) == u"彭浦镇"_s); // in the order given: the column it was sorted by is another now
}

TEST_CASE("Under the table of gaps stands its sum, each number under its column", "[ui][overview][gap_table]")
{
    Shown shown(3);
    auto* sum = shown.panel.findChild<QTableWidget*>(u"gapSum"_s);
    REQUIRE(sum != nullptr);
    REQUIRE(sum->isVisible());
    const auto texts = [&] {
        QStringList all;
        for (int column = 0; column < sum->columnCount(); ++column)
            all << sum->item(0, column)->text();
        return all;
    };
    CHECK(texts().mid(0, 5) == QStringList{u"Total"_s, u"10"_s, u"8"_s, u"3"_s, u"5"_s}); // 10 = 8 − 3 + 5
    QHeaderView* header = shown.view->horizontalHeader();
    header->resizeSection(1, 137);
    CHECK(sum->columnWidth(1) == 137);
    header->moveSection(header->visualIndex(4), 1); // the gap beside the name
    CHECK(texts().mid(0, 3) == QStringList{u"Total"_s, u"5"_s, u"10"_s});
    shown.panel.list().columns().show(2, false); // filled
    CHECK(texts().mid(0, 4) == QStringList{u"Total"_s, u"5"_s, u"10"_s, u"3"_s});
    // Shared out anew, of another text size: the line is as high as a row, and every number under its column.
    shown.view->verticalHeader()->setDefaultSectionSize(47);
    shown.panel.resize(shown.panel.width() - 90, shown.panel.height());
    const auto isUnder = [&] {
        int at = 0;
        bool isSo = sum->viewport()->height() == 47;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (const int width = header->sectionSize(header->logicalIndex(visual)); width > 0)
                isSo = sum->columnWidth(at++) == width && isSo;
        }
        return isSo && at == sum->columnCount();
    };
    CHECK(QTest::qWaitFor(isUnder, 5'000));
    shown.panel.showView(GapView::Bars); // whose bars have a sum of their own
    CHECK_FALSE(sum->isVisible());
}

TEST_CASE("The table of gaps is exported as it stands, with period, office and sum", "[ui][overview][gap_table]")
{
    Shown shown(3);
    const QTemporaryDir folder;
    shown.view->sortByColumn(4, Qt::AscendingOrder);
    shown.panel.list().columns().show(5, false); // cover
    const QString path = folder.filePath(u"缺口.xlsx"_s);
    QSignalSpy told(&shown.panel, &GapPanel::told);
    const test::FileAnswer answer(path);
    shown.action(u"export"_s)->trigger();
    REQUIRE((told.size() == 1 || told.wait(10'000)));
    CHECK(told[0][0].toString() == u"Saved: "_s + path);
    const std::vector<QStringList> rows = test::rowsIn(path);
    REQUIRE(rows.size() == 8); // title, three lines, head, two rows, sum
    CHECK(rows[0].value(0) == u"Gap by Street 静安区 2022-03-20"_s);
    CHECK(rows[1].value(0) == u"静安区文明办  As of 2022-03-20 15:00 (shifts yet to begin included)"_s);
    CHECK(rows[2].value(0) == u"Period 2022-03-20 07:00 – 03-21 07:00; Category: 测温验码"_s);
    CHECK(rows[3].value(0) == u"2 rows"_s);
    CHECK(rows[4] == QStringList{u"Name"_s, u"Needed"_s, u"Filled"_s, u"Surplus"_s, u"Gap"_s});
    CHECK(rows[5] == QStringList{u"北站街道"_s, u"#2"_s, u"#5"_s, u"#3"_s, u"#0"_s});
    CHECK(rows[6] == QStringList{u"彭浦镇"_s, u"#8"_s, u"#3"_s, u"#0"_s, u"#5"_s});
    CHECK(rows[7] == QStringList{u"Total"_s, u"#10"_s, u"#8"_s, u"#3"_s, u"#5"_s}); // 10 = 8 − 3 + 5
}

TEST_CASE("The table of gaps is printed and copied with its header while it is what is seen",
          "[ui][overview][gap_table]")
{
    Shown shown(0);
    shown.action(u"printList"_s)->trigger();
    auto* paper = shown.panel.findChild<QDialog*>(u"paperDialog"_s);
    REQUIRE(paper != nullptr);
    CHECK(paper->windowTitle() == u"Gap by Street 静安区 2022-03-20"_s);
    CHECK(paper->findChild<PaperPreview*>()->pageCount() == 1);
    paper->close();
    shown.view->selectRow(0);
    shown.action(u"copyWithHeader"_s)->trigger();
    CHECK(QApplication::clipboard()->text() == u"Name\tNeeded\tFilled\tGap\tCover\n彭浦镇\t8\t3\t5\t37.5%"_s);
    shown.panel.showView(GapView::Bars);
    for (const QString& name : {u"export"_s, u"printList"_s, u"copyWithHeader"_s, u"columns"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(shown.action(name)->isVisible());
    }
}
