// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/contrast.h"

#include "tests/support/dressed.h"
#include "ui/parts/chart/chart_style.h"
#include "ui/parts/look/line_icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;

namespace {

using Colour = QColor Palette::*;

struct Named
{
    const char* name;
    Colour colour;
};

constexpr double kOfText = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double kOfMarks = 3;  ///< WCAG 2.1, 1.4.11

constexpr Named kInks[] = {{"text", &Palette::text},
                           {"quiet", &Palette::quiet},
                           {"accent", &Palette::accent},
                           {"warn", &Palette::warn},
                           {"filled", &Palette::filled}};
constexpr Named kGrounds[] = {
    {"paper", &Palette::paper}, {"card", &Palette::card}, {"shade", &Palette::shade}, {"derived", &Palette::derived}};
constexpr Named kMarks[] = {{"edge", &Palette::edge},           {"accent", &Palette::accent},
                            {"filled", &Palette::filled},       {"callable", &Palette::callable},
                            {"trainable", &Palette::trainable}, {"structural", &Palette::structural}};

const Palette* const kPalettes[] = {&lightPalette(), &darkPalette()};

void compare(const Palette& palette, const Named& ink, const Named& ground, double least)
{
    INFO((&palette == &darkPalette() ? "dark: " : "light: ") << ink.name << " on " << ground.name);
    CHECK(contrast(palette.*ink.colour, palette.*ground.colour) >= least);
}

/// The greatest contrast that anything drawn within has with the ground.
double strongest(const QImage& image, const QRect& within, const QColor& ground)
{
    double most = 1;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

TEST_CASE("Contrast is measured as WCAG does", "[ui][look][contrast]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(QColor(0x0000ff), Qt::white) == Approx(8.59).margin(0.01));
}

TEST_CASE("Every text reads on every ground, and every mark is seen, in light and in dark", "[ui][look][contrast]")
{
    for (const Palette* palette : kPalettes) {
        for (const Named& ink : kInks) {
            for (const Named& ground : kGrounds)
                compare(*palette, ink, ground, kOfText);
        }
        for (const Named& mark : kMarks) {
            compare(*palette, mark, {"paper", &Palette::paper}, kOfMarks);
            compare(*palette, mark, {"card", &Palette::card}, kOfMarks);
        }
        // The main action of a page, plain and under the mouse.
        compare(*palette, {"onAccent", &Palette::onAccent}, {"accent", &Palette::accent}, kOfText);
        compare(*palette, {"onAccent", &Palette::onAccent}, {"structural", &Palette::structural}, kOfText);
    }
}

TEST_CASE("A number within a bar or a cell reads on whatever colour that has", "[ui][look][contrast][chart]")
{
    for (const Palette* palette : kPalettes) {
        for (const Colour data : {&Palette::filled, &Palette::callable, &Palette::trainable, &Palette::structural}) {
            for (const double share : {0.12, 0.34, 0.56, 0.78, 1.0}) {
                const QColor ground = mixed(palette->card, palette->*data, share);
                INFO(ground.name().toStdString());
                CHECK(contrast(inkOn(ground), ground) >= kOfText);
            }
        }
    }
}

TEST_CASE("The sheet names no colour that the palette does not have", "[ui][look][contrast][theme]")
{
    static const QRegularExpression colour(u"#[0-9a-f]{6}\\b"_s);
    for (const bool isDark : {false, true}) {
        const Dressed dressed(isDark);
        const Palette& p = isDark ? darkPalette() : lightPalette();
        QStringList known;
        for (const QColor& each : {p.paper, p.card, p.line, p.edge, p.text, p.quiet, p.accent, p.onAccent, p.shade,
                                   p.derived, p.warn, p.filled, p.callable, p.trainable, p.structural})
            known << each.name();
        CHECK_FALSE(qApp->styleSheet().contains(u'@'));
        auto matches = colour.globalMatch(qApp->styleSheet());
        CHECK(matches.hasNext());
        while (matches.hasNext()) {
            const QString used = matches.next().captured();
            INFO(used.toStdString());
            CHECK(known.contains(used));
        }
    }
}

TEST_CASE("Icons and boxes to tick are seen in light and in dark", "[ui][look][contrast][theme]")
{
    for (const bool isDark : {false, true}) {
        INFO((isDark ? "dark" : "light"));
        const Dressed dressed(isDark);
        const Palette& p = isDark ? darkPalette() : lightPalette();
        for (const auto& name : {u"overview"_s, u"volunteers"_s, u"rota"_s, u"settings"_s}) {
            QImage drawn(24, 24, QImage::Format_ARGB32_Premultiplied);
            drawn.fill(p.shade); // as under the page one is on
            QPainter painter(&drawn);
            lineIcon(name).paint(&painter, drawn.rect());
            painter.end();
            CHECK(strongest(drawn, drawn.rect(), p.shade) >= kOfText);
        }
        QWidget top;
        QCheckBox tick(u" "_s, &top);
        QRadioButton dot(u" "_s, &top);
        tick.setGeometry(10, 10, 60, 24);
        dot.setGeometry(10, 40, 60, 24);
        top.resize(100, 80);
        top.setVisible(true);
        QApplication::processEvents();
        CHECK(strongest(top.grab().toImage(), tick.geometry(), p.paper) >= kOfMarks);
        CHECK(strongest(top.grab().toImage(), dot.geometry(), p.paper) >= kOfMarks);
        const QImage empty = tick.grab().toImage();
        tick.setChecked(true);
        CHECK(tick.grab().toImage() != empty);
    }
}

TEST_CASE("There is no icon of a name that no file has", "[ui][look]")
{
    CHECK(lineIcon(u"nowhere"_s).isNull());
    CHECK_FALSE(lineIcon(u"overview"_s).isNull());
}
