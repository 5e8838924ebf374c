// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/theme.h"

#include "tests/support/dressed.h"
#include "tests/support/input_method.h"
#include "ui/parts/look/looks.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;
using redvest::test::wantsInputMethod;

namespace {

int pixelsOf(const QImage& image, QColor colour, const QRect& within)
{
    int found = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

/// How much of the outermost three lines along the left edge, corners left out, has that colour.
int atEdge(QWidget& widget, QColor colour)
{
    const QImage shown = widget.grab().toImage();
    return pixelsOf(shown, colour, QRect(0, 8, 3, shown.height() - 16));
}

/// A window of one of each that can have the keyboard.
struct Window
{
    QWidget top;
    QLineEdit* line = new QLineEdit(&top);
    QComboBox* combo = new QComboBox(&top);
    QDateEdit* date = new QDateEdit(QDate(2022, 3, 20), &top);
    QPushButton* button = new QPushButton(u"Save"_s, &top);
    QPushButton* main = new QPushButton(u"Send"_s, &top);
    QToolButton* tool = new QToolButton(&top);
    QTableWidget* table = new QTableWidget(3, 2, &top);
    QTableWidget* other = new QTableWidget(3, 2, &top);
    QListWidget* list = new QListWidget(&top);
    QCheckBox* check = new QCheckBox(u"Worst first"_s, &top);

    Window()
    {
        mark(main, "accent");
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        tool->setText(u"Today"_s);
        auto* column = new QVBoxLayout(&top);
        for (QWidget* widget : all())
            column->addWidget(widget);
        for (QTableWidget* each : {table, other}) {
            each->setSelectionBehavior(QAbstractItemView::SelectRows);
            each->selectRow(1);
        }
        top.resize(500, 700);
        top.show();
        top.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&top));
    }
    [[nodiscard]] QList<QWidget*> all() const
    {
        return {line, combo, date, button, main, tool, table, other, list, check};
    }
};

} // namespace

TEST_CASE("Wherever the keyboard is, a ring of one colour says so, in light and in dark", "[ui][look][theme]")
{
    for (const bool isDark : {false, true}) {
        const Dressed dressed(isDark);
        const QColor ring = (isDark ? darkPalette() : lightPalette()).filled;
        Window window;
        for (QWidget* widget : window.all()) {
            INFO(widget->metaObject()->className() << (isDark ? " dark" : " light"));
            window.top.setFocus();
            CHECK(atEdge(*widget, ring) == 0);
            widget->setFocus(Qt::TabFocusReason);
            REQUIRE(widget->hasFocus());
            CHECK(atEdge(*widget, ring) >= (widget->height() - 16));
        }
    }
}

TEST_CASE("A refused field is red with a sign, and is not taken for the one with the keyboard", "[ui][look][theme]")
{
    const Dressed dressed;
    Window window;
    window.button->setFocus();
    mark(window.line, "invalid");
    CHECK(atEdge(*window.line, lightPalette().accent) > 0);
    CHECK(atEdge(*window.line, lightPalette().filled) == 0);
    const QImage refused = window.line->grab().toImage();
    const QColor sign(0xc6, 0x2a, 0x20); // of the icon
    CHECK(pixelsOf(refused, sign, QRect(refused.width() - 30, 4, 26, refused.height() - 8)) > 20);
    window.line->setFocus();
    CHECK(atEdge(*window.line, lightPalette().filled) > 0);
}

TEST_CASE("Of two tables only the one with the keyboard shows its row in colour", "[ui][look][theme]")
{
    const Dressed dressed;
    Window window;
    window.table->setFocus();
    const auto shaded = [](QTableWidget* table) {
        const QImage shown = table->viewport()->grab().toImage();
        return pixelsOf(shown, lightPalette().shade, shown.rect()) > 200;
    };
    CHECK(shaded(window.table));
    CHECK_FALSE(shaded(window.other));
    window.other->setFocus();
    CHECK_FALSE(shaded(window.table));
    CHECK(shaded(window.other));
}

TEST_CASE("A click beside the arrow of a date changes nothing, and the date stands whole", "[ui][look][theme]")
{
    const Dressed dressed;
    Window window;
    window.date->setFocus();
    for (int fromRight = 40; fromRight > 20; --fromRight) {
        QTest::mouseClick(window.date, Qt::LeftButton, {}, {window.date->width() - fromRight, 14});
        CHECK(window.date->date() == QDate(2022, 3, 20));
    }
    const auto* text = window.date->findChild<QLineEdit*>();
    window.date->setFixedWidth(window.date->minimumWidth());
    QApplication::processEvents();
    CHECK(text->width() >= text->fontMetrics().horizontalAdvance(u"2022-03-20"_s) + 4);
}

TEST_CASE("Wherever digits alone are typed the input method is off, and on for words", "[ui][look][theme]")
{
    const Dressed dressed;
    QWidget top;
    auto* words = new QLineEdit(&top);
    auto* day = new QDateEdit(&top);
    day->setCalendarPopup(true);
    const QList<QAbstractSpinBox*> boxes{day, new QDateTimeEdit(&top), new QTimeEdit(&top), new QSpinBox(&top),
                                         new QDoubleSpinBox(&top)};
    top.show();
    for (QAbstractSpinBox* box : boxes) {
        INFO(box->metaObject()->className());
        CHECK_FALSE(wantsInputMethod(*box));
        CHECK_FALSE(wantsInputMethod(*box->findChild<QLineEdit*>()));
        CHECK_FALSE(box->testAttribute(Qt::WA_InputMethodEnabled));
        CHECK_FALSE(box->findChild<QLineEdit*>()->testAttribute(Qt::WA_InputMethodEnabled));
    }
    CHECK(words->testAttribute(Qt::WA_InputMethodEnabled));
    CHECK(wantsInputMethod(*words));
}

TEST_CASE("A click anywhere on a number or a time changes nothing", "[ui][look][theme]")
{
    const Dressed dressed;
    QWidget top;
    auto* number = new QSpinBox(&top);
    auto* time = new QTimeEdit(QTime(7, 30), &top);
    number->setValue(3);
    auto* column = new QVBoxLayout(&top);
    column->addWidget(number);
    column->addWidget(time);
    top.show();
    for (int fromRight = 40; fromRight > 0; --fromRight) {
        for (const int y : {4, 14, 24}) {
            QTest::mouseClick(number, Qt::LeftButton, {}, {number->width() - fromRight, y});
            QTest::mouseClick(time, Qt::LeftButton, {}, {time->width() - fromRight, y});
        }
    }
    CHECK(number->value() == 3);
    CHECK(time->time() == QTime(7, 30));
}

TEST_CASE("Alt alone goes to the menus", "[ui][look][theme]")
{
    const Dressed dressed;
    CHECK(QApplication::style()->styleHint(QStyle::SH_MenuBar_AltKeyNavigation) != 0);
}

TEST_CASE("A calendar shows six weeks and the names of all days", "[ui][look][theme]")
{
    const Dressed dressed;
    QCalendarWidget calendar;
    calendar.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.show();
    calendar.resize(calendar.minimumSize());
    QApplication::processEvents();
    const auto* view = calendar.findChild<QTableView*>();
    const auto* model = view->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (view->isColumnHidden(column))
            continue;
        const QString name = model->index(0, column).data().toString();
        INFO(name.toStdString());
        CHECK(view->columnWidth(column) >= view->fontMetrics().horizontalAdvance(name) + 6);
    }
    CHECK(view->rowViewportPosition(6) + view->rowHeight(6) <= view->viewport()->height());
}

TEST_CASE("The arrow of a sorted column leaves its name alone", "[ui][look][theme]")
{
    const Dressed dressed;
    QTableWidget table(3, 2);
    table.setHorizontalHeaderLabels({u"需求"_s, u"缺口"_s});
    table.setSortingEnabled(true);
    table.horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setColumnWidth(1, 44);
    table.resize(300, 200);
    table.show();
    auto* header = table.horizontalHeader();
    header->setSortIndicator(0, Qt::DescendingOrder);
    const QRect name(header->sectionViewportPosition(1), 7, 44, header->height() - 10);
    const QImage before = header->grab().toImage().copy(name);
    header->setSortIndicator(1, Qt::DescendingOrder);
    CHECK(header->grab().toImage().copy(name) == before);
    const QRect above(header->sectionViewportPosition(1), 0, 44, 7);
    header->setSortIndicator(0, Qt::DescendingOrder);
    const QImage without = header->grab().toImage().copy(above);
    header->setSortIndicator(1, Qt::DescendingOrder);
    CHECK(header->grab().toImage().copy(above) != without); // and is there
}
