// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of thanks on paper: a page each, within the frame, however long the name or the occasion is.

#include "core/report/letter.h"
#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ThankYouLetter letterTo(const QString& name, const QString& occasion)
{
    return {u"上海市静安区精神文明建设委员会办公室"_s, name, occasion, u"同心守护"_s, QDate(2022, 3, 20), 90};
}

} // namespace

TEST_CASE("Each letter of thanks has a page, and all of it stands within the frame", "[ui][paper][honours]")
{
    const QString usual = u"2022年春季疫情防控志愿服务"_s;
    const Paper paper(report::lettersDocument({letterTo(u"单测试"_s, usual), letterTo(QString(60, u'测'), usual),
                                               letterTo(u"不上测"_s, QString(200, u'事'))}));
    REQUIRE(paper.pageCount() == 3);
    for (int i = 0; i < paper.pageCount(); ++i) {
        CHECK(paper.page(i).dark.empty());
        CHECK(paper.page(i).letters.size() > 60);
        for (const Letter& letter : paper.page(i).letters) {
            CHECK(letter.at.x() > 15);
            CHECK(letter.at.x() < 210 - 15);
            CHECK(letter.at.y() < 297 - 15);
        }
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    writePdf(report::lettersDocument({letterTo(u"单测试"_s, usual)}), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(report::titleOf(report::lettersDocument({letterTo(u"单测试"_s, usual)})) == u"感谢信 单测试");
    CHECK(report::titleOf(report::lettersDocument({letterTo(u"甲"_s, usual), letterTo(u"乙"_s, usual)})) ==
          u"感谢信（2份）");
}
