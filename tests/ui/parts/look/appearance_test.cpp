// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/appearance.h"

#include "tests/support/dressed.h"
#include "tests/support/kept_settings.h"
#include "ui/parts/look/looks.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;
using redvest::test::KeptSettings;

namespace {

bool isDark()
{
    return &paletteFor(QApplication::palette()) == &darkPalette();
}

/// A window that is open while its text changes.
struct Window
{
    QWidget top;
    QLabel* plain = plainLabel(u"文字"_s, &top);
    QLabel* title = plainLabel(u"标题"_s, &top);
    QLabel* larger = plainLabel(u"大"_s, &top);
    QTableWidget* table = new QTableWidget(2, 2, &top);

    Window()
    {
        setRole(title, "title");
        enlarge(larger, 1.1);
        table->setHorizontalHeaderLabels({u"需求"_s, u"A name that takes its room"_s});
        table->setColumnWidth(0, 100);
        table->setColumnWidth(1, 40);
        table->verticalHeader()->setDefaultSectionSize(kRowHeight);
        auto* column = new QVBoxLayout(&top);
        for (QWidget* each : std::initializer_list<QWidget*>{plain, title, larger, table})
            column->addWidget(each);
        top.resize(500, 400);
        top.show();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("How the window looks is kept, and nonsense that was kept is not taken", "[ui][look][appearance]")
{
    const KeptSettings settings;
    CHECK(keptAppearance() == Appearance{});
    keepAppearance({Colours::Dark, 125});
    CHECK(keptAppearance() == Appearance{Colours::Dark, 125});
    QSettings().setValue(u"colours"_s, u"pink"_s);
    QSettings().setValue(u"textPercent"_s, 7);
    CHECK(keptAppearance() == Appearance{});
}

TEST_CASE("Another size of text counts at once for everything that is open, and back", "[ui][look][appearance]")
{
    const Dressed dressed;
    Window window;
    CHECK(window.table->columnWidth(1) >=
          window.table->fontMetrics().horizontalAdvance(u"A name that takes its room"_s));
    CHECK(window.table->rowHeight(0) == kRowHeight);
    for (const int percent : {150, 90, 125, 100}) {
        INFO(percent);
        applyAppearance(*qApp, {Colours::Light, percent});
        QApplication::processEvents();
        const double base = type::kBase * percent / 100.0;
        CHECK(window.plain->font().pointSizeF() == Approx(base));
        CHECK(window.title->font().pointSizeF() == Approx(type::kTitle * percent / 100.0).margin(0.1));
        CHECK(window.larger->font().pointSizeF() == Approx(base * 1.1));
        CHECK(window.larger->font().bold());
        CHECK(window.table->rowHeight(0) >= window.table->fontMetrics().height());
        const int name =
            window.table->horizontalHeader()->fontMetrics().horizontalAdvance(u"A name that takes its room"_s);
        CHECK(window.table->columnWidth(1) >= name);
    }
    CHECK(window.table->rowHeight(0) == kRowHeight);
    CHECK(window.table->columnWidth(0) == 100);
}

TEST_CASE("Dark is dark, light is light, and the system's is what the system says", "[ui][look][appearance]")
{
    const Dressed dressed;
    applyAppearance(*qApp, {Colours::Dark, 100});
    CHECK(isDark());
    QWidget opened;
    CHECK(opened.palette().color(QPalette::Window) == darkPalette().paper);
    // The platform of the tests gives a light palette, whatever the application wore before.
    applyAppearance(*qApp, {Colours::AsSystem, 100});
    CHECK_FALSE(isDark());
    CHECK(QApplication::palette().color(QPalette::Light) != darkPalette().line);
    applyAppearance(*qApp, {Colours::Dark, 100});
    applyAppearance(*qApp, {Colours::Light, 100});
    CHECK_FALSE(isDark());
}
