// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quantity.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 100;
constexpr int kMostPacks = 5; ///< one within another

/// So many of `inner` are one `outer`; an empty `inner` is the item's unit.
struct Pack
{
    QString outer;
    QString inner;
    qint64 count = 0;
};

/// "50只/盒", "每盒50只", "1盒=50只"; what says anything else is no pack.
std::optional<Pack> packOf(const QString& text)
{
    static const QRegularExpression s_per(u"^([0-9]{1,9}) ?([^0-9/=]*?) ?/ ?([^0-9/=]+)$"_s);
    static const QRegularExpression s_each(u"^每 ?([^0-9/=]+?) ?([0-9]{1,9}) ?([^0-9/=]*)$"_s);
    static const QRegularExpression s_equals(u"^1? ?([^0-9/=]+?) ?= ?([0-9]{1,9}) ?([^0-9/=]*)$"_s);
    std::optional<Pack> pack;
    if (const auto m = s_per.match(text); m.hasMatch())
        pack = {m.captured(3), m.captured(2), m.captured(1).toLongLong()};
    else if (const auto each = s_each.match(text); each.hasMatch())
        pack = {each.captured(1), each.captured(3), each.captured(2).toLongLong()};
    else if (const auto equals = s_equals.match(text); equals.hasMatch())
        pack = {equals.captured(1), equals.captured(3), equals.captured(2).toLongLong()};
    return pack && pack->count > 0 ? pack : std::nullopt;
}

std::vector<Pack> packsOf(const Item& item)
{
    static const QRegularExpression s_between(u"[、,;]"_s);
    std::vector<Pack> packs;
    for (const QString& part : normalised(item.pack).split(s_between, Qt::SkipEmptyParts)) {
        if (std::optional<Pack> pack = packOf(part.trimmed()))
            packs.push_back(*std::move(pack));
    }
    return packs;
}

/// How many of the item's unit one `unit` holds; nothing where the item does not say.
std::optional<qint64> piecesIn(const Item& item, QString unit)
{
    const std::vector<Pack> packs = packsOf(item);
    qint64 pieces = 1;
    for (int step = 0; step < kMostPacks; ++step) {
        for (const Pack& pack : packs) {
            if (!isSameUnit(pack.outer, unit))
                continue;
            pieces *= pack.count;
            unit = pack.inner.isEmpty() ? item.unit : pack.inner;
            break;
        }
        if (isSameUnit(unit, item.unit))
            return pieces;
        if (pieces > kMostAtOnce)
            break;
    }
    return std::nullopt;
}

Problem unitDiffers(const Item& item, const QString& unit)
{
    return {u"unit_differs"_s,
            {},
            QCoreApplication::translate("Import", "%1 is counted in %2, not in %3. Convert the quantity.")
                .arg(item.name, item.unit, unit.left(20))};
}

Problem tooMany()
{
    return {u"count_range"_s, {}, QCoreApplication::translate("Import", "The number is too large. Check it.")};
}

} // namespace

bool isSameUnit(const QString& a, const QString& b)
{
    return a == b || searchFolded(a) == searchFolded(b);
}

Outcome<qint64> quantityOf(const Item& item, const WrittenQuantity& written)
{
    static const QRegularExpression s_form(u"^([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?) ?([^0-9]*)$"_s);
    const QString text = normalised(written.text.left(kMaxText));
    const auto match = written.number ? QRegularExpressionMatch() : s_form.match(text);
    const QString behind = match.hasMatch() ? match.captured(2) : QString();
    const QString beside = normalised(written.unit);
    if (!behind.isEmpty() && !beside.isEmpty() && !isSameUnit(behind, beside))
        return unitDiffers(item, isSameUnit(behind, item.unit) ? beside : behind);
    const QString unit = behind.isEmpty() ? beside : behind;
    const bool isOwn = unit.isEmpty() || item.unit.isEmpty() || isSameUnit(unit, item.unit);
    const auto pieces = isOwn ? std::optional<qint64>(1) : piecesIn(item, unit);
    if (!pieces)
        return unitDiffers(item, unit);
    const Outcome<qint64> count = parseCount(match.hasMatch() ? match.captured(1) : written.text, written.number);
    if (!count)
        return count.problems();
    if (*count > kMostAtOnce / *pieces)
        return tooMany();
    return *count * *pieces;
}

} // namespace redvest
