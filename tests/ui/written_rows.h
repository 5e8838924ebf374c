// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a spreadsheet holds that the window wrote.

#pragma once

#include "core/base/progress.h"
#include "core/formats/sheet.h"

#include <catch2/catch.hpp>

namespace redvest::test {

/// The texts of its rows, those above the list included; "#" stands before a number.
inline std::vector<QStringList> rowsIn(const QString& path)
{
    NoProgress silent;
    const auto book = formats::readBook(path, {}, silent);
    REQUIRE(book.ok());
    std::vector<QStringList> rows;
    for (const auto& row : book->sheet.rows) {
        rows.emplace_back();
        for (const formats::Cell& cell : row)
            rows.back() << (cell.kind == formats::CellKind::Number ? u'#' + cell.text : cell.text);
    }
    return rows;
}

} // namespace redvest::test
