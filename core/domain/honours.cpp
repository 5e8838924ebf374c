// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/honours.h"

#include "core/base/text.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<Honour> honourId(const Honour& h)
{
    const QString who = h.volunteer.text(), kind = wordOf(h.kind);
    if (h.kind == HonourKind::Star)
        return {namedUuid({u"honour"_s, who, kind, QString::number(h.level)})};
    return {namedUuid({u"honour"_s, who, kind, searchFolded(h.name), h.campaign.text(), h.day.toString(Qt::ISODate)})};
}

int grantedStar(const std::vector<Honour>& honours)
{
    int level = 0;
    for (const Honour& h : honours) {
        if (h.kind == HonourKind::Star && !h.isArchived)
            level = std::max(level, h.level);
    }
    return level;
}

} // namespace redvest
