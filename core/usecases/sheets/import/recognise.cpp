// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/recognise.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEnoughColumns = 3;

bool explainsBetter(const Fit& one, const Fit& other)
{
    return one.known >= other.known && one.canonical >= other.canonical &&
           (one.known > other.known || one.canonical > other.canonical);
}

/// All required columns, and either several columns or nothing else: 名称 and 单位 among others are no list of items.
bool isCandidate(const Fit& fit)
{
    return fit.missing == 0 && (fit.known >= kEnoughColumns || fit.unknown == 0);
}

Problem ambiguousKind(const std::vector<const Fit*>& fits)
{
    QStringList kinds;
    for (const Fit* fit : fits)
        kinds += wordOf(fit->kind);
    return {u"ambiguous_kind"_s,
            {},
            QCoreApplication::translate("Import", "It could be any of these lists: %1. Import the sheet by itself and "
                                                  "say which one it is.")
                .arg(kinds.join(u", "_s))};
}

/// Why no kind fits: of the one that lacks least, where enough of its columns are there to guess that it is meant.
Problems whyNone(const std::vector<Fit>& fits)
{
    const auto nearest = std::min_element(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) {
        return std::pair(-a.known, a.missing) < std::pair(-b.known, b.missing);
    });
    if (nearest->known >= kEnoughColumns && !nearest->layout)
        return nearest->layout.problems();
    return {{u"header_not_found"_s,
             {},
             QCoreApplication::translate("Import", "It has no row of column names of a list that can be imported.")}};
}

} // namespace

Outcome<HeaderLayout> recognise(const formats::Sheet& sheet)
{
    if (sheet.rows.empty())
        return Problem{u"empty_sheet"_s, {}, QCoreApplication::translate("Import", "It is empty.")};
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < EnumWords<ImportKind>::words.size(); ++i)
        fits.push_back(fitOf(sheet, static_cast<ImportKind>(i)));
    std::vector<const Fit*> candidates;
    for (const Fit& fit : fits) {
        if (isCandidate(fit))
            candidates.push_back(&fit);
    }
    if (candidates.empty())
        return whyNone(fits);
    std::vector<const Fit*> best;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(best), [&](const Fit* fit) {
        return std::none_of(candidates.begin(), candidates.end(),
                            [&](const Fit* other) { return explainsBetter(*other, *fit); });
    });
    if (best.size() > 1)
        return ambiguousKind(best);
    return best.front()->layout;
}

} // namespace redvest::intake
