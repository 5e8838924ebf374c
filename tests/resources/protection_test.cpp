// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the manual says of who is kept from what is what the tables declare.

#include "tests/support/roles_table.h"

#include "core/storage/schema/all_tables.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

namespace {

QString chapterOf(const QString& heading)
{
    return manualText().section(u"\n## "_s + heading, 1).section(u"\n## "_s, 0, 0);
}

QString partOf(const QString& chapter, const QString& heading)
{
    return chapter.section(u"\n### "_s + heading + u'\n', 1).section(u"\n### "_s, 0, 0);
}

} // namespace

TEST_CASE("The manual names every field that is sealed", "[manual][seal]")
{
    const QString sealed = partOf(chapterOf(u"十八、保护什么，不保护什么"_s), u"封存的内容"_s);
    REQUIRE_FALSE(sealed.isEmpty());
    const QHash<QString, QString> words = chinese();
    for (const storage::TableSpec* table : storage::allTables()) {
        for (const storage::ColumnSpec& column : table->columns) {
            if (!column.isSealed() || column.isDerived)
                continue;
            INFO(table->name.toStdString() << '.' << column.name.toStdString());
            const QString called =
                column.onPaper.isEmpty() ? words.value(QString::fromLatin1(column.called)) : column.onPaper;
            CHECK(sealed.contains(called));
        }
    }
}

TEST_CASE("The manual says of each who may come by the data what he sees, with accounts and without", "[manual][seal]")
{
    const QString chapter = chapterOf(u"十八、保护什么，不保护什么"_s);
    for (const QString& who : {u"同一台电脑上的同事"_s, u"U盘遗失或被偷"_s, u"电脑被偷"_s, u"好奇的数据库管理员"_s}) {
        INFO(who.toStdString());
        CHECK(partOf(chapter, who).contains(u"| 不设账户 | 设有账户 |"_s));
    }
    CHECK(chapterOf(u"十四、账户与口令"_s).contains(u"见“十八、保护什么，不保护什么”"_s));
}
