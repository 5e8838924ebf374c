// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch.hpp>

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    QString translation;
    bool isUnfinished = false;
};

QMap<QString, Text> textsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QMap<QString, Text> texts;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const bool isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            texts[source] = {xml.readElementText(QXmlStreamReader::IncludeChildElements), isUnfinished};
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(L?\\d+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("Every text of the program has its Chinese, with the same placeholders", "[translations]")
{
    const QString root = QStringLiteral(REDVEST_SOURCE_DIR);
    QTemporaryDir folder;
    const QString used = folder.filePath(u"used.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(u"/usr/lib/qt6/bin/lupdate"_s, {u"-silent"_s, u"-no-obsolete"_s, u"-extensions"_s, u"cpp,h"_s,
                                                  u"-I"_s, root, u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, used});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);

    const auto wanted = textsOf(used);
    const auto have = textsOf(root + u"/resources/translations/redvest_zh_CN.ts"_s);
    REQUIRE(wanted.size() > 100);
    QStringList bad;
    for (auto it = wanted.keyBegin(); it != wanted.keyEnd(); ++it) {
        const Text text = have.value(*it);
        if (text.isUnfinished || text.translation.isEmpty() || placeholders(text.translation) != placeholders(*it))
            bad << *it;
    }
    INFO("Run packaging/translations. Wrong or missing:\n" << bad.join(u"\n"_s).toStdString());
    CHECK(bad.isEmpty());
}

TEST_CASE("What has a key to reach it by has one in Chinese too", "[translations]")
{
    static const QRegularExpression marked(u"&[^&]"_s);
    static const QRegularExpression inBrackets(u"\\(&[A-Z]\\)"_s);
    const auto texts = textsOf(QStringLiteral(REDVEST_SOURCE_DIR) + u"/resources/translations/redvest_zh_CN.ts"_s);
    int found = 0;
    for (auto it = texts.keyValueBegin(); it != texts.keyValueEnd(); ++it) {
        if (!it->first.contains(marked))
            continue;
        INFO(it->first.toStdString() << ": " << it->second.translation.toStdString());
        CHECK(it->second.translation.contains(inBrackets));
        ++found;
    }
    CHECK(found >= 8);
    QSet<QString> keys;
    for (const auto& title :
         {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Register"_s, u"&Dispatch"_s, u"&Print"_s, u"E&xchange"_s, u"&Help"_s})
        keys.insert(inBrackets.match(texts.value(title).translation).captured());
    CHECK(keys.size() == 8);
}
