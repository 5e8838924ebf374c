// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "tests/support/dressed.h"
#include "ui/parts/look/contrast.h"

#include <QApplication>
#include <QImage>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;

namespace {

const QStringList kEnglish{u"Overview"_s, u"Volunteers"_s, u"Posts and shifts"_s, u"Briefings"_s};
const QStringList kChinese{u"总览"_s, u"志愿者"_s, u"岗位与班次"_s, u"简报"_s};

/// Fills it with pages and shows it.
void fill(Navigation& list, const QStringList& titles)
{
    for (const QString& title : titles)
        list.addPage(title, u"rota"_s);
    list.resize(list.minimumWidth(), 300);
    list.show();
    QApplication::processEvents();
}

/// Where the widest badge goes, without the rounding of its ends.
QRect badgePlace(const Navigation& list, int row)
{
    QFont font = list.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QRect entry = list.visualItemRect(list.item(row));
    QRect place(0, 0, QFontMetrics(font).horizontalAdvance(u"99+"_s) + 12, 12);
    place.moveCenter(entry.center());
    place.moveRight(entry.right() - 4);
    return place;
}

bool isEmpty(const QImage& image, const QRect& place)
{
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (image.pixelColor(x, y) != image.pixelColor(place.right(), place.top()))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("No title reaches under a badge, whatever the language and the size of text", "[ui][shell][navigation]")
{
    for (const QStringList& titles : {kEnglish, kChinese}) {
        for (const int percent : {100, 150}) {
            const Dressed dressed;
            applyTheme(*qApp, false, percent);
            Navigation list;
            fill(list, titles);
            for (int row = 0; row < list.count(); ++row) {
                INFO(titles[row].toStdString() << " at " << percent);
                list.setCurrentRow(row); // in bold then
                QApplication::processEvents();
                CHECK(isEmpty(list.viewport()->grab().toImage(), badgePlace(list, row)));
                list.setBadge(row, 100);
                CHECK_FALSE(isEmpty(list.viewport()->grab().toImage(), badgePlace(list, row)));
            }
        }
    }
}

TEST_CASE("The navigation is as narrow as designed where its titles are short", "[ui][shell][navigation]")
{
    const Dressed dressed;
    Navigation list;
    fill(list, {u"总览"_s, u"物资"_s});
    CHECK(list.surplus() == 0);
    Navigation english;
    fill(english, kEnglish);
    CHECK(english.surplus() > 0);
    CHECK(english.surplus() <= 48); // else the smallest window would not fit a screen of 1024 pixels
}

TEST_CASE("The icons of the navigation are seen in the dark", "[ui][shell][navigation]")
{
    const Dressed dressed(true);
    Navigation list;
    fill(list, {u" "_s, u" "_s});
    list.setCurrentRow(1);
    QApplication::processEvents();
    const QImage image = list.viewport()->grab().toImage();
    for (int row = 0; row < 2; ++row) {
        const QRect entry = list.visualItemRect(list.item(row));
        const QColor ground = image.pixelColor(entry.right() - 8, entry.center().y());
        double most = 1;
        for (int x = entry.left(); x < entry.left() + 30; ++x)
            most = std::max(most, contrast(image.pixelColor(x, entry.center().y()), ground));
        INFO(row);
        CHECK(most >= 3);
    }
}
