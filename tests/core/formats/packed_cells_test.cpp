// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/packed_cells.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<Cell> kCells{{},
                               {u"a"_s, 0, CellKind::Text},
                               {u"é ÿ"_s, 0, CellKind::Text},
                               {u"甲𠅤"_s, 0, CellKind::Text},
                               {QString(QChar(0xD800)), 0, CellKind::Text},
                               {u"4.4"_s, 4.4, CellKind::Number},
                               {u"4.4"_s, 0, CellKind::Text},
                               {u"-1"_s, -1, CellKind::Number},
                               {u"2022-04-19"_s, 44670, CellKind::Date},
                               {u"TRUE"_s, 1, CellKind::Bool},
                               {u"#N/A"_s, 0, CellKind::Error},
                               {QString(kMaxCellText, u'x'), 0, CellKind::Text},
                               {QString(kMaxCellText, u'甲'), 0, CellKind::Text}};

} // namespace

TEST_CASE("A value comes out of the packing as it went in", "[formats]")
{
    CHECK(rc::check([] {
        PackedValues values;
        std::vector<std::pair<PackedValues::Place, Cell>> kept;
        const int count = *rc::gen::inRange(0, 300);
        for (int i = 0; i < count; ++i) {
            const Cell cell = *rc::gen::elementOf(kCells);
            const auto place = values.add(cell);
            RC_ASSERT(place.has_value());
            kept.emplace_back(*place, cell);
        }
        for (const auto& [place, cell] : kept)
            RC_ASSERT(values.at(place) == cell);
    }));
}

TEST_CASE("A value that comes again is kept once, and no other passes for it", "[formats]")
{
    PackedValues values;
    const auto first = values.add({u"甲"_s, 0, CellKind::Text});
    CHECK(values.add({u"乙"_s, 0, CellKind::Text}) != first);
    CHECK(values.add({u"甲"_s, 0, CellKind::Text}) == first);
    CHECK(values.add({u"甲"_s, 0, CellKind::Error}) != first);
    CHECK(values.add({}) == PackedValues::Place(0));
}

TEST_CASE("The packing ends where its room ends", "[formats]")
{
    constexpr qint64 left = 8 * 1024 * 1024;
    PackedValues values;
    CHECK(values.claim(PackedValues::kMaxBytes - left));
    qint64 kept = 0;
    const auto text = [](int i) { return QString::number(1'000'000 + i).repeated(1000); };
    for (int i = 0; values.add({text(i), 0, CellKind::Text}); ++i)
        kept += text(i).size();
    CHECK(kept > left * 9 / 10);
    CHECK(kept <= left);
    CHECK_FALSE(values.claim(1));
}

TEST_CASE("Rows of packed cells come as often as they are asked for", "[formats]")
{
    auto sheet = std::make_shared<PackedSheet>(PackedSheet{u"S"_s, std::make_shared<PackedValues>(), {}, {}});
    const auto place = [&](const QString& text) { return *sheet->values->add({text, 0, CellKind::Text}); };
    sheet->rows = {{place(u"a"_s), place(u"b"_s)}, {}, {place(u"a"_s), 0, place(u"c"_s)}};
    const Cell a{u"a"_s, 0, CellKind::Text};
    const Cell b{u"b"_s, 0, CellKind::Text};
    const Cell c{u"c"_s, 0, CellKind::Text};
    const std::vector<std::vector<Cell>> expected{{a, b}, {}, {a, {}, c}};
    for (int turn = 0; turn < 2; ++turn) {
        const auto rows = rowsOf(sheet);
        std::vector<std::vector<Cell>> all;
        while (const std::vector<Cell>* row = rows->next())
            all.push_back(*row);
        CHECK(all == expected);
        CHECK(rows->done() == rows->total());
    }
    CHECK(headOf(*sheet).rows == expected);
}
