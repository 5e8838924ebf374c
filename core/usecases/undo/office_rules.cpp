// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/office_rules.h"

#include "core/domain/counting_rule.h"
#include "core/domain/dispatch/dispatch_weights.h"
#include "core/domain/eligibility_limits.h"
#include "core/domain/star_levels.h"

#include <algorithm>
#include <iterator>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Problems officeRefusals(const Office& office, const std::function<bool(const QStringList&)>& changed)
{
    Problems problems;
    const auto add = [&](const QStringList& columns, Problems more) {
        if (changed(columns))
            std::move(more.begin(), more.end(), std::back_inserter(problems));
    };
    add({u"day_minutes"_s, u"week_minutes"_s, u"night_from"_s, u"night_to"_s, u"suit_minutes"_s, u"stretch_minutes"_s,
         u"health_minutes"_s},
        whyNotLimits(limitsSaid(office)));
    add({u"star_hours"_s}, whyNotStarLevels(levelsSaid(office)));
    add({u"counting_unit"_s, u"day_cap"_s}, whyNotCountingRule(countingSaid(office)));
    add({u"dispatch_weights"_s}, whyNotWeights(weightsSaid(office)));
    return problems;
}

} // namespace redvest
