// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program carries inside itself is there and readable.

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSvgRenderer>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the font of the briefing's body comes with the program", "[resources]")
{
    const int font = QFontDatabase::addApplicationFont(u":/redvest/fonts/FandolFang-Regular.otf"_s);
    REQUIRE(font >= 0);
    CHECK(QFontDatabase::applicationFontFamilies(font).contains(u"FandolFang"_s));
    QFontDatabase::removeApplicationFont(font);
}

TEST_CASE("every icon can be drawn", "[resources]")
{
    const QDir icons(u":/redvest/icons"_s);
    const QStringList names = icons.entryList({u"*.svg"_s});
    for (const QString& name : {u"redvest.svg"_s, u"overview.svg"_s, u"volunteers.svg"_s, u"rota.svg"_s,
                                u"training.svg"_s, u"supplies.svg"_s, u"briefing.svg"_s})
        CHECK(names.contains(name));
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(QSvgRenderer(icons.filePath(name)).isValid());
    }
}

TEST_CASE("default lists hold each word once", "[resources]")
{
    QFile file(u":/redvest/defaults/terms.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& kind : {u"category"_s, u"skill"_s, u"language"_s, u"source"_s, u"political_status"_s})
        CHECK(lists.value(kind).toArray().size() >= 9);
    for (const QString& kind : lists.keys()) {
        INFO(kind.toStdString());
        QSet<QString> seen;
        for (const QJsonValue& word : lists.value(kind).toArray()) {
            CHECK_FALSE(word.toString().trimmed().isEmpty());
            CHECK_FALSE(seen.contains(word.toString()));
            seen.insert(word.toString());
        }
    }
    // The nine kinds of service everyone names.
    const QJsonArray categories = lists.value(u"category"_s).toArray();
    for (const QString& name : {u"排查登记"_s, u"测温验码"_s, u"秩序引导"_s, u"物资配送"_s, u"心理疏导"_s,
                                u"防疫宣传"_s, u"信息辟谣"_s, u"外语翻译"_s})
        CHECK(categories.contains(name));
}
