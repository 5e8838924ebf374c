// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/export_rows.h"

#include "tests/support/desk.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/guarded_files.h"
#include "tests/ui/written_rows.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/table_page.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct List
{
    QStandardItemModel model{1, 1};
    TablePage page;

    List()
    {
        model.setItem(0, 0, new QStandardItem(u"王测甲"_s));
        model.setHeaderData(0, Qt::Horizontal, u"姓名"_s);
        page.setTitle(u"名册"_s);
        page.setModel(&model);
        page.show();
    }
    [[nodiscard]] QString said() const
    {
        return page.strip()->isVisible() ? page.strip()->findChild<QLabel*>()->text() : QString();
    }
    /// What the list says when it has been exported to the file that a person names.
    QString exported()
    {
        page.strip()->dismiss();
        page.output().exportRows();
        REQUIRE(QTest::qWaitFor([&] { return !said().isEmpty(); }, 10'000));
        return said();
    }
};

} // namespace

TEST_CASE("A list is not exported over a workspace, its log or a link to it", "[ui][export_rows]")
{
    if (test::Place::isServer())
        return; // there is no file to write over
    for (const QString& ending : {u"csv"_s, u"xlsx"_s}) {
        test::Desk desk;
        List list;
        for (const QString& path : test::guardedFiles(desk.file(), desk.folder.path(), ending)) {
            INFO(path.toStdString());
            const QByteArray before = test::contentOf(path);
            CHECK(writeRows(*list.page.view(), path).contains(path));
            CHECK(test::contentOf(path) == before);
            if (!path.endsWith(u'.' + ending))
                continue;
            const test::FileAnswer answer(path);
            const QString said = list.exported();
            INFO(said.toStdString());
            CHECK(answer.isAnswered());
            CHECK(said.contains(path));
            CHECK_FALSE(said.startsWith(u"Saved"_s));
            CHECK(test::contentOf(path) == before);
        }
    }
}

TEST_CASE("A name without ending gets .xlsx, and what is there under that name is asked about first",
          "[ui][export_rows]")
{
    test::Desk desk;
    List list;
    const QString name = desk.folder.filePath(u"名册"_s);
    {
        const test::FileAnswer answer(name);
        CHECK(list.exported() == u"Saved: "_s + name + u".xlsx"_s);
        CHECK_FALSE(answer.wasAsked());
    }
    CHECK(test::rowsIn(name + u".xlsx"_s).back() == QStringList{u"王测甲"_s});
    {
        const test::FileAnswer again(name);
        CHECK_FALSE(list.exported().isEmpty());
        CHECK(again.wasAsked());
    }
    const test::FileAnswer asText(name + u".csv"_s);
    CHECK(list.exported() == u"Saved: "_s + name + u".csv"_s);
    CHECK(test::contentOf(name + u".csv"_s) == QByteArray("\xEF\xBB\xBF") + u"姓名\r\n王测甲\r\n"_s.toUtf8());
}

TEST_CASE("A spreadsheet says whose list it is and what it is filtered by, and keeps amounts as numbers",
          "[ui][export_rows]")
{
    const QTemporaryDir folder;
    const report::TableBlock table{
        .columns = {{u"物资"_s}, {u"数量"_s, report::Align::Right}, {u"批号"_s}, {u"盘点"_s, report::Align::Right}},
        .rows = {{u"口罩"_s, u"12\u2009345"_s, u"0012"_s, u"5 箱"_s}, {u"=1+1"_s, u"\u22127"_s, u"0013"_s, u"6"_s}}};
    const QString path = folder.filePath(u"库存.xlsx"_s);
    writeTable(table, {u"库存"_s, u"静安区文明办"_s, u"截至 2022-03-20 15:00"_s, u"仓库：总仓"_s, u"2 行"_s}, path);
    std::vector<QStringList> rows = test::rowsIn(path);
    QStringList above;
    for (const QStringList& row : rows)
        above << row.value(0);
    CHECK(above.mid(0, 4) ==
          QStringList{u"库存"_s, u"静安区文明办  截至 2022-03-20 15:00"_s, u"仓库：总仓"_s, u"2 行"_s});
    REQUIRE(rows.size() == 7);
    CHECK(rows[4] == QStringList{u"物资"_s, u"数量"_s, u"批号"_s, u"盘点"_s});
    // What stands at the right and is all numbers is numbers; a batch number keeps its zeros, a text its words.
    CHECK(rows[5] == QStringList{u"口罩"_s, u"#12345"_s, u"0012"_s, u"5 箱"_s});
    CHECK(rows[6].mid(1) == QStringList{u"#-7"_s, u"0013"_s, u"6"_s});
}
