// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chinese_words.h"

#include "app/language.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QResource>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;

ChineseWords::ChineseWords()
{
    const QString root = QStringLiteral(REDVEST_SOURCE_DIR);
    run(u"/usr/lib/qt6/bin/lrelease"_s,
        {u"-silent"_s, root + u"/resources/translations/redvest_zh_CN.ts"_s, u"-qm"_s, u"redvest_zh_CN.qm"_s});
    QFile list(m_folder.filePath(u"words.qrc"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("<RCC><qresource prefix=\"/i18n\"><file>redvest_zh_CN.qm</file></qresource></RCC>");
    list.close();
    run(u"/usr/lib/qt6/libexec/rcc"_s, {u"--binary"_s, u"words.qrc"_s, u"-o"_s, u"words.rcc"_s});
    REQUIRE(QResource::registerResource(file()));
}

ChineseWords::~ChineseWords()
{
    installLanguage(*qApp, u"en"_s);
    QLocale::setDefault(m_before);
    QResource::unregisterResource(file());
}

void ChineseWords::run(const QString& tool, const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(tool, words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
}

} // namespace redvest::test
