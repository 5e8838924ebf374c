// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/column_fit.h"

#include <algorithm>
#include <numeric>

namespace redvest::ui {

namespace {

constexpr int kLeastRest = 80;  ///< what is left shows at least its beginning
constexpr int kLeastWidth = 92; ///< dates and numbers stay whole

} // namespace

int leastRest(const std::vector<int>& wished, const std::vector<int>& least)
{
    int rest = kLeastRest;
    for (std::size_t i = 0; i < wished.size(); ++i)
        rest = wished[i] == 0 ? std::max(rest, least[i]) : rest;
    return rest;
}

std::vector<int> fittedTo(int room, const std::vector<int>& wished, const std::vector<int>& least)
{
    if (std::find(wished.begin(), wished.end(), 0) == wished.end())
        return wished;
    int most = *std::max_element(wished.begin(), wished.end());
    std::vector<int> fitted = wished;
    const auto narrow = [&] {
        for (std::size_t i = 0; i < wished.size(); ++i)
            fitted[i] = std::min(wished[i], std::max(most, least[i]));
        return std::accumulate(fitted.begin(), fitted.end(), 0);
    };
    const int rest = leastRest(wished, least);
    int total = narrow();
    while (most > kLeastWidth && total > room - std::max(kGoodRest, rest)) {
        --most;
        total = narrow();
    }
    return total > room - rest ? wished : fitted;
}

} // namespace redvest::ui
