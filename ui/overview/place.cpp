// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kItself = u"itself"_s;
const auto kPost = u"post"_s;

} // namespace

std::optional<ShownPlace> below(const ShownPlace& place, const GapTable& table, const QString& code)
{
    if (table.by == GapBy::Shift)
        return std::nullopt;
    ShownPlace next = place;
    if (code.isEmpty()) {
        next.isItself = true;
        return next;
    }
    if (table.by != GapBy::Post) {
        next.division = code;
        return next;
    }
    const auto row =
        std::find_if(table.rows.begin(), table.rows.end(), [&](const GapRow& r) { return r.code == code; });
    if (row == table.rows.end())
        return std::nullopt;
    next.post = code;
    next.postName = row->name;
    return next;
}

GapBy grouping(const ShownPlace& place)
{
    if (!place.post.isEmpty())
        return GapBy::Shift;
    return place.isItself ? GapBy::Post : levelBelow(place.division);
}

std::vector<Crumb> crumbs(const ShownPlace& place, const DivisionTree& tree, const QString& officeDivision)
{
    std::vector<Crumb> path;
    QStringList above;
    for (const Division* d : tree.path(place.division)) {
        above << d->name;
        if (!isWithin(d->code, officeDivision))
            continue;
        path.push_back({d->code, path.empty() ? above.join(u" › "_s) : d->name});
    }
    if (place.isItself)
        path.push_back({kItself, QCoreApplication::translate("Overview", "Posts of its own")});
    if (!place.post.isEmpty())
        path.push_back({kPost, place.postName});
    return path;
}

ShownPlace placeOf(const QString& crumb, const ShownPlace& from)
{
    if (crumb == kPost)
        return from;
    if (crumb == kItself)
        return {from.division, true, {}, {}};
    return {crumb, false, {}, {}};
}

} // namespace redvest::ui
