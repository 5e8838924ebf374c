// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/export_rows.h"

#include "tests/support/desk.h"
#include "tests/ui/file_answer.h"
#include "tests/ui/guarded_files.h"

#include <QStandardItemModel>
#include <QTableView>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct List
{
    QStandardItemModel model{1, 1};
    QTableView view;

    List()
    {
        model.setItem(0, 0, new QStandardItem(u"王测甲"_s));
        view.setModel(&model);
        view.show();
    }
};

} // namespace

TEST_CASE("A list is not exported over a workspace, its log or a link to it", "[ui][export_rows]")
{
    if (test::Place::isServer())
        return; // there is no file to write over
    test::Desk desk;
    List list;
    for (const QString& path : test::guardedFiles(desk.file(), desk.folder.path(), u"csv"_s)) {
        INFO(path.toStdString());
        const QByteArray before = test::contentOf(path);
        CHECK(writeRows(list.view, path).contains(path));
        CHECK(test::contentOf(path) == before);
        if (!path.endsWith(u".csv"_s))
            continue;
        const test::FileAnswer answer(path);
        bool hasFailed = false;
        const QString said = exportRows(&list.view, list.view, u"名册"_s, &hasFailed);
        INFO(said.toStdString());
        CHECK(answer.isAnswered());
        CHECK(hasFailed);
        CHECK(said.contains(path));
        CHECK(test::contentOf(path) == before);
    }
}

TEST_CASE("A name without ending gets .csv, and what is there under that name is asked about first",
          "[ui][export_rows]")
{
    test::Desk desk;
    List list;
    const QString name = desk.folder.filePath(u"名册"_s);
    bool hasFailed = true;
    {
        const test::FileAnswer answer(name);
        CHECK(exportRows(&list.view, list.view, u"名册"_s, &hasFailed).contains(name + u".csv"_s));
        CHECK_FALSE(answer.wasAsked());
    }
    CHECK_FALSE(hasFailed);
    CHECK(test::contentOf(name + u".csv"_s).contains(u"王测甲"_s.toUtf8()));
    const test::FileAnswer again(name);
    CHECK_FALSE(exportRows(&list.view, list.view, u"名册"_s, &hasFailed).isEmpty());
    CHECK(again.wasAsked());
}
