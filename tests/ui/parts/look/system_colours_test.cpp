// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/system_colours.h"

#include "tests/support/dressed.h"
#include "tests/support/kept_settings.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;
using redvest::test::KeptSettings;

namespace {

/// A system that turns dark or light while a window is open.
struct System
{
    const KeptSettings nothingKept;
    const Dressed dressed;
    bool isNight = false;
    int asked = 0;
    SystemColours colours{*qApp, [this] {
                              ++asked;
                              return isNight;
                          }};
    QWidget window;

    System()
    {
        window.show();
        rest();
        asked = 0;
    }
    void turn(bool toNight, QEvent::Type said = QEvent::ApplicationPaletteChange)
    {
        isNight = toNight;
        QEvent event(said);
        QObject* told = said == QEvent::ThemeChange ? static_cast<QObject*>(window.windowHandle()) : qApp;
        QApplication::sendEvent(told, &event);
        rest();
    }
    /// Until what was said in this turn of the loop has been followed.
    static void rest()
    {
        for (int turn = 0; turn < 3; ++turn)
            QApplication::processEvents();
    }
    [[nodiscard]] bool isDark() const
    {
        const QColor ground = window.palette().color(QPalette::Window);
        CHECK((ground == darkPalette().paper || ground == lightPalette().paper));
        return ground == darkPalette().paper;
    }
};

} // namespace

TEST_CASE("Who wants the colours of the system has them as soon as it turns", "[ui][look][system_colours]")
{
    System system;
    CHECK_FALSE(system.isDark());
    system.turn(true);
    CHECK(system.isDark());
    system.turn(false);
    CHECK_FALSE(system.isDark());
    system.turn(true, QEvent::ThemeChange);
    CHECK(system.isDark());
    CHECK(system.asked == 3); // the events that dressing itself brings ask nothing
}

TEST_CASE("A size of text stays when the system turns, and who chose light or dark keeps it",
          "[ui][look][system_colours]")
{
    System system;
    keepAppearance({Colours::AsSystem, 125});
    system.turn(true);
    CHECK(system.isDark());
    CHECK(QApplication::font().pointSizeF() == Approx(type::kBase * 1.25));
    keepAppearance({Colours::Light, 100});
    applyAppearance(*qApp, keptAppearance());
    system.turn(true);
    CHECK_FALSE(system.isDark());
    keepAppearance({Colours::Dark, 100});
    applyAppearance(*qApp, keptAppearance());
    system.turn(false);
    CHECK(system.isDark());
    CHECK(system.asked == 1);
}

TEST_CASE("Many windows that are told at once are dressed once", "[ui][look][system_colours]")
{
    System system;
    system.isNight = true;
    for (int i = 0; i < 5; ++i) {
        QEvent event(QEvent::ThemeChange);
        QApplication::sendEvent(system.window.windowHandle(), &event);
    }
    System::rest();
    CHECK(system.isDark());
    CHECK(system.asked == 1);
}

TEST_CASE("Another palette of the application that is not the program's doing is looked into",
          "[ui][look][system_colours]")
{
    System system;
    system.isNight = true;
    QApplication::setPalette(QPalette(Qt::darkGray)); // Qt itself tells
    System::rest();
    CHECK(system.isDark());
    // By this role Qt finds out that the system's palette is another (theme.cpp).
    for (const bool isNight : {false, true}) {
        system.turn(isNight);
        CHECK_FALSE(QApplication::palette().isBrushSet(QPalette::Active, QPalette::BrightText));
    }
}
