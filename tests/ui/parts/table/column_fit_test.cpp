// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/column_fit.h"

#include "ui/parts/look/column_width.h"
#include "ui/parts/table/rows_model.h"

#include <QApplication>
#include <QFontMetrics>

#include <catch2/catch.hpp>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

namespace {

int sum(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The application with text so many times as large, for a while.
class LargerText
{
public:
    explicit LargerText(double points)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    LargerText(const LargerText&) = delete;
    LargerText& operator=(const LargerText&) = delete;
    ~LargerText() { QApplication::setFont(m_before); }

private:
    QFont m_before = QApplication::font();
};

} // namespace

TEST_CASE("The widest columns give way, none below what its name needs", "[ui][table]")
{
    const std::vector<int> wished{150, 0, 220, 100};
    const std::vector<int> least{140, 40, 50, 50};
    CHECK(fittedTo(1000, wished, least) == wished);
    const std::vector<int> fitted = fittedTo(500, wished, least);
    CHECK(fitted[0] == 140); // as narrow as its name lets it be
    CHECK(fitted[2] < 220);
    CHECK(fitted[3] == 100);
    CHECK(sum(fitted) <= 500 - 80);
    CHECK(fittedTo(300, wished, least) == wished);                          // where it does not help, the table scrolls
    CHECK(fittedTo(100, {150, 60}, {10, 10}) == std::vector<int>{150, 60}); // nobody takes what is left
}

TEST_CASE("A column that takes what is left gets as much as its name needs", "[ui][table]")
{
    CHECK(leastRest({100, 0}, {10, 40}) == 80);
    CHECK(leastRest({100, 0}, {300, 120}) == 120);
    const std::vector<int> wished{200, 0};
    CHECK(fittedTo(330, wished, {50, 160})[0] <= 330 - 160);
}

TEST_CASE("A column is as wide as its name, its words and the size of text ask", "[ui][table]")
{
    const QString name = u"A name of some length"_s;
    const int own = QFontMetrics(QApplication::font()).horizontalAdvance(name);
    CHECK(columnWidth(20, name) >= own + 16);
    CHECK(columnWidth(4000, name) == 4000);
    CHECK(columnWidth(0, name) == 0); // what is left
    CHECK(columnWidth(20, u"A"_s, {u"b"_s, name}) >= own + 12);
    CHECK(leastColumnWidth({}) == 0);
    const LargerText larger(20);
    CHECK(columnWidth(400, {}) == 800);
    CHECK(columnWidth(20, name) > own + 16);
}

TEST_CASE("A list tells what its columns wish and what they need", "[ui][table]")
{
    const auto text = [](int row) { return QString::number(row); };
    const QString word = u"a state with a long word"_s;
    const RowsModel<int> model({ListColumn<int>(u"Id"_s, text, 30),
                                ListColumn<int>(u"State"_s, text, 30).holding({u"-"_s, word}),
                                ListColumn<int>(u"Rest"_s, text), ListColumn<int>(u"Rest"_s, text, 20).toTheRight()},
                               [](int row) { return QString::number(row); });
    const auto width = [&](int column, int role) { return model.headerData(column, Qt::Horizontal, role).toInt(); };
    const int longWord = QFontMetrics(QApplication::font()).horizontalAdvance(word);
    CHECK(width(0, WidthRole) >= 30);
    CHECK(width(0, WidthRole) < longWord);
    CHECK(width(1, WidthRole) > longWord);
    CHECK(width(1, LeastWidthRole) == width(1, WidthRole));
    CHECK(width(2, WidthRole) == 0);
    CHECK(width(2, LeastWidthRole) > 0);
    CHECK(width(3, LeastWidthRole) >= width(2, LeastWidthRole) + 10); // the arrow of sorting stands beside the name
    CHECK(width(3, WidthRole) == width(3, LeastWidthRole));
}
