// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/change_text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table of a text, a whole number, a real number and another text.
TableSpec smallTable()
{
    TableSpec spec;
    spec.name = u"small"_s;
    for (const auto& [name, type] : {std::pair{u"name"_s, ColumnType::Text},
                                     {u"count"_s, ColumnType::Integer},
                                     {u"share"_s, ColumnType::Real},
                                     {u"note"_s, ColumnType::Text}}) {
        ColumnSpec column;
        column.name = name;
        column.type = type;
        spec.columns.push_back(column);
    }
    return spec;
}

} // namespace

TEST_CASE("The journal's words of a new row are these to the character, since digests are made of them", "[storage]")
{
    const TableSpec spec = smallTable();
    QString scratch;
    const auto told = [&](const QString& name, qint64 count, double share, const QString& note) {
        return insertedFields(spec, {name, count, share, note}, scratch);
    };
    CHECK(told(u"口罩"_s, 12, 0.5, u"x"_s) == u"{\"name\":\"口罩\",\"count\":12,\"share\":0.5,\"note\":\"x\"}"_s);
    CHECK(told({}, 0, 0, {}) == u"{}"_s);
    CHECK(told({}, 0, 0, u"y"_s) == u"{\"note\":\"y\"}"_s);
    CHECK(told(u"a\"b\\c\nd\te"_s, -1, 0, {}) == u"{\"name\":\"a\\\"b\\\\c\\u000ad\\u0009e\",\"count\":-1}"_s);
    CHECK(told({}, std::numeric_limits<qint64>::min(), 0, {}) == u"{\"count\":-9223372036854775808}"_s);
    CHECK(told({}, 0, -std::numeric_limits<double>::max(), {}) == u"{\"share\":-1.7976931348623157e+308}"_s);
}

TEST_CASE("A text of nothing but signs to be escaped finds room, and leaves no trace in what is told after it",
          "[storage]")
{
    const TableSpec spec = smallTable();
    QString scratch;
    const QString signs(3000, QChar(0x1F));
    const QString told = insertedFields(spec, {signs, qint64(0), 0.0, signs}, scratch);
    CHECK(told == u"{\"name\":\""_s + u"\\u001f"_s.repeated(3000) + u"\",\"note\":\""_s + u"\\u001f"_s.repeated(3000) +
                      u"\"}"_s);
    CHECK(insertedFields(spec, {u"z"_s, qint64(0), 0.0, QString(u""_s)}, scratch) == u"{\"name\":\"z\"}"_s);
}
